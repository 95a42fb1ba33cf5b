import { instrument } from '../instrument.ts'

export const marketPublicity = instrument({
  id: 'SJGS',
  title: '市场监督管理行政处罚信息公示规定',
  full: '市场监督管理行政处罚信息公示规定',
  number: '国家市场监督管理总局令第45号',
  mark: 'text',
  versions: [{ since: '2021-09-01', note: '2021-07-30公布' }],
  articles: {
    '2': '公示范围（仅警告的不公示）',
    '6': '个人信息和商业秘密的处理',
    '7': '公示内容与送达文本一致',
    '8': '送达处罚决定书',
    '9': '公示处罚信息',
    '13': '公示期满停止公示',
  },
  limits: {
    publication: {
      id: 'SJGS-9', title: '公示处罚信息（同省）',
      start: '作出处罚决定之日', bound: 'max', binds: 'agency',
      terms: [{ since: '2021-09-01', article: '9', n: 20, unit: 'working-day', roll: 'never', mark: 'text' }],
    },
    minorPeriod: {
      id: 'SJGS-13a', title: '公示期满停止公示（通报批评、较低数额罚款）',
      start: '公示之日', bound: 'keep', binds: 'agency',
      terms: [{ since: '2021-09-01', article: '13', n: 3, unit: 'month', roll: 'never', mark: 'text' }],
    },
    period: {
      id: 'SJGS-13b', title: '公示期满停止公示（其他处罚）',
      start: '公示之日', bound: 'keep', binds: 'agency',
      terms: [{ since: '2021-09-01', article: '13', n: 3, unit: 'year', roll: 'never', mark: 'text' }],
    },
  },
  conditions: {
    toldAtDelivery: {
      id: 'SJGS-8', article: '8', level: 'warn', mark: 'text',
      when: '送达处罚决定书',
      must: '书面告知将予公示',
    },
  },
})
