import { instrument } from '../instrument.ts'

export const guangdongHearing = instrument({
  id: 'GDTZ',
  title: '广东省行政处罚听证程序实施办法',
  full: '广东省行政处罚听证程序实施办法',
  mark: 'local',
  versions: [{ since: '2022-06-01', note: '地方规章样例' }],
  articles: {
    '7': '应当告知听证的罚款',
  },
  thresholds: {
    hearingFine: { id: 'HRG-T03', article: '7', title: '应当告知听证的罚款（以上，含本数；部门规章更低的从其规定）', unit: '元', values: { person: 5000, organisation: 100000 }, mark: 'local' },
  },
})
