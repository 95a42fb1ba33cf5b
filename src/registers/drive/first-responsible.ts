import { choice, files, links, members, register, say, text } from '../../declare/index.ts'
import { firstResponsibleRules as law } from '../../law/instruments/index.ts'

/** The duties of each head as the rules list them (第5条党委、第6条政府); towns follow by reference. */
const duties = {
  partyLead: '党委：加强领导、听取汇报、研究问题', partyRules: '党委：依规治党、法律顾问制度', partyDecide: '党委：依法依规决策', partySupport: '党委：支持依法履职', partyCadres: '党委：用人导向', partyStudy: '党委：法治宣传教育',
  plan: '政府：组织领导、年度计划', decide: '政府：依法决策、法律顾问、政务公开', enforce: '政府：执法责任制、规范执法', oversee: '政府：督促依法行政、层级监督', court: '政府：出庭应诉、执行裁判', study: '政府：学法用法、普法责任制',
} as const
const party = law.article(5)
const government = law.article(6)

/** One deed of one head. A duty with no deed in the year is a gap, in the second half of the running year already. */
export const firstResponsible = register({
  id: 'first-responsible', title: '第一责任人履职', group: 'drive', version: 1, since: '2016-11-30',
  covers: ['H01'],
  about: '党政主要负责人推进法治建设的履职记录：谁、哪一天、亲自做了什么、对应哪项职责、证据在哪；全年哪项职责还没有记录，一看便知。',
  named: 'title',
  fields: {
    title:    text('履职事项', { max: 200, also: ['事项', '履职内容'] }),
    head:     choice('负责人', { secretary: '党委主要负责人', mayor: '政府主要负责人' }, { also: ['职务'] }),
    person:   members('姓名', { min: 1, max: 1 }),
    manner:   choice('履职方式', { deploy: '亲自部署', ask: '亲自过问', coordinate: '亲自协调', supervise: '亲自督办', other: '其他' }, { also: ['四个亲自'] }),
    duty:     choice('对应职责', duties, { also: ['职责'] }),
    form:     choice('形式', { meeting: '主持会议', instruction: '批示', study: '学法讲法', research: '调研督导', court: '出庭应诉', reception: '接访包案', talk: '约谈', other: '其他' }),
    content:  text('具体情况', { max: 2000 }),
    result:   text('结果', { max: 1000 }),
    matters:  links('证据所在事项', { to: ['meeting', 'directive', 'law-duty-report', 'major-decision', 'normative-document', 'reception-visit'] }),
    evidence: text('证据名称', { max: 300, also: ['佐证材料'] }),
    files:    files('证据材料'),
  },
  states: { recorded: '已记录', followed: '已有结果' },
  guards: {
    'duty-other-head':  { says: '党委的职责记在党委主要负责人名下，政府的职责记在政府主要负责人名下。', field: 'duty', holds: m => String(m.fields.duty ?? '').startsWith('party') === (m.fields.head === 'secretary') },
    'duty-no-evidence': { says: '宜写明证据：会议纪要、批示、签到表，或者连到对应的事项。', law: law.conditions.duties, field: 'evidence', holds: m => m.fields.evidence !== undefined || (m.fields.matters ?? []).length > 0 || (m.fields.files ?? []).length > 0 },
  },
  steps: {
    record: { title: '记录履职', to: 'recorded', by: ['clerk', 'head'], law: law.article(4),
              asks: ['title', 'head', 'duty', 'manner', 'person?', 'form?', 'content?', 'evidence?', 'matters?', 'files?'], needs: ['duty-other-head', 'duty-no-evidence'] },
    follow: { title: '登记结果', from: ['recorded'], to: 'followed', by: ['clerk', 'head'],
              asks: ['result', 'evidence?', 'matters?', 'files?'] },
  },
  figures: {
    deeds:     { title: '第一责任人履职', unit: '次', flow: ['record'] },
    secretary: { title: '党委主要负责人履职', unit: '次', flow: ['record'], where: { head: ['secretary'] } },
    mayor:     { title: '政府主要负责人履职', unit: '次', flow: ['record'], where: { head: ['mayor'] } },
    deployed:  { title: '亲自部署', unit: '次', flow: ['record'], where: { manner: ['deploy'] } },
    asked:     { title: '亲自过问', unit: '次', flow: ['record'], where: { manner: ['ask'] } },
    coordinated: { title: '亲自协调', unit: '次', flow: ['record'], where: { manner: ['coordinate'] } },
    supervised: { title: '亲自督办', unit: '次', flow: ['record'], where: { manner: ['supervise'] } },
    chaired:   { title: '主持法治建设会议', unit: '次', flow: ['record'], where: { form: ['meeting'] } },
    studied:   { title: '带头学法讲法', unit: '次', flow: ['record'], where: { form: ['study'] }, covers: ['L28'] },
    covered:   { title: '有履职记录的职责', unit: '项', flow: ['record'], distinct: 'duty' },
    partyLead:    { title: '党委加强领导和听取汇报', unit: '次', flow: ['record'], where: { duty: ['partyLead'] } },
    partyRules:   { title: '党委依规治党和法律顾问', unit: '次', flow: ['record'], where: { duty: ['partyRules'] } },
    partyDecide:  { title: '党委依法依规决策', unit: '次', flow: ['record'], where: { duty: ['partyDecide'] } },
    partySupport: { title: '党委支持依法履职', unit: '次', flow: ['record'], where: { duty: ['partySupport'] } },
    partyCadres:  { title: '党委落实用人导向', unit: '次', flow: ['record'], where: { duty: ['partyCadres'] } },
    partyStudy:   { title: '党委推进法治宣传教育', unit: '次', flow: ['record'], where: { duty: ['partyStudy'] } },
    plan:      { title: '政府组织领导和年度计划', unit: '次', flow: ['record'], where: { duty: ['plan'] } },
    decide:    { title: '政府依法决策和政务公开', unit: '次', flow: ['record'], where: { duty: ['decide'] } },
    enforce:   { title: '政府规范执法', unit: '次', flow: ['record'], where: { duty: ['enforce'] } },
    oversee:   { title: '政府督促依法行政', unit: '次', flow: ['record'], where: { duty: ['oversee'] } },
    court:     { title: '政府出庭应诉和执行裁判', unit: '次', flow: ['record'], where: { duty: ['court'] } },
    study:     { title: '政府学法用法和普法', unit: '次', flow: ['record'], where: { duty: ['study'] } },
  },
  gaps: {
    partyLead:    { title: '党委主要负责人没有“加强领导、听取汇报”的履职记录', law: party, every: 'year', figure: 'partyLead', least: 1 },
    partyRules:   { title: '党委主要负责人没有“依规治党、法律顾问制度”的履职记录', law: party, every: 'year', figure: 'partyRules', least: 1 },
    partyDecide:  { title: '党委主要负责人没有“依法依规决策”的履职记录', law: party, every: 'year', figure: 'partyDecide', least: 1 },
    partySupport: { title: '党委主要负责人没有“支持依法履职”的履职记录', law: party, every: 'year', figure: 'partySupport', least: 1 },
    partyCadres:  { title: '党委主要负责人没有“用人导向”的履职记录', law: party, every: 'year', figure: 'partyCadres', least: 1 },
    partyStudy:   { title: '党委主要负责人没有“法治宣传教育”的履职记录', law: party, every: 'year', figure: 'partyStudy', least: 1 },
    plan:      { title: '政府主要负责人没有“组织领导、年度计划”的履职记录', law: government, every: 'year', figure: 'plan', least: 1 },
    decide:    { title: '政府主要负责人没有“依法决策、政务公开”的履职记录', law: government, every: 'year', figure: 'decide', least: 1 },
    enforce:   { title: '政府主要负责人没有“规范执法”的履职记录', law: government, every: 'year', figure: 'enforce', least: 1 },
    oversee:   { title: '政府主要负责人没有“督促依法行政”的履职记录', law: government, every: 'year', figure: 'oversee', least: 1 },
    court:     { title: '政府主要负责人没有“出庭应诉、执行裁判”的履职记录', law: government, every: 'year', figure: 'court', least: 1 },
    study:     { title: '政府主要负责人没有“学法用法、普法”的履职记录', law: government, every: 'year', figure: 'study', least: 1 },
    noResult:  { title: '亲自督办的事项没有登记结果', law: law.article(4), when: (m, today) => m.state === 'recorded' && m.fields.manner === 'supervise' && (m.taken['record'] ?? today).slice(0, 7) < today.slice(0, 7) },
  },
  ledger: {
    key: ['title', 'head', 'record.day'],
    steps: [
      { step: 'record', day: '履职日期', also: ['日期', '时间'] },
      { step: 'follow', day: '结果日期' },
    ],
  },
  sentence: f => say`党政主要负责人切实履行推进法治建设第一责任人职责，全年履职${f.deeds}，其中亲自部署${f.deployed}，亲自过问${f.asked}，亲自协调${f.coordinated}，亲自督办${f.supervised}；主持法治建设会议${f.chaired}，带头学法讲法${f.studied}。党委主要负责人履职${f.secretary}，其中加强领导、听取汇报${f.partyLead}，依规治党${f.partyRules}，依法依规决策${f.partyDecide}，支持依法履职${f.partySupport}，落实用人导向${f.partyCadres}，推进法治宣传教育${f.partyStudy}。政府主要负责人履职${f.mayor}，其中加强组织领导${f.plan}，依法决策和政务公开${f.decide}，规范执法${f.enforce}，督促依法行政${f.oversee}，出庭应诉和执行裁判${f.court}，学法用法和普法${f.study}。`,
})
