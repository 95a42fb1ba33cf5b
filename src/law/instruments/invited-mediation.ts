import { instrument } from '../instrument.ts'

export const invitedMediation = instrument({
  id: 'TYTJ',
  title: '特邀调解规定',
  full: '最高人民法院关于人民法院特邀调解的规定',
  number: '法释〔2016〕14号',
  mark: 'text',
  versions: [{ since: '2016-07-01', note: '2016-06-28公布' }],
  articles: {
    '15': '担任特邀调解员',
    '22': '调解中作出的让步',
    '27': '立案前委派调解',
  },
  limits: {
    delegated: {
      id: 'LNK-L01', title: '立案前委派调解',
      start: '调解组织/员签字接收材料', bound: 'max', binds: 'other',
      consequence: '移送法院立案',
      terms: [{ since: '2016-07-01', article: '27', n: 30, unit: 'day', roll: 'stated', extend: [{ n: null, unit: 'day', by: '双方当事人同意' }], mark: 'text' }],
    },
    commissioned: {
      id: 'LNK-L02', title: '立案后委托调解（普通程序）',
      start: '调解组织或者调解员签字接收材料', bound: 'max', binds: 'other',
      consequence: '转审判',
      terms: [{ since: '2016-07-01', article: '27', n: 15, unit: 'day', roll: 'stated', extend: [{ n: null, unit: 'day', by: '双方当事人同意（不计入审限）' }], mark: 'text' }],
    },
    commissionedSimple: {
      id: 'LNK-L02b', title: '立案后委托调解（简易程序）',
      start: '调解组织或者调解员签字接收材料', bound: 'max', binds: 'other',
      consequence: '转审判',
      terms: [{ since: '2016-07-01', article: '27', n: 7, unit: 'day', roll: 'stated', extend: [{ n: null, unit: 'day', by: '双方当事人同意（不计入审限）' }], mark: 'text' }],
    },
  },
  conditions: {
    recusal: {
      id: 'LNK-G01', article: '15', level: 'block', mark: 'text',
      when: '担任特邀调解员',
      must: '有利害关系的回避；不在后续诉讼中任陪审员、代理人、证人等',
    },
    concessions: {
      id: 'LNK-G02', article: '22', level: 'info', mark: 'text',
      when: '调解中作出的让步',
      must: '不作为诉讼中的不利证据，各方同意的除外',
    },
  },
})
