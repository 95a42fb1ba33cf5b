import { instrument } from '../instrument.ts'

export const notaryRules = instrument({
  id: 'GZCX',
  title: '公证程序规则',
  full: '公证程序规则',
  number: '司法部令第145号',
  mark: 'quoted',
  versions: [{ since: '2021-01-01', note: '2020-10-20修正' }],
  articles: {
    '61': '公证机构处理复查申请',
    '63': '完成撤销、更正',
  },
  limits: {
    review: {
      id: 'NOT-L02', title: '公证机构处理复查申请',
      start: '收到复查申请', bound: 'max', binds: 'other',
      terms: [{ since: '2021-01-01', article: '61', n: 30, unit: 'day', roll: 'silent', extend: [{ n: null, unit: 'day', by: '需补充、核实的（最长六个月）' }], mark: 'quoted' }],
    },
    reviewRequest: {
      id: 'NOT-L03', title: '申请复查公证书',
      start: '收到公证书或知道之日', bound: 'max', binds: 'party',
      consequence: '自出证起最长二十年，逾期不予受理',
      terms: [{ since: '2021-01-01', article: '61', n: 1, unit: 'year', roll: 'silent', mark: 'quoted' }],
    },
    reviewLongest: {
      id: 'NOT-L03-2', title: '申请复查公证书的最长期限',
      start: '公证书出具之日', bound: 'max', binds: 'party',
      terms: [{ since: '2021-01-01', article: '61', n: 20, unit: 'year', roll: 'never', mark: 'quoted' }],
    },
    correction: {
      id: 'NOT-L04', title: '完成撤销、更正',
      start: '作出复查决定之日', bound: 'max', binds: 'other',
      terms: [{ since: '2021-01-01', article: '63', n: 10, unit: 'day', roll: 'silent', mark: 'quoted' }],
    },
  },
})
