import { instrument } from '../instrument.ts'

export const judicialProposalRules = instrument({
  id: 'SFJY',
  title: '综合治理类司法建议规定',
  full: '最高人民法院关于综合治理类司法建议工作若干问题的规定',
  number: '法释〔2023〕11号',
  mark: 'text',
  versions: [{ since: '2023-11-16', note: '2023-11-15公布' }],
  articles: {
    '4': '收到司法建议',
    '8': '书面答复综合治理类司法建议',
  },
  limits: {
    reply: {
      id: 'JSG-L01', title: '书面答复综合治理类司法建议（文书载明，一般不超过）',
      start: '收到司法建议书', bound: 'max', binds: 'agency',
      consequence: '抄送上级',
      terms: [{ since: '2023-11-16', article: '8', n: 2, unit: 'month', roll: 'silent', mark: 'text' }],
    },
  },
  conditions: {
    genuine: {
      id: 'JSG-G01', article: '4', level: 'info', mark: 'text',
      when: '收到司法建议',
      must: '以法院名义、统一编号的才起算期限',
    },
  },
})
