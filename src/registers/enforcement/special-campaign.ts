import { choice, date, files, flag, number, register, rows, say, text } from '../../declare/index.ts'
import { domains } from '../domains.ts'

/** A campaign is one record; every sweep in it is a step, so that 集中整治20次 has its twenty dates. */
export const specialCampaign = register({
  id: 'special-campaign', title: '专项整治', group: 'enforcement', version: 1, since: '2021-01-01',
  covers: ['E18', 'E29'],
  about: '一项专项整治一条记录：方案、专班、每次集中行动和成效；问题线索在“整治问题”里逐条交办销号。',
  named: 'title',
  fields: {
    title:   text('整治名称', { max: 200, also: ['专项整治名称', '专项行动'] }),
    topic:   choice('整治内容', { parking: '机动车乱停放', signs: '户外广告店招店牌', passage: '“生命通道”清障', building: '违法建设', organisation: '非法和“僵尸型”社会组织', safety: '安全生产', environment: '生态环境', market: '市场秩序', quality: '行政执法质量', other: '其他' }, { also: ['类型'] }),
    domain:  choice('领域', domains),
    basis:   text('部署文件', { max: 200, also: ['文件依据'] }),
    plan:    files('方案'),
    leader:  text('领导小组组长', { max: 40 }),
    teams:   number('工作专班数', { min: 0, max: 100, also: ['专班数'] }),
    until:   date('计划结束日期'),
    times:   number('行动次数', { min: 1, max: 1000, help: '当日一次就填1；旧台账合计登记的填合计', also: ['整治次数', '排查次数'] }),
    people:  number('出动人次', { min: 0, max: 100000 }),
    places:  number('检查点位', { min: 0, max: 100000, also: ['检查处数'] }),
    found:   number('发现问题', { min: 0, max: 100000, also: ['发现问题数'] }),
    fixed:   number('当场整改', { min: 0, max: 100000 }),
    tasks:   rows('任务分解', { columns: { task: '任务', owner: '责任单位', due: '时限', standard: '验收标准' }, min: 1, max: 200 }),
    result:  text('整治成效', { max: 2000 }),
    public:  flag('成效向社会公开'),
  },
  states: { running: '整治中', closed: '已结束' },
  limits: {
    close: { id: 'special-campaign.close', title: '总结整治成效', promise: { n: 10, unit: 'working-day' }, from: 'until', when: m => m.fields.until !== undefined },
  },
  guards: {
    'campaign-fixed': { says: '当场整改数不能大于发现问题数。', field: 'fixed', holds: m => (m.fields.fixed ?? 0) <= (m.fields.found ?? 0) },
  },
  steps: {
    launch: { title: '部署', to: 'running', by: ['clerk', 'head'],
              asks: ['title', 'topic', 'domain?', 'basis?', 'plan?', 'leader?', 'teams?', 'until?'], starts: ['close'] },
    divide: { title: '分解任务', from: ['running'], by: ['clerk', 'head'],
              asks: ['tasks', 'teams?'] },
    sweep:  { title: '集中行动', from: ['running'], by: ['officer', 'clerk'],
              asks: ['times', 'people?', 'places?', 'found?', 'fixed?'], needs: ['campaign-fixed'] },
    close:  { title: '总结', from: ['running'], to: 'closed', by: ['head', 'clerk'],
              asks: ['result', 'public?'], meets: ['close'] },
    publish: { title: '公开成效', from: ['closed'], by: ['clerk'],
              asks: [], publishes: ['result'] },
  },
  publications: {
    result: { title: '专项整治成效', column: '专项整治', fields: ['title', 'topic', 'basis', 'result'] },
  },
  figures: {
    launched: { title: '开展专项整治', unit: '项', flow: ['launch'] },
    teams:    { title: '设立工作专班', unit: '个', flow: ['launch'], sum: 'teams' },
    sweeps:   { title: '集中整治行动', unit: '次', flow: ['sweep'], sum: 'times' },
    parking:  { title: '机动车乱停放集中整治', unit: '次', flow: ['sweep'], sum: 'times', where: { topic: ['parking'] } },
    signs:    { title: '户外广告店招店牌安全集中排查', unit: '次', flow: ['sweep'], sum: 'times', where: { topic: ['signs'] } },
    passage:  { title: '“生命通道”清障', unit: '次', flow: ['sweep'], sum: 'times', where: { topic: ['passage'] } },
    organisations: { title: '打击非法社会组织行动', unit: '次', flow: ['sweep'], sum: 'times', where: { topic: ['organisation'] }, covers: ['E20'] },
    people:   { title: '整治出动', unit: '人次', flow: ['sweep'], sum: 'people' },
    found:    { title: '整治发现问题', unit: '个', flow: ['sweep'], sum: 'found' },
    fixed:    { title: '整治当场整改', unit: '个', flow: ['sweep'], sum: 'fixed' },
    running:  { title: '正在开展的专项整治', unit: '项', stock: ['running'] },
  },
  gaps: {
    notClosed: { title: '专项整治已到结束日期，没有总结', when: (m, today) => m.state === 'running' && (m.fields.until ?? today) < today },
    noSweep:   { title: '部署以后没有集中行动记录', when: (m, today) => m.state === 'running' && !m.taken['sweep'] && (m.taken['launch'] ?? today).slice(0, 7) < today.slice(0, 7) },
  },
  ledger: {
    key: ['title', 'launch.day'],
    steps: [
      { step: 'launch',  day: '部署日期', also: ['开始日期', '启动日期'] },
      { step: 'sweep',   day: '最近行动日期', also: ['行动日期'] },
      { step: 'close',   day: '总结日期', also: ['结束日期'] },
      { step: 'publish', day: '公开日期' },
    ],
  },
  sentence: f => say`开展专项整治${f.launched}，设立工作专班${f.teams}，机动车乱停放集中整治${f.parking}，户外广告店招店牌安全集中排查${f.signs}，“生命通道”清障${f.passage}；发现问题${f.found}，当场整改${f.fixed}。`,
})
