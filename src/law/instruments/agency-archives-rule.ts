import { instrument } from '../instrument.ts'

export const agencyArchivesRule = instrument({
  id: 'DA13',
  title: '机关档案管理规定',
  full: '机关档案管理规定',
  number: '国家档案局令第13号',
  mark: 'memory',
  versions: [{ since: '2019-01-01', note: '2018-10-11公布' }],
  articles: {
    '归档': '归档时间（条号未核）',
  },
  limits: {
    filing: {
      id: 'DA-NEXTJUN', title: '上一年度文件材料归档',
      start: '上一年度结束', bound: 'max', binds: 'agency',
      terms: [{ since: '2019-01-01', article: '归档', n: 630, unit: 'date', roll: 'silent', mark: 'memory' }],
    },
  },
})
