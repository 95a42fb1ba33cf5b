import { type Day, plusMonths } from '../../base/day.ts'
import { choice, choices, date, files, flag, links, members, number, register, say, text, unit } from '../../declare/index.ts'
import { chongqingEmergencyRule, emergencyPlanRules, emergencyLaw as law, safetyEmergencyRegulation } from '../../law/instruments/index.ts'

/** So long without a drill or a look is too long where the law of the place gives no number. */
const drillRow = emergencyPlanRules.limits.drill

/** The year in which a plan is to have been drilled: from July on this year, before that the year before. */
const yearAsked = (today: Day): string => plusMonths(today, -6).slice(0, 4)

/** A plan and its drills are one record: which plan was never drilled, and what a drill taught it, can be read off. */
export const emergencyPlan = register({
  id: 'emergency-plan', title: '应急预案与演练', group: 'emergencies', version: 1, since: '2013-10-25',
  covers: ['M01', 'M03'],
  about: '预案从印发、备案、公布到演练、评估、修订：哪一份过期、哪一份今年没有演练，一看就知道。',
  named: 'title',
  fields: {
    title:     text('预案名称', { max: 200, also: ['名称', '预案'] }),
    kind:      choice('类型', { overall: '综合预案', safety: '生产安全事故', fire: '火灾事故', nature: '自然灾害', health: '公共卫生', social: '社会安全', forest: '森林草原火灾', other: '其他专项' }, { also: ['预案类型'] }),
    number:    text('文号', { max: 60, also: ['版本'] }),
    village:   unit('村（社区）', { help: '村（社区）的预案才填' }),
    contents:  choices('内容', { command: '组织指挥体系与职责', warning: '预防与预警机制', response: '处置程序', support: '应急保障', recovery: '恢复与重建' }),
    consulted: flag('已听取有关单位和专家意见'),
    owner:     text('责任科室', { max: 60, also: ['责任单位'] }),
    filedWith: text('备案机关', { max: 100 }),
    text:      files('预案文本'),
    topic:     text('演练科目', { max: 200, also: ['演练内容', '演练名称'] }),
    manner:    choice('演练方式', { desk: '桌面推演', field: '实战演练', mixed: '综合演练' }, { also: ['演练类型'] }),
    people:    number('参加人数', { min: 1, max: 100000, also: ['参演人数', '演练人数'] }),
    problems:  text('发现的问题', { max: 1000, also: ['存在问题'] }),
    improved:  text('整改情况', { max: 1000 }),
    video:     files('演练材料'),
    leader:    members('总指挥', { min: 1, max: 1 }),
    incident:  links('有关突发事件', { to: ['incident'] }),
    verdict:   choice('评估结论', { keep: '继续执行', revise: '需要修订', stop: '停止执行' }),
    trigger:   choices('修订原因', { law: '法律、标准、上位预案变化', command: '指挥机构职责调整', risk: '风险重大变化', resource: '重要资源变化', lesson: '应对或者演练发现问题', due: '到期' }),
    nextOn:    date('计划下次演练日期'),
    reason:    text('说明', { max: 500 }),
  },
  states: { inForce: '执行中', revising: '修订中', ended: '已停止执行' },
  limits: {
    filing:     { law: emergencyPlanRules.limits.filing },
    evaluation: { law: emergencyPlanRules.limits.evaluation, recurs: true },
    drill:      { per: 'kind', among: { overall: drillRow, safety: safetyEmergencyRegulation.limits.drill, fire: drillRow, nature: drillRow, health: drillRow, social: drillRow, forest: drillRow, other: drillRow }, recurs: true },
    revision:   { id: 'emergency-plan.revision', title: '修订预案', promise: { n: 3, unit: 'year' }, recurs: true },
    improve:    { id: 'emergency-plan.improve', title: '整改演练发现的问题', promise: { n: 30, unit: 'day' }, when: m => m.fields.problems !== undefined },
    planned:    { title: '计划的演练', until: 'nextOn', law: law.article('42'), binds: 'agency', when: m => m.fields.nextOn !== undefined },
  },
  guards: {
    'plan-contents':  { says: '预案要有组织指挥、预防预警、处置程序、应急保障、恢复重建五项内容。', law: law.article('28'), field: 'contents', warns: true, holds: m => (m.fields.contents ?? []).length === 5 },
    'plan-consulted': { says: '制定预案要听取有关单位、专家和社会各方面意见。', law: law.article('28'), field: 'consulted', warns: true, holds: m => m.fields.consulted !== false },
    'plan-future':    { says: '计划的演练日期不能早于今天。', field: 'nextOn', holds: m => (m.fields.nextOn ?? m.day) >= m.day },
  },
  steps: {
    issue:    { title: '印发', to: 'inForce', by: ['clerk', 'head'], law: law.article('26'),
                asks: ['title', 'kind', 'number?', 'village?', 'contents?', 'consulted?', 'owner?', 'text?'], needs: ['plan-contents', 'plan-consulted'],
                starts: ['filing', 'evaluation', 'drill', 'revision'] },
    file:     { title: '备案', from: ['inForce', 'revising'], by: ['clerk'], law: emergencyPlanRules.article('26'),
                asks: ['filedWith?'], meets: ['filing'] },
    publish:  { title: '公布', from: ['inForce'], by: ['clerk'], law: safetyEmergencyRegulation.article(5),
                asks: [], publishes: ['plan'] },
    plan:     { title: '安排演练', from: ['inForce'], by: ['clerk'],
                asks: ['nextOn'], needs: ['plan-future'], starts: ['planned'] },
    drill:    { title: '演练', from: ['inForce'], by: ['clerk', 'officer'], law: law.article('42'), each: true,
                asks: ['topic', 'people', 'manner?', 'leader?', 'problems?', 'video?'], meets: ['drill', 'planned'], starts: ['improve'] },
    improve:  { title: '整改演练问题', from: ['inForce'], by: ['clerk', 'officer'], law: law.article('28'),
                asks: ['improved'], meets: ['improve'] },
    evaluate: { title: '评估', from: ['inForce'], by: ['clerk', 'reviewer'], law: emergencyPlanRules.article('评估'),
                asks: ['verdict', 'reason?'], meets: ['evaluation'] },
    reopen:   { title: '启动修订', from: ['inForce'], to: 'revising', by: ['clerk', 'head'], law: law.article('28'),
                asks: ['trigger', 'incident?', 'reason?'] },
    revise:   { title: '印发修订版', from: ['inForce', 'revising'], to: 'inForce', by: ['clerk', 'head'], law: chongqingEmergencyRule.article(15),
                asks: ['number?', 'contents?', 'consulted?', 'text?'], needs: ['plan-contents', 'plan-consulted'], meets: ['revision', 'evaluation'], starts: ['filing'] },
    end:      { title: '停止执行', from: ['inForce', 'revising'], to: 'ended', by: ['clerk', 'head'],
                asks: ['reason'], ends: ['filing', 'evaluation', 'drill', 'revision', 'improve', 'planned'], withdraws: ['plan'] },
  },
  publications: {
    plan: { title: '应急预案', law: safetyEmergencyRegulation.article(5), column: '应急管理', fields: ['title', 'kind', 'number', 'owner'] },
  },
  figures: {
    held:     { title: '执行中的应急预案', unit: '个', stock: ['inForce', 'revising'] },
    issued:   { title: '制定应急预案', unit: '个', flow: ['issue'] },
    revised:  { title: '修订应急预案', unit: '个', flow: ['revise'] },
    filed:    { title: '应急预案备案', unit: '个', flow: ['file'] },
    filedInTime: { title: '按期备案', unit: '个', flow: ['file'], inTime: 'filing' },
    drills:   { title: '组织应急演练', unit: '次', flow: ['drill'], definition: '一次演练检验几个预案的，在主要的预案上登记一次。' },
    drillers: { title: '参加应急演练', unit: '人次', flow: ['drill'], sum: 'people' },
    safetyDrills: { title: '生产安全事故应急演练', unit: '次', flow: ['drill'], where: { kind: ['safety'] } },
    improved: { title: '整改演练发现的问题', unit: '次', flow: ['improve'] },
    evaluated: { title: '评估应急预案', unit: '个', flow: ['evaluate'] },
  },
  gaps: {
    notFiled:   { title: '应急预案没有备案', law: law.article('26'), when: (m, today) => m.state === 'inForce' && !m.taken['file'] && (m.taken['issue'] ?? today).slice(0, 4) < today.slice(0, 4) },
    notShown:   { title: '生产安全事故应急救援预案没有公布', law: safetyEmergencyRegulation.article(5), when: m => m.state === 'inForce' && m.fields.kind === 'safety' && !m.published.includes('plan') },
    noDrill:    { title: '应急预案没有按年演练', law: law.article('42'), when: (m, today) => m.state === 'inForce' && m.fields.village === undefined && (m.taken['drill'] ?? m.taken['issue'] ?? today).slice(0, 4) < yearAsked(today) },
    yearMissed: { title: '全年没有应急演练', law: law.article('42'), every: 'year', figure: 'drills', least: 1 },
  },
  ledger: {
    key: ['title', 'number'],
    steps: [
      { step: 'issue',    day: '印发日期', also: ['制定日期'] },
      { step: 'file',     day: '备案日期' },
      { step: 'publish',  day: '公布日期' },
      { step: 'drill',    day: '演练日期', also: ['最近演练日期'] },
      { step: 'evaluate', day: '评估日期' },
      { step: 'revise',   day: '修订日期' },
    ],
  },
  sentence: f => say`执行应急预案${f.held}，本年制定${f.issued}、修订${f.revised}；组织应急演练${f.drills}，参加${f.drillers}。`,
})
