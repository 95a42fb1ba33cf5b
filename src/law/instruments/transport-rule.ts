import { instrument } from '../instrument.ts'

export const transportRule = instrument({
  id: 'JTCX',
  title: '交通运输行政执法程序规定',
  full: '交通运输行政执法程序规定',
  number: '交通运输部令2021年第6号',
  mark: 'text',
  versions: [{ since: '2021-07-15', note: '2021-06-30修正' }],
  articles: {
    '17': '期间的计算与顺延',
    '78': '作出处罚决定',
    '80': '海事执法应当告知听证的罚款',
  },
  limits: {
    decision: {
      id: 'TRN-L01', title: '作出处罚决定',
      start: '立案之日', bound: 'max', binds: 'agency',
      terms: [{ since: '2021-07-15', article: '78', n: 90, unit: 'day', roll: 'stated', extend: [{ n: 30, unit: 'day', by: '执法部门负责人' }], mark: 'text' }],
    },
  },
  thresholds: {
    hearingFine: { id: 'HRG-T06', article: '80', title: '海事执法应当告知听证的罚款（以上，含本数；地方按省标准）', unit: '元', values: { person: 10000, organisation: 100000 }, mark: 'text' },
  },
})
