import { instrument } from '../instrument.ts'

export const cybersecurityLaw = instrument({
  id: 'WLAQ',
  title: '网络安全法',
  full: '中华人民共和国网络安全法',
  mark: 'text',
  versions: [{ since: '2017-06-01', until: '2025-12-31', note: '2016-11-07通过', articles: 79 }, { since: '2026-01-01', note: '2025-10-28修正' }],
  articles: {
    '21': '留存网络日志',
    '23': '留存网络日志',
    '59': '责任（2016年版）',
    '61': '责任',
  },
  limits: {
    logs: {
      id: 'SEC-LOG', title: '留存网络日志（不少于）',
      start: '日志产生之日', bound: 'keep', binds: 'other',
      consequence: '责令改正、警告，可以罚款',
      terms: [
        { since: '2017-06-01', until: '2025-12-31', article: '21', n: 6, unit: 'month', roll: 'never', mark: 'text' },
        { since: '2026-01-01', article: '23', n: 6, unit: 'month', roll: 'never', mark: 'text' },
      ],
    },
  },
})
