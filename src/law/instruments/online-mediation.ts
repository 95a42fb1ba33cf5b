import { instrument } from '../instrument.ts'

export const onlineMediation = instrument({
  id: 'ZXTJ',
  title: '在线调解规则',
  full: '人民法院在线调解规则',
  number: '法释〔2021〕23号',
  mark: 'text',
  versions: [{ since: '2022-01-01', note: '2021-12-30公布' }],
  articles: {
    '12': '确认接受在线调解',
    '15': '协助通知对方当事人',
    '24': '在线调解',
  },
  limits: {
    acceptance: {
      id: 'LNK-L03', title: '确认接受在线调解',
      start: '收到委派委托', bound: 'max', binds: 'other',
      terms: [{ since: '2022-01-01', article: '12', n: 3, unit: 'working-day', roll: 'never', mark: 'text' }],
    },
    notification: {
      id: 'LNK-L04', title: '协助通知对方当事人',
      start: '接受委派', bound: 'max', binds: 'other',
      terms: [{ since: '2022-01-01', article: '15', n: 3, unit: 'working-day', roll: 'never', mark: 'text' }],
    },
    mediation: {
      id: 'LNK-L05', title: '在线调解（立案前）',
      start: '在线平台确认接受之日', bound: 'max', binds: 'other',
      terms: [{ since: '2022-01-01', article: '24', n: 30, unit: 'day', roll: 'stated', extend: [{ n: null, unit: 'day', by: '各方当事人同意' }], mark: 'text' }],
    },
    mediationOrdinary: {
      id: 'LNK-L05-2', title: '在线调解（立案后，普通程序）',
      start: '在线平台确认接受之日', bound: 'max', binds: 'other',
      terms: [{ since: '2022-01-01', article: '24', n: 15, unit: 'day', roll: 'stated', extend: [{ n: null, unit: 'day', by: '各方当事人同意（不计入审限）' }], mark: 'text' }],
    },
    mediationSimple: {
      id: 'LNK-L05-3', title: '在线调解（立案后，简易程序）',
      start: '在线平台确认接受之日', bound: 'max', binds: 'other',
      terms: [{ since: '2022-01-01', article: '24', n: 7, unit: 'day', roll: 'stated', extend: [{ n: null, unit: 'day', by: '各方当事人同意（不计入审限）' }], mark: 'text' }],
    },
  },
})
