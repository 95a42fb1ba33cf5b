import { instrument } from '../instrument.ts'

export const creditRepairRules = instrument({
  id: 'XYXF',
  title: '信用修复管理办法',
  full: '信用修复管理办法',
  number: '国家发展改革委令第36号',
  mark: 'quoted',
  versions: [{ since: '2023-05-01', until: '2026-03-31', note: '失信行为纠正后的信用信息修复管理办法（试行）' }, { since: '2026-04-01', note: '2025-11-20公布' }],
  articles: {
    '公示': '公示期（条号未核）',
    '条件': '修复的条件（条号未核）',
  },
  limits: {
    mild: {
      id: 'XY-MILD', title: '公示轻微失信信息（确需公示的最长）',
      start: '认定文书之日', bound: 'max', binds: 'agency',
      terms: [{ since: '2026-04-01', article: '公示', n: 3, unit: 'month', roll: 'never', mark: 'quoted' }],
    },
    general: {
      id: 'XY-GEN', title: '公示一般失信信息（最短，满期方可申请修复）',
      start: '认定文书之日', bound: 'min', binds: 'agency',
      consequence: '满最短期且符合条件可申请修复',
      terms: [{ since: '2026-04-01', article: '公示', n: 3, unit: 'month', roll: 'never', mark: 'quoted' }],
    },
    generalLongest: {
      id: 'XY-GEN-2', title: '公示一般失信信息（最长）',
      start: '认定文书之日', bound: 'max', binds: 'agency',
      terms: [{ since: '2026-04-01', article: '公示', n: 12, unit: 'month', roll: 'never', mark: 'quoted' }],
    },
    severe: {
      id: 'XY-SEV', title: '公示严重失信信息（最短，满期方可申请修复）',
      start: '认定文书之日', bound: 'min', binds: 'agency',
      terms: [{ since: '2026-04-01', article: '公示', n: 12, unit: 'month', roll: 'never', mark: 'quoted' }],
    },
    severeLongest: {
      id: 'XY-SEV-2', title: '公示严重失信信息（最长）',
      start: '认定文书之日', bound: 'max', binds: 'agency',
      terms: [{ since: '2026-04-01', article: '公示', n: 36, unit: 'month', roll: 'never', mark: 'quoted' }],
    },
  },
  conditions: {
    repair: {
      id: 'XY-C1', article: '条件', level: 'info', mark: 'quoted', since: '2026-04-01',
      when: '申请信用修复',
      must: '已纠正并履行义务、满最短公示期、公开作出信用承诺、没有不得修复的情形',
    },
  },
})
