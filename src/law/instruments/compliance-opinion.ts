import { instrument } from '../instrument.ts'

export const complianceOpinion = instrument({
  id: 'GF18',
  title: '事中事后监管意见',
  full: '国务院关于加强和规范事中事后监管的指导意见',
  number: '国发〔2019〕18号',
  mark: 'text',
  versions: [{ since: '2019-09-06', note: '2019-09-06印发' }],
  articles: {
    '九': '双随机、一公开',
  },
  conditions: {
    coverage: {
      id: 'RND-G03', article: '九', level: 'warn', mark: 'text',
      when: '日常涉企检查',
      must: '除特殊行业、重点领域外都走双随机',
    },
    creditBased: {
      id: 'RND-G05', article: '九', level: 'warn', mark: 'text',
      when: '确定抽查比例频次',
      must: '与信用等级、风险程度挂钩',
    },
  },
})
