import { choice, choices, date, files, flag, links, money, number, register, say, text, time, unit } from '../../declare/index.ts'
import { accidentRegulation, emergencyLaw as law, localPractice } from '../../law/instruments/index.ts'

const { deaths, injured, loss } = accidentRegulation.thresholds
const grades = ['gravest', 'major', 'serious'] as const
const fenOf = (wan: number) => wan * 10_000 * 100

interface Harm {
  readonly deaths?: number
  readonly injured?: number
  readonly loss?: number
}
/** The grade of an accident by who was hurt and what was lost: the worst of the three (国务院令第493号 第3条; 以上含本数). */
export const gradeOf = (h: Harm): 'gravest' | 'major' | 'serious' | 'general' =>
  grades.find(g => (h.deaths ?? 0) >= deaths.values[g]! || (h.injured ?? 0) >= injured.values[g]! || (h.loss ?? 0) >= fenOf(loss.values[g]!)) ?? 'general'

/** Three moments tell whether a report was late: when it was known, when it was told by phone, when it was written. */
export const incident = register({
  id: 'incident', title: '突发事件', group: 'emergencies', version: 1, since: '2007-11-01',
  covers: ['M06'],
  about: '突发事件从获知、电话报告、书面报告到续报、处置、评估：按分钟看有没有迟报，按等级看有没有较大以上。',
  named: 'title',
  fields: {
    title:      text('事件名称', { max: 200, also: ['事件', '突发事件名称'] }),
    kind:       choice('类别', { nature: '自然灾害', accident: '事故灾难', health: '公共卫生事件', social: '社会安全事件' }, { also: ['事件类型', '类型'] }),
    sort:       choice('事故种类', { work: '生产安全', traffic: '道路交通', fire: '火灾', other: '其他' }, { help: '伤亡变化补报：道路交通、火灾的期限短' }),
    enforced:   flag('由执法引发的群体性事件', { only: { field: 'kind', is: ['social'] } }),
    grade:      choice('等级', { general: '一般', serious: '较大', major: '重大', gravest: '特别重大' }, { also: ['事件等级'] }),
    place:      text('地点', { max: 100 }),
    village:    unit('村（社区）'),
    happenedOn: date('发生日期', { also: ['发生时间'] }),
    knownAt:    time('获知时间', { also: ['接报时间', '发现时间'] }),
    phonedAt:   time('电话报告时间'),
    writtenAt:  time('书面报告时间'),
    settledAt:  time('处置完毕时间', { also: ['办结时间'] }),
    contents:   choices('报告内容', { unit: '单位概况', scene: '时间、地点、现场情况', course: '简要经过', harm: '伤亡（含下落不明）和初步损失', measures: '已采取的措施', other: '其他' }),
    deaths:     number('死亡', { min: 0, max: 10000, also: ['死亡人数'] }),
    missing:    number('下落不明', { min: 0, max: 10000 }),
    injured:    number('重伤', { min: 0, max: 10000, also: ['重伤人数'] }),
    loss:       money('直接经济损失', { also: ['经济损失'] }),
    to:         text('报告对象', { max: 100 }),
    measures:   text('处置情况', { max: 2000, also: ['处置措施'] }),
    plan:       links('启动的预案', { to: ['emergency-plan'] }),
    teams:      number('出动人次', { min: 0, max: 100000 }),
    moved:      number('转移安置人数', { min: 0, max: 100000, also: ['转移人数'] }),
    review:     text('评估和改进', { max: 2000 }),
    report:     files('报告和材料'),
    reason:     text('说明', { max: 500 }),
  },
  states: { known: '待报告', reported: '处置中', settled: '待评估', closed: '已评估', void: '经核实不属实' },
  limits: {
    phone:      { law: localPractice.limits.phoneReport, at: 'knownAt', metAt: 'phonedAt' },
    written:    { law: localPractice.limits.writtenReport, at: 'knownAt', metAt: 'writtenAt' },
    report:     { law: law.limits.report, at: 'knownAt', metAt: 'phonedAt' },
    casualties: { per: 'sort', among: { work: accidentRegulation.limits.casualties, traffic: accidentRegulation.limits.casualtiesTraffic, fire: accidentRegulation.limits.casualtiesTraffic, other: accidentRegulation.limits.casualties }, from: 'happenedOn', when: m => m.fields.kind === 'accident' },
    review:     { id: 'incident.review', title: '事后评估', promise: { n: 30, unit: 'day' } },
  },
  guards: {
    'incident-order':    { says: '电话、书面报告的时间不能早于获知的时间。', law: law.conditions.truthful, field: 'phonedAt', holds: m => [m.fields.phonedAt, m.fields.writtenAt, m.fields.settledAt].every(at => !at || !m.fields.knownAt || at >= m.fields.knownAt) },
    'incident-before':   { says: '获知的时间不能早于发生的日期。', field: 'knownAt', holds: m => !m.fields.happenedOn || !m.fields.knownAt || m.fields.knownAt.slice(0, 10) >= m.fields.happenedOn },
    'incident-grade':    { says: '按死亡、重伤人数或者直接经济损失，等级应当更高或者更低。请核对。', law: accidentRegulation.article(3), field: 'grade', holds: m => m.fields.kind !== 'accident' || m.fields.grade === undefined || m.fields.grade === gradeOf(m.fields) },
    'incident-contents': { says: '书面报告要有六项内容，还缺几项。', law: accidentRegulation.article(12), field: 'contents', warns: true, holds: m => (m.fields.contents ?? []).length === 6 },
  },
  steps: {
    learn:    { title: '获知', to: 'known', by: ['clerk', 'officer'], law: law.article('61'),
                asks: ['title', 'kind', 'knownAt', 'sort?', 'enforced?', 'grade?', 'place?', 'village?', 'happenedOn?', 'deaths?', 'missing?', 'injured?', 'loss?'],
                needs: ['incident-before', 'incident-grade'], starts: ['phone', 'written', 'report', 'casualties'] },
    phone:    { title: '电话报告', from: ['known', 'reported'], to: 'reported', by: ['clerk', 'officer', 'head'], law: law.article('61'),
                asks: ['phonedAt', 'to?'], needs: ['incident-order'], meets: ['phone', 'report'], documents: ['call-record'] },
    write:    { title: '书面报告', from: ['known', 'reported'], to: 'reported', by: ['clerk', 'head'], law: law.article('61'),
                asks: ['writtenAt', 'contents?', 'to?', 'report?'], needs: ['incident-order', 'incident-contents'], meets: ['written'], documents: ['incident-report'] },
    update:   { title: '续报', from: ['reported', 'settled'], by: ['clerk', 'officer'], law: accidentRegulation.article(13),
                asks: ['deaths?', 'missing?', 'injured?', 'loss?', 'grade?', 'measures?'], needs: ['incident-grade'], documents: ['incident-report'] },
    recheck:  { title: '补报伤亡变化', from: ['reported', 'settled', 'closed'], by: ['clerk'], law: accidentRegulation.article(13),
                asks: ['deaths', 'injured', 'grade', 'loss?'], needs: ['incident-grade'], meets: ['casualties'], documents: ['incident-report'] },
    settle:   { title: '处置完毕', from: ['reported'], to: 'settled', by: ['clerk', 'officer'], law: law.article('22'),
                asks: ['measures', 'grade', 'settledAt?', 'plan?', 'teams?', 'moved?', 'deaths?', 'injured?', 'loss?'], needs: ['incident-grade', 'incident-order'], starts: ['review'], documents: ['incident-report'] },
    review:   { title: '评估', from: ['settled'], to: 'closed', by: ['clerk', 'head'], law: law.article('94'),
                asks: ['review'], meets: ['review'], ends: ['casualties', 'phone', 'written', 'report'], documents: ['incident-review'] },
    void:     { title: '经核实不属实', from: ['known', 'reported'], to: 'void', by: ['clerk', 'head'],
                asks: ['reason'], ends: ['phone', 'written', 'report', 'casualties'] },
  },
  figures: {
    known:     { title: '突发事件', unit: '起', flow: ['settle'], definition: '处置完毕的，按处置完毕之日计；经核实不属实的不计。' },
    serious:   { title: '较大及以上突发事件', unit: '起', flow: ['settle'], where: { grade: ['serious', 'major', 'gravest'] } },
    general:   { title: '一般突发事件', unit: '起', flow: ['settle'], where: { grade: ['general'] } },
    nature:    { title: '自然灾害', unit: '起', flow: ['settle'], where: { kind: ['nature'] } },
    accidents: { title: '事故灾难', unit: '起', flow: ['settle'], where: { kind: ['accident'] } },
    health:    { title: '公共卫生事件', unit: '起', flow: ['settle'], where: { kind: ['health'] } },
    social:    { title: '社会安全事件', unit: '起', flow: ['settle'], where: { kind: ['social'] } },
    byEnforcement: { title: '执法引发群体性事件', covers: ['E32'], unit: '起', flow: ['settle'], where: { kind: ['social'], enforced: [true] } },
    phoned:    { title: '电话报告突发事件', unit: '起', flow: ['phone'] },
    inTime:    { title: '按时电话报告', unit: '起', flow: ['phone'], inTime: 'phone', definition: '本单位定了分钟数以后，在分钟数以内的；没有定的不计。' },
    deaths:    { title: '突发事件死亡', unit: '人', flow: ['settle'], sum: 'deaths' },
    losses:    { title: '突发事件直接经济损失', unit: '元', flow: ['settle'], sum: 'loss' },
    teams:     { title: '应急出动', unit: '人次', flow: ['settle'], sum: 'teams' },
    moved:     { title: '转移安置', unit: '人次', flow: ['settle'], sum: 'moved' },
    open:      { title: '正在处置的突发事件', unit: '起', stock: ['known', 'reported'] },
  },
  gaps: {
    notReported: { title: '突发事件没有报告记录', law: law.article('61'), when: (m, today) => m.state === 'known' && (m.taken['learn'] ?? today) < today },
    noReview:    { title: '突发事件处置后没有评估', law: law.article('94'), when: (m, today) => m.state === 'settled' && (m.taken['settle'] ?? today).slice(0, 4) < today.slice(0, 4) },
  },
  ledger: {
    key: ['title', 'learn.day'],
    steps: [
      { step: 'learn',  day: '获知日期', also: ['接报日期'] },
      { step: 'phone',  day: '电话报告日期', also: ['报告日期'] },
      { step: 'write',  day: '书面报告日期' },
      { step: 'settle', day: '处置完毕日期', also: ['处置日期'] },
      { step: 'review', day: '评估日期' },
    ],
  },
  sentence: f => say`全年处置突发事件${f.known}，应急出动${f.teams}，转移安置${f.moved}；发生较大及以上突发事件${f.serious.orZero}，执法引发群体性事件${f.byEnforcement.orZero}。`,
})
