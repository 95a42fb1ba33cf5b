import { instrument } from '../instrument.ts'

export const tangshanHotline = instrument({
  id: 'TSHT',
  title: '唐山市12345条例',
  full: '唐山市12345政务服务便民热线条例',
  mark: 'local',
  versions: [{ since: '2026-01-01', note: '地方性法规样例' }],
  articles: {
    '19': '不能即时答复的回复',
    '20': '派单',
    '23': '签收工单',
    '24': '办结并答复求助、投诉、举报、建议',
    '33': '落实行政执法监督通知书',
  },
  limits: {
    rectification: {
      id: 'SUP-L04', title: '落实行政执法监督通知书',
      start: '收到通知书', bound: 'max', binds: 'agency',
      terms: [{ since: '2026-01-01', article: '33', n: 30, unit: 'day', roll: 'silent', mark: 'local' }],
    },
    callback: {
      id: 'HOT-L01', title: '不能即时答复的回复',
      start: '来电', bound: 'max', binds: 'agency',
      terms: [{ since: '2026-01-01', article: '19', n: 2, unit: 'hour', roll: 'never', mark: 'local' }],
    },
    dispatch: {
      id: 'HOT-L01b', title: '派单',
      start: '受理', bound: 'max', binds: 'agency',
      terms: [{ since: '2026-01-01', article: '20', n: 2, unit: 'hour', roll: 'never', mark: 'local' }],
    },
    signing: {
      id: 'HOT-L02', title: '签收工单',
      start: '派单', bound: 'max', binds: 'agency',
      consequence: '督办',
      terms: [{ since: '2026-01-01', article: '23', n: 1, unit: 'working-day', roll: 'never', mark: 'local' }],
    },
    return: {
      id: 'HOT-L02b', title: '申请退单',
      start: '派单', bound: 'max', binds: 'agency',
      consequence: '逾期不得退单',
      terms: [{ since: '2026-01-01', article: '23', n: 1, unit: 'working-day', roll: 'never', mark: 'local' }],
    },
    returnComplex: {
      id: 'HOT-L02b-2', title: '申请退单（复杂疑难）',
      start: '派单', bound: 'max', binds: 'agency',
      consequence: '逾期不得退单',
      terms: [{ since: '2026-01-01', article: '23', n: 3, unit: 'working-day', roll: 'never', mark: 'local' }],
    },
    request: {
      id: 'HOT-L03', title: '办结并答复求助、投诉、举报、建议',
      start: '交办', bound: 'max', binds: 'agency',
      consequence: '督办、通报',
      terms: [{ since: '2026-01-01', article: '24', n: 5, unit: 'working-day', roll: 'never', mark: 'local' }],
    },
    enquiry: {
      id: 'HOT-L03b', title: '办结并答复咨询',
      start: '交办', bound: 'max', binds: 'agency',
      terms: [{ since: '2026-01-01', article: '24', n: 2, unit: 'working-day', roll: 'never', mark: 'local' }],
    },
  },
  conditions: {
    noDownward: {
      id: 'HOT-G02', article: '20', level: 'warn', mark: 'local',
      when: '派单',
      must: '县级部门职责内的诉求不交乡镇，乡镇不转村居',
    },
    enterprise: {
      id: 'HOT-G07', article: '33', level: 'warn', mark: 'local',
      when: '涉企执法投诉',
      must: '移交行政执法监督机关，发监督通知书并整改报送',
    },
  },
})
