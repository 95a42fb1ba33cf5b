import { instrument } from '../instrument.ts'

export const holidayRegulation = instrument({
  id: 'FJR', aliases: ['FJ'],
  title: '全国年节及纪念日放假办法',
  full: '全国年节及纪念日放假办法',
  number: '国务院令第795号',
  mark: 'text',
  versions: [{ since: '2014-01-01', until: '2024-12-31', note: '国务院令第644号' }, { since: '2025-01-01', note: '2024-11-10修订' }],
  articles: {
    '2': '全体公民放假的节日',
    '6': '放假日逢周六、周日',
    '7': '放假的安排',
  },
  conditions: {
    makeUp: {
      id: 'CAL-R14', article: '6', level: 'info', mark: 'text',
      when: '放假日逢周六、周日',
      must: '在工作日补假',
    },
    arrangement: {
      id: 'CAL-R14b', article: '7', level: 'info', mark: 'text',
      when: '放假的安排',
      must: '可以统一放假调休，国务院办公厅每年通知',
    },
  },
})
