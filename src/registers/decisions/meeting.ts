import { choice, date, files, flag, links, members, money, number, register, say, text } from '../../declare/index.ts'
import { firstResponsibleRules, majorDecisionRegulation, normativeDocumentNotice, normativeReviewOpinion, townArchivesRule } from '../../law/instruments/index.ts'

/** What an item may come up for only with a legality review (115号 七；国令713 第25条，乡镇参照). */
const needsReview: readonly unknown[] = ['normative', 'decision', 'contract']
/** Whether it was reviewed is known to the book of reviews. */
const review = { links: 'matters', register: 'legality-review', step: 'opine' } as const
/** 三重一大, by its four kinds. */
const weighty = ['decision', 'personnel', 'project', 'funds'] as const

/** What is not only heard: somebody reviews it before, somebody is the last to speak. */
const decided = { field: 'subject', is: ['decision', 'normative', 'contract', 'penalty', 'personnel', 'project', 'funds', 'other'] } as const
const reviewable = { field: 'subject', is: ['decision', 'normative', 'contract', 'penalty', 'project', 'funds', 'other'] } as const

export const meeting = register({
  id: 'meeting', title: '会议与议题', group: 'decisions', version: 1, since: '2021-01-01',
  covers: ['D07', 'D08', 'D11', 'L02', 'H02'],
  keeping: townArchivesRule.conditions.permanent,
  about: '党委会、办公会、常务会、专题会：一次会议一件，议题逐项记；议题连着文件、决策、合同，学法的议题就是一次集体学法，上会前的合法性审查和会上的决定都在这里留痕。',
  named: 'title',
  fields: {
    title:     text('会议名称', { max: 100, also: ['会议'] }),
    kind:      choice('会议类型', { party: '党委会', office: '办公会', joint: '党政联席会', plenary: '全体会议', special: '专题会', executive: '常务会议', leading: '领导小组会议', prefiling: '备案前置审查联席会议' }, { also: ['类型'] }),
    number:    text('会议次序', { max: 40, also: ['第几次'] }),
    chair:     members('主持人', { min: 1, max: 1 }),
    due:       number('应到人数', { min: 1 }),
    present:   number('出席人数', { min: 1 }),
    attending: members('出席人员'),
    absent:    text('缺席和列席', { max: 300 }),
    topic:     text('议题', { max: 200, also: ['议题名称', '研究事项'] }),
    subject:   choice('议题类别', { study: '学法', ruleOfLaw: '法治建设', decision: '重大决策', normative: '规范性文件', contract: '重大合同', penalty: '重大处罚', personnel: '重要人事任免', project: '重大项目', funds: '大额资金', report: '年度报告', other: '其他' }),
    proposer:  text('提请单位', { max: 60, also: ['汇报单位'] }),
    amount:    money('涉及金额', { also: ['金额'], only: { field: 'subject', is: ['decision', 'contract', 'penalty', 'project', 'funds', 'other'] } }),
    matters:   links('关联事项', { to: ['legality-review', 'normative-document', 'major-decision', 'contract', 'document-cleanup', 'commitment', 'administrative-penalty', 'annual-report', 'study-session'] }),
    reviewed:  flag('已经合法性审查', { only: reviewable, follows: review, help: '关联了审查件的，以审查件为准' }),
    reviewedOn: date('合法性审查意见日期', { only: reviewable, follows: review }),
    urgent:    flag('突发事件或者上级紧急命令', { only: reviewable }),
    opinions:  text('不同意见', { max: 1000 }),
    last:      flag('主要负责人最后表态', { only: decided }),
    differs:   flag('决定与多数意见不一致', { only: decided }),
    reason:    text('不一致的理由', { max: 500, only: decided }),
    outcome:   choice('决定', { passed: '通过', amended: '修改后通过', again: '修改后再议', refused: '不通过', heard: '听取' }),
    minutes:   files('会议纪要'),
  },
  states: { held: '已召开', closed: '已印发纪要' },
  guards: {
    'meeting-not-reviewed': { says: '这一议题未经合法性审查，不能提交会议。请先办合法性审查。', law: normativeReviewOpinion.conditions.noSubstitute, field: 'reviewed', holds: m => m.fields.subject !== 'normative' || m.fields.reviewed === true },
    'meeting-not-examined': { says: '重大决策和重大合同要先经合法性审查，再提交讨论。', law: majorDecisionRegulation.conditions.legalReview, field: 'reviewed', warns: true, holds: m => !needsReview.includes(m.fields.subject) || m.fields.reviewed === true },
    'meeting-review-after': { says: '合法性审查意见在会议之后，不能算上会前审查。请核对日期。', law: majorDecisionRegulation.article(25), field: 'reviewedOn', holds: m => m.fields.reviewedOn === undefined || m.fields.reviewedOn <= m.day },
    'meeting-head-first':   { says: '主要负责人应当最后发表意见。', law: majorDecisionRegulation.article(30), field: 'last', warns: true, holds: m => m.fields.subject !== 'decision' || m.fields.last !== false },
    'meeting-no-reason':    { says: '决定与多数人意见不一致的，要在会上说明理由并如实记录。', law: majorDecisionRegulation.article(30), field: 'reason', holds: m => m.fields.differs !== true || m.fields.reason !== undefined },
    'meeting-party-only':   { says: '重要人事任免由党委会讨论决定，请核对会议类型。', field: 'subject', warns: true, holds: m => m.fields.subject !== 'personnel' || m.fields.kind === 'party' },
    'meeting-too-many':     { says: '出席人数多于应到人数，请核对。', field: 'present', holds: m => m.fields.present === undefined || m.fields.due === undefined || m.fields.present <= m.fields.due },
  },
  steps: {
    hold:    { title: '召开', to: 'held', by: ['clerk'],
               asks: ['title', 'kind', 'number?', 'chair?', 'due?', 'present?', 'attending?', 'absent?'], needs: ['meeting-too-many'] },
    discuss: { title: '审议议题', from: ['held', 'closed'], by: ['clerk'], law: normativeDocumentNotice.article('三'), each: true,
               asks: ['topic', 'subject', 'outcome', 'proposer?', 'amount?', 'matters?', 'reviewed?', 'reviewedOn?', 'urgent?', 'opinions?', 'last?', 'differs?', 'reason?'],
               needs: ['meeting-not-reviewed', 'meeting-not-examined', 'meeting-review-after', 'meeting-head-first', 'meeting-no-reason', 'meeting-party-only'],
               opens: [{ register: 'study-session', step: 'meet', when: { field: 'subject', is: ['study'] }, fills: { topic: { from: 'topic' }, meeting: { self: true }, kind: { per: 'kind', among: { party: 'party', office: 'office', joint: 'meeting', plenary: 'meeting', special: 'meeting', executive: 'executive', leading: 'meeting', prefiling: 'meeting' } } } }] },
    minute:  { title: '印发纪要', from: ['held'], to: 'closed', by: ['clerk'],
               asks: ['minutes?'], documents: ['minutes'] },
  },
  figures: {
    held:      { title: '召开会议', unit: '次', flow: ['hold'] },
    party:     { title: '党委会', unit: '次', flow: ['hold'], where: { kind: ['party'] } },
    office:    { title: '办公会', unit: '次', flow: ['hold'], where: { kind: ['office'] } },
    executive: { title: '常务会议', unit: '次', flow: ['hold'], where: { kind: ['executive'] } },
    leading:   { title: '法治建设领导小组会议', unit: '次', flow: ['hold'], where: { kind: ['leading'] }, covers: ['H03'] },
    prefiling: { title: '备案前置审查联席会议', unit: '次', flow: ['hold'], where: { kind: ['prefiling'] }, covers: ['R07'] },
    topics:    { title: '审议议题', unit: '项', flow: ['discuss'] },
    studied:   { title: '学法议题', unit: '项', flow: ['discuss'], where: { subject: ['study'] } },
    partyStudied: { title: '党委会学法议题', unit: '项', flow: ['discuss'], where: { subject: ['study'], kind: ['party'] } },
    ruleOfLaw: { title: '研究法治建设议题', unit: '项', flow: ['discuss'], where: { subject: ['ruleOfLaw'] } },
    partyLaw:  { title: '党委会研究法治建设', unit: '项', flow: ['discuss'], where: { subject: ['ruleOfLaw'], kind: ['party'] } },
    officeLaw: { title: '政府会议研究法治建设', unit: '项', flow: ['discuss'], where: { subject: ['ruleOfLaw'], kind: ['office', 'executive', 'plenary'] } },
    major:     { title: '集体讨论三重一大事项', unit: '项', flow: ['discuss'], where: { subject: weighty }, covers: ['D08'] },
    decisions: { title: '集体讨论重大决策', unit: '项', flow: ['discuss'], where: { subject: ['decision'] } },
    personnel: { title: '集体讨论重要人事任免', unit: '项', flow: ['discuss'], where: { subject: ['personnel'] } },
    projects:  { title: '集体讨论重大项目', unit: '项', flow: ['discuss'], where: { subject: ['project'] } },
    funds:     { title: '集体讨论大额资金使用', unit: '项', flow: ['discuss'], where: { subject: ['funds'] } },
    review:    { title: '上会前合法性审查', unit: '项', flow: ['discuss'], where: { subject: ['decision', 'normative', 'contract'], reviewed: [true] }, covers: ['D06'] },
    toReview:  { title: '应当合法性审查的议题', unit: '项', flow: ['discuss'], where: { subject: ['decision', 'normative', 'contract'] } },
    rate:      { title: '上会前合法性审查率', share: 'review', of: 'toReview' },
  },
  gaps: {
    noMinutes: { title: '会议没有印发纪要', when: (m, today) => m.state === 'held' && (m.taken['hold'] ?? today).slice(0, 7) < today.slice(0, 7) },
    noTopic:   { title: '会议没有登记议题', when: m => m.taken['discuss'] === undefined },
    noLaw:     { title: '本季度没有研究法治建设的议题', every: 'quarter', figure: 'ruleOfLaw', least: 1 },
    noPartyLaw:  { title: '党委会全年没有听取法治建设汇报', law: firstResponsibleRules.article(5), every: 'year', figure: 'partyLaw', least: 1 },
    noOfficeLaw: { title: '政府会议全年没有研究法治建设', law: firstResponsibleRules.article(6), every: 'year', figure: 'officeLaw', least: 1 },
  },
  ledger: {
    key: ['title', 'number', 'hold.day'],
    steps: [
      { step: 'hold',    day: '召开日期', also: ['会议日期', '时间'] },
      { step: 'discuss', day: '审议日期' },
      { step: 'minute',  day: '纪要日期' },
    ],
  },
  sentence: f => say`召开党委会${f.party}、办公会${f.office}，研究法治建设议题${f.ruleOfLaw}；集体讨论三重一大事项${f.major}，议题上会前合法性审查率${f.rate}。`,
})
