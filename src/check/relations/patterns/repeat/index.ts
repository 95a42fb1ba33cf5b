/** @module Turns of words that tell of the same told twice, in the order in which they are asked. */
import type { RelationRule } from '../../../reading.ts'
import { aimAgain, aimLeft, aimShare } from './aim-again.ts'
import { besideAgain } from './beside-again.ts'
import { deedAgain } from './deed-again.ts'
import { growthAgain } from './growth-again.ts'
import { ofTheSame } from './of-the-same.ts'
import { pointedBack } from './pointed-back.ts'
import { sameNamed } from './same-named.ts'
import { summedUp } from './summed-up.ts'
import { thingsAgain } from './things-again.ts'
import { toldTwice } from './told-twice.ts'

export const repeat: readonly RelationRule[] = [
  ofTheSame,
  toldTwice,
  growthAgain,
  pointedBack,
  sameNamed,
  deedAgain,
  summedUp,
  thingsAgain,
  besideAgain,
  aimAgain,
  aimLeft,
  aimShare,
]
