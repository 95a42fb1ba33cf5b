import { instrument } from '../instrument.ts'

export const chongqingBusinessRule = instrument({
  id: 'YSHJ-CQ',
  title: '重庆市优化营商环境条例',
  full: '重庆市优化营商环境条例',
  mark: 'local',
  versions: [{ since: '2021-07-01', note: '2021-03-31通过，施行日凭记忆' }],
  articles: {
    '58': '制定涉企政策',
  },
  conditions: {
    transition: {
      id: 'YSHJ-CQ-58', article: '58', level: 'info', mark: 'local',
      when: '制定涉企政策（重庆）',
      must: '听取意见、留出适应调整期、同步解读',
    },
  },
})
