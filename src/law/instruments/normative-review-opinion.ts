import { instrument } from '../instrument.ts'

export const normativeReviewOpinion = instrument({
  id: 'GF115',
  title: '规范性文件合法性审核意见',
  full: '国务院办公厅关于全面推行行政规范性文件合法性审核机制的指导意见',
  number: '国办发〔2018〕115号',
  mark: 'text',
  versions: [{ since: '2018-12-04', note: '2018-12-04印发' }],
  articles: {
    '三': '审核范围',
    '五': '审核时间与程序',
    '六': '审核内容',
    '七': '审核责任',
  },
  limits: {
    reviewMinimum: {
      id: 'GF-115-MIN', title: '合法性审核（最短）',
      start: '材料齐备送审之日', bound: 'min', binds: 'agency',
      consequence: '催办过短的提示',
      terms: [{ since: '2018-12-04', article: '五', n: 5, unit: 'working-day', roll: 'never', mark: 'text' }],
    },
    reviewMaximum: {
      id: 'GF-115-MAX', title: '合法性审核（最长）',
      start: '材料齐备送审之日', bound: 'max', binds: 'agency',
      consequence: '审核机构逾期',
      terms: [{ since: '2018-12-04', article: '五', n: 15, unit: 'working-day', roll: 'never', mark: 'text' }],
    },
  },
  conditions: {
    scope: {
      id: 'GF-R0', article: '三', level: 'info', mark: 'text',
      when: '内部管理规范、工作制度、机构编制、会议纪要、工作方案、请示报告、表彰奖惩、人事任免等文件',
      must: '不纳入审核范围',
    },
    noSubstitute: {
      id: 'GF-R1', article: '七', level: 'block', mark: 'text',
      when: '提交集体审议',
      must: '已经审核且不是不合法；不以征求意见、会签、参加审议代替',
    },
    reviewItems: {
      id: 'GF-R2', article: '六', level: 'block', mark: 'text',
      when: '合法性审核',
      must: '制定主体、法定职权、内容合法、不设许可处罚强制征收收费、不减损权益增加义务、不增权减责、制定程序七项都有结论',
    },
    urgent: {
      id: 'GF-R4', article: '五', level: 'info', mark: 'text',
      when: '预防应对突发事件或者执行上级紧急命令',
      must: '不受审核时间下限限制，审核不得省略',
    },
  },
})
