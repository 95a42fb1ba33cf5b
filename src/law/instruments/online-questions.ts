import { instrument } from '../instrument.ts'

export const onlineQuestions = instrument({
  id: 'WLWZ',
  title: '网络问政',
  full: '领导留言板、百姓呼声等网络问政',
  mark: 'local',
  versions: [{ since: '2019-01-01', note: '未见全国性规定' }],
  articles: {
    '留言': '按平台与当地督办要求',
  },
  limits: {
    reply: {
      id: 'NET-L03', title: '答复网络留言（没有全国法定天数）',
      start: '收到留言', bound: 'max', binds: 'agency',
      terms: [{ since: '2019-01-01', article: '留言', n: null, unit: 'working-day', roll: 'never', mark: 'local' }],
    },
  },
})
