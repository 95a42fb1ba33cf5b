import { instrument } from '../instrument.ts'

export const proposalPractice = instrument({
  id: 'ZXTA',
  title: '政协提案办理',
  full: '政协提案办理的通行做法（各地办法转述）',
  mark: 'quoted',
  versions: [{ since: '2010-01-01', note: '没有全国性法律数字' }],
  articles: {
    '办理': '提案答复',
  },
  limits: {
    reply: {
      id: 'CPP-L01', title: '答复政协提案（通行）',
      start: '交办之日', bound: 'max', binds: 'agency',
      terms: [{ since: '2010-01-01', article: '办理', n: 3, unit: 'month', roll: 'silent', mark: 'quoted' }],
    },
    replyComplex: {
      id: 'CPP-L01-2', title: '答复难度大的政协提案（通行）',
      start: '交办之日', bound: 'max', binds: 'agency',
      terms: [{ since: '2010-01-01', article: '办理', n: 6, unit: 'month', roll: 'silent', mark: 'quoted' }],
    },
  },
})
