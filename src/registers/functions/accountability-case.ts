import { choice, flag, links, people, register, say, text } from '../../declare/index.ts'
import { ruleOfLawOutline as outline } from '../../law/instruments/index.ts'

/** The unit's own rule of accountability: opened by a fact that stands elsewhere, decided only after the person was heard. */
export const accountabilityCase = register({
  id: 'accountability-case', title: '责任追究', group: 'functions', version: 1, since: '2020-01-01',
  covers: ['O20'],
  about: '超时、推诿、被撤销、投诉属实等触发的责任追究，一件一条：调查、听取陈述申辩、决定、整改；人员信息只有办理的人看得到。',
  restricted: ['head', 'clerk'], stays: true,
  named: 'ref',
  fields: {
    ref:      text('编号', { max: 40, help: '不要写姓名' }),
    trigger:  choice('触发事由', { overdue: '超过时限', shirk: '首问不负责、推诿', revoked: '决定被撤销或者变更', complaint: '投诉属实', decision: '决策失误', lost: '败诉', other: '其他' }, { also: ['事由'] }),
    person:   people('有关人员', { min: 1 }),
    from:     links('来源事项', { to: ['service-case', 'petition', 'disclosure-application', 'administrative-penalty', 'meeting'] }),
    facts:    text('调查的事实', { max: 1000, personal: true }),
    heard:    flag('已听取陈述申辩'),
    outcome:  choice('处理', { none: '不予追究', exempt: '容错免责', talk: '谈话提醒', review: '书面检查', criticise: '通报批评', transfer: '移送纪检监察' }, { also: ['处理结果'] }),
    reasons:  text('决定理由', { max: 500, personal: true }),
    fixed:    text('整改和制度改进', { max: 500 }),
    result:   choice('申诉结果', { upheld: '维持', changed: '变更', revoked: '撤销' }),
  },
  states: { open: '调查中', decided: '已决定', closed: '已办结' },
  limits: {
    inquiry: { id: 'accountability-case.inquiry', title: '完成调查并决定', promise: { n: 30, unit: 'working-day' } },
  },
  guards: {
    'accountability-not-heard': { says: '决定前要听取本人的陈述和申辩。', field: 'heard', holds: m => m.fields.heard === true },
    'accountability-no-source': { says: '请连上触发责任追究的事项。', field: 'from', warns: true, holds: m => (m.fields.from ?? []).length > 0 || m.fields.trigger === 'other' },
  },
  steps: {
    open:   { title: '启动', to: 'open', by: ['head', 'clerk'], law: outline.article('二'),
              asks: ['ref', 'trigger', 'person', 'from?'], needs: ['accountability-no-source'], starts: ['inquiry'] },
    inquire: { title: '调查', from: ['open'], by: ['clerk', 'head'],
              asks: ['facts', 'heard?'] },
    decide: { title: '决定', from: ['open'], to: 'decided', by: ['head'],
              asks: ['outcome', 'reasons', 'heard?'], needs: ['accountability-not-heard'], meets: ['inquiry'], documents: ['accountability-decision'] },
    appeal: { title: '申诉复核', from: ['decided'], by: ['head'],
              asks: ['result', 'reasons?'] },
    close:  { title: '整改办结', from: ['decided'], to: 'closed', by: ['clerk', 'head'],
              asks: ['fixed'] },
  },
  figures: {
    opened:    { title: '启动责任追究', unit: '件', flow: ['open'] },
    overdue:   { title: '因超时启动责任追究', unit: '件', flow: ['open'], where: { trigger: ['overdue'] } },
    shirked:   { title: '因首问不负责启动责任追究', unit: '件', flow: ['open'], where: { trigger: ['shirk'] } },
    decided:   { title: '责任追究决定', unit: '件', flow: ['decide'] },
    pursued:   { title: '追究责任', unit: '件', flow: ['decide'], where: { outcome: ['talk', 'review', 'criticise', 'transfer'] } },
    cleared:   { title: '不予追究和容错免责', unit: '件', flow: ['decide'], where: { outcome: ['none', 'exempt'] } },
    transferred: { title: '移送纪检监察', unit: '件', flow: ['decide'], where: { outcome: ['transfer'] } },
    inTime:    { title: '按期作出责任追究决定', unit: '件', flow: ['decide'], inTime: 'inquiry' },
    pending:   { title: '正在调查', unit: '件', stock: ['open'] },
  },
  gaps: {
    notFixed: { title: '责任追究决定后没有整改记录', when: (m, today) => m.state === 'decided' && (m.taken['decide'] ?? today).slice(0, 7) < today.slice(0, 7) },
  },
  ledger: {
    key: ['ref'],
    steps: [
      { step: 'open',   day: '启动日期' },
      { step: 'decide', day: '决定日期' },
      { step: 'close',  day: '办结日期' },
    ],
  },
  sentence: f => say`启动责任追究${f.opened}，作出决定${f.decided}，追究责任${f.pursued}。`,
})
