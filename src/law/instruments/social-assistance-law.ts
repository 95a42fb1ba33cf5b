import { instrument } from '../instrument.ts'

export const socialAssistanceLaw = instrument({
  id: 'SHJZ',
  title: '社会救助法',
  full: '中华人民共和国社会救助法',
  mark: 'text',
  versions: [{ since: '2026-07-01', note: '2026-04-30通过' }],
  articles: {
    '37': '申请社会救助',
    '44': '审核、确认社会救助',
    '45': '不予救助',
  },
  conditions: {
    competence: {
      id: 'SAL-G01', article: '37', level: 'block', mark: 'text',
      when: '申请社会救助',
      must: '向户籍地乡镇街道提出；临时救助向急难发生地提出',
    },
    confirmation: {
      id: 'SAL-G02', article: '44', level: 'block', mark: 'text',
      when: '审核、确认社会救助',
      must: '乡镇提出审核意见，县级确认；省可以规定由乡镇确认',
    },
    refusalReasons: {
      id: 'SAL-G03', article: '45', level: 'block', mark: 'text',
      when: '不予救助',
      must: '书面告知并说明理由',
    },
    publication: {
      id: 'SAL-P01', article: '45', level: 'info', mark: 'text',
      when: '作出救助确认决定',
      must: '在申请人所在的村、社区等范围内公布',
    },
  },
})
