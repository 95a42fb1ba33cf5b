import { choice, date, files, number, register, rows, say, text } from '../../declare/index.ts'
import { emergencyLaw as law } from '../../law/instruments/index.ts'

/** Somebody answers the phone day and night: the roster of a month, and every time somebody called to see. */
export const dutyRoster = register({
  id: 'duty-roster', title: '值班值守', group: 'emergencies', version: 1, since: '2021-01-01',
  covers: ['M06'],
  about: '二十四小时值班：每月排班、带班领导、抽查在岗和交接；重要时段加强值守。',
  named: 'period',
  fields: {
    period:  text('值班周期', { max: 40, also: ['月份', '值班月份'] }),
    kind:    choice('类型', { normal: '日常值班', holiday: '节假日值班', flood: '汛期值守', key: '重要时段值守' }),
    from:    date('起始日期', { also: ['开始日期'] }),
    until:   date('截止日期', { also: ['结束日期'] }),
    shifts:  rows('排班', { columns: { day: '日期', leader: '带班领导', staff: '值班人员' }, min: 1, max: 400 }),
    days:    number('值班天数', { min: 1, max: 400, also: ['天数'] }),
    asked:   number('抽查人数', { min: 0, max: 1000 }),
    absent:  number('缺岗人数', { min: 0, max: 1000, also: ['不在岗人数'] }),
    calls:   number('接报信息', { min: 0, max: 10000, also: ['接报条数'] }),
    log:     files('值班记录'),
    reason:  text('说明', { max: 300 }),
  },
  states: { posted: '已排班', closed: '已归档' },
  guards: {
    'duty-dates': { says: '截止日期不能早于起始日期。', field: 'until', holds: m => (m.fields.until ?? '9') >= (m.fields.from ?? '0') },
    'duty-absent': { says: '缺岗人数不能大于抽查人数。', field: 'absent', holds: m => (m.fields.absent ?? 0) <= (m.fields.asked ?? 0) },
  },
  steps: {
    post:    { title: '排班', to: 'posted', by: ['clerk'], law: law.article('22'),
               asks: ['period', 'kind', 'from', 'until', 'days', 'shifts?'], needs: ['duty-dates'], documents: ['duty-table', 'duty-log'] },
    inspect: { title: '抽查在岗', from: ['posted'], by: ['clerk', 'head'], each: true,
               asks: ['asked', 'absent', 'reason?'], needs: ['duty-absent'] },
    close:   { title: '归档', from: ['posted'], to: 'closed', by: ['clerk'], law: law.article('94'),
               asks: ['calls?', 'log?'] },
  },
  figures: {
    months:  { title: '值班排班', unit: '期', flow: ['post'] },
    days:    { title: '值班值守', unit: '天', flow: ['post'], sum: 'days' },
    checks:  { title: '抽查值班在岗', unit: '次', flow: ['inspect'] },
    absent:  { title: '值班缺岗', unit: '人次', flow: ['inspect'], sum: 'absent' },
    calls:   { title: '值班接报', unit: '条', flow: ['close'], sum: 'calls' },
  },
  gaps: {
    noRoster: { title: '当月没有值班排班', law: law.article('22'), every: 'month', figure: 'months', least: 1 },
  },
  ledger: {
    key: ['period', 'kind'],
    steps: [
      { step: 'post',    day: '排班日期' },
      { step: 'inspect', day: '抽查日期' },
      { step: 'close',   day: '归档日期' },
    ],
  },
  sentence: f => say`落实值班值守${f.days}，抽查在岗${f.checks}，值班缺岗${f.absent.orZero}。`,
})
