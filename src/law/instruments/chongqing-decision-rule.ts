import { instrument } from '../instrument.ts'

export const chongqingDecisionRule = instrument({
  id: 'JC-CQ',
  title: '重庆市重大行政决策程序规定',
  full: '重庆市重大行政决策程序规定',
  number: '渝府令第337号',
  mark: 'local',
  versions: [{ since: '2020-09-01', note: '2020-07-17公布' }],
  articles: {
    '3': '判断是否属于决策事项',
  },
  conditions: {
    scope: {
      id: 'JC-CQ-3', article: '3', level: 'info', mark: 'local',
      when: '判断是否属于决策事项（重庆）',
      must: '另加其他重要的区域规划、专项规划和处置重大国有资产',
    },
  },
})
