import { instrument } from '../instrument.ts'

export const beijingHearing = instrument({
  id: 'BJTZ',
  title: '北京市行政处罚听证程序实施办法',
  full: '北京市行政处罚听证程序实施办法',
  mark: 'local',
  versions: [{ since: '2021-07-15', note: '地方规章样例，施行日未核' }],
  articles: {
    '2': '较大数额罚款的标准',
  },
  conditions: {
    hearingFine: {
      id: 'HRG-T05', article: '2', level: 'info', mark: 'local',
      when: '较大数额罚款的标准',
      must: '由市级行政机关确定并备案',
    },
  },
})
