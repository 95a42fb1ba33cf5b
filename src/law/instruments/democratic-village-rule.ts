import { instrument } from '../instrument.ts'

export const democraticVillageRule = instrument({
  id: 'SFC',
  title: '民主法治示范村指导标准',
  full: '全国民主法治示范村（社区）建设指导标准和命名管理办法',
  mark: 'quoted',
  versions: [{ since: '2019-10-01', note: '施行日未核' }],
  articles: {
    '命名': '命名与复核（条号未核）',
  },
  limits: {
    recheck: {
      id: 'FZ-VILLAGE', title: '示范村（社区）命名与复核',
      start: '上次命名或者复核', bound: 'cycle', binds: 'other',
      consequence: '复核不合格的撤销称号',
      terms: [{ since: '2019-10-01', article: '命名', n: 2, unit: 'year', roll: 'never', mark: 'quoted' }],
    },
  },
})
