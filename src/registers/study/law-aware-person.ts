import { choice, date, flag, number, register, say, text, unit } from '../../declare/index.ts'
import { legalEducationLaw as law, legalTalentsRule, vicePrincipalRules } from '../../law/instruments/index.ts'

const isVillager = (m: { readonly fields: { readonly kind?: 'lawAware' | 'viceHead' } }): boolean => m.fields.kind === 'lawAware'

/** Two rosters of one shape: villagers trained and certified by the judicial office, and vice-principals for law with a term. */
export const lawAwarePerson = register({
  id: 'law-aware-person', title: '法律明白人和法治副校长', group: 'study', version: 1, since: '2021-01-01',
  covers: ['L25', 'L22'],
  about: '村（社区）法律明白人从推荐、审核、培训、发证到年度评估和退出，学校法治副校长从聘任到期满，一人一条。',
  named: 'name',
  fields: {
    name:    text('姓名', { max: 40, also: ['人员姓名'] }),
    kind:    choice('人员类别', { lawAware: '法律明白人', viceHead: '法治副校长' }, { also: ['类别'] }),
    village: unit('村（社区）', { also: ['村居'] }),
    school:  text('学校', { max: 60, also: ['任职学校'] }),
    sender:  text('派出单位', { max: 60, also: ['推荐单位'] }),
    source:  choice('产生方式', { self: '自荐', committee: '村“两委”推荐', sent: '政法单位推荐' }, { also: ['推荐方式'] }),
    trained: choice('培训考核', { yes: '合格', no: '不合格' }, { also: ['考核结果'] }),
    hours:   number('培训学时', { min: 0, max: 200, also: ['学时'] }),
    cert:    text('证书编号', { max: 40, also: ['上岗证号'] }),
    public:  flag('本人同意公开', { also: ['同意公开'] }),
    ends:    date('聘期届满日期', { also: ['聘期至'] }),
    act:     choice('活动', { publicity: '宣传法律', mediation: '参与调解', guide: '引导办事', report: '反映线索', lesson: '上法治课' }),
    number:  number('活动次数', { min: 1, max: 1000 }),
    grade:   choice('评估等次', { good: '优秀', fit: '合格', unfit: '不合格' }, { also: ['年度评估'] }),
    reason:  text('原因', { max: 200, also: ['退出原因'] }),
  },
  states: { nominated: '已推荐', serving: '在岗', left: '已退出' },
  limits: {
    assess: { id: 'law-aware-person.assess', title: '年度评估', promise: { n: 1, unit: 'year' }, recurs: true, when: isVillager },
    term:   { law: vicePrincipalRules.limits.term, when: m => m.fields.kind === 'viceHead' },
  },
  guards: {
    'law-aware-village':   { says: '法律明白人要写明所在的村（社区）。', field: 'village', holds: m => !isVillager(m) || m.fields.village !== undefined },
    'law-aware-school':    { says: '法治副校长要写明任职学校。', field: 'school', holds: m => isVillager(m) || m.fields.school !== undefined },
    'law-aware-untrained': { says: '培训考核合格后才能发证上岗。', law: legalTalentsRule.conditions.selection, field: 'trained', holds: m => !isVillager(m) || m.fields.trained === 'yes' },
    'law-aware-consent':   { says: '公开姓名要本人同意。请先登记同意。', field: 'public', holds: m => m.fields.public === true },
  },
  steps: {
    nominate: { title: '推荐', to: 'nominated', by: ['clerk', 'mediator'], law: legalTalentsRule.article('遴选'),
                asks: ['name', 'kind', 'village?', 'school?', 'sender?', 'source?'], needs: ['law-aware-village', 'law-aware-school'] },
    train:    { title: '审核培训', from: ['nominated', 'serving'], by: ['clerk', 'reviewer'], law: legalTalentsRule.article('遴选'),
                asks: ['trained', 'hours?'] },
    certify:  { title: '发证上岗', from: ['nominated'], to: 'serving', by: ['clerk', 'head'], law: law.article(46),
                asks: ['cert?', 'trained?', 'ends?'], needs: ['law-aware-untrained'], starts: ['assess', 'term'] },
    list:     { title: '登记在岗人员', to: 'serving', by: ['clerk'], law: law.article(46),
                asks: ['name', 'kind', 'village?', 'school?', 'sender?', 'source?', 'cert?', 'ends?'], needs: ['law-aware-village', 'law-aware-school'], starts: ['assess', 'term'] },
    show:     { title: '公布名单', from: ['serving'], by: ['clerk'],
                asks: ['public'], needs: ['law-aware-consent'], publishes: ['person'] },
    act:      { title: '开展活动', from: ['serving'], by: ['clerk', 'mediator'], each: true,
                asks: ['act', 'number'] },
    assess:   { title: '年度评估', from: ['serving'], by: ['clerk'], law: legalTalentsRule.article('遴选'),
                asks: ['grade'], meets: ['assess'] },
    renew:    { title: '续聘', from: ['serving'], by: ['clerk', 'head'], law: vicePrincipalRules.article('聘期'),
                asks: ['ends'], meets: ['term'], starts: ['term'] },
    leave:    { title: '退出', from: ['nominated', 'serving'], to: 'left', by: ['clerk', 'head'],
                asks: ['reason'], ends: ['assess', 'term'], withdraws: ['person'] },
  },
  publications: {
    person: { title: '法律明白人和法治副校长', column: '法治宣传教育', fields: ['name', 'kind', 'village', 'school'] },
  },
  figures: {
    serving:  { title: '法律明白人', unit: '人', stock: ['serving'], where: { kind: ['lawAware'] }, covers: ['L25'] },
    heads:    { title: '法治副校长', unit: '人', stock: ['serving'], where: { kind: ['viceHead'] }, covers: ['L22'] },
    fresh:    { title: '新增法律明白人', unit: '人', flow: ['certify', 'list'], where: { kind: ['lawAware'] } },
    trained:  { title: '法律明白人参加培训考核', unit: '人次', flow: ['train'], where: { kind: ['lawAware'] }, covers: ['L25'] },
    qualified: { title: '法律明白人培训考核合格', unit: '人次', flow: ['train'], where: { kind: ['lawAware'], trained: ['yes'] } },
    passRate: { title: '法律明白人培训合格率', share: 'qualified', of: 'trained' },
    acts:     { title: '法律明白人开展活动', unit: '次', flow: ['act'], sum: 'number', where: { kind: ['lawAware'] } },
    disputes: { title: '法律明白人参与调解', unit: '次', flow: ['act'], sum: 'number', where: { kind: ['lawAware'], act: ['mediation'] } },
    assessed: { title: '评估法律明白人', unit: '人次', flow: ['assess'] },
    left:     { title: '法律明白人退出', unit: '人', flow: ['leave'], where: { kind: ['lawAware'] } },
  },
  gaps: {
    noPerson: { title: '没有法律明白人的村（社区）', law: law.article(46), every: 'quarter', figure: 'serving', least: 1, per: 'village' },
    noReview: { title: '法律明白人一年以上没有评估', law: legalTalentsRule.article('遴选'), toldBy: 'assess', when: (m, today) => m.state === 'serving' && isVillager(m) && lastYear(m.taken['assess'] ?? m.taken['certify'] ?? m.taken['list'], today) },
    untrained: { title: '已经推荐，没有审核培训', law: legalTalentsRule.article('遴选'), when: (m, today) => m.state === 'nominated' && !m.taken['train'] && (m.taken['nominate'] ?? today).slice(0, 7) < today.slice(0, 7) },
    expired:  { title: '法治副校长聘期已满，没有续聘或者退出', law: vicePrincipalRules.article('聘期'), toldBy: 'term', when: (m, today) => m.state === 'serving' && m.fields.kind === 'viceHead' && (m.fields.ends ?? today) < today },
  },
  ledger: {
    key: ['name', 'kind', 'village'],
    steps: [
      { step: 'nominate', day: '推荐日期' },
      { step: 'train',    day: '培训日期' },
      { step: 'certify',  day: '上岗日期', also: ['发证日期', '聘任日期'] },
      { step: 'list',     day: '上岗日期', also: ['发证日期', '聘任日期'] },
      { step: 'assess',   day: '评估日期' },
      { step: 'leave',    day: '退出日期' },
    ],
  },
  sentence: f => say`现有法律明白人${f.serving}，新增${f.fresh}，参加培训考核${f.trained}；配备法治副校长${f.heads}。`,
})

const lastYear = (day: string | undefined, today: string): boolean => day !== undefined && `${Number(day.slice(0, 4)) + 1}${day.slice(4)}` < today
