/** @module What 管理 has, without loading it. */
import type { Listed } from '../group-index.ts'

export const administration: readonly Listed[] = [
  { id: 'account', title: '账号和岗位', pinyin: 'zhang hao he gang wei', group: 'administration', load: async () => (await import('./account.ts')).account },
  { id: 'governed-unit', title: '单位设置', pinyin: 'dan wei she zhi', group: 'administration', load: async () => (await import('./governed-unit.ts')).governedUnit },
  { id: 'holiday-notice', title: '放假安排通知', pinyin: 'fang jia an pai tong zhi', group: 'administration', load: async () => (await import('./holiday-notice.ts')).holidayNotice },
  { id: 'unit-setting', title: '本单位设置', pinyin: 'ben dan wei she zhi', group: 'administration', load: async () => (await import('./unit-setting.ts')).unitSetting },
]
