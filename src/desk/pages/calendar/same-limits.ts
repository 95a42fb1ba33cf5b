/** @module Limits of many matters that say the same on the same day, as one line. */
import { groupBy } from '../../../base/group.ts'
import type { YearView } from '../../../server/api.ts'

type Limit = YearView['limits'][number]
export interface SameLimits {
  readonly key: string
  /** The limit, as each of them says it. */
  readonly limit: Limit
  readonly n: number
}

/** In the order of the days; a limit that stands differently is another line. */
export const sameLimits = (limits: readonly Limit[]): readonly SameLimits[] =>
  [...groupBy([...limits], l => [l.due, l.register, l.what, l.standing].join(' '))].map(([key, all]) => ({
    key,
    limit: all[0]!,
    n: all.length,
  }))
