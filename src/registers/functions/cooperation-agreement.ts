import { choice, date, files, number, register, say, text } from '../../declare/index.ts'
import { businessEnvironmentRegulation as law } from '../../law/instruments/index.ts'

/** What was agreed with whom beyond our borders, and until when; the cases done under it are counted at the service points. */
export const cooperationAgreement = register({
  id: 'cooperation-agreement', title: '区域合作协议', group: 'functions', version: 1, since: '2020-01-01',
  covers: ['O06'],
  about: '跨省、跨区通办和监管协作的协议，一份一条：和谁签的、管哪些事项、清单第几版、到什么时候。',
  named: 'title',
  fields: {
    title:   text('协议名称', { max: 200 }),
    partner: text('合作方', { max: 200, also: ['签约方', '对方'] }),
    kind:    choice('协议类型', { service: '政务服务通办', market: '市场监管协作', enforcement: '执法协作', dispute: '矛盾纠纷联调', other: '其他' }, { also: ['类型'] }),
    scope:   text('合作内容', { max: 500 }),
    items:   number('事项数', { min: 0, max: 10_000, also: ['事项清单项数'] }),
    version: text('清单版本', { max: 40 }),
    ends:    date('有效期至'),
    paper:   files('协议文本'),
    result:  text('实施情况', { max: 500 }),
    reason:  text('原因', { max: 200 }),
  },
  states: { force: '有效', ended: '已终止' },
  steps: {
    sign:  { title: '签订', to: 'force', by: ['clerk', 'head'], law: law.article(37),
             asks: ['title', 'partner', 'kind', 'scope?', 'ends?', 'paper?'] },
    list:  { title: '编制事项清单', from: ['force'], by: ['clerk'], each: true,
             asks: ['items', 'version?'], publishes: ['agreement'] },
    assess: { title: '回看实施情况', from: ['force'], by: ['clerk'],
             asks: ['result'] },
    renew: { title: '续签', from: ['force'], by: ['clerk', 'head'],
             asks: ['ends'], renews: ['agreement'] },
    end:   { title: '终止', from: ['force'], to: 'ended', by: ['clerk', 'head'],
             asks: ['reason'], withdraws: ['agreement'] },
  },
  publications: {
    agreement: { title: '区域通办事项清单', column: '办事服务', fields: ['title', 'partner', 'scope', 'items', 'version', 'ends'] },
  },
  figures: {
    signed:  { title: '签订区域合作协议', unit: '份', flow: ['sign'] },
    service: { title: '签订政务服务通办协议', unit: '份', flow: ['sign'], where: { kind: ['service'] } },
    force:   { title: '有效的区域合作协议', unit: '份', stock: ['force'], until: 'ends' },
    items:   { title: '梳理区域通办高频事项', unit: '项', flow: ['list'], sum: 'items' },
  },
  gaps: {
    expired:  { title: '区域合作协议已到期，没有续签或者终止', when: (m, today) => m.state === 'force' && (m.fields.ends ?? today) < today },
    noReview: { title: '区域合作协议一年以上没有回看', when: (m, today) => m.state === 'force' && `${Number((m.taken['assess'] ?? m.taken['sign'] ?? today).slice(0, 4)) + 1}${(m.taken['assess'] ?? m.taken['sign'] ?? today).slice(4)}` < today },
  },
  ledger: {
    key: ['title', 'partner'],
    steps: [
      { step: 'sign',   day: '签订日期' },
      { step: 'list',   day: '清单日期' },
      { step: 'assess', day: '回看日期' },
      { step: 'end',    day: '终止日期' },
    ],
  },
  sentence: f => say`签订区域合作协议${f.signed}，梳理区域通办高频事项${f.items}。`,
})
