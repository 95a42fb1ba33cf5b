import { instrument } from '../instrument.ts'

export const villageCommitteeLaw = instrument({
  id: 'CWH', aliases: ['CWZZ'],
  title: '村民委员会组织法',
  full: '中华人民共和国村民委员会组织法',
  mark: 'text',
  versions: [{ since: '2018-12-29', until: '2025-10-27', note: '2018-12-29修正', articles: 41 }, { since: '2025-10-28', note: '2025-10-28修正' }],
  articles: {
    '24': '新旧村委会工作移交',
    '30': '村务公开：一般事项',
    '31': '村规民约',
    '35': '村务公开：一般事项',
    '36': '不及时公布或者公布不真实',
  },
  limits: {
    disclosure: {
      id: 'CUN-35-Q', title: '村务公开：一般事项（至少每季度一次）',
      start: '上次公布', bound: 'cycle', binds: 'other',
      consequence: '镇政府调查核实、责令公布',
      terms: [
        { since: '2018-12-29', until: '2025-10-27', article: '30', n: 3, unit: 'month', roll: 'never', mark: 'text' },
        { since: '2025-10-28', article: '35', n: 3, unit: 'month', roll: 'never', mark: 'text' },
      ],
    },
    finances: {
      id: 'CUN-35-M', title: '村务公开：财务往来较多的财务收支（每月一次）',
      start: '上次公布', bound: 'cycle', binds: 'other',
      consequence: '镇政府调查核实、责令公布',
      terms: [
        { since: '2018-12-29', until: '2025-10-27', article: '30', n: 1, unit: 'month', roll: 'never', mark: 'text' },
        { since: '2025-10-28', article: '35', n: 1, unit: 'month', roll: 'never', mark: 'text' },
      ],
    },
    display: {
      id: 'CUN-35-15', title: '村务公开栏公布（不少于）',
      start: '公布之日', bound: 'min', binds: 'other',
      terms: [{ since: '2025-10-28', article: '35', n: 15, unit: 'day', roll: 'never', mark: 'text' }],
    },
    handover: {
      id: 'CUN-24', title: '新旧村委会工作移交',
      start: '新一届村委会产生之日', bound: 'max', binds: 'other',
      consequence: '镇政府责令改正',
      terms: [{ since: '2025-10-28', article: '24', n: 10, unit: 'day', roll: 'silent', mark: 'text' }],
    },
  },
  conditions: {
    villageRules: {
      id: 'CUN-31', article: '31', level: 'warn', mark: 'text', since: '2025-10-28',
      when: '村规民约',
      must: '由村民会议制定并报镇政府备案；违法的由镇政府责令改正',
    },
    notDisclosed: {
      id: 'CUN-36', article: '36', level: 'warn', mark: 'text', since: '2025-10-28',
      when: '不及时公布或者公布不真实',
      must: '镇政府或者县级调查核实、责令公布',
    },
  },
})
