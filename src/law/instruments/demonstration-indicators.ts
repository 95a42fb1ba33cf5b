import { instrument } from '../instrument.ts'

export const demonstrationIndicators = instrument({
  id: 'SFZB',
  title: '市县法治政府建设示范指标体系',
  full: '市县法治政府建设示范指标体系（2021年版）',
  mark: 'quoted',
  versions: [{ since: '2021-08-01', note: '2021年版' }],
  articles: {
    '24': '规范性文件公开征求意见',
    '创建': '示范创建的申报、评估和命名（条号未核）',
  },
  limits: {
    consultation: {
      id: 'GF-PUB-7', title: '规范性文件公开征求意见（一般）',
      start: '公布草案之日', bound: 'min', binds: 'agency',
      consequence: '示范创建扣分项，不是国务院文件的硬性条文',
      terms: [{ since: '2021-08-01', article: '24', n: 7, unit: 'working-day', roll: 'never', mark: 'quoted' }],
    },
  },
})
