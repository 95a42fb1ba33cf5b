/** @module The time of whose law a paper speaks: a report of 2020 quotes the law of 2020. */
import { type Day, yearOf } from '../../base/day.ts'
import type { Reading } from '../reading.ts'
import { type Context, reportYear, signedIn, signedOn } from '../rules/rule.ts'
import { everyMatch } from '../scan.ts'

/** From the first day of the year of the report to the signature. */
export interface Time {
  readonly from: Day
  readonly to: Day
}

/** The time of a paper: by its date, its number, its report, or the last year that it names; undefined where nothing tells it. */
export function timeOf(reading: Reading, context: Context): Time | undefined {
  const day = signedOn(reading, context)
  const reported = reportYear(reading)
  let said: number | undefined
  for (const m of everyMatch(reading.view.text, /(?<!\d)(20[0-4]\d)(?=年)/g)) said = Math.max(said ?? 0, Number(m[1]))
  const last = day ? yearOf(day) : (signedIn(reading, context) ?? reported ?? said)
  return last === undefined ? undefined : { from: `${Math.min(last, reported ?? last)}-01-01`, to: day ?? `${last}-12-31` }
}

/** A sentence that names an earlier year may speak of the law of that year. */
export function timeOfPart(part: string, time: Time | undefined): Time | undefined {
  const years = everyMatch(part, /(?<!\d)((?:19|20)\d{2})(?=年)/g).map(m => Number(m[1]))
  const first = Math.min(...years, time ? yearOf(time.from) : 9999)
  return first === 9999 ? undefined : { from: `${first}-01-01`, to: time && yearOf(time.to) >= first ? time.to : `${first}-12-31` }
}
