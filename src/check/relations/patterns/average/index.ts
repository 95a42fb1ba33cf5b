/** @module Turns of words that tell of so much each, in the order in which they are asked. */
import type { RelationRule } from '../../../reading.ts'
import { bySaidNumber } from './by-said-number.ts'
import { byWrongScale } from './by-wrong-scale.ts'
import { calendarDays } from './calendar-days.ts'
import { directlyOver } from './directly-over.ts'
import { eachNamed } from './each-named.ts'
import { eachOfThem } from './each-of-them.ts'
import { eachPeriod } from './each-period.ts'
import { eachTimes } from './each-times.ts'
import { eventDays } from './event-days.ts'
import { householdSize } from './household-size.ts'
import { meanOf } from './mean-of.ts'
import { meanOfList } from './mean-of-list.ts'
import { meanThenYear } from './mean-then-year.ts'
import { ofNamedRow } from './of-named-row.ts'
import { ofTheNamed } from './of-the-named.ts'
import { ofThePeople } from './of-the-people.ts'
import { ofTotalValue } from './of-total-value.ts'
import { overListed } from './over-listed.ts'
import { perDay } from './per-day.ts'
import { perHead } from './per-head.ts'
import { perOne } from './per-one.ts'
import { rateTimes } from './rate-times.ts'
import { unitPrice } from './unit-price.ts'

export const average: readonly RelationRule[] = [
  bySaidNumber,
  meanOf,
  eachPeriod,
  eachTimes,
  rateTimes,
  ofNamedRow,
  ofTheNamed,
  eventDays,
  perDay,
  calendarDays,
  meanOfList,
  overListed,
  householdSize,
  perHead,
  ofThePeople,
  perOne,
  byWrongScale,
  ofTotalValue,
  unitPrice,
  meanThenYear,
  eachOfThem,
  eachNamed,
  directlyOver,
]
