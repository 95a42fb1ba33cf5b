import { instrument } from '../instrument.ts'

export const procuratorialProposalRules = instrument({
  id: 'JCJY',
  title: '检察建议工作规定',
  full: '人民检察院检察建议工作规定',
  mark: 'quoted',
  versions: [{ since: '2019-02-26', note: '2019-02-26公布' }],
  articles: {
    '19': '书面回复一般检察建议',
    '23': '对检察建议提出异议',
  },
  limits: {
    reply: {
      id: 'PSG-L01', title: '书面回复一般检察建议',
      start: '收到检察建议书', bound: 'max', binds: 'agency',
      consequence: '检察院可以报告、通报',
      terms: [{ since: '2019-02-26', article: '19', n: 2, unit: 'month', roll: 'silent', extend: [{ n: null, unit: 'month', by: '紧急情形另定' }], mark: 'quoted' }],
    },
    objection: {
      id: 'PSG-L01b', title: '对检察建议提出异议（检察院立即复核）',
      start: '收到检察建议', bound: 'max', binds: 'agency',
      terms: [{ since: '2019-02-26', article: '23', n: null, unit: 'day', roll: 'silent', mark: 'quoted' }],
    },
  },
})
