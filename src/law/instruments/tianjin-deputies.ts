import { instrument } from '../instrument.ts'

export const tianjinDeputies = instrument({
  id: 'TJDB',
  title: '天津市代表建议条例',
  full: '天津市人民代表大会代表建议、批评和意见工作条例',
  mark: 'local',
  versions: [{ since: '2016-01-01', note: '地方样例，施行日未核' }],
  articles: {
    '16': '对交办提出异议',
    '22': '延长后的最长办理期限',
  },
  limits: {
    objection: {
      id: 'NPC-L05', title: '对交办提出异议',
      start: '接到交办', bound: 'max', binds: 'agency',
      consequence: '代表工作机构五日内重新交办',
      terms: [{ since: '2016-01-01', article: '16', n: 5, unit: 'day', roll: 'silent', mark: 'local' }],
    },
    longest: {
      id: 'NPC-L06', title: '延长后的最长办理期限',
      start: '交办之日', bound: 'max', binds: 'agency',
      terms: [{ since: '2016-01-01', article: '22', n: 6, unit: 'month', roll: 'silent', mark: 'local' }],
    },
  },
})
