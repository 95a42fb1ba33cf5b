import { instrument } from '../instrument.ts'

export const guangdongForest = instrument({
  id: 'GDLQ',
  title: '广东省林权争议条例',
  full: '广东省森林、林木、林地权属争议调解处理条例',
  mark: 'local',
  versions: [{ since: '2018-01-01', note: '地方性法规样例，施行日未核' }],
  articles: {
    '29': '林权争议受理审查',
    '35': '林权争议调解、裁决',
  },
  limits: {
    acceptance: {
      id: 'ADJ-L08', title: '林权争议受理审查（另公告30日）',
      start: '收到申请书', bound: 'max', binds: 'agency',
      terms: [{ since: '2018-01-01', article: '29', n: 30, unit: 'day', roll: 'silent', excludes: ['announcement'], mark: 'local' }],
    },
    mediation: {
      id: 'ADJ-L09', title: '林权争议调解、裁决',
      start: '受理或者调解期满', bound: 'max', binds: 'agency',
      terms: [{ since: '2018-01-01', article: '35', n: 6, unit: 'month', roll: 'silent', extend: [{ n: 6, unit: 'month', by: '本级人民政府负责人' }], mark: 'local' }],
    },
  },
})
