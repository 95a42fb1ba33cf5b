import { instrument } from '../instrument.ts'

export const baodingHotline = instrument({
  id: 'BDHT',
  title: '保定市12345条例',
  full: '保定市12345政务服务便民热线条例',
  mark: 'local',
  versions: [{ since: '2022-11-01', note: '地方性法规样例' }],
  articles: {
    '19': '办理诉求',
  },
  limits: {
    urgent: {
      id: 'HOT-L04c', title: '办理诉求（特急）',
      start: '派单', bound: 'max', binds: 'agency',
      terms: [{ since: '2022-11-01', article: '19', n: 2, unit: 'hour', roll: 'never', extend: [{ n: null, unit: 'hour', by: '热线工作机构' }], mark: 'local' }],
    },
    pressing: {
      id: 'HOT-L04c-2', title: '办理诉求（紧急）',
      start: '派单', bound: 'max', binds: 'agency',
      terms: [{ since: '2022-11-01', article: '19', n: 24, unit: 'hour', roll: 'never', extend: [{ n: null, unit: 'hour', by: '热线工作机构' }], mark: 'local' }],
    },
    ordinary: {
      id: 'HOT-L04c-3', title: '办理诉求（一般）',
      start: '派单', bound: 'max', binds: 'agency',
      terms: [{ since: '2022-11-01', article: '19', n: 3, unit: 'working-day', roll: 'never', extend: [{ n: 5, unit: 'working-day', by: '热线工作机构（届满前申请并告知诉求人）' }], mark: 'local' }],
    },
    complex: {
      id: 'HOT-L04c-4', title: '办理诉求（疑难）',
      start: '派单', bound: 'max', binds: 'agency',
      terms: [{ since: '2022-11-01', article: '19', n: 5, unit: 'working-day', roll: 'never', extend: [{ n: 5, unit: 'working-day', by: '热线工作机构（届满前申请并告知诉求人）' }], mark: 'local' }],
    },
  },
})
