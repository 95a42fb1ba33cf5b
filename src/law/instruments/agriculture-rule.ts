import { instrument } from '../instrument.ts'

export const agricultureRule = instrument({
  id: 'NYCX',
  title: '农业行政处罚程序规定',
  full: '农业行政处罚程序规定',
  number: '农业农村部令2021年第4号',
  mark: 'text',
  versions: [{ since: '2022-02-01', note: '2021-12-21修订' }],
  articles: {
    '23': '陈述、申辩',
    '29': '核查线索并决定是否立案',
    '53': '法制审核',
    '58': '作出处理决定',
    '59': '应当告知听证的罚款',
    '87': '向上级报送年度处罚工作报告',
    '88': '期间的计算',
    '89': '期间末日为节假日的顺延',
  },
  limits: {
    filing: {
      id: 'AGR-L01', title: '核查线索并决定是否立案',
      start: '发现线索或收到材料', bound: 'max', binds: 'agency',
      terms: [{ since: '2022-02-01', article: '29', n: 7, unit: 'working-day', roll: 'never', extend: [{ n: 7, unit: 'working-day', by: '本机关负责人' }], mark: 'text' }],
    },
    defence: {
      id: 'AGR-L02', title: '陈述、申辩',
      start: '收到告知书', bound: 'max', binds: 'party',
      consequence: '视为放弃（规章未明写）',
      terms: [{ since: '2022-02-01', article: '23', n: 3, unit: 'working-day', roll: 'never', mark: 'text' }],
    },
    legalReview: {
      id: 'AGR-L03', title: '法制审核',
      start: '接到审核材料', bound: 'max', binds: 'agency',
      terms: [{ since: '2022-02-01', article: '53', n: 5, unit: 'working-day', roll: 'never', extend: [{ n: 15, unit: 'day', by: '本机关负责人' }], mark: 'text' }],
    },
    decision: {
      id: 'AGR-L05', title: '作出处理决定',
      start: '立案之日', bound: 'max', binds: 'agency',
      terms: [{ since: '2022-02-01', article: '58', n: 90, unit: 'day', roll: 'stated', excludes: ['suspension', 'hearing', 'announcement', 'identification'], extend: [{ n: 30, unit: 'day', by: '本机关负责人' }, { n: null, unit: 'day', by: '上一级机关（并定合理期限）' }], mark: 'text' }],
    },
    annualReport: {
      id: 'AGR-L06', title: '向上级报送年度处罚工作报告',
      start: '上一年度结束', bound: 'max', binds: 'agency',
      terms: [{ since: '2022-02-01', article: '87', n: 131, unit: 'date', roll: 'silent', mark: 'text' }],
    },
  },
  thresholds: {
    hearingFine: { id: 'HRG-T01', article: '59', title: '应当告知听证的罚款（超过，不含本数；地方按省级标准）', unit: '元', values: { person: 10000, organisation: 100000 }, over: true, mark: 'text' },
  },
})
