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
    perItem: { id: 'XX-T01', article: '4', title: '按件计收：同一申请人一个自然月内，免费件数、低档到第几件、低档和高档每件的收费，高档每多少件加多少', unit: '元', values: { free: 10, lowTo: 30, low: 100, high: 200, stepEvery: 10, stepBy: 100 }, mark: 'quoted' },
    perPage: { id: 'XX-T02', article: '4', title: '按量计收：一件申请的免费页数，低档、中档到第几页，低、中、高档每页的收费', unit: '元', values: { free: 30, lowTo: 100, low: 10, middleTo: 200, middle: 20, high: 40 }, mark: 'quoted' },
  },
})
