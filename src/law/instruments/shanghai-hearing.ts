import { instrument } from '../instrument.ts'

export const shanghaiHearing = instrument({
  id: 'SHTZ',
  title: '上海市行政处罚听证程序规定',
  full: '上海市行政处罚听证程序规定',
  mark: 'local',
  versions: [{ since: '2023-04-01', note: '地方规章样例' }],
  articles: {
    '31': '应当告知听证的罚款',
  },
  thresholds: {
    hearingFine: { id: 'HRG-T04', article: '31', title: '应当告知听证的罚款（以上，含本数；罚款与没收分别计算）', unit: '元', values: { person: 5000, organisation: 50000 }, mark: 'local' },
  },
})
