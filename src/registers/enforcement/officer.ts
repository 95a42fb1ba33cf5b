import { choice, choices, date, flag, number, register, say, text } from '../../declare/index.ts'
import { hebeiTownEnforcement, penaltyLaw, ruleOfLawOutline, enforcementSupervisionRegulation as supervision, threeSystems } from '../../law/instruments/index.ts'

/** Since the regulation of 2026 the exam is law everywhere; before, it was the rule of each province. */
const examIsLaw = (day: string): boolean => supervision.versions.some(v => v.since <= day)

/** 60学时 a year in the outline of 2021–2025. */
const leastHours = ruleOfLawOutline.thresholds.training.values['least']!

/** The roster that a penalty leans on: whoever stands in `certified` on a day may enforce on that day, and nobody else. Names are public by law. */
export const officer = register({
  id: 'officer', title: '行政执法人员', group: 'enforcement', version: 1, since: '2015-01-01',
  covers: ['E04'],
  about: '从报名考试、领证、公示、培训到换证和收回，一名执法人员一条记录；哪一天谁持证，以这里为准。',
  named: 'name',
  fields: {
    name:    text('姓名', { max: 40, also: ['执法人员', '人员姓名', '人员'] }),
    post:    choice('人员身份', { civil: '公务员', institution: '事业编制', temporary: '临时聘用', labourer: '工勤' }, { also: ['编制', '编制类别', '人员性质'] }),
    place:   text('所在机构', { max: 60, also: ['所在科室', '工作岗位', '部门'] }),
    passed:  choice('考试结果', { yes: '合格', no: '不合格' }, { also: ['是否合格'] }),
    score:   number('考试成绩', { min: 0, max: 100, decimals: 1, also: ['成绩'] }),
    cert:    text('执法证号', { max: 40, also: ['证件编号', '证号', '执法证编号'] }),
    scope:   choices('执法领域', { general: '综合执法', agriculture: '农业', construction: '住建', market: '市场监管', transport: '交通运输', land: '自然资源', safety: '安全生产', environment: '生态环境' }, { also: ['执法类别'] }),
    issued:  date('证件签发日期', { help: '与领到证件的日期不同时才填' }),
    expires: date('有效期至', { also: ['有效期', '证件有效期'] }),
    topic:   text('培训内容', { max: 200 }),
    hours:   number('培训学时', { min: 0, max: 200, also: ['学时'] }),
    total:   number('年度累计学时', { min: 0, max: 1000, also: ['累计学时', '全年学时'] }),
    public:  flag('已在网站公示'),
    gear:    choices('配发服装装备', { uniform: '制式服装', recorder: '执法记录仪', kit: '执法包和取证工具', signs: '标志标识' }, { also: ['配发装备', '服装装备'] }),
    reason:  text('原因', { max: 200 }),
  },
  states: { candidate: '待考', certified: '持证', suspended: '暂停执法', revoked: '已收回' },
  limits: {
    expiry:   { title: '执法证有效期', until: 'expires', law: penaltyLaw.article(42), binds: 'agency' },
    training: { id: 'officer.training', title: '年度业务培训', promise: { n: 1, unit: 'year' }, recurs: true },
  },
  guards: {
    'officer-ineligible': { says: '工勤人员、临时聘用人员不发执法证。', law: hebeiTownEnforcement.conditions.noTemporary, field: 'post', holds: m => m.fields.post === 'civil' || m.fields.post === 'institution' },
    'officer-not-passed': { says: '执法资格考试合格后才能发证。', law: supervision.conditions.qualified, field: 'passed', holds: m => m.fields.passed === 'yes' || !examIsLaw(m.day) },
    'officer-expired':    { says: '这本执法证在这一天已经过了有效期。', law: penaltyLaw.article(42), field: 'expires', holds: m => (m.fields.expires ?? m.day) >= m.day },
  },
  steps: {
    enrol:   { title: '报名考试', to: 'candidate', by: ['clerk'], law: penaltyLaw.article(42),
               asks: ['name', 'post', 'place?'], needs: ['officer-ineligible'] },
    sit:     { title: '参加考试', from: ['candidate'], by: ['clerk'],
               asks: ['passed', 'score?'] },
    issue:   { title: '发证', from: ['candidate'], to: 'certified', by: ['clerk'], law: penaltyLaw.article(42),
               asks: ['cert', 'expires', 'scope?', 'issued?'], needs: ['officer-not-passed', 'officer-expired'], starts: ['expiry', 'training'] },
    list:    { title: '登记已持证人员', to: 'certified', by: ['clerk'], law: penaltyLaw.article(42),
               asks: ['name', 'post', 'cert', 'expires', 'place?', 'scope?', 'issued?'], needs: ['officer-ineligible', 'officer-expired'], starts: ['expiry', 'training'] },
    show:    { title: '公示', from: ['certified'], by: ['clerk'], law: threeSystems.article('四'),
               asks: ['public?'], publishes: ['certificate'] },
    train:   { title: '培训', from: ['certified', 'suspended'], by: ['clerk'],
               asks: ['hours', 'topic?', 'total?'], meets: ['training'] },
    equip:   { title: '配发服装装备', from: ['certified'], by: ['clerk'], law: supervision.article('11'), covers: ['E06'],
               asks: ['gear'] },
    renew:   { title: '换证', from: ['certified', 'suspended'], to: 'certified', by: ['clerk'], law: penaltyLaw.article(42),
               asks: ['expires', 'cert?', 'scope?'], needs: ['officer-expired'], meets: ['expiry'], starts: ['expiry'], renews: ['certificate'] },
    suspend: { title: '暂停执法', from: ['certified'], to: 'suspended', by: ['head', 'clerk'],
               asks: ['reason'] },
    restore: { title: '恢复执法', from: ['suspended'], to: 'certified', by: ['head', 'clerk'],
               asks: ['reason?'], needs: ['officer-expired'] },
    revoke:  { title: '收回或者注销证件', from: ['certified', 'suspended'], to: 'revoked', by: ['head', 'clerk'],
               asks: ['reason'], ends: ['expiry', 'training'], withdraws: ['certificate'] },
  },
  publications: {
    certificate: { title: '行政执法人员', law: threeSystems.article('四'), column: '执法公示', fields: ['name', 'place', 'cert', 'scope', 'expires'] },
  },
  figures: {
    enrolled:  { title: '报名执法资格考试', unit: '人', flow: ['enrol'] },
    sat:       { title: '参加执法资格考试', unit: '人次', flow: ['sit'] },
    passed:    { title: '执法资格考试合格', unit: '人次', flow: ['sit'], where: { passed: ['yes'] } },
    passRate:  { title: '执法资格考试合格率', share: 'passed', of: 'sat', definition: '考试合格除以参加考试，考试几次计几次。' },
    scores:    { title: '执法资格考试成绩合计', unit: '分', flow: ['sit'], sum: 'score' },
    scored:    { title: '登记成绩的执法资格考试', unit: '人次', flow: ['sit'], given: 'score' },
    meanScore: { title: '执法资格考试平均成绩', unit: '分', mean: 'scores', per: 'scored' },
    issued:    { title: '新领执法证', unit: '人', flow: ['issue'], definition: '考试后在期内发证的；到期换证和补登已持证人员的不计。' },
    certified: { title: '持执法证人员', unit: '人', stock: ['certified'], until: 'expires', definition: '当日持有效执法证且未暂停、未收回的；有效期届满的次日不计。' },
    equipped:  { title: '配备服装和装备的执法人员', unit: '人', stock: ['certified'], until: 'expires', where: { gear: ['uniform'] }, covers: ['E06'] },
    equipRate: { title: '执法人员服装配备率', share: 'equipped', of: 'certified', definition: '当日配备制式服装的持证人员除以持证人员。', covers: ['E06'] },
    trained:   { title: '执法人员参加培训', unit: '人次', flow: ['train'] },
    hours:     { title: '执法培训学时', unit: '学时', flow: ['train'], sum: 'hours' },
    meanHours: { title: '人次均培训学时', unit: '学时', mean: 'hours', per: 'trained' },
  },
  gaps: {
    notShown: { title: '持证人员没有公示记录', law: threeSystems.article('四'), when: m => m.state === 'certified' && !m.taken['show'] },
    fewHours: { title: '上年度累计培训学时不足', law: ruleOfLawOutline.article('五'), when: (m, today) => m.state === 'certified' && (m.taken['train'] ?? today).slice(0, 4) < today.slice(0, 4) && (m.fields.total ?? leastHours) < leastHours },
    expired:  { title: '执法证已过有效期，没有换证或者收回', law: penaltyLaw.article(42), toldBy: 'expiry', when: (m, today) => (m.state === 'certified' || m.state === 'suspended') && (m.fields.expires ?? today) < today },
  },
  ledger: {
    key: ['name', 'cert'],
    steps: [
      { step: 'enrol',  day: '报名日期' },
      { step: 'sit',    day: '考试日期' },
      { step: 'issue',  day: '领证日期', also: ['发证日期', '取证日期'] },
      { step: 'list',   day: '领证日期', also: ['发证日期', '取证日期'] },
      { step: 'show',   day: '公示日期' },
      { step: 'train',  day: '最近培训日期', also: ['培训日期'] },
      { step: 'equip',  day: '配发日期' },
      { step: 'revoke', day: '收回日期', also: ['注销日期', '离岗日期'] },
    ],
  },
  sentence: f => say`组织报名执法资格考试${f.enrolled}，合格${f.passed}，新领执法证${f.issued}，目前持执法证${f.certified}，配备服装和装备${f.equipped}。`,
})
