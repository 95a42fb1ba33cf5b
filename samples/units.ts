/** @module The invented district, its towns and villages, and who works there. Nobody and nowhere here is real. */

export const day = '2024-01-08'

export interface SampleUnit {
  readonly id: number
  readonly title: string
  readonly kind: 'district' | 'town' | 'village' | 'department'
  readonly parent: number | null
}
const villages = (town: number, names: readonly string[]): SampleUnit[] =>
  names.map((title, i) => ({ id: town * 100 + i + 1, title, kind: 'village', parent: town }))

export const units: readonly SampleUnit[] = [
  { id: 1, title: '清江区', kind: 'district', parent: null },
  { id: 2, title: '清河镇', kind: 'town', parent: 1 },
  { id: 3, title: '石桥镇', kind: 'town', parent: 1 },
  { id: 4, title: '柳溪镇', kind: 'town', parent: 1 },
  { id: 5, title: '清江区司法局', kind: 'department', parent: 1 },
  ...villages(2, ['东河村', '西河村', '南湾村', '北坡村', '青石村', '云台村', '桥头社区', '新街社区']),
  ...villages(3, ['石桥村', '上坝村', '老场社区']),
  ...villages(4, ['柳溪村', '下游村', '码头社区']),
]
export const villagesOf = (town: number): string[] => units.filter(u => u.parent === town && u.kind === 'village').map(u => u.title)

/** All share one password, printed at the start: the program refuses to listen beyond this machine while they exist. */
export const password = 'shili2024'
export const accounts = [
  { id: 'linxiao', name: '林晓', unit: 2, roles: ['clerk', 'mediator', 'reviewer'] },
  { id: 'chenli', name: '陈立', unit: 2, roles: ['officer'] },
  { id: 'luomin', name: '罗敏', unit: 2, roles: ['officer'] },
  { id: 'zhengyan', name: '郑岩', unit: 2, roles: ['reviewer'] },
  { id: 'wangning', name: '王宁', unit: 2, roles: ['head'] },
  { id: 'guanli', name: '何管', unit: 2, roles: ['admin'] },
  { id: 'shenji', name: '沈计', unit: 2, roles: ['auditor'] },
  { id: 'shiqiao', name: '石小桥', unit: 3, roles: ['clerk', 'mediator', 'officer'] },
  { id: 'liuxi', name: '柳小溪', unit: 4, roles: ['clerk', 'mediator', 'officer'] },
  { id: 'fangzhi', name: '方志', unit: 1, roles: ['clerk', 'reviewer'] },
  { id: 'dudao', name: '杜导', unit: 1, roles: ['supervisor'] },
] as const
