import { instrument } from '../instrument.ts'

export const jinanHotline = instrument({
  id: 'JNHT',
  title: '济南市12345条例',
  full: '济南市12345市民服务热线条例',
  mark: 'local',
  versions: [{ since: '2018-09-01', note: '地方性法规样例' }],
  articles: {
    '24': '回复来电人',
    '32': '控告、举报',
  },
  limits: {
    reply: {
      id: 'HOT-L04', title: '回复来电人',
      start: '转交', bound: 'max', binds: 'agency',
      consequence: '依法需要更长时间的告知进度',
      terms: [{ since: '2018-09-01', article: '24', n: 5, unit: 'working-day', roll: 'never', mark: 'local' }],
    },
  },
  conditions: {
    confidential: {
      id: 'HOT-G06', article: '32', level: 'warn', mark: 'local',
      when: '控告、举报',
      must: '不把材料和来电人情况透露给被控告、举报的单位或者个人',
    },
  },
})
