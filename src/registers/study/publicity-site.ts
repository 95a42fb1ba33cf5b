import { choice, number, register, say, text, unit } from '../../declare/index.ts'
import { legalEducationLaw as law } from '../../law/instruments/index.ts'

/** A quarter is what the unit promises for 「定期更新」; a board that is older is a gap. */
const older = (day: string | undefined, today: string): boolean => {
  if (!day) return false
  const months = (d: string) => Number(d.slice(0, 4)) * 12 + Number(d.slice(5, 7))
  return months(today) - months(day) > 3
}

/** A place is a matter; updates, broadcasts, visits and press are its entries, each counted as what it is. */
export const publicitySite = register({
  id: 'publicity-site', title: '法治文化阵地', group: 'study', version: 1, since: '2021-01-01',
  covers: ['L19', 'L27'],
  about: '法治宣传栏、广播、电子屏、法治公园和品牌阵地，一处一条；更新、播放、参观、报道逐次记在下面。',
  named: 'name',
  fields: {
    name:     text('阵地名称', { max: 100, also: ['名称', '阵地'] }),
    kind:     choice('类型', { board: '法治宣传栏', broadcast: '法治广播', screen: '电子屏', park: '法治文化公园、广场', corner: '法律图书角', brand: '法治品牌阵地' }, { also: ['阵地类型'] }),
    village:  unit('村（社区）', { also: ['村居'] }),
    place:    text('位置', { max: 100, also: ['地址'] }),
    keeper:   text('管理人', { max: 40, help: '写职务或者姓名，不写私人电话' }),
    services: text('服务内容', { max: 300 }),
    content:  text('更新或者播放的内容', { max: 300, also: ['内容'] }),
    times:    number('播放次数', { min: 1, max: 10_000 }),
    visitors: text('来访单位', { max: 100, also: ['参观单位'] }),
    groups:   number('参观批次', { min: 1, max: 1000, also: ['批次'] }),
    persons:  number('参观人次', { min: 0, max: 100_000 }),
    outlet:   text('报道媒体', { max: 100, also: ['媒体'] }),
    level:    choice('媒体级别', { central: '中央', provincial: '省级', city: '市区级' }),
    link:     text('报道网址', { max: 300 }),
    reason:   text('原因', { max: 200 }),
  },
  states: { open: '在用', closed: '已停用' },
  limits: {
    update: { id: 'publicity-site.update', title: '更新阵地内容', promise: { n: 3, unit: 'month' }, recurs: true, when: m => m.fields.kind === 'board' },
  },
  steps: {
    open:   { title: '建成启用', to: 'open', by: ['clerk'], law: law.article(25),
              asks: ['name', 'kind', 'village?', 'place?', 'keeper?', 'services?'], starts: ['update'] },
    show:   { title: '公布阵地名录', from: ['open'], by: ['clerk'],
              asks: [], publishes: ['site'] },
    update: { title: '更新内容', from: ['open'], by: ['clerk', 'mediator'], each: true,
              asks: ['content'], meets: ['update'] },
    play:   { title: '播放', from: ['open'], by: ['clerk', 'mediator'], each: true,
              asks: ['times', 'content?'] },
    visit:  { title: '接待参观', from: ['open'], by: ['clerk', 'mediator'], each: true,
              asks: ['visitors', 'groups', 'persons?'] },
    report: { title: '媒体报道', from: ['open'], by: ['clerk'], each: true,
              asks: ['outlet', 'level?', 'link?'] },
    close:  { title: '停用', from: ['open'], to: 'closed', by: ['clerk'],
              asks: ['reason'], ends: ['update'], withdraws: ['site'] },
  },
  publications: {
    site: { title: '法治文化阵地', law: law.article(25), column: '法治宣传教育', fields: ['name', 'kind', 'village', 'place', 'services'] },
  },
  figures: {
    sites:     { title: '法治文化阵地', unit: '处', stock: ['open'] },
    boards:    { title: '法治宣传栏', unit: '处', stock: ['open'], where: { kind: ['board'] }, covers: ['L19'] },
    brands:    { title: '法治品牌阵地', unit: '处', stock: ['open'], where: { kind: ['brand'] }, covers: ['L27'] },
    built:     { title: '新建法治文化阵地', unit: '处', flow: ['open'] },
    updates:   { title: '更新法治宣传栏', unit: '次', flow: ['update'], where: { kind: ['board'] }, covers: ['L19'] },
    villages:  { title: '更新法治宣传栏的村（社区）', unit: '个', flow: ['update'], distinct: 'village', where: { kind: ['board'] }, covers: ['L19'] },
    plays:     { title: '播放法治广播', unit: '次', flow: ['play'], sum: 'times', covers: ['L19'] },
    visits:    { title: '参观调研', unit: '次', flow: ['visit'], sum: 'groups', definition: '一批计一次。', covers: ['L27'] },
    visitors:  { title: '参观人次', unit: '人次', flow: ['visit'], sum: 'persons' },
    reports:   { title: '法治文化阵地媒体报道', unit: '篇', flow: ['report'], covers: ['L27'] },
    central:   { title: '中央媒体报道', unit: '篇', flow: ['report'], where: { level: ['central'] } },
  },
  gaps: {
    stale:  { title: '法治宣传栏一个季度以上没有更新', toldBy: 'update', when: (m, today) => m.state === 'open' && m.fields.kind === 'board' && older(m.taken['update'] ?? m.taken['open'], today) },
    silent: { title: '本季度没有播放法治广播', every: 'quarter', figure: 'plays', least: 1 },
  },
  ledger: {
    key: ['name'],
    steps: [
      { step: 'open',   day: '启用日期', also: ['建成日期'] },
      { step: 'update', day: '更新日期' },
      { step: 'play',   day: '播放日期' },
      { step: 'visit',  day: '参观日期' },
      { step: 'report', day: '报道日期' },
    ],
  },
  sentence: f => say`更新法治宣传栏${f.updates}，播放法治广播${f.plays}；现有法治文化阵地${f.sites}，接待参观调研${f.visits}，媒体报道${f.reports}，其中中央媒体${f.central}。`,
})
