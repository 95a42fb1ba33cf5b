import { instrument } from '../instrument.ts'

export const sipingInspection = instrument({
  id: 'SPJC',
  title: '四平涉企检查十严禁',
  full: '四平市涉企行政检查“十严禁”',
  mark: 'local',
  versions: [{ since: '2025-01-01', note: '地方样例，施行日未核' }],
  articles: {
    '四': '异地检查后备案',
  },
  limits: {
    filing: {
      id: 'INS-L06', title: '异地检查后备案',
      start: '检查后', bound: 'max', binds: 'agency',
      terms: [{ since: '2025-01-01', article: '四', n: 20, unit: 'day', roll: 'silent', mark: 'local' }],
    },
  },
})
