/**
 * @module The one clock. Rooms marked pure never see it; acts and edges are given it.
 * The sample lives on its own day, and tests move the clock: both use {@link clockAt}.
 */
import { type Day, dayInChina, type Moment, momentInChina } from './day.ts'

export interface Clock {
  /** Today in China. */
  today(): Day
  /** Now in China, to the minute. */
  now(): Moment
  /** Milliseconds since 1970, for sessions and rate limits. */
  ms(): number
}

const clock = (ms: () => number): Clock => ({ ms, today: () => dayInChina(ms()), now: () => momentInChina(ms()) })

/** The machine's clock. */
export const systemClock: Clock = clock(() => Date.now())

/** A clock that reads `now` when it is made and then runs at the machine's pace: the sample's day goes on like any other. */
export function clockAt(now: Moment | Day): Clock {
  const offset = Date.parse(now.length === 10 ? `${now}T09:00:00+08:00` : now) - Date.now()
  return clock(() => Date.now() + offset)
}
