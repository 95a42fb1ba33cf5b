import type { Day } from '../base/day.ts'

/** One holiday as a notice arranges it: the days off, first and last, and the weekend days worked in exchange. */
export interface Holiday {
  readonly name: string
  readonly off: readonly [first: Day, last: Day]
  readonly work: readonly Day[]
}

/**
 * A notice of the General Office of the State Council on a year's holidays. A year may have a second one that corrects the
 * first: both are kept, and of a holiday named twice the notice issued later holds.
 */
export interface Notice {
  /** 文号: 国办发明电〔2025〕7号. */
  readonly number: string
  /** The day on which it was made public. */
  readonly issued: Day
  /** The year that it arranges; its days may lie in the December before. */
  readonly year: number
  readonly holidays: readonly Holiday[]
}
