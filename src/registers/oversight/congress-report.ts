import { choice, choices, date, files, flag, members, register, say, text } from '../../declare/index.ts'
import { deputiesLaw } from '../../law/instruments/index.ts'

/** What is reported to the congress and what its review says back are one matter: the report opens it, the answer closes it. */
export const congressReport = register({
  id: 'congress-report', title: '向人大报告和审议意见', group: 'oversight', version: 1, since: '2021-01-01',
  covers: ['S01'],
  about: '向人大及其常委会（主席团）的报告，审议意见的收到、分办、办复、测评；询问、执法检查也在这里。',
  named: 'title',
  fields: {
    title:    text('报告名称', { max: 200, also: ['议题', '事项'] }),
    kind:     choice('报告种类', { work: '政府工作报告', law: '法治政府建设', budget: '预算执行和决算', plan: '国民经济和社会发展计划', environment: '生态环境', proposals: '代表建议办理', special: '专项工作', inspection: '执法检查' }, { also: ['种类'] }),
    session:  text('会议届次', { max: 100, also: ['会议', '届次'] }),
    body:     choice('听取机关', { congress: '人民代表大会', committee: '人大常委会', presidium: '乡镇人大主席团' }),
    speaker:  members('报告人', { max: 1 }),
    decision: choice('审议结果', { approved: '通过、批准', noted: '听取', withOpinions: '提出审议意见', returned: '要求重新报告' }, { also: ['审议情况'] }),
    opinions: text('审议意见', { max: 3000 }),
    number:   text('审议意见文号', { max: 60, also: ['意见文号'] }),
    gotOn:    date('收到审议意见日期'),
    replyBy:  date('要求办复日期'),
    owners:   text('承办单位', { max: 200, also: ['责任单位'] }),
    measures: text('研究处理情况', { max: 3000, also: ['办理情况'] }),
    report:   files('报告和办复件'),
    rated:    choice('满意度测评', { satisfied: '满意', fair: '基本满意', unsatisfied: '不满意' }, { also: ['测评结果'] }),
    open:     flag('可以公开'),
    topics:   choices('涉及', { enforcement: '行政执法', services: '政务服务', publicity: '普法', disputes: '矛盾化解', finance: '财政', other: '其他' }),
  },
  states: { presented: '已报告', opinions: '办理审议意见', replied: '已办复', closed: '已测评' },
  limits: {
    reply:    { title: '办复审议意见', until: 'replyBy', law: deputiesLaw.article(51), binds: 'agency', when: m => m.fields.replyBy !== undefined },
    promised: { id: 'congress-report.promised', title: '办复审议意见（没有写明期限的）', promise: { n: 2, unit: 'month' }, when: m => m.fields.replyBy === undefined },
  },
  guards: {
    'congress-no-opinion': { says: '要写明审议意见的内容。', field: 'opinions', holds: m => m.fields.opinions !== undefined },
  },
  steps: {
    present: { title: '报告', to: 'presented', by: ['clerk', 'head'],
               asks: ['title', 'kind', 'body', 'session?', 'speaker?', 'decision?', 'topics?', 'report?'] },
    opine:   { title: '收到审议意见', covers: ['S02'], from: ['presented', 'closed'], to: 'opinions', by: ['clerk'],
               asks: ['opinions', 'number?', 'gotOn?', 'replyBy?', 'owners?'], needs: ['congress-no-opinion'], starts: ['reply', 'promised'] },
    reply:   { title: '办复审议意见', from: ['opinions'], to: 'replied', by: ['clerk', 'head'],
               asks: ['measures', 'report?'], meets: ['reply', 'promised'], documents: ['review-opinion-reply'] },
    rate:    { title: '测评', from: ['replied'], to: 'closed', by: ['clerk'],
               asks: ['rated'] },
    publish: { title: '公开', from: ['presented', 'replied', 'closed'], by: ['clerk'],
               asks: ['open'], publishes: ['reply'] },
  },
  publications: {
    reply: { title: '向人大报告和审议意见办复情况', column: '人大监督', fields: ['title', 'kind', 'session', 'decision', 'measures'] },
  },
  figures: {
    reports:   { title: '向人大报告工作', unit: '次', flow: ['present'] },
    law:       { title: '向人大报告法治政府建设', unit: '次', flow: ['present'], where: { kind: ['law', 'work'] }, definition: '专门报告的，和在政府工作报告里报告的。' },
    proposals: { title: '向人大报告代表建议办理', unit: '次', flow: ['present'], where: { kind: ['proposals'] } },
    opinions:  { title: '收到审议意见', unit: '件', flow: ['opine'] },
    replied:   { title: '办复审议意见', covers: ['S02'], unit: '件', flow: ['reply'] },
    pending:   { title: '尚未办复的审议意见', unit: '件', stock: ['opinions'] },
    due:       { title: '应办复审议意见', unit: '件', balance: ['replied', 'pending'], less: [] },
    replyRate: { title: '审议意见办复率', share: 'replied', of: 'due', definition: '办复除以应办复。' },
    rated:     { title: '审议意见办理测评', unit: '件', flow: ['rate'] },
    satisfied: { title: '审议意见办理满意', unit: '件', flow: ['rate'], where: { rated: ['satisfied', 'fair'] } },
  },
  gaps: {
    noReport:    { title: '全年没有向人大报告法治政府建设情况', every: 'year', figure: 'law', least: 1 },
    noProposals: { title: '全年没有向人大报告代表建议办理情况', law: deputiesLaw.article(51), every: 'year', figure: 'proposals', least: 1 },
  },
  ledger: {
    key: ['title', 'present.day'],
    steps: [
      { step: 'present', day: '报告日期', also: ['会议日期'] },
      { step: 'opine',   day: '收到意见日期' },
      { step: 'reply',   day: '办复日期' },
      { step: 'rate',    day: '测评日期' },
    ],
  },
  sentence: f => say`向人大及其常委会（主席团）报告工作${f.reports}，收到审议意见${f.opinions}，办复率${f.replyRate}。`,
})
