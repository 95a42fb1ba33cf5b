import { choice, date, files, links, members, money, number, register, say, text } from '../../declare/index.ts'
import { accidentRegulation as law } from '../../law/instruments/index.ts'

/** The investigation of an accident at work: who looks into it, until when, what must be done after. */
export const accidentInvestigation = register({
  id: 'accident-investigation', title: '生产安全事故调查', group: 'emergencies', version: 1, since: '2007-06-01',
  covers: ['E21'],
  about: '成立调查组、技术鉴定、提交报告、批复、处理和整改落实；镇参加调查的，登记参加情况和自己的整改。',
  named: 'title',
  fields: {
    title:      text('事故名称', { max: 200, also: ['事故'] }),
    incident:   links('突发事件', { to: ['incident'] }),
    grade:      choice('等级', { general: '一般', serious: '较大', major: '重大', gravest: '特别重大' }, { also: ['事故等级'] }),
    happenedOn: date('事故发生日期', { also: ['发生日期'] }),
    body:       choice('调查机关', { county: '县级政府', city: '设区的市级政府', province: '省级政府', state: '国务院', enterprise: '委托企业' }),
    team:       members('调查组', { min: 1, also: ['调查组成员'] }),
    deaths:     number('死亡', { min: 0, max: 10000 }),
    findings:   text('调查结论', { max: 2000 }),
    report:     files('调查报告'),
    fine:       money('事故罚款', { also: ['罚款金额', '罚款'] }),
    measures:   text('整改和防范措施', { max: 2000, also: ['整改措施'] }),
    done:       text('落实情况', { max: 2000 }),
    reason:     text('理由', { max: 500 }),
  },
  states: { open: '调查中', submitted: '待批复', answered: '落实中', closed: '已落实' },
  limits: {
    investigation: { law: law.limits.investigation, from: 'happenedOn' },
    answer:   { per: 'grade', among: { general: law.limits.reply, serious: law.limits.reply, major: law.limits.reply, gravest: law.limits.replyGravest } },
    carryOut: { id: 'accident-investigation.carryOut', title: '落实整改和防范措施', promise: { n: 1, unit: 'year' } },
  },
  guards: {
    'accident-entrust': { says: '造成人员伤亡的事故，不能委托企业调查。', law: law.article(19), field: 'body', holds: m => m.fields.body !== 'enterprise' || (m.fields.deaths ?? 0) === 0 },
    'accident-level':   { says: '较大以上的事故由设区的市级以上政府调查。', law: law.article(19), field: 'body', holds: m => m.fields.grade === 'general' || (m.fields.body !== 'county' && m.fields.body !== 'enterprise') },
  },
  steps: {
    start:      { title: '成立调查组', to: 'open', by: ['clerk', 'head'], law: law.article(19),
                  asks: ['title', 'grade', 'happenedOn', 'body', 'team?', 'incident?', 'deaths?'], needs: ['accident-entrust', 'accident-level'], starts: ['investigation'] },
    identify:   { title: '委托技术鉴定', from: ['open'], by: ['clerk'], law: law.article(27),
                  asks: ['reason'], pauses: ['investigation'], cause: 'identification', documents: ['identification-commission'] },
    identified: { title: '收到技术鉴定', from: ['open'], by: ['clerk'], law: law.article(27),
                  asks: ['reason?'], resumes: ['investigation'], cause: 'identification' },
    extend:     { title: '延长调查期限', from: ['open'], by: ['head'], law: law.article(29),
                  asks: ['reason'], extends: ['investigation'] },
    hand:       { title: '提交调查报告', from: ['open'], to: 'submitted', by: ['clerk', 'head'], law: law.article(29),
                  asks: ['findings?', 'report?'], meets: ['investigation'], starts: ['answer'], documents: ['accident-report'] },
    answer:     { title: '批复', from: ['submitted'], to: 'answered', by: ['clerk', 'head'], law: law.article(32),
                  asks: ['measures', 'fine?'], meets: ['answer'], starts: ['carryOut'], documents: ['accident-answer'] },
    publish:    { title: '公布', from: ['answered', 'closed'], by: ['clerk'], law: law.article(32),
                  asks: [], publishes: ['report'] },
    carry:      { title: '落实整改', from: ['answered'], to: 'closed', by: ['clerk', 'head'], law: law.article(32),
                  asks: ['done'], meets: ['carryOut'] },
  },
  publications: {
    report: { title: '事故处理情况', law: law.article(32), column: '应急管理', fields: ['title', 'grade', 'happenedOn', 'findings', 'measures'] },
  },
  figures: {
    started:  { title: '调查生产安全事故', unit: '起', flow: ['start'] },
    inTime:   { title: '按期提交事故调查报告', unit: '起', flow: ['hand'], inTime: 'investigation' },
    answered: { title: '批复事故调查报告', unit: '起', flow: ['answer'] },
    fines:    { title: '事故罚款', unit: '元', flow: ['answer'], sum: 'fine', definition: '批复中确定的事故罚款，按件在处罚案件中登记的不重复计入处罚。' },
    carried:  { title: '落实事故整改', unit: '起', flow: ['carry'] },
    open:     { title: '调查中的事故', unit: '起', stock: ['open', 'submitted'] },
  },
  gaps: {
    notShown: { title: '事故处理情况没有公布', law: law.article(32), when: (m, today) => m.state === 'closed' && !m.published.includes('report') && (m.taken['carry'] ?? today) < today },
  },
  ledger: {
    key: ['title', 'happenedOn'],
    steps: [
      { step: 'start',   day: '成立调查组日期' },
      { step: 'hand',    day: '提交报告日期' },
      { step: 'answer',  day: '批复日期' },
      { step: 'publish', day: '公布日期' },
      { step: 'carry',   day: '落实日期' },
    ],
  },
  sentence: f => say`调查生产安全事故${f.started}，对事故责任者罚款${f.fines}，落实事故整改${f.carried}。`,
})
