import { choice, files, links, number, register, say, text, unit } from '../../declare/index.ts'
import { emergencyLaw as law } from '../../law/instruments/index.ts'
import { domains } from '../domains.ts'

/** Dangers that are known: found, graded, looked at in their rhythm, and published where people must know. */
export const riskSource = register({
  id: 'risk-source', title: '风险隐患点', group: 'emergencies', version: 1, since: '2021-01-01',
  covers: ['M02'],
  about: '危险源、地质灾害点、火险区等：调查登记、评估分级、按期检查、监控和公布，隐患转整改文书办理。',
  named: 'name',
  fields: {
    name:    text('名称', { max: 100, also: ['风险点', '隐患点', '危险源'] }),
    kind:    choice('类型', { slope: '地质灾害点', water: '山洪和水库', fire: '森林火险', building: '危旧房屋', site: '危险源单位', road: '道路隐患', crowd: '人员密集场所', other: '其他' }),
    domain:  choice('领域', domains),
    level:   choice('风险等级', { red: '重大', orange: '较大', yellow: '一般', blue: '低' }, { also: ['等级'] }),
    place:   text('地点', { max: 100 }),
    village: unit('村（社区）'),
    people:  number('受影响人数', { min: 0, max: 100000, also: ['威胁人数'] }),
    owner:   text('责任人', { max: 40, also: ['责任单位', '监测人'] }),
    measures: text('管控措施', { max: 1000 }),
    found:   number('发现隐患', { min: 0, max: 1000, also: ['隐患数'] }),
    rectify: links('整改文书', { to: ['rectification'] }),
    warned:  choice('预警级别', { red: '红色', orange: '橙色', yellow: '黄色', blue: '蓝色' }),
    record:  files('检查记录'),
    reason:  text('说明', { max: 500 }),
  },
  states: { open: '在管控', removed: '已消除' },
  limits: {
    check:     { id: 'risk-source.check', title: '定期检查', promise: { n: 3, unit: 'month' }, recurs: true, when: m => m.fields.level !== 'red' },
    checkRed:  { id: 'risk-source.checkRed', title: '重大风险定期检查', promise: { n: 1, unit: 'month' }, recurs: true, when: m => m.fields.level === 'red' },
    assess:    { id: 'risk-source.assess', title: '年度风险评估', promise: { n: 1, unit: 'year' }, recurs: true },
  },
  guards: {
    'risk-owner': { says: '重大和较大风险要有责任人和管控措施。', field: 'owner', holds: m => (m.fields.level !== 'red' && m.fields.level !== 'orange') || (m.fields.owner !== undefined && m.fields.measures !== undefined) },
  },
  steps: {
    find:   { title: '登记', to: 'open', by: ['clerk', 'officer'],
              asks: ['name', 'kind', 'level', 'domain?', 'place?', 'village?', 'people?', 'owner?', 'measures?'], needs: ['risk-owner'], starts: ['check', 'checkRed', 'assess'] },
    assess: { title: '评估分级', from: ['open'], by: ['clerk', 'officer'],
              asks: ['level', 'owner?', 'measures?', 'reason?'], needs: ['risk-owner'], meets: ['assess'], ends: ['check', 'checkRed'], starts: ['check', 'checkRed'], renews: ['source'] },
    check:  { title: '检查', from: ['open'], by: ['clerk', 'officer'], each: true,
              asks: ['found', 'rectify?', 'record?', 'reason?'], meets: ['check', 'checkRed'] },
    warn:   { title: '发布预警', from: ['open'], by: ['clerk', 'head'], law: law.article('63'),
              asks: ['warned', 'reason?'] },
    publish: { title: '公布', from: ['open'], by: ['clerk'],
              asks: [], publishes: ['source'] },
    remove: { title: '消除', from: ['open'], to: 'removed', by: ['clerk', 'head'],
              asks: ['reason'], ends: ['check', 'checkRed', 'assess'], withdraws: ['source'] },
  },
  publications: {
    source: { title: '风险隐患点', column: '应急管理', fields: ['name', 'kind', 'level', 'place', 'owner', 'measures'] },
  },
  figures: {
    sources: { title: '风险隐患点', unit: '个', stock: ['open'] },
    red:     { title: '重大风险点', unit: '个', stock: ['open'], where: { level: ['red'] } },
    found:   { title: '登记风险隐患点', unit: '个', flow: ['find'] },
    checks:  { title: '检查风险隐患点', unit: '次', flow: ['check'] },
    inTime:  { title: '按期检查', unit: '次', flow: ['check'], inTime: 'check', definition: '一般风险点按期检查的次数。' },
    hazards: { title: '检查发现隐患', unit: '处', flow: ['check'], sum: 'found' },
    warned:  { title: '发布预警', unit: '次', flow: ['warn'] },
    published: { title: '公布风险隐患点', unit: '个', flow: ['publish'] },
    removed: { title: '消除风险隐患点', unit: '个', flow: ['remove'] },
  },
  gaps: {
    notShown: { title: '重大风险点没有公布', when: m => m.state === 'open' && m.fields.level === 'red' && !m.published.includes('source') },
  },
  ledger: {
    key: ['name', 'place'],
    steps: [
      { step: 'find',    day: '登记日期', also: ['排查日期'] },
      { step: 'check',   day: '最近检查日期', also: ['检查日期'] },
      { step: 'publish', day: '公布日期' },
      { step: 'remove',  day: '消除日期' },
    ],
  },
  sentence: f => say`管控风险隐患点${f.sources}，其中重大${f.red}；检查${f.checks}，发现隐患${f.hazards}，消除风险隐患点${f.removed}。`,
})
