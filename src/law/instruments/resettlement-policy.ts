import { instrument } from '../instrument.ts'

export const resettlementPolicy = instrument({
  id: 'AZBJ',
  title: '安置帮教政策',
  full: '安置帮教工作政策文件（各地实施办法转述）',
  mark: 'quoted',
  versions: [{ since: '2010-01-01', note: '文件名和施行日未核' }],
  articles: {
    '帮教': '帮教期限',
    '通知': '释放前通知',
  },
  limits: {
    released: {
      id: 'RES-L02', title: '刑满释放人员帮教',
      start: '释放之日', bound: 'max', binds: 'agency',
      terms: [{ since: '2010-01-01', article: '帮教', n: 5, unit: 'year', roll: 'silent', mark: 'quoted' }],
    },
    corrected: {
      id: 'RES-L02-2', title: '解除社区矫正人员帮教',
      start: '解除矫正之日', bound: 'max', binds: 'agency',
      terms: [{ since: '2010-01-01', article: '帮教', n: 3, unit: 'year', roll: 'silent', mark: 'quoted' }],
    },
    notice: {
      id: 'RES-L03', title: '监所寄送刑释人员通知书',
      start: '释放之日（倒数）', bound: 'before', binds: 'court',
      terms: [{ since: '2010-01-01', article: '通知', n: 1, unit: 'month', roll: 'never', mark: 'quoted' }],
    },
  },
})
