import { instrument } from '../instrument.ts'

export const hebeiCorrection = instrument({
  id: 'HBSJ',
  title: '河北省社区矫正规定',
  full: '河北省社区矫正若干规定',
  mark: 'local',
  versions: [{ since: '2020-07-01', note: '地方性法规样例，施行日未核' }],
  articles: {
    '17': '未成年对象、高风险对象',
  },
  conditions: {
    groupMembers: {
      id: 'COR-G09', article: '17', level: 'warn', mark: 'local',
      when: '未成年对象、高风险对象',
      must: '小组有熟悉未成年人的人员；有危安、累犯、再犯风险的有公安人员',
    },
  },
})
