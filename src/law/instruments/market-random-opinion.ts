import { instrument } from '../instrument.ts'

export const marketRandomOpinion = instrument({
  id: 'GF5',
  title: '市场监管双随机意见',
  full: '国务院关于在市场监管领域全面推行部门联合“双随机、一公开”监管的意见',
  number: '国发〔2019〕5号',
  mark: 'memory',
  versions: [{ since: '2019-01-27', note: '2019-01-27印发' }],
  articles: {
    '公示': '结果公示（条号未核）',
  },
  limits: {
    publication: {
      id: 'RND-L01', title: '公示抽查结果',
      start: '抽查任务完成', bound: 'max', binds: 'agency',
      terms: [{ since: '2019-01-27', article: '公示', n: 20, unit: 'working-day', roll: 'never', mark: 'memory' }],
    },
  },
})
