import { choice, date, flag, register, say, text } from '../../declare/index.ts'
import { penaltyLaw as law, reconsiderationLaw, threeSystems } from '../../law/instruments/index.ts'

/** A roster is named in the clear: cases name their reviewer, those who decide a reconsideration and who chairs a hearing by it. */
export const reviewer = register({
  id: 'reviewer', title: '法制审核人员', group: 'enforcement', version: 1, since: '2021-07-15',
  covers: ['E09', 'R02'],
  about: '可以审核处罚、文件、合同和决策的人员；初次从事处罚审核的要通过法律职业资格考试；区县的行政复议人员、各单位的听证主持人也登记在这里。',
  named: 'name',
  fields: {
    name:      text('姓名', { max: 40, also: ['人员', '审核人员'] }),
    kind:      choice('身份', { staff: '本单位工作人员', office: '司法所', counsel: '法律顾问', lawyer: '公职律师', pool: '区县统筹' }),
    qualified: flag('已取得法律职业资格'),
    veteran:   flag('制度施行前已从事审核', { also: ['此前已从事行政复议'] }),
    trained:   flag('已参加统一职前培训'),
    until:     date('任期至'),
    reason:    text('原因', { max: 200 }),
  },
  states: { serving: '在任', deciding: '在任（行政复议）', chairing: '在任（听证主持）', left: '已离任' },
  limits: {
    term: { title: '任期', until: 'until', law: threeSystems.article('十一'), binds: 'agency', when: m => m.fields.until !== undefined },
  },
  guards: {
    'reviewer-unqualified': { says: '初次从事处罚决定法制审核的，要先通过国家统一法律职业资格考试取得资格。', law: law.conditions.reviewerQualified, field: 'qualified', holds: m => m.fields.qualified === true || m.fields.veteran === true },
    'reviewer-untrained': { says: '初次从事行政复议工作的，要取得法律职业资格并参加统一职前培训。', law: reconsiderationLaw.conditions.reviewers, field: 'trained', warns: true, holds: m => m.fields.veteran === true || (m.fields.qualified === true && m.fields.trained === true) },
  },
  steps: {
    appoint: { title: '任用', to: 'serving', by: ['head', 'clerk'], law: law.article(58),
               asks: ['name', 'kind', 'qualified', 'veteran?', 'until?'], needs: ['reviewer-unqualified'], starts: ['term'] },
    commission: { title: '登记行政复议人员', calls: { veteran: '此前已从事行政复议' }, to: 'deciding', by: ['head', 'clerk'], law: reconsiderationLaw.article(6),
               asks: ['name', 'qualified', 'trained?', 'veteran?', 'until?'], needs: ['reviewer-untrained'], starts: ['term'] },
    chair:   { title: '登记听证主持人', to: 'chairing', by: ['head', 'clerk'], law: law.article(64),
               asks: ['name', 'kind?', 'until?'], starts: ['term'] },
    extend:  { title: '续任', from: ['serving', 'deciding', 'chairing'], by: ['head', 'clerk'],
               asks: ['until'], meets: ['term'], starts: ['term'] },
    leave:   { title: '离任', from: ['serving', 'deciding', 'chairing'], to: 'left', by: ['head', 'clerk'],
               asks: ['reason?'], ends: ['term'] },
  },
  figures: {
    appointed: { title: '任用法制审核人员', unit: '人', flow: ['appoint'] },
    serving:   { title: '法制审核人员', unit: '人', stock: ['serving'], until: 'until', definition: '当日在任的人员；任期届满的次日不计。' },
    deciding:  { title: '行政复议人员', unit: '人', stock: ['deciding'], until: 'until', definition: '当日在任、可以审理行政复议案件的人员，与法制审核人员分别登记。' },
    chairing:  { title: '听证主持人', unit: '人', stock: ['chairing'], until: 'until', definition: '当日在任、可以主持听证的人员，与法制审核人员分别登记。' },
  },
  gaps: {
    overstayed: { title: '名册上的人员任期已满', law: threeSystems.article('十一'), toldBy: 'term', when: (m, today) => m.state !== 'left' && (m.fields.until ?? today) < today },
  },
  ledger: {
    key: ['name', 'appoint.day', 'commission.day', 'chair.day'],
    steps: [
      { step: 'appoint',    day: '任用日期', also: ['聘任日期'] },
      { step: 'commission', day: '从事行政复议日期' },
      { step: 'chair',      day: '听证主持人登记日期' },
      { step: 'leave',      day: '离任日期' },
    ],
  },
  sentence: f => say`现有法制审核人员${f.serving}，行政复议人员${f.deciding}，听证主持人${f.chairing}。`,
})
