import { instrument } from '../instrument.ts'

export const hebeiDeputies = instrument({
  id: 'HBDB',
  title: '河北省办理代表建议办法',
  full: '河北省人民代表大会代表建议、批评和意见办理办法',
  mark: 'local',
  versions: [{ since: '2016-01-01', note: '地方样例，施行日未核' }],
  articles: {
    '17': '非本单位职责的说明情况',
    '22': '会办单位提出办理意见',
  },
  limits: {
    notOurs: {
      id: 'NPC-L03', title: '非本单位职责的说明情况',
      start: '收到交办', bound: 'max', binds: 'agency',
      terms: [{ since: '2016-01-01', article: '17', n: 5, unit: 'working-day', roll: 'never', mark: 'local' }],
    },
    coHandler: {
      id: 'NPC-L04', title: '会办单位提出办理意见',
      start: '交办', bound: 'max', binds: 'agency',
      terms: [{ since: '2016-01-01', article: '22', n: 2, unit: 'month', roll: 'silent', mark: 'local' }],
    },
  },
})
