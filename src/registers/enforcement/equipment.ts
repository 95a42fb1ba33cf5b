import { choice, date, members, money, number, register, say, text } from '../../declare/index.ts'
import { enforcementSupervisionRegulation as law, threeSystems } from '../../law/instruments/index.ts'

/** Vehicles, recorders, drones and what else enforcement needs; a recorder is worth what its storage keeps. */
export const equipment = register({
  id: 'equipment', title: '执法装备', group: 'enforcement', version: 1, since: '2021-01-01',
  covers: ['E06', 'E08'],
  about: '执法车辆、记录仪、无人机和服装：配了多少、给了谁、什么时候检定、什么时候退回报废。',
  named: 'item',
  fields: {
    item:    text('装备名称', { max: 100, also: ['名称', '装备'] }),
    kind:    choice('类别', { uniform: '制式服装', recorder: '执法记录仪', vehicle: '执法车辆', drone: '无人机', tool: '检测取证工具', storage: '音像存储设备', other: '其他' }, { also: ['类型'] }),
    code:    text('编号', { max: 60, also: ['资产编号', '车牌号'] }),
    count:   number('数量', { min: 1, max: 10000, also: ['件数'] }),
    price:   money('金额', { also: ['购置金额'] }),
    holders: members('领用人', { roster: 'officer.certified', min: 1, also: ['配发人员', '使用人'] }),
    dueOn:   date('下次检定或者年检日期', { also: ['检定到期日'] }),
    days:    number('音像保存天数', { min: 0, max: 40000 }),
    reason:  text('说明', { max: 300 }),
  },
  states: { stored: '库存', issued: '在用', retired: '已报废' },
  limits: {
    check: { title: '检定或者年检', until: 'dueOn', law: law.article('11'), binds: 'agency', when: m => m.fields.dueOn !== undefined },
  },
  steps: {
    buy:    { title: '配置', to: 'stored', by: ['clerk'],
              asks: ['item', 'kind', 'count', 'code?', 'price?', 'dueOn?', 'days?'], starts: ['check'] },
    issue:  { title: '配发', from: ['stored'], to: 'issued', by: ['clerk'], law: law.article('11'),
              asks: ['holders'] },
    back:   { title: '退回', from: ['issued'], to: 'stored', by: ['clerk'],
              asks: ['reason?'] },
    check:  { title: '检定或者年检', from: ['stored', 'issued'], by: ['clerk'],
              asks: ['dueOn'], meets: ['check'], starts: ['check'] },
    audit:  { title: '抽查音像资料保存', from: ['issued'], by: ['clerk', 'reviewer'], law: threeSystems.article('八'),
              asks: ['reason'] },
    retire: { title: '报废', from: ['stored', 'issued'], to: 'retired', by: ['clerk', 'head'],
              asks: ['reason?'], ends: ['check'] },
  },
  figures: {
    bought:    { title: '配置执法装备', unit: '件', flow: ['buy'], sum: 'count' },
    spent:     { title: '执法装备投入', unit: '元', flow: ['buy'], sum: 'price' },
    issued:    { title: '配发执法装备', unit: '人次', flow: ['issue'], sum: 'holders' },
    officers:  { title: '期内领取服装和装备的执法人员', unit: '人', flow: ['issue'], distinct: 'holders', definition: '期内领到服装或者装备的执法人员，一人只计一次。' },
    recorders: { title: '在用执法记录仪', unit: '批', stock: ['issued'], where: { kind: ['recorder'] } },
    vehicles:  { title: '执法车辆', unit: '批', stock: ['stored', 'issued'], where: { kind: ['vehicle'] } },
    audits:    { title: '抽查音像资料', unit: '次', flow: ['audit'] },
  },
  gaps: {
    overdue: { title: '执法装备检定或者年检到期', law: law.article('11'), toldBy: 'check', when: (m, today) => m.state !== 'retired' && m.fields.dueOn !== undefined && m.fields.dueOn < today },
  },
  ledger: {
    key: ['item', 'code', 'buy.day'],
    steps: [
      { step: 'buy',    day: '配置日期', also: ['购置日期'] },
      { step: 'issue',  day: '配发日期', also: ['领用日期'] },
      { step: 'check',  day: '检定日期' },
      { step: 'retire', day: '报废日期' },
    ],
  },
  sentence: f => say`配置执法装备${f.bought}。`,
})
