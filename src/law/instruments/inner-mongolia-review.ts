import { instrument } from '../instrument.ts'

export const innerMongoliaReview = instrument({
  id: 'NMSH',
  title: '内蒙古自治区重大执法决定法制审核办法',
  full: '内蒙古自治区重大执法决定法制审核办法',
  mark: 'local',
  versions: [{ since: '2019-01-01', note: '地方规章样例，施行日未核' }],
  articles: {
    '31': '法制审核',
  },
  limits: {
    legalReview: {
      id: 'TRI-L06', title: '法制审核',
      start: '收到送审材料', bound: 'max', binds: 'agency',
      terms: [{ since: '2019-01-01', article: '31', n: 5, unit: 'working-day', roll: 'never', excludes: ['correction'], extend: [{ n: 5, unit: 'working-day', by: '主管法制的负责人' }], mark: 'local' }],
    },
  },
})
