import { instrument } from '../instrument.ts'

/** National law sets no period for mediation: this and its neighbours are local. */
export const sichuanMediation = instrument({
  id: 'SCTJ',
  title: '四川省人民调解条例',
  full: '四川省人民调解条例',
  mark: 'local',
  versions: [{ since: '2019-05-01', note: '地方性法规样例，施行日未核' }],
  articles: {
    '26': '调解纠纷',
  },
  limits: {
    conclusion: {
      id: 'MED-L01', title: '调解纠纷（一般）',
      start: '受理之日', bound: 'max', binds: 'other',
      consequence: '终止调解并告知其他途径',
      terms: [{ since: '2019-05-01', article: '26', n: 30, unit: 'day', roll: 'silent', mark: 'local' }],
    },
  },
})
