import { instrument } from '../instrument.ts'

export const hainanMediation = instrument({
  id: 'HNTJ',
  title: '海南省人民调解办法',
  full: '海南省人民调解办法',
  mark: 'local',
  versions: [{ since: '2019-01-01', note: '地方规章样例，施行日未核' }],
  articles: {
    '18': '决定是否受理',
    '26': '调解纠纷',
  },
  limits: {
    conclusion: {
      id: 'MED-L01b', title: '调解纠纷（一般）',
      start: '受理之日', bound: 'max', binds: 'other',
      consequence: '终止调解并告知其他途径',
      terms: [{ since: '2019-01-01', article: '26', n: 30, unit: 'day', roll: 'silent', mark: 'local' }],
    },
    conclusionProfessional: {
      id: 'MED-L01b-2', title: '调解特定行业、专业领域纠纷',
      start: '受理之日', bound: 'max', binds: 'other',
      terms: [{ since: '2019-01-01', article: '26', n: 60, unit: 'day', roll: 'silent', mark: 'local' }],
    },
    acceptance: {
      id: 'MED-L02', title: '决定是否受理',
      start: '复杂疑难或移送委托', bound: 'max', binds: 'other',
      terms: [{ since: '2019-01-01', article: '18', n: 3, unit: 'day', roll: 'silent', mark: 'local' }],
    },
  },
})
