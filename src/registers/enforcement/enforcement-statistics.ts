import { files, links, money, number, register, say, text } from '../../declare/index.ts'
import { threeSystems as law } from '../../law/instruments/index.ts'

/** The yearly return. Its figures are checked against the registers before it goes out; here stands what was sent and when it was public. */
export const enforcementStatistics = register({
  id: 'enforcement-statistics', title: '行政执法统计年报', group: 'enforcement', version: 1, since: '2018-12-05',
  covers: ['E07', 'E31'],
  about: '每年一份：上年度许可、处罚、强制、检查的件数和金额，一月底前公开并报送。',
  named: 'year',
  fields: {
    year:       text('统计年度', { max: 4, help: '如2023' }),
    penalties:  number('行政处罚（件）', { min: 0, also: ['行政处罚'] }),
    fines:      money('罚没金额', { also: ['罚没数额'] }),
    licences:   number('行政许可（件）', { min: 0, also: ['行政许可'] }),
    compulsion: number('行政强制（件）', { min: 0, also: ['行政强制'] }),
    inspections: number('行政检查（次）', { min: 0, also: ['行政检查'] }),
    overturned: number('复议纠错和败诉（件）', { min: 0, also: ['复议诉讼纠错'] }),
    sources:    links('核对用的案件', { to: ['administrative-penalty', 'inspection'] }),
    file:       files('年报'),
    to:         text('报送单位', { max: 100 }),
    link:       text('公开网址', { max: 300 }),
  },
  states: { compiled: '已汇总', sent: '已报送', public: '已公开' },
  limits: {
    statistics: { law: law.limits.statistics },
  },
  guards: {
    'statistics-fines': { says: '有罚没金额的，处罚件数应当大于零。请核对。', field: 'penalties', holds: m => (m.fields.fines ?? 0) === 0 || (m.fields.penalties ?? 0) > 0 },
  },
  steps: {
    compile: { title: '汇总', to: 'compiled', by: ['clerk'], law: law.article('六'),
               asks: ['year', 'penalties', 'licences', 'compulsion', 'inspections', 'fines?', 'overturned?', 'sources?', 'file?'], needs: ['statistics-fines'], starts: ['statistics'] },
    send:    { title: '报送', from: ['compiled'], to: 'sent', by: ['clerk', 'head'], law: law.article('六'),
               asks: ['to?'] },
    publish: { title: '公开', from: ['compiled', 'sent'], to: 'public', by: ['clerk'], law: law.article('六'),
               asks: ['link?'], meets: ['statistics'], publishes: ['report'] },
  },
  publications: {
    report: { title: '行政执法统计年报', law: law.article('六'), column: '执法公示', fields: ['year', 'penalties', 'fines', 'licences', 'compulsion', 'inspections', 'overturned', 'link'] },
  },
  figures: {
    compiled:  { title: '编制行政执法统计年报', unit: '份', flow: ['compile'] },
    published: { title: '公开行政执法统计年报', unit: '份', flow: ['publish'] },
  },
  gaps: {
    notPublished: { title: '全年没有公开行政执法统计年报', law: law.article('六'), every: 'year', figure: 'published', least: 1 },
  },
  ledger: {
    key: ['year'],
    steps: [
      { step: 'compile', day: '汇总日期' },
      { step: 'send',    day: '报送日期' },
      { step: 'publish', day: '公开日期' },
    ],
  },
  layouts: {
    // The columns of the yearly tables as 重庆市永川区 published them for 2022. Of the kinds the case registers hold the figures; the return
    // holds the totals.
    penalties: {
      title: '行政处罚实施情况统计表', platform: '行政执法统计年报（重庆）', mark: 'quoted', state: ['compiled', 'sent', 'public'],
      columns: [
        { header: '单位名称', from: 'unit.title' },
        { header: '警告' },
        { header: '通报批评' },
        { header: '罚款' },
        { header: '没收违法所得、没收非法财物' },
        { header: '暂扣许可证件' },
        { header: '降低资质等级' },
        { header: '吊销许可证件' },
        { header: '限制开展生产经营活动' },
        { header: '责令停产停业' },
        { header: '责令关闭' },
        { header: '限制从业' },
        { header: '行政拘留' },
        { header: '其他行政处罚' },
        { header: '合计', from: 'penalties' },
        { header: '罚没金额（万元）', from: 'fines', as: 'wan' },
        { header: '简易程序数量（件）' },
        { header: '一般程序数量（件）' },
        { header: '法制审核数量（件）：审核数量' },
        { header: '法制审核数量（件）：纠错数量' },
        { header: '涉嫌犯罪移送案件数量（件）' },
        { header: '司法机关受理案件数量（件）' },
      ],
    },
    licences: {
      title: '行政许可实施情况统计表', platform: '行政执法统计年报（重庆）', mark: 'quoted', state: ['compiled', 'sent', 'public'],
      columns: [
        { header: '单位名称', from: 'unit.title' },
        { header: '申请数量' },
        { header: '受理数量' },
        { header: '许可数量', from: 'licences' },
        { header: '不予许可数量' },
        { header: '撤销行政许可数量（件）' },
        { header: '法制审核数量（件）：审核数量' },
        { header: '法制审核数量（件）：纠错数量' },
        { header: '备注' },
      ],
    },
  },
  sentence: f => say`公开行政执法统计年报${f.published}。`,
})
