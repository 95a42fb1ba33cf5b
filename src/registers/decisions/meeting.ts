import { choice, files, flag, links, members, number, register, say, text } from '../../declare/index.ts'
import { majorDecisionRegulation, normativeDocumentNotice, normativeReviewOpinion } from '../../law/instruments/index.ts'

/** Matters whose item may come up only with a legality review (115号 七；国令713 第25条，乡镇参照). */
const needsReview: readonly unknown[] = ['normative', 'decision', 'contract']

export const meeting = register({
  id: 'meeting', title: '会议与议题', group: 'decisions', version: 1, since: '2021-01-01',
  covers: ['D07', 'D08', 'D11', 'L02', 'H02'],
  about: '党委会、办公会、专题会及其议题；议题连着文件、决策、合同、案件，上会前的合法性审查和会上的决定都在这里留痕。',
  named: 'title',
  fields: {
    title:     text('会议名称', { max: 100, also: ['会议'] }),
    kind:      choice('会议类型', { party: '党委会', office: '办公会', joint: '党政联席会', plenary: '全体会议', special: '专题会' }, { also: ['类型'] }),
    number:    text('会议次序', { max: 40, also: ['第几次'] }),
    chair:     members('主持人', { min: 1, max: 1 }),
    present:   number('出席人数', { min: 1 }),
    absent:    text('缺席和列席', { max: 300 }),
    topic:     text('议题', { max: 200, also: ['议题名称', '研究事项'] }),
    subject:   choice('议题类别', { study: '学法', ruleOfLaw: '法治建设', decision: '重大决策', normative: '规范性文件', contract: '重大合同', penalty: '重大处罚', personnel: '重要人事任免', project: '重大项目', funds: '大额资金', report: '年度报告', other: '其他' }),
    matters:   links('关联事项', { to: ['legality-review', 'normative-document', 'administrative-penalty', 'annual-report'] }),
    reviewed:  flag('已经合法性审查'),
    urgent:    flag('突发事件或者上级紧急命令'),
    opinions:  text('不同意见', { max: 1000 }),
    last:      flag('主要负责人最后表态'),
    outcome:   choice('决定', { passed: '通过', amended: '修改后通过', again: '修改后再议', refused: '不通过', heard: '听取' }),
    minutes:   files('会议纪要'),
  },
  states: { held: '已召开', closed: '已印发纪要' },
  guards: {
    'meeting-not-reviewed': { says: '这一议题未经合法性审查，不能提交会议。请先办合法性审查。', law: normativeReviewOpinion.conditions.noSubstitute, field: 'reviewed', holds: m => m.fields.subject !== 'normative' || m.fields.reviewed === true },
    'meeting-not-examined': { says: '重大决策和重大合同要先经合法性审查，再提交讨论。', law: majorDecisionRegulation.conditions.legalReview, field: 'reviewed', warns: true, holds: m => !needsReview.includes(m.fields.subject) || m.fields.reviewed === true },
    'meeting-head-first':   { says: '主要负责人应当最后发表意见。', law: majorDecisionRegulation.article(30), field: 'last', warns: true, holds: m => m.fields.subject !== 'decision' || m.fields.last !== false },
  },
  steps: {
    hold:    { title: '召开', to: 'held', by: ['clerk'],
               asks: ['title', 'kind', 'number?', 'chair?', 'present?', 'absent?'] },
    discuss: { title: '审议议题', from: ['held'], by: ['clerk'], law: normativeDocumentNotice.article('三'),
               asks: ['topic', 'subject', 'outcome', 'matters?', 'reviewed?', 'urgent?', 'opinions?', 'last?'], needs: ['meeting-not-reviewed', 'meeting-not-examined', 'meeting-head-first'] },
    minute:  { title: '印发纪要', from: ['held'], to: 'closed', by: ['clerk'],
               asks: ['minutes?'], documents: ['minutes'] },
  },
  figures: {
    held:      { title: '召开会议', unit: '次', flow: ['hold'] },
    party:     { title: '党委会', unit: '次', flow: ['hold'], where: { kind: ['party'] } },
    office:    { title: '办公会', unit: '次', flow: ['hold'], where: { kind: ['office'] } },
    topics:    { title: '审议议题', unit: '项', flow: ['discuss'] },
    studied:   { title: '会前学法', unit: '次', flow: ['discuss'], where: { subject: ['study'] } },
    ruleOfLaw: { title: '研究法治建设议题', unit: '项', flow: ['discuss'], where: { subject: ['ruleOfLaw'] } },
    major:     { title: '集体讨论三重一大事项', unit: '项', flow: ['discuss'], where: { subject: ['decision', 'personnel', 'project', 'funds'] } },
    review:    { title: '上会前合法性审查', unit: '项', flow: ['discuss'], where: { subject: ['decision', 'normative', 'contract'], reviewed: [true] } },
    toReview:  { title: '应当合法性审查的议题', unit: '项', flow: ['discuss'], where: { subject: ['decision', 'normative', 'contract'] } },
    rate:      { title: '上会前合法性审查率', share: 'review', of: 'toReview' },
  },
  gaps: {
    noMinutes: { title: '会议没有印发纪要', when: (m, today) => m.state === 'held' && (m.taken['hold'] ?? today).slice(0, 7) < today.slice(0, 7) },
    noLaw:     { title: '本季度没有研究法治建设的议题', every: 'quarter', figure: 'ruleOfLaw', least: 1 },
  },
  ledger: {
    key: ['title', 'number', 'hold.day', 'topic'],
    steps: [
      { step: 'hold',    day: '召开日期', also: ['会议日期', '时间'] },
      { step: 'discuss', day: '审议日期' },
      { step: 'minute',  day: '纪要日期' },
    ],
  },
  sentence: f => say`召开党委会${f.party}、办公会${f.office}，研究法治建设议题${f.ruleOfLaw}，会前学法${f.studied}；集体讨论三重一大事项${f.major}，上会前合法性审查率${f.rate}。`,
})
