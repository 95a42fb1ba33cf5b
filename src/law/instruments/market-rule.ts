import { instrument } from '../instrument.ts'

export const marketRule = instrument({
  id: 'SJCX',
  title: '市场监督管理行政处罚程序规定',
  full: '市场监督管理行政处罚程序规定',
  number: '国家市场监督管理总局令第61号',
  mark: 'text',
  versions: [{ since: '2022-11-01', note: '2022-09-29第二次修正' }],
  articles: {
    '18': '核查线索并决定是否立案',
    '49': '审核人员不得是承办人员',
    '55': '案件审核',
    '57': '陈述、申辩和要求听证',
    '64': '作出处罚决定',
    '77': '填写结案审批表',
    '80': '期间的计算与顺延',
  },
  limits: {
    filing: {
      id: 'MKT-L01', title: '核查线索并决定是否立案',
      start: '发现线索或收到材料', bound: 'max', binds: 'agency',
      terms: [{ since: '2022-11-01', article: '18', n: 15, unit: 'working-day', roll: 'never', excludes: ['identification'], extend: [{ n: 15, unit: 'working-day', by: '本部门负责人' }], mark: 'text' }],
    },
    legalReview: {
      id: 'MKT-L02', title: '案件审核',
      start: '接到材料', bound: 'max', binds: 'agency',
      terms: [{ since: '2022-11-01', article: '55', n: 10, unit: 'working-day', roll: 'never', extend: [{ n: null, unit: 'working-day', by: '本部门负责人' }], mark: 'text' }],
    },
    defence: {
      id: 'MKT-L03', title: '陈述、申辩和要求听证',
      start: '告知书送达', bound: 'max', binds: 'party',
      consequence: '视为放弃',
      terms: [{ since: '2022-11-01', article: '57', n: 5, unit: 'working-day', roll: 'never', mark: 'text' }],
    },
    decision: {
      id: 'MKT-L05', title: '作出处罚决定',
      start: '立案之日', bound: 'max', binds: 'agency',
      terms: [{ since: '2022-11-01', article: '64', n: 90, unit: 'day', roll: 'stated', excludes: ['suspension', 'hearing', 'announcement', 'identification', 'payment'], extend: [{ n: 30, unit: 'day', by: '本部门负责人' }, { n: null, unit: 'day', by: '本部门负责人集体讨论（同时定合理期限）' }], mark: 'text' }],
    },
    closing: {
      id: 'MKT-L06', title: '填写结案审批表',
      start: '执行完毕等结案情形出现', bound: 'max', binds: 'agency',
      terms: [{ since: '2022-11-01', article: '77', n: 15, unit: 'working-day', roll: 'never', mark: 'text' }],
    },
  },
})
