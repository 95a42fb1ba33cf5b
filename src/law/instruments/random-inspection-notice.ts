import { instrument } from '../instrument.ts'

export const randomInspectionNotice = instrument({
  id: 'SJCC58',
  title: '推广随机抽查通知',
  full: '国务院办公厅关于推广随机抽查规范事中事后监管的通知',
  number: '国办发〔2015〕58号',
  mark: 'text',
  versions: [{ since: '2015-07-29', note: '2015-07-29印发' }],
  articles: {
    '抽查': '随机抽查机制',
  },
  conditions: {
    twoRandom: {
      id: 'RND-G01', article: '抽查', level: 'block', mark: 'text',
      when: '抽查',
      must: '随机抽取检查对象、随机选派检查人员，全程留痕',
    },
    basis: {
      id: 'RND-G02', article: '抽查', level: 'block', mark: 'text',
      when: '没有法律法规规章规定的检查',
      must: '不得擅自开展',
    },
    once: {
      id: 'RND-G04', article: '抽查', level: 'warn', mark: 'text',
      when: '同一主体多个事项',
      must: '原则上一次完成',
    },
  },
})
