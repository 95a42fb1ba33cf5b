import { instrument } from '../instrument.ts'

export const reverseReferral = instrument({
  id: 'XXXJ',
  title: '推进行政执法与刑事司法衔接工作的规定',
  full: '人民检察院推进行政执法与刑事司法衔接工作的规定',
  mark: 'memory',
  versions: [{ since: '2021-09-06', note: '2021年最高人民检察院印发' }],
  articles: {
    '未核': '回复检察意见',
  },
  limits: {
    reply: {
      id: 'TRF-L10', title: '回复检察意见',
      start: '收到检察意见书', bound: 'max', binds: 'agency',
      consequence: '通报、检察建议',
      terms: [{ since: '2021-09-06', article: '未核', n: 2, unit: 'month', roll: 'silent', mark: 'memory' }],
    },
  },
})
