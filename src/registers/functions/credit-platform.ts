import { choice, money, number, register, rows, say, text } from '../../declare/index.ts'
import { businessEnvironmentRegulation as law } from '../../law/instruments/index.ts'

/** What a platform says of itself, month by month and as increments, so that a cumulative number is a sum and not a claim. */
export const creditPlatform = register({
  id: 'credit-platform', title: '信用和融资平台', group: 'functions', version: 1, since: '2020-01-01',
  covers: ['O14', 'O15'],
  about: '信用平台和融资平台，一个平台一条；每期新增的数据、注册企业、放款家数和金额按期登记，累计数由此相加。',
  named: 'platform',
  fields: {
    platform:   text('平台名称', { max: 60, also: ['平台'] }),
    kind:       choice('平台类型', { credit: '信用信息平台', finance: '融资服务平台' }),
    operator:   text('主管部门', { max: 60 }),
    data:       number('新增归集数据', { min: 0, also: ['归集数据（条）', '归集数据'] }),
    registered: number('新增注册企业', { min: 0, also: ['注册企业'] }),
    borrowers:  number('获贷企业', { min: 0, also: ['融资企业'] }),
    loans:      number('放款笔数', { min: 0, also: ['贷款笔数'] }),
    amount:     money('放款金额', { min: 0, also: ['融资金额'] }),
    scene:      text('新增应用场景', { max: 100, also: ['应用场景'] }),
    firms:      rows('获贷企业名单', { columns: { name: '企业名称' }, max: 500 }),
    reason:     text('原因', { max: 200 }),
  },
  states: { running: '运行', closed: '已停用' },
  guards: {
    'platform-loans': { says: '获贷企业不能多于放款笔数。请核对。', field: 'borrowers', holds: m => m.fields.loans === undefined || (m.fields.borrowers ?? 0) <= m.fields.loans },
  },
  steps: {
    open:   { title: '启用', to: 'running', by: ['clerk'], law: law.article(53),
              asks: ['platform', 'kind', 'operator?'] },
    report: { title: '登记运行数据', from: ['running'], by: ['clerk'], each: true,
              asks: ['data?', 'registered?', 'loans?', 'borrowers?', 'amount?', 'scene?', 'firms?'], needs: ['platform-loans'] },
    close:  { title: '停用', from: ['running'], to: 'closed', by: ['clerk', 'head'],
              asks: ['reason'] },
  },
  figures: {
    platforms:  { title: '信用和融资平台', unit: '个', stock: ['running'] },
    data:       { title: '归集信用数据', unit: '条', flow: ['report'], sum: 'data' },
    registered: { title: '融资平台注册企业', unit: '家', flow: ['report'], sum: 'registered', where: { kind: ['finance'] }, definition: '期内新增注册的，累计数由历年相加。' },
    borrowers:  { title: '信用融资企业', unit: '家次', flow: ['report'], sum: 'borrowers' },
    loans:      { title: '信用贷款', unit: '笔', flow: ['report'], sum: 'loans' },
    amount:     { title: '信用融资', unit: '元', flow: ['report'], sum: 'amount' },
    scenes:     { title: '平台新增应用场景', unit: '个', flow: ['report'], distinct: 'scene' },
  },
  gaps: {
    silent: { title: '平台一年以上没有登记运行数据', when: (m, today) => m.state === 'running' && `${Number((m.taken['report'] ?? m.taken['open'] ?? today).slice(0, 4)) + 1}${(m.taken['report'] ?? m.taken['open'] ?? today).slice(4)}` < today },
  },
  ledger: {
    key: ['platform'],
    steps: [
      { step: 'open',   day: '启用日期' },
      { step: 'report', day: '登记日期', also: ['统计日期'] },
    ],
  },
  sentence: f => say`归集信用数据${f.data}；融资平台新增注册企业${f.registered}，为企业信用融资${f.borrowers}，金额${f.amount}。`,
})
