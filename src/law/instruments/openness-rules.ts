import { instrument } from '../instrument.ts'

export const opennessRules = instrument({
  id: 'ZWGK80',
  title: '政务公开工作实施细则',
  full: '《关于全面推进政务公开工作的意见》实施细则',
  number: '国办发〔2016〕80号',
  mark: 'memory',
  versions: [{ since: '2016-11-10', note: '2016-11-10印发' }],
  articles: {
    '解读': '政策解读（条号未核）',
  },
  limits: {
    interpretation: {
      id: 'XX-JD-3', title: '发布政策解读材料（要求与文件同步，3个工作日为外限）',
      start: '政策文件公布', bound: 'max', binds: 'agency',
      consequence: '网站检查扣分',
      terms: [{ since: '2016-11-10', article: '解读', n: 3, unit: 'working-day', roll: 'never', mark: 'memory' }],
    },
  },
})
