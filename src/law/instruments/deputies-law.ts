import { instrument } from '../instrument.ts'

export const deputiesLaw = instrument({
  id: 'DBF',
  title: '代表法',
  full: '中华人民共和国全国人民代表大会和地方各级人民代表大会代表法',
  mark: 'text',
  versions: [{ since: '2015-08-29', until: '2025-03-11', note: '2015-08-29修正', articles: 52 }, { since: '2025-03-12', note: '2025-03-11修正，施行日凭记忆' }],
  articles: {
    '42': '答复代表建议、批评和意见',
    '51': '答复代表建议、批评和意见',
  },
  limits: {
    reply: {
      id: 'NPC-L01', aliases: ['NPC-L01-OLD'], title: '答复代表建议、批评和意见',
      start: '交办之日', bound: 'max', binds: 'agency',
      consequence: '督办',
      terms: [
        { since: '2015-08-29', until: '2025-03-11', article: '42', n: 3, unit: 'month', roll: 'silent', mark: 'text' },
        { since: '2025-03-12', article: '51', n: 3, unit: 'month', roll: 'silent', mark: 'text' },
      ],
    },
    replyComplex: {
      id: 'NPC-L02', title: '答复代表建议（涉及面广、处理难度大的）',
      start: '交办之日', bound: 'max', binds: 'agency',
      consequence: '督办',
      terms: [
        { since: '2015-08-29', until: '2025-03-11', article: '42', n: 6, unit: 'month', roll: 'silent', mark: 'text' },
        { since: '2025-03-12', article: '51', n: 6, unit: 'month', roll: 'silent', mark: 'text' },
      ],
    },
  },
  conditions: {
    openReport: {
      id: 'NPC-P01', article: '51', level: 'info', mark: 'text', since: '2025-03-12',
      when: '代表建议办理情况的报告',
      must: '公开；乡镇向乡镇人民代表大会报告',
    },
    presidium: {
      id: 'NPC-G01', article: '51', level: 'block', mark: 'text', since: '2025-03-12',
      when: '乡镇代表提出建议',
      must: '由乡镇人大主席团交办，向乡镇人民代表大会报告',
    },
    heard: {
      id: 'NPC-G02', article: '51', level: 'block', mark: 'text', since: '2025-03-12',
      when: '答复之前',
      must: '与代表联系沟通、充分听取意见并留记录',
    },
  },
})
