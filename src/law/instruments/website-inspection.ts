import { instrument } from '../instrument.ts'

export const websiteInspection = instrument({
  id: 'WZJC',
  title: '政府网站与政务新媒体检查指标',
  full: '政府网站与政务新媒体检查指标',
  number: '国办秘函〔2019〕19号',
  mark: 'quoted',
  versions: [{ since: '2019-04-01', note: '2019年印发' }],
  articles: {
    '更新': '栏目更新',
    '互动': '互动回应',
  },
  limits: {
    frontPage: {
      id: 'XX-WEB-2W', title: '网站首页、动态要闻类栏目更新',
      start: '上次更新', bound: 'cycle', binds: 'agency',
      consequence: '单项否决',
      terms: [{ since: '2019-04-01', article: '更新', n: 14, unit: 'day', roll: 'never', mark: 'quoted' }],
    },
    columns: {
      id: 'XX-WEB-6M', title: '通知公告、政策文件类栏目更新',
      start: '上次更新', bound: 'cycle', binds: 'agency',
      consequence: '单项否决',
      terms: [{ since: '2019-04-01', article: '更新', n: 6, unit: 'month', roll: 'never', mark: 'quoted' }],
    },
    enquiries: {
      id: 'XX-WEB-3M', title: '政务咨询类留言答复',
      start: '收到留言', bound: 'max', binds: 'agency',
      consequence: '单项否决',
      terms: [{ since: '2019-04-01', article: '互动', n: 3, unit: 'month', roll: 'silent', mark: 'quoted' }],
    },
    messages: {
      id: 'NET-L01', title: '网民留言办理（简单咨询、一般诉求的天数未核）',
      start: '收到留言', bound: 'max', binds: 'agency',
      consequence: '单项否决',
      terms: [{ since: '2019-04-01', article: '互动', n: null, unit: 'working-day', roll: 'never', mark: 'memory' }],
    },
  },
})
