import { date, number, register, text } from '../../declare/index.ts'

/** The years that the program ships are not here; a notice recorded after them is, and every limit that it moves says so. */
export const holidayNotice = register({
  id: 'holiday-notice', title: '放假安排通知', group: 'administration', version: 1, since: '2021-01-01',
  covers: [],
  about: '补录的国务院办公厅放假通知：期限按它重算，移动了哪些日子在各事项里写明。',
  named: 'number',
  fields: {
    number: text('文号', { max: 60 }),
    issued: date('印发日期'),
    year:   number('年度', { min: 2000, max: 2100 }),
    days:   text('安排', { max: 20_000, kept: true }),
  },
  states: { recorded: '已登记' },
  steps: {
    record: { title: '登记', to: 'recorded', by: [], asks: ['number', 'issued', 'year', 'days'] },
  },
  figures: {
    recorded: { title: '登记放假安排通知', unit: '件', flow: ['record'] },
  },
})
