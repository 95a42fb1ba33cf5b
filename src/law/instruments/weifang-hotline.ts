import { instrument } from '../instrument.ts'

export const weifangHotline = instrument({
  id: 'WFHT',
  title: '潍坊市12345条例',
  full: '潍坊市12345政务服务便民热线条例',
  mark: 'local',
  versions: [{ since: '2021-12-15', note: '地方性法规样例' }],
  articles: {
    '20': '办理完毕',
    '24': '派单',
  },
  limits: {
    handling: {
      id: 'HOT-L04b', title: '办理完毕',
      start: '转办', bound: 'max', binds: 'agency',
      terms: [{ since: '2021-12-15', article: '20', n: 5, unit: 'working-day', roll: 'never', mark: 'local' }],
    },
  },
  conditions: {
    noDownward: {
      id: 'HOT-G03', article: '24', level: 'warn', mark: 'local',
      when: '派单',
      must: '按属地管理事项责任清单，县级部门职责内的不交镇',
    },
  },
})
