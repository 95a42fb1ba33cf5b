import { instrument } from '../instrument.ts'

export const budgetLaw = instrument({
  id: 'YSF',
  title: '预算法',
  full: '中华人民共和国预算法',
  mark: 'text',
  versions: [{ since: '2015-01-01', note: '2018-12-29修正', articles: 101 }],
  articles: {
    '14': '预算、决算公开',
  },
  limits: {
    publication: {
      id: 'BUD-L01', title: '公开预算、决算',
      start: '批准（部门预算、决算为批复）之日', bound: 'max', binds: 'agency',
      consequence: '责令改正，追究责任（第九十二条）',
      terms: [{ since: '2015-01-01', article: '14', n: 20, unit: 'day', roll: 'silent', mark: 'text' }],
    },
  },
})
