import { instrument } from '../instrument.ts'

export const archivesLaw = instrument({
  id: 'DAF',
  title: '档案法',
  full: '中华人民共和国档案法',
  mark: 'text',
  versions: [{ since: '2021-01-01', note: '2020-06-20修订', articles: 53 }],
  articles: {
    '21': '鉴定与销毁，禁止擅自销毁',
    '27': '档案馆的档案开放',
  },
  limits: {
    opening: {
      id: 'DA-OPEN', title: '档案馆的档案开放（经济、教育、科技、文化类可以少于；涉及国家安全等可以多于）',
      start: '档案形成之日', bound: 'max', binds: 'agency',
      terms: [{ since: '2021-01-01', article: '27', n: 25, unit: 'year', roll: 'never', mark: 'text' }],
    },
  },
})
