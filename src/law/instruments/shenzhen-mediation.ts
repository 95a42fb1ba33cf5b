import { instrument } from '../instrument.ts'

/** There is no national law on administrative mediation. */
export const shenzhenMediation = instrument({
  id: 'SZHJ',
  title: '深圳矛盾纠纷多元化解条例',
  full: '深圳经济特区矛盾纠纷多元化解条例',
  mark: 'local',
  versions: [{ since: '2022-05-01', note: '地方性法规样例' }],
  articles: {
    '25': '行政调解',
    '45': '不属职责的行政调解申请移送',
    '46': '决定是否受理行政调解',
  },
  limits: {
    transfer: {
      id: 'AMD-L01', title: '不属职责的行政调解申请移送',
      start: '收到申请', bound: 'max', binds: 'agency',
      terms: [{ since: '2022-05-01', article: '45', n: 3, unit: 'working-day', roll: 'never', mark: 'local' }],
    },
    acceptance: {
      id: 'AMD-L02', title: '决定是否受理行政调解',
      start: '收到申请', bound: 'max', binds: 'agency',
      consequence: '不受理的书面说明理由',
      terms: [{ since: '2022-05-01', article: '46', n: 5, unit: 'working-day', roll: 'never', mark: 'local' }],
    },
    acceptanceComplex: {
      id: 'AMD-L02-2', title: '决定是否受理行政调解（复杂或者多机关）',
      start: '收到申请', bound: 'max', binds: 'agency',
      terms: [{ since: '2022-05-01', article: '46', n: 10, unit: 'working-day', roll: 'never', mark: 'local' }],
    },
    conclusion: {
      id: 'AMD-L03', title: '行政调解（没有约定的）',
      start: '受理之日', bound: 'max', binds: 'agency',
      terms: [{ since: '2022-05-01', article: '25', n: 30, unit: 'day', roll: 'silent', mark: 'local' }],
    },
  },
})
