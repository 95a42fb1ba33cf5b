import { choice, date, members, number, register, say, text } from '../../declare/index.ts'
import { legalEducationLaw as law } from '../../law/instruments/index.ts'

type Named = { readonly name: string }
/** Everybody of `some` is among `all`. */
const among = (some: readonly Named[] = [], all: readonly Named[] = []): boolean => some.every(s => all.some(a => a.name === s.name))

/** Exams and hearings are counted apart although reports like to merge them; every number is the length of a list of names. */
export const lawExam = register({
  id: 'law-exam', title: '法治考试和旁听庭审', group: 'study', version: 1, since: '2021-01-01',
  covers: ['L10', 'L11', 'L12'],
  about: '法治理论知识考试、旁听庭审和法治能力测试，一场一条：应到谁、到了谁、谁合格，人数和合格率由名单算出。',
  named: 'title',
  fields: {
    title:    text('名称', { max: 200, also: ['考试名称', '活动名称'] }),
    kind:     choice('类型', { exam: '法治理论知识考试', online: '线上学法考试', hearing: '旁听庭审', competence: '法治能力测试' }),
    category: choice('参加对象', { promoted: '新提任领导干部', workers: '国家工作人员', cadres: '镇村干部', recruits: '新录用人员', officers: '执法人员' }, { also: ['对象'] }),
    planned:  date('计划日期'),
    organiser: text('组织单位', { max: 60 }),
    due:      members('应参加人员', { min: 1, roster: 'study-roster.serving', also: ['应考人员'] }),
    sat:      members('实际参加人员', { min: 1, roster: 'study-roster.serving', also: ['参加人员', '实考人员'] }),
    passed:   members('合格人员', { roster: 'study-roster.serving' }),
    again:    members('补考合格人员', { roster: 'study-roster.serving' }),
    court:    text('审理法院', { max: 60, also: ['法院'] }),
    cause:    text('案由', { max: 100 }),
    manner:   choice('旁听方式', { online: '在线', room: '现场' }),
    points:   number('满分', { min: 1, max: 1000 }),
    use:      choice('结果运用', { appointment: '任职参考', appraisal: '年度考核', remind: '谈话提醒', none: '未运用' }),
    reason:   text('原因', { max: 200 }),
  },
  states: { planned: '已安排', held: '已举行', graded: '已评定', dropped: '已取消' },
  limits: {
    plan: { title: '按安排举行', until: 'planned', law: law.article(36), binds: 'agency' },
  },
  guards: {
    'exam-not-due':   { says: '实际参加的人要在应参加人员之内。', field: 'sat', holds: m => among(m.fields.sat, m.fields.due) },
    'exam-not-sat':   { says: '合格的人要实际参加过。', field: 'passed', holds: m => among(m.fields.passed, m.fields.sat) },
    'exam-no-court':  { says: '旁听庭审要写明审理法院。', field: 'court', warns: true, holds: m => m.fields.kind !== 'hearing' || m.fields.court !== undefined },
  },
  steps: {
    plan:  { title: '安排', to: 'planned', by: ['clerk'], law: law.article(36),
             asks: ['title', 'kind', 'category', 'planned', 'due'], starts: ['plan'] },
    carry: { title: '按安排举行', from: ['planned'], to: 'held', by: ['clerk'],
             asks: ['sat', 'organiser?', 'court?', 'cause?', 'manner?'], needs: ['exam-not-due', 'exam-no-court'], meets: ['plan'] },
    hold:  { title: '举行', to: 'held', by: ['clerk'], law: law.article(36),
             asks: ['title', 'kind', 'category', 'due', 'sat', 'organiser?', 'court?', 'cause?', 'manner?', 'points?'], needs: ['exam-not-due', 'exam-no-court'] },
    grade: { title: '评定', from: ['held'], to: 'graded', by: ['clerk'],
             asks: ['passed', 'use?'], needs: ['exam-not-sat'] },
    resit: { title: '补考', from: ['graded'], by: ['clerk'],
             asks: ['again'] },
    drop:  { title: '取消', from: ['planned'], to: 'dropped', by: ['clerk'],
             asks: ['reason'], ends: ['plan'] },
  },
  figures: {
    exams:      { title: '法治理论知识考试', unit: '场', flow: ['hold', 'carry'], where: { kind: ['exam', 'online'] }, covers: ['L10'] },
    due:        { title: '应参加法治考试', unit: '人次', flow: ['hold', 'carry'], sum: 'due', where: { kind: ['exam', 'online'] }, covers: ['L10'] },
    sat:        { title: '参加法治考试', unit: '人次', flow: ['hold', 'carry'], sum: 'sat', where: { kind: ['exam', 'online'] }, covers: ['L10'] },
    marked:     { title: '已评定的法治考试', unit: '人次', flow: ['grade'], sum: 'sat', where: { kind: ['exam', 'online'] } },
    passed:     { title: '法治考试合格', unit: '人次', flow: ['grade'], sum: 'passed', where: { kind: ['exam', 'online'] }, covers: ['L10'] },
    passRate:   { title: '法治考试合格率', share: 'passed', of: 'marked', covers: ['L10'], definition: '合格人次除以已经评定的参考人次，补考不计。' },
    sitRate:    { title: '法治考试参考率', share: 'sat', of: 'due' },
    promoted:   { title: '参加法治考试的新提任领导干部', unit: '人', flow: ['hold', 'carry'], distinct: 'sat', where: { kind: ['exam'], category: ['promoted'] }, covers: ['L10'] },
    workers:    { title: '参加法治考试的国家工作人员', unit: '人', flow: ['hold', 'carry'], distinct: 'sat', where: { kind: ['exam'], category: ['workers'] }, covers: ['L10'] },
    cadres:     { title: '参加法治考试的镇村干部', unit: '人', flow: ['hold', 'carry'], distinct: 'sat', where: { kind: ['exam'], category: ['cadres'] }, covers: ['L10'] },
    persons:    { title: '参加过法治考试的人员', unit: '人', flow: ['hold', 'carry'], distinct: 'sat', where: { kind: ['exam', 'online'] }, covers: ['L08'] },
    passers:    { title: '法治考试合格的人员', unit: '人', flow: ['grade'], distinct: 'passed', where: { kind: ['exam', 'online'] }, covers: ['L08'] },
    hearings:   { title: '组织旁听庭审', unit: '场', flow: ['hold', 'carry'], where: { kind: ['hearing'] }, covers: ['L11'] },
    heard:      { title: '旁听庭审', unit: '人次', flow: ['hold', 'carry'], sum: 'sat', where: { kind: ['hearing'] }, covers: ['L11'] },
    hearers:    { title: '旁听过庭审的人员', unit: '人', flow: ['hold', 'carry'], distinct: 'sat', where: { kind: ['hearing'] }, covers: ['L11'], definition: '同一人旁听几次只计一次。' },
    toHear:     { title: '应当旁听庭审的人员', unit: '人', flow: ['hold', 'carry'], distinct: 'due', where: { kind: ['hearing'] }, covers: ['L11'] },
    coverage:   { title: '旁听庭审覆盖率', share: 'hearers', of: 'toHear', covers: ['L11'] },
    both:       { title: '参加法治考试和旁听庭审', unit: '人次', balance: ['sat', 'heard'], less: [], definition: '法治考试和旁听庭审的人次相加，两项分别另有数字。' },
    tested:     { title: '参加法治能力测试', unit: '人次', flow: ['hold', 'carry'], sum: 'sat', where: { kind: ['competence'] }, covers: ['L12'] },
    able:       { title: '法治能力测试合格', unit: '人次', flow: ['grade'], sum: 'passed', where: { kind: ['competence'] }, covers: ['L12'] },
    used:       { title: '测试结果用于任职和考核', unit: '场', flow: ['grade'], where: { use: ['appointment', 'appraisal'] }, covers: ['L12'] },
  },
  gaps: {
    overdue:   { title: '安排的考试、旁听没有举行', toldBy: 'plan', when: (m, today) => m.state === 'planned' && (m.fields.planned ?? today) < today },
    notGraded: { title: '考试以后没有评定结果', when: (m, today) => m.state === 'held' && m.fields.kind !== 'hearing' && (m.taken['hold'] ?? m.taken['carry'] ?? today).slice(0, 7) < today.slice(0, 7) },
    failed:    { title: '有人不合格，没有补考', when: m => m.state === 'graded' && !m.taken['resit'] && (m.fields.passed ?? []).length < (m.fields.sat ?? []).length },
    noExam:    { title: '全年没有法治理论知识考试', law: law.article(36), every: 'year', figure: 'exams', least: 1 },
    notSat:    { title: '全年没有参加法治考试的人员', law: law.article(36), covers: ['L10'], every: 'year', figure: 'persons', least: 1, per: 'study-roster.serving' },
    noHearing: { title: '全年没有组织旁听庭审', every: 'year', figure: 'hearings', least: 1 },
  },
  ledger: {
    key: ['title', 'hold.day'],
    steps: [
      { step: 'hold',  day: '举行日期', also: ['考试日期', '旁听日期', '日期'] },
      { step: 'grade', day: '评定日期' },
      { step: 'resit', day: '补考日期' },
    ],
  },
  sentence: f => say`组织法治理论知识考试${f.exams}，参加的新提任领导干部${f.promoted}，国家工作人员${f.workers}，镇村干部${f.cadres}，合格率${f.passRate}；组织旁听庭审${f.hearings}，旁听${f.heard}，覆盖率${f.coverage}。`,
})
