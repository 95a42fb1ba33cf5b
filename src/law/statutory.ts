/**
 * @module The public holidays of a year whose notice is not out yet: what 全国年节及纪念日放假办法 (国务院令第795号, in force since
 * 2025-01-01) fixes by itself. Exchanged working days cannot be foreseen, so everything here is provisional.
 */
import { type Day, day, plusDays, weekday } from '../base/day.ts'

/** Month and day of 春节 (正月初一), 清明, 端午 and 中秋; a test holds them against an astronomical almanac. */
const almanac: { readonly [year: number]: readonly [spring: string, qingming: string, dragonBoat: string, midAutumn: string] } = {
  2027: ['02-06', '04-05', '06-09', '09-15'],
  2028: ['01-26', '04-04', '05-28', '10-03'],
  2029: ['02-13', '04-04', '06-16', '09-22'],
  2030: ['02-03', '04-05', '06-05', '09-12'],
  2031: ['01-23', '04-05', '06-24', '10-01'],
  2032: ['02-11', '04-04', '06-12', '09-19'],
  2033: ['01-31', '04-04', '06-01', '09-08'],
  2034: ['02-19', '04-05', '06-20', '09-27'],
  2035: ['02-08', '04-05', '06-10', '09-16'],
  2036: ['01-28', '04-04', '05-30', '10-04'],
  2037: ['02-15', '04-04', '06-18', '09-24'],
  2038: ['02-04', '04-05', '06-07', '09-13'],
  2039: ['01-24', '04-05', '05-27', '10-02'],
  2040: ['02-12', '04-04', '06-14', '09-20'],
}

/** The years that can be projected; a later year has its weekends only. */
export const projectedYears: readonly number[] = Object.keys(almanac).map(Number)

/** The lunar dates of a projected year, for its test. */
export const almanacOf = (year: number) => almanac[year]

/** The holidays of a year by law, in order, with the make-up days of 第6条; none for a year outside {@link projectedYears}. */
export function statutoryHolidays(year: number): readonly { readonly day: Day; readonly name: string }[] {
  const lunar = almanac[year]
  if (!lunar) return []
  const on = (monthDay: string) => day(`${year}-${monthDay}`)
  const [spring, qingming, dragonBoat, midAutumn] = [on(lunar[0]), on(lunar[1]), on(lunar[2]), on(lunar[3])]
  const holidays: readonly [name: string, first: Day, days: number][] = [
    ['元旦', on('01-01'), 1],
    ['春节', plusDays(spring, -1), 4], // from 除夕
    ['清明节', qingming, 1],
    ['劳动节', on('05-01'), 2],
    ['端午节', dragonBoat, 1],
    ['中秋节', midAutumn, 1],
    ['国庆节', on('10-01'), 3],
  ]
  const legal = new Map<Day, string>()
  for (const [name, first, days] of holidays)
    for (let i = 0; i < days; i++) legal.set(plusDays(first, i), legal.get(plusDays(first, i)) ?? name)
  return [...withMakeUps(legal)].map(([d, name]) => ({ day: d, name })).sort((a, b) => (a.day < b.day ? -1 : 1))
}

/** 第6条: a holiday that falls on a weekend is made up on the next working day that is no holiday itself. */
function withMakeUps(legal: ReadonlyMap<Day, string>): ReadonlyMap<Day, string> {
  const all = new Map(legal)
  for (const [d, name] of legal) {
    if (weekday(d) < 6) continue
    let next = d
    while (weekday(next) > 5 || all.has(next)) next = plusDays(next, 1)
    all.set(next, name)
  }
  return all
}
