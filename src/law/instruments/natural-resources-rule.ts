import { instrument } from '../instrument.ts'

export const naturalResourcesRule = instrument({
  id: 'ZRCF',
  title: '自然资源行政处罚办法',
  full: '自然资源行政处罚办法',
  number: '自然资源部令第12号',
  mark: 'quoted',
  versions: [{ since: '2020-03-20', until: '2024-04-30', note: '2020-03-20修正' }, { since: '2024-05-01', note: '2024-01-31修订' }],
  articles: {
    '2': '乡镇、街道实施土地和规划处罚',
    '12': '立案',
    '32': '作出处罚决定',
    '33': '延长办理期限（2020年版）',
    '未核': '2024年版条号未核',
  },
  limits: {
    filing: {
      id: 'NRS-L01', title: '立案',
      start: '发现违法行为', bound: 'max', binds: 'agency',
      terms: [{ since: '2020-03-20', until: '2024-04-30', article: '12', n: 10, unit: 'working-day', roll: 'never', mark: 'text' }],
    },
    decision: {
      id: 'NRS-L02', aliases: ['NRS-L03'], title: '作出处罚决定',
      start: '立案之日', bound: 'max', binds: 'agency',
      terms: [
        { since: '2020-03-20', until: '2024-04-30', article: '32', n: 60, unit: 'day', roll: 'silent', extend: [{ n: null, unit: 'day', by: '按2020年版第三十三条' }], mark: 'text' },
        { since: '2024-05-01', article: '未核', n: 90, unit: 'day', roll: 'silent', excludes: ['identification', 'hearing', 'announcement'], extend: [{ n: 30, unit: 'day', by: '本部门负责人（特别复杂的除外）' }], mark: 'memory' },
      ],
    },
  },
  conditions: {
    townApplies: {
      id: 'NRS-G01', article: '2', level: 'warn', mark: 'quoted', since: '2024-05-01',
      when: '乡镇、街道实施土地和规划处罚（2024-05-01起）',
      must: '适用本办法（末句凭记忆，须复核）',
    },
  },
})
