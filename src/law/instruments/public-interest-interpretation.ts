import { instrument } from '../instrument.ts'

export const publicInterestInterpretation = instrument({
  id: 'GYSS',
  title: '公益诉讼解释',
  full: '最高人民法院 最高人民检察院关于检察公益诉讼案件适用法律若干问题的解释',
  number: '法释〔2020〕20号',
  mark: 'text',
  versions: [{ since: '2021-01-01', note: '2020-12-29修正' }],
  articles: {
    '21': '依法履职并书面回复公益诉讼检察建议',
  },
  limits: {
    reply: {
      id: 'PSG-L02', title: '依法履职并书面回复公益诉讼检察建议',
      start: '收到检察建议书', bound: 'max', binds: 'agency',
      consequence: '检察院提起行政公益诉讼',
      terms: [{ since: '2021-01-01', article: '21', n: 2, unit: 'month', roll: 'silent', mark: 'text' }],
    },
    urgentReply: {
      id: 'PSG-L03', title: '书面回复公益诉讼检察建议（损害继续扩大等紧急情形）',
      start: '收到检察建议书', bound: 'max', binds: 'agency',
      consequence: '检察院提起行政公益诉讼',
      terms: [{ since: '2021-01-01', article: '21', n: 15, unit: 'day', roll: 'silent', mark: 'text' }],
    },
  },
  conditions: {
    complete: {
      id: 'PSG-G01', article: '21', level: 'block', mark: 'text',
      when: '回复公益诉讼检察建议',
      must: '有整改事实、依据和证据；回复和履职到位分别判断，缺一不得结案',
    },
  },
})
