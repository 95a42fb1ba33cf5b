import { instrument } from '../instrument.ts'

export const civilProcedureInterpretation = instrument({
  id: 'MSJS',
  title: '民诉法解释',
  full: '最高人民法院关于适用《中华人民共和国民事诉讼法》的解释',
  number: '法释〔2022〕11号',
  mark: 'text',
  versions: [{ since: '2022-04-10', note: '2022-04-01修正' }],
  articles: {
    '355': '申请司法确认的协议不属法院受理或管辖',
    '358': '协议违反强制性规定、损害公共或他人利益、违背公序良俗、违反自愿、内容不明确',
  },
  conditions: {
    notAccepted: {
      id: 'CFM-T02', article: '355', level: 'block', mark: 'text',
      when: '申请司法确认的协议不属法院受理或管辖，或者关于身份关系、适用其他特别程序，或者确认物权、知识产权归属',
      must: '法院不予受理',
    },
    rejected: {
      id: 'CFM-G02', article: '358', level: 'warn', mark: 'text',
      when: '协议违反强制性规定、损害公共或他人利益、违背公序良俗、违反自愿、内容不明确',
      must: '法院裁定驳回申请',
    },
  },
})
