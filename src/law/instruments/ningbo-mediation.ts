import { instrument } from '../instrument.ts'

export const ningboMediation = instrument({
  id: 'NBTJ',
  title: '宁波市人民调解条例',
  full: '宁波市人民调解条例',
  mark: 'local',
  versions: [{ since: '2012-01-01', note: '地方性法规样例，施行日未核' }],
  articles: {
    '27': '调解纠纷',
  },
  limits: {
    conclusion: {
      id: 'MED-L01c', title: '调解纠纷（一般）',
      start: '受理之日', bound: 'max', binds: 'other',
      consequence: '下达终止调解通知书',
      terms: [{ since: '2012-01-01', article: '27', n: 1, unit: 'month', roll: 'silent', extend: [{ n: null, unit: 'month', by: '双方当事人要求' }], mark: 'local' }],
    },
  },
})
