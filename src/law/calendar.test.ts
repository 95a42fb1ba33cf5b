import { readdirSync } from 'node:fs'
import { LunarDay, SolarTerm } from 'tyme4ts'
import { expect, test } from 'vitest'
import { daysBetween, make, plusDays, range, yearOf } from '../base/day.ts'
import { shippedNotices } from './calendar/index.ts'
import { calendarOf, calendarWith, changedDays, changesOf, dayKind, shippedCalendar } from './calendar.ts'
import type { Notice } from './notice.ts'
import { almanacOf, projectedYears, statutoryHolidays } from './statutory.ts'

/** A notice for 2027 as it might come: every holiday arranged, one Saturday worked in exchange. */
const notice2027: Notice = {
  number: '国办发明电〔2026〕示例号',
  issued: '2026-11-25',
  year: 2027,
  holidays: [
    { name: '元旦', off: ['2027-01-01', '2027-01-03'], work: [] },
    { name: '春节', off: ['2027-02-05', '2027-02-11'], work: ['2027-02-14', '2027-02-20'] },
  ],
}

test('the shipped years are the files of the directory', () => {
  const files = readdirSync(new URL('./calendar', import.meta.url)).filter(f => f !== 'index.ts')
  expect(files.map(f => Number(f.slice(0, 4)))).toEqual([...new Set(shippedNotices.map(n => n.year))])
})

test('working days per year are those of the notices', () => {
  const works = (year: number) => range(make(year, 1, 1), make(year, 12, 31)).filter(d => dayKind(shippedCalendar, d).works).length
  expect([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026].map(works)).toEqual([250, 249, 250, 249, 249, 251, 248, 248])
})

test('a day says what it is', () => {
  const why = (d: string) => dayKind(shippedCalendar, make(...(d.split('-').map(Number) as [number, number, number]))).why
  expect(['2026-02-14', '2026-02-17', '2026-11-21', '2026-11-20'].map(why)).toEqual(['调休上班', '放假·春节', '周末', '工作日'])
})

test('days off are known by date, not by the file of their year', () => {
  expect(dayKind(shippedCalendar, '2022-12-31').why).toBe('放假·元旦')
  expect(dayKind(shippedCalendar, '2018-12-29').works).toBe(true)
  expect(dayKind(shippedCalendar, '2018-12-31').works).toBe(false)
})

test('trap: a corrected notice after the first one; both are kept, the later wins, the difference can be shown', () => {
  const of2019 = shippedNotices.filter(n => n.year === 2019)
  expect(of2019.map(n => n.number)).toEqual(['国办发明电〔2018〕15号', '国办发明电〔2019〕3号'])
  expect(changesOf(shippedCalendar, of2019[1]!).map(c => `${c.day} ${c.after.why}`)).toEqual([
    '2019-04-28 调休上班',
    '2019-05-02 放假·劳动节',
    '2019-05-03 放假·劳动节',
    '2019-05-05 调休上班',
  ])
  const extended = shippedNotices.find(n => n.number === '国办发明电〔2020〕1号')!
  expect(changesOf(shippedCalendar, extended).map(c => c.day)).toEqual(['2020-01-31', '2020-02-01'])
})

test('trap: year without calendar raises an error; it is provisional, never an exception', () => {
  expect(dayKind(shippedCalendar, '2027-01-04')).toEqual({ works: true, why: '工作日', provisional: true })
  expect(dayKind(shippedCalendar, '2099-01-03')).toEqual({ works: false, why: '周末', provisional: true })
  expect(dayKind(shippedCalendar, '2015-10-01')).toEqual({ works: true, why: '工作日', provisional: true })
})

test('2027 is projected from the statutory holidays with their make-up days', () => {
  expect(statutoryHolidays(2027).map(h => h.day.slice(5))).toEqual([
    '01-01',
    '02-05',
    '02-06',
    '02-07',
    '02-08',
    '02-09',
    '02-10',
    '04-05',
    '05-01',
    '05-02',
    '05-03',
    '05-04',
    '06-09',
    '09-15',
    '10-01',
    '10-02',
    '10-03',
    '10-04',
    '10-05',
  ])
  expect(dayKind(shippedCalendar, '2027-02-10')).toEqual({ works: false, why: '放假·春节', provisional: true })
})

test('the lunar dates of the projected years agree with the almanac', () => {
  const monthDay = (d: { getMonth(): number; getDay(): number }) =>
    `${String(d.getMonth()).padStart(2, '0')}-${String(d.getDay()).padStart(2, '0')}`
  for (const year of projectedYears) {
    const lunar = (month: number, date: number) => monthDay(LunarDay.fromYmd(year, month, date).getSolarDay())
    const qingming = monthDay(SolarTerm.fromName(year, '清明').getJulianDay().getSolarDay())
    expect([year, ...almanacOf(year)!]).toEqual([year, lunar(1, 1), qingming, lunar(5, 5), lunar(8, 15)])
  }
})

test('trap: holidays memoised for the life of the process; a recorded notice holds at once and the old calendar is as it was', () => {
  const after = calendarWith([notice2027])
  expect(dayKind(after, '2027-02-14')).toEqual({ works: true, why: '调休上班', provisional: false })
  expect(dayKind(shippedCalendar, '2027-02-14')).toEqual({ works: false, why: '周末', provisional: true })
  expect(dayKind(after, '2027-03-01').provisional).toBe(false)
  expect(changedDays(shippedCalendar, after).map(c => c.day)).toContain('2027-02-14')
})

test('the order in which notices are given does not matter, the order of issue does', () => {
  const shuffled = calendarOf(shippedNotices.toReversed())
  expect(changedDays(shippedCalendar, shuffled)).toEqual([])
})

test('no notice names a day twice, and every span is in order and near its year', () => {
  for (const { year, holidays } of shippedNotices) {
    const days = holidays.flatMap(h => [...range(...h.off), ...h.work])
    expect(new Set(days).size).toBe(days.length)
    for (const h of holidays) expect(daysBetween(...h.off)).toBeGreaterThanOrEqual(0)
    for (const d of days) expect([year, yearOf(plusDays(d, 7))]).toContain(yearOf(d) === year ? year : yearOf(plusDays(d, 7)))
  }
})
