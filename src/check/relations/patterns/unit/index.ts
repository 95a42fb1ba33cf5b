/** @module Turns of words that tell of units and spans, in the order in which they are asked. */
import type { RelationRule } from '../../../reading.ts'
import { conversion } from './conversion.ts'
import { daysOfSpan } from './days-of-span.ts'
import { sameOtherwise } from './same-otherwise.ts'

export const unit: readonly RelationRule[] = [conversion, daysOfSpan, sameOtherwise]
