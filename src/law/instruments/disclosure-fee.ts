import { instrument } from '../instrument.ts'

export const disclosureFee = instrument({
  id: 'XXGK-FEE',
  title: '政府信息公开信息处理费管理办法',
  full: '政府信息公开信息处理费管理办法',
  number: '国办函〔2020〕109号',
  mark: 'quoted',
  versions: [{ since: '2021-01-01', note: '2020-11-17印发，施行日凭记忆' }],
  articles: {
    '4': '按件、按量计收，一事一申请',
    '6': '缴纳信息处理费',
  },
  limits: {
    payment: {
      id: 'XX-FEE', title: '缴纳信息处理费',
      start: '收到收费通知之日', bound: 'max', binds: 'party',
      consequence: '逾期视为放弃申请；缴费后次日起重新计算处理期限',
      terms: [{ since: '2021-01-01', article: '6', n: 20, unit: 'working-day', roll: 'never', mark: 'memory' }],
    },
  },
  thresholds: {
    perItem: { id: 'XX-T01', article: '4', title: '按件计收：同一申请人一个自然月内，自该件起每件的收费（前10件免费；31件起每10件加一档）', unit: '元', values: { from11: 100, from31: 200, stepEvery: 10, stepBy: 100 }, mark: 'quoted' },
    perPage: { id: 'XX-T02', article: '4', title: '按量计收：一件申请自该页起每页的收费（前30页免费）', unit: '元', values: { from31: 10, from101: 20, from201: 40 }, mark: 'quoted' },
  },
})
