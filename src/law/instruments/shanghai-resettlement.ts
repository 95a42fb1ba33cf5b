import { instrument } from '../instrument.ts'

export const shanghaiResettlement = instrument({
  id: 'SHAZ',
  title: '上海市安置帮教规定',
  full: '上海市安置帮教工作规定',
  mark: 'local',
  versions: [{ since: '2010-01-01', note: '地方样例，施行日未核' }],
  articles: {
    '7': '释放前通知区县和乡镇、街道',
  },
  limits: {
    notice: {
      id: 'RES-L04', title: '释放前通知区县和乡镇、街道',
      start: '释放之日（倒数）', bound: 'before', binds: 'court',
      terms: [{ since: '2010-01-01', article: '7', n: 30, unit: 'day', roll: 'never', mark: 'local' }],
    },
  },
})
