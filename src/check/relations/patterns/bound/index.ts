/** @module Turns of words that tell of what cannot be more, in the order in which they are asked. */
import type { RelationRule } from '../../../reading.ts'
import { aboveSaid } from './above-said.ts'
import { aims } from './aims.ts'
import { attendance } from './attendance.ts'
import { higherThan } from './higher-than.ts'
import { spent } from './spent.ts'

export const bound: readonly RelationRule[] = [aims, higherThan, aboveSaid, spent, attendance]
