import { instrument } from '../instrument.ts'

export const firstResponsibleRules = instrument({
  id: 'DY',
  title: '第一责任人职责规定',
  full: '党政主要负责人履行推进法治建设第一责任人职责规定',
  mark: 'memory',
  versions: [{ since: '2016-11-30', note: '2016年中办国办印发，施行日凭记忆' }],
  articles: {
    '2': '适用范围（县级以上，乡镇参照）',
    '4': '重要工作亲自部署、重大问题亲自过问、重点环节亲自协调、重要任务亲自督办',
    '5': '党委主要负责人的职责',
    '6': '政府主要负责人的职责；年终述法',
    '7': '列入年终述职，上级检查督查',
    '8': '纳入政绩考核',
  },
  limits: {
    report: {
      id: 'FZ-SF', title: '年终述法（乡镇参照）',
      start: '上一次年终述法', bound: 'cycle', binds: 'agency',
      consequence: '考核',
      terms: [{ since: '2021-02-01', article: '6', n: 1, unit: 'year', roll: 'never', mark: 'quoted' }],
    },
  },
  conditions: {
    duties: {
      id: 'DY-6', article: '6', level: 'info', mark: 'memory',
      when: '政府主要负责人履行职责',
      must: '组织领导、依法决策、依法履职、督促依法行政、出庭应诉和执行裁判、学法普法，都有证据',
    },
  },
})
