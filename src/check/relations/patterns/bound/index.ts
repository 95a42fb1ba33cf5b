/** @module Turns of words that tell of what cannot be more, in the order in which they are asked. */
import type { RelationRule } from '../../../reading.ts'
import { aboveSaid } from './above-said.ts'
import { againstBar } from './against-bar.ts'
import { againstGoal } from './against-goal.ts'
import { againstLimit } from './against-limit.ts'
import { aims } from './aims.ts'
import { amongThose } from './among-those.ts'
import { attendance } from './attendance.ts'
import { doneOfCame } from './done-of-came.ts'
import { higherThan } from './higher-than.ts'
import { kindsWithin } from './kinds-within.ts'
import { majority } from './majority.ts'
import { marks } from './marks.ts'
import { nearMark } from './near-mark.ts'
import { rangeAhead } from './range-ahead.ts'
import { roughChange } from './rough-change.ts'
import { roughTogether } from './rough-together.ts'
import { spent } from './spent.ts'
import { thanBar } from './than-bar.ts'
import { validOfReceived } from './valid-of-received.ts'

export const bound: readonly RelationRule[] = [
  aims,
  higherThan,
  aboveSaid,
  spent,
  attendance,
  kindsWithin,
  marks,
  nearMark,
  majority,
  validOfReceived,
  doneOfCame,
  amongThose,
  againstGoal,
  againstLimit,
  againstBar,
  thanBar,
  rangeAhead,
  roughTogether,
  roughChange,
]
