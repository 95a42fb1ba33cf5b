import { instrument } from '../instrument.ts'

export const discretionRules = instrument({
  id: 'CLJZ',
  title: '裁量权基准意见',
  full: '国务院办公厅关于进一步规范行政裁量权基准制定和管理工作的意见',
  number: '国办发〔2022〕27号',
  mark: 'text',
  versions: [{ since: '2022-07-29', note: '2022-07-29印发' }],
  articles: {
    '四': '制定权限',
    '五': '上下级基准的适用',
    '六': '处罚裁量权基准',
    '十二': '基准的适用与调整',
  },
  conditions: {
    superiorFirst: {
      id: 'DIS-G01', article: '五', level: 'block', mark: 'text',
      when: '上级已有裁量基准',
      must: '直接适用；细化不超出上级的阶次和幅度，冲突时用上级的',
    },
    ownAdjusted: {
      id: 'DIS-G02', article: '十二', level: 'block', mark: 'text',
      when: '调整适用本机关的基准',
      must: '主要负责人批准或者集体讨论通过，材料入卷',
    },
    superiorAdjusted: {
      id: 'DIS-G03', article: '十二', level: 'block', mark: 'text',
      when: '调整适用上级的基准',
      must: '报制定机关批准',
    },
    structure: {
      id: 'DIS-G04', article: '六', level: 'warn', mark: 'text',
      when: '制定处罚裁量基准',
      must: '写明违法行为、依据、阶次、适用条件和标准',
    },
    townMakesNone: {
      id: 'DIS-G05', article: '四', level: 'block', mark: 'text',
      when: '乡镇制定裁量基准',
      must: '乡镇不是制定主体，县级可以细化',
    },
    noTargets: {
      id: 'DIS-G06', article: '六', level: 'block', mark: 'text',
      when: '考核处罚工作',
      must: '不以罚款创收、排名或者作为绩效指标',
    },
    statedInDecision: {
      id: 'PEN-G11', article: '十二', level: 'warn', mark: 'text',
      when: '制作处罚决定书而有裁量基准',
      must: '写明基准的适用情况',
    },
  },
})
