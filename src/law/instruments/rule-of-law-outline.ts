import { instrument } from '../instrument.ts'

export const ruleOfLawOutline = instrument({
  id: 'GY',
  title: '法治政府建设实施纲要',
  full: '法治政府建设实施纲要（2021—2025年）',
  mark: 'quoted',
  versions: [{ since: '2021-08-02', until: '2025-12-31', note: '2021-08印发，期满后续未见' }],
  articles: {
    '二': '健全政府机构职能体系，优化营商环境',
    '五': '健全行政执法工作体系',
    '十': '加强党的领导，完善推进机制',
  },
  thresholds: {
    training: { id: 'TRI-T02', article: '五', title: '执法人员每人每年的培训（不少于）', unit: '学时', values: { least: 60 }, mark: 'quoted' },
  },
  conditions: {
    seminars: {
      id: 'FZ-GY', article: '十', level: 'info', mark: 'memory',
      when: '领导干部学法',
      must: '县级以上政府每年至少两期法治专题讲座',
    },
  },
})
