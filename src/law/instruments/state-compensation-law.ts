import { instrument } from '../instrument.ts'

export const stateCompensationLaw = instrument({
  id: 'GJPC',
  title: '国家赔偿法',
  full: '中华人民共和国国家赔偿法',
  mark: 'text',
  versions: [{ since: '2013-01-01', note: '2012-10-26修正', articles: 42 }],
  articles: {
    '12': '一次性告知补正',
    '13': '作出是否赔偿的决定',
    '14': '对赔偿起诉',
    '39': '请求国家赔偿的时效',
  },
  limits: {
    decision: {
      id: 'CMP-L01', title: '作出是否赔偿的决定',
      start: '收到赔偿申请之日', bound: 'max', binds: 'agency',
      consequence: '三个月内可以起诉',
      terms: [{ since: '2013-01-01', article: '13', n: 2, unit: 'month', roll: 'silent', mark: 'text' }],
    },
    delivery: {
      id: 'CMP-L02', title: '送达赔偿决定、通知不予赔偿',
      start: '作出决定', bound: 'max', binds: 'agency',
      terms: [{ since: '2013-01-01', article: '13', n: 10, unit: 'day', roll: 'silent', mark: 'text' }],
    },
    correctionNotice: {
      id: 'CMP-L03', title: '一次性告知补正',
      start: '收到赔偿申请之日', bound: 'max', binds: 'agency',
      terms: [{ since: '2013-01-01', article: '12', n: 5, unit: 'day', roll: 'silent', mark: 'text' }],
    },
    suit: {
      id: 'CMP-L04', title: '对赔偿起诉',
      start: '期限届满/作出决定', bound: 'max', binds: 'party',
      terms: [{ since: '2013-01-01', article: '14', n: 3, unit: 'month', roll: 'stated', mark: 'text' }],
    },
    limitation: {
      id: 'CMP-L05', title: '请求国家赔偿的时效',
      start: '知道或应当知道', bound: 'max', binds: 'party',
      terms: [{ since: '2013-01-01', article: '39', n: 2, unit: 'year', roll: 'silent', excludes: ['obstacle'], mark: 'text' }],
    },
  },
})
