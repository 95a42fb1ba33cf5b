import { choice, choices, number, register, say, text, unit } from '../../declare/index.ts'
import { disclosureRegulation, websiteInspection as law, villageCommitteeLaw } from '../../law/instruments/index.ts'

/** Each column and board runs its own clock: an update meets it and starts the next. */
export const siteColumn = register({
  id: 'site-column', title: '公开栏目和公开栏', group: 'oversight', version: 1, since: '2019-05-15',
  covers: ['S18', 'S12'],
  about: '政府网站栏目、政务新媒体账号、政务公开栏：谁维护、多久更新、上次什么时候更新、有没有空栏目和错链。',
  named: 'title',
  fields: {
    title:   text('栏目名称', { max: 100, also: ['公开栏', '账号', '名称'] }),
    kind:    choice('类型', { news: '首页和动态要闻', notice: '通知公告、政策文件', guide: '指南和目录', interaction: '互动交流', board: '政务公开栏', media: '政务新媒体账号', village: '村务公开栏', place: '查阅场所' }, { also: ['栏目类型'] }),
    owner:   text('维护科室', { max: 60, also: ['责任科室', '维护单位'] }),
    village: unit('村（社区）', { also: ['设置地点'] }),
    link:    text('网址或者位置', { max: 300, also: ['网址', '位置'] }),
    number:  number('更新条数', { min: 0, also: ['条数'] }),
    faults:  choices('发现的问题', { stale: '更新不及时', empty: '空白栏目', link: '错链断链', typo: '错别字', personal: '泄露个人信息', other: '其他' }),
    reason:  text('说明', { max: 300 }),
  },
  states: { open: '运行中', faulty: '有问题待改正', closed: '已关停' },
  limits: {
    news:   { law: law.limits.frontPage, recurs: true, when: m => m.fields.kind === 'news' || m.fields.kind === 'media' },
    notice: { law: law.limits.columns, recurs: true, when: m => m.fields.kind === 'notice' || m.fields.kind === 'guide' },
    board:  { id: 'site-column.board', title: '更新政务公开栏', promise: { n: 1, unit: 'month' }, recurs: true, when: m => m.fields.kind === 'board' },
    mend:   { id: 'site-column.mend', title: '改正发现的问题', promise: { n: 3, unit: 'working-day' } },
  },
  steps: {
    open:   { title: '开设', to: 'open', by: ['clerk'], law: disclosureRegulation.article(23),
              asks: ['title', 'kind', 'owner?', 'village?', 'link?'], starts: ['news', 'notice', 'board'] },
    update: { title: '更新', from: ['open', 'faulty'], by: ['clerk'], law: law.article('更新'),
              asks: ['number'], meets: ['news', 'notice', 'board'] },
    find:   { title: '检查发现问题', from: ['open'], to: 'faulty', by: ['clerk', 'supervisor'], law: law.article('更新'),
              asks: ['faults', 'reason?'], starts: ['mend'] },
    mend:   { title: '改正', from: ['faulty'], to: 'open', by: ['clerk'],
              asks: ['reason?'], meets: ['mend'] },
    close:  { title: '关停或者撤并', from: ['open', 'faulty'], to: 'closed', by: ['clerk', 'head'],
              asks: ['reason'], ends: ['news', 'notice', 'board', 'mend'] },
  },
  figures: {
    columns: { title: '公开栏目和公开栏', unit: '个', stock: ['open', 'faulty'] },
    boards:  { title: '政务公开栏', unit: '个', stock: ['open', 'faulty'], where: { kind: ['board'] } },
    updates: { title: '栏目更新', unit: '次', flow: ['update'] },
    items:   { title: '栏目更新条数', unit: '条', flow: ['update'], sum: 'number', definition: '栏目维护记录的条数；公开信息的条数以主动公开信息台账为准。' },
    villages: { title: '村务公开', unit: '次', flow: ['update'], where: { kind: ['village'] } },
    guides:  { title: '更新指南和目录', unit: '次', flow: ['update'], where: { kind: ['guide'] } },
    faults:  { title: '检查发现栏目问题', unit: '个', flow: ['find'] },
    mended:  { title: '改正栏目问题', unit: '个', flow: ['mend'] },
    inTime:  { title: '按时改正栏目问题', unit: '个', flow: ['mend'], inTime: 'mend' },
    closed:  { title: '关停撤并栏目', unit: '个', flow: ['close'] },
  },
  gaps: {
    villageMissed: { title: '一个季度没有村务公开的村', law: villageCommitteeLaw.limits.disclosure, every: 'quarter', figure: 'villages', least: 1, per: 'village', called: '村' },
    neverUpdated: { title: '开设后没有更新记录', law: law.article('更新'), when: (m, today) => m.state === 'open' && m.fields.kind !== 'place' && !m.taken['update'] && (m.taken['open'] ?? today).slice(0, 7) < today.slice(0, 7) },
  },
  ledger: {
    key: ['title'],
    steps: [
      { step: 'open',   day: '开设日期' },
      { step: 'update', day: '最近更新日期', also: ['更新日期'] },
      { step: 'find',   day: '发现问题日期' },
      { step: 'mend',   day: '改正问题日期' },
      { step: 'close',  day: '关停日期' },
    ],
  },
  sentence: f => say`运行公开栏目和公开栏${f.columns}，更新${f.updates}，检查发现问题${f.faults}，改正${f.mended}。`,
})
