import { instrument } from '../instrument.ts'

export const haikouDeputies = instrument({
  id: 'HKDB',
  title: '海口市代表建议规定',
  full: '海口市人民代表大会代表建议、批评和意见办理规定',
  mark: 'local',
  versions: [{ since: '2025-01-01', note: '2025年，地方样例' }],
  articles: {
    '11': '协办单位函告办理意见',
    '18': '答复代表',
    '19': '代表不满意的重新办理并答复',
  },
  limits: {
    redo: {
      id: 'NPC-L07', title: '代表不满意的重新办理并答复',
      start: '代表表示不满意、交办机构督促', bound: 'max', binds: 'agency',
      terms: [{ since: '2025-01-01', article: '19', n: 1, unit: 'month', roll: 'silent', mark: 'local' }],
    },
    coHandler: {
      id: 'NPC-L08', title: '协办单位函告办理意见',
      start: '交办', bound: 'max', binds: 'agency',
      terms: [{ since: '2025-01-01', article: '11', n: 30, unit: 'day', roll: 'silent', mark: 'local' }],
    },
  },
  conditions: {
    signed: {
      id: 'NPC-G03', article: '18', level: 'warn', mark: 'local',
      when: '答复代表',
      must: '单位主要负责人签发并加盖公章',
    },
  },
})
