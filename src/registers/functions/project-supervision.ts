import { choice, money, number, register, say, text, unit } from '../../declare/index.ts'
import { ruleOfLawOutline as outline } from '../../law/instruments/index.ts'

/** Three checks of one project, in their order, none skipped: the states are the stages. */
export const projectSupervision = register({
  id: 'project-supervision', title: '公共项目监督', group: 'functions', version: 1, since: '2020-01-01',
  covers: ['O17'],
  about: '公路、水利、公益性等公共项目的事前、事中、事后监督，一个项目一条；发现的问题和整改都记在项目里。',
  named: 'project',
  fields: {
    project:  text('项目名称', { max: 200, also: ['项目'] }),
    kind:     choice('项目类型', { road: '公路', water: '水利', welfare: '公益性', housing: '房屋市政', environment: '人居环境', other: '其他' }, { also: ['类型'] }),
    village:  unit('村（社区）', { also: ['村居'] }),
    cost:     money('投资额', { min: 0, also: ['总投资', '项目资金'] }),
    builder:  text('施工单位', { max: 100 }),
    checked:  text('监督内容', { max: 500 }),
    found:    number('发现问题', { min: 0, max: 1000, also: ['发现问题数'] }),
    findings: text('问题', { max: 500 }),
    corrected: text('整改情况', { max: 500 }),
    fixed:    number('整改问题', { min: 0, max: 1000, also: ['整改问题数'] }),
    reason:   text('原因', { max: 200 }),
  },
  states: { listed: '已列入', before: '已事前监督', during: '已事中监督', after: '已事后监督', dropped: '已终止' },
  limits: {
    correct: { id: 'project-supervision.correct', title: '整改监督发现的问题', promise: { n: 30, unit: 'day' }, when: m => (m.fields.found ?? 0) > 0 },
  },
  steps: {
    list:    { title: '列入监督', to: 'listed', by: ['clerk'], law: outline.article('二'),
               asks: ['project', 'kind', 'village?', 'cost?', 'builder?'] },
    before:  { title: '事前监督', from: ['listed'], to: 'before', by: ['clerk', 'officer', 'reviewer'], each: true,
               asks: ['checked', 'found?', 'findings?'], starts: ['correct'] },
    during:  { title: '事中监督', from: ['before'], to: 'during', by: ['clerk', 'officer', 'reviewer'], each: true,
               asks: ['checked', 'found?', 'findings?'], starts: ['correct'] },
    again:   { title: '事中再次监督', from: ['during'], by: ['clerk', 'officer', 'reviewer'], each: true,
               asks: ['checked', 'found?', 'findings?'], starts: ['correct'] },
    mend:    { title: '整改', from: ['before', 'during', 'after'], by: ['clerk'], each: true,
               asks: ['corrected', 'fixed?'], meets: ['correct'], renews: ['project'] },
    after:   { title: '事后监督', from: ['during'], to: 'after', by: ['clerk', 'officer', 'reviewer'], each: true,
               asks: ['checked', 'found?', 'findings?'], starts: ['correct'], publishes: ['project'] },
    drop:    { title: '终止', from: ['listed', 'before', 'during'], to: 'dropped', by: ['clerk', 'head'],
               asks: ['reason'], ends: ['correct'] },
  },
  publications: {
    project: { title: '公共项目监督情况', column: '重大项目', fields: ['project', 'kind', 'village', 'cost', 'builder', 'corrected'] },
  },
  figures: {
    projects:  { title: '列入监督的公共项目', unit: '个', flow: ['list'] },
    complete:  { title: '完成事前事中事后监督的项目', unit: '个', flow: ['after'], definition: '三个阶段都监督过的，按事后监督的日期计。' },
    before:    { title: '事前监督', unit: '次', flow: ['before'] },
    during:    { title: '事中监督', unit: '次', flow: ['during', 'again'] },
    after:     { title: '事后监督', unit: '次', flow: ['after'] },
    found:     { title: '项目监督发现问题', unit: '个', flow: ['before', 'during', 'again', 'after'], sum: 'found' },
    fixed:     { title: '项目监督整改问题', unit: '个', flow: ['mend'], sum: 'fixed' },
    rate:      { title: '项目监督问题整改率', share: 'fixed', of: 'found' },
    running:   { title: '正在监督的项目', unit: '个', stock: ['listed', 'before', 'during'] },
  },
  gaps: {
    notBegun: { title: '列入监督的项目没有事前监督', when: (m, today) => m.state === 'listed' && (m.taken['list'] ?? today).slice(0, 7) < today.slice(0, 7) },
    notFixed: { title: '项目监督发现问题没有整改', when: m => (m.fields.found ?? 0) > 0 && !m.taken['mend'] },
  },
  ledger: {
    key: ['project'],
    steps: [
      { step: 'list',    day: '列入日期' },
      { step: 'before',  day: '事前监督日期' },
      { step: 'during',  day: '事中监督日期' },
      { step: 'mend',    day: '整改日期' },
      { step: 'after',   day: '事后监督日期' },
    ],
  },
  sentence: f => say`监督公路、水利、公益性等公共项目${f.projects}，完成事前、事中、事后全过程监督${f.complete}，发现问题${f.found}，整改${f.fixed}。`,
})
