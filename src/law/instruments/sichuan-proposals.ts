import { instrument } from '../instrument.ts'

export const sichuanProposals = instrument({
  id: 'SCTA',
  title: '四川省办理建议提案办法',
  full: '四川省人民政府办理人大代表建议和政协提案办法',
  mark: 'local',
  versions: [{ since: '2024-01-08', note: '新闻转述' }],
  articles: {
    '办理': '办理期限（条号未核）',
  },
  limits: {
    plenary: {
      id: 'CPP-L02', title: '答复全会提案',
      start: '收到提案', bound: 'max', binds: 'agency',
      terms: [{ since: '2024-01-08', article: '办理', n: 5, unit: 'month', roll: 'silent', mark: 'local' }],
    },
    recess: {
      id: 'CPP-L02-2', title: '答复闭会期间提案',
      start: '收到提案', bound: 'max', binds: 'agency',
      terms: [{ since: '2024-01-08', article: '办理', n: 3, unit: 'month', roll: 'silent', mark: 'local' }],
    },
    complex: {
      id: 'CPP-L02-3', title: '答复难度大的提案',
      start: '收到提案', bound: 'max', binds: 'agency',
      terms: [{ since: '2024-01-08', article: '办理', n: 6, unit: 'month', roll: 'silent', extend: [{ n: null, unit: 'month', by: '省政府办公厅' }], mark: 'local' }],
    },
    redo: {
      id: 'CPP-L02-4', title: '不满意的再次答复',
      start: '提案人不满意', bound: 'max', binds: 'agency',
      terms: [{ since: '2024-01-08', article: '办理', n: 3, unit: 'month', roll: 'silent', mark: 'local' }],
    },
  },
})
