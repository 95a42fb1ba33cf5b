import { instrument } from '../instrument.ts'

export const emergencyPlanRules = instrument({
  id: 'YA',
  title: '突发事件应急预案管理办法',
  full: '突发事件应急预案管理办法',
  number: '国办发〔2024〕5号',
  mark: 'text',
  versions: [{ since: '2013-10-25', until: '2024-01-30', note: '国办发〔2013〕101号' }, { since: '2024-01-31', note: '2024-01-31印发' }],
  articles: {
    '22': '演练（2013年版）',
    '26': '应急预案备案',
    '评估': '预案评估（条号未核）',
    '演练': '演练（2024年版，条号未核）',
  },
  limits: {
    filing: {
      id: 'YJ-FILE-20', title: '应急预案备案（乡镇报上一级政府，径送应急部门）',
      start: '预案印发之日', bound: 'max', binds: 'agency',
      terms: [{ since: '2024-01-31', article: '26', n: 20, unit: 'working-day', roll: 'never', mark: 'text' }],
    },
    evaluation: {
      id: 'YJ-EVAL-3Y', title: '预案评估（县级以上；乡镇参照）',
      start: '上次评估', bound: 'cycle', binds: 'agency',
      terms: [{ since: '2024-01-31', article: '评估', n: 3, unit: 'year', roll: 'never', mark: 'quoted' }],
    },
    drill: {
      id: 'YJ-DRILL-3Y', title: '专项、部门预案演练（至少）',
      start: '上次演练', bound: 'cycle', binds: 'agency',
      terms: [
        { since: '2013-10-25', until: '2024-01-30', article: '22', n: 3, unit: 'year', roll: 'never', mark: 'text' },
        { since: '2024-01-31', article: '演练', n: 3, unit: 'year', roll: 'never', mark: 'memory' },
      ],
    },
  },
})
