/** @module Turns of words that tell of changes, in the order in which they are asked. */
import type { RelationRule } from '../../../reading.ts'
import { allWent } from './all-went.ts'
import { arrows } from './arrows.ts'
import { baseAndDifference } from './base-and-difference.ts'
import { baseFirst } from './base-first.ts'
import { baseOfAll } from './base-of-all.ts'
import { besideCompared } from './beside-compared.ts'
import { betweenHalves } from './between-halves.ts'
import { beyondBracketed } from './beyond-bracketed.ts'
import { bothInOrder } from './both-in-order.ts'
import { bracketedBase } from './bracketed-base.ts'
import { bracketedPair } from './bracketed-pair.ts'
import { byMeasure } from './by-measure.ts'
import { cameTo } from './came-to.ts'
import { differencesInTurn } from './differences-in-turn.ts'
import { directionWords } from './direction-words.ts'
import { doubledSince } from './doubled-since.ts'
import { earlierBeside } from './earlier-beside.ts'
import { fasterThan } from './faster-than.ts'
import { formerLatter } from './former-latter.ts'
import { fromToBehind } from './from-to-behind.ts'
import { heldLevel } from './held-level.ts'
import { incrementRate } from './increment-rate.ts'
import { meanGrowth } from './mean-growth.ts'
import { meanOfSpan } from './mean-of-span.ts'
import { measureAgainst } from './measure-against.ts'
import { measuresInTurn } from './measures-in-turn.ts'
import { monthBeside } from './month-beside.ts'
import { movedSince } from './moved-since.ts'
import { namedBase } from './named-base.ts'
import { namedIncrement } from './named-increment.ts'
import { netAdded } from './net-added.ts'
import { otherPeriod } from './other-period.ts'
import { paceAgainst } from './pace-against.ts'
import { pairChanges } from './pair-changes.ts'
import { partsOfYear } from './parts-of-year.ts'
import { periodsInTurn } from './periods-in-turn.ts'
import { plainDifference } from './plain-difference.ts'
import { pointsOfBracketed } from './points-of-bracketed.ts'
import { rateAgainst } from './rate-against.ts'
import { rateFell } from './rate-fell.ts'
import { rateFirst } from './rate-first.ts'
import { rateMoved } from './rate-moved.ts'
import { rateOfGrown } from './rate-of-grown.ts'
import { rateThan } from './rate-than.ts'
import { saidByHowMuch } from './said-by-how-much.ts'
import { saidColumns } from './said-columns.ts'
import { shareAndIncrement } from './share-and-increment.ts'
import { standardApart } from './standard-apart.ts'
import { steadySeries } from './steady-series.ts'
import { stepsInTurn } from './steps-in-turn.ts'
import { tableChange } from './table-change.ts'
import { thanAim } from './than-aim.ts'
import { timesOfYear } from './times-of-year.ts'
import { timesWhatWas } from './times-what-was.ts'
import { twoTimes } from './two-times.ts'
import { yearAfterYear } from './year-after-year.ts'
import { yearSeries } from './year-series.ts'
import { yearsApart } from './years-apart.ts'

export const growth: readonly RelationRule[] = [
  baseAndDifference,
  arrows,
  bracketedBase,
  besideCompared,
  namedBase,
  earlierBeside,
  baseOfAll,
  measureAgainst,
  plainDifference,
  shareAndIncrement,
  namedIncrement,
  periodsInTurn,
  twoTimes,
  timesWhatWas,
  incrementRate,
  pairChanges,
  byMeasure,
  bothInOrder,
  differencesInTurn,
  formerLatter,
  steadySeries,
  yearSeries,
  yearsApart,
  yearAfterYear,
  directionWords,
  heldLevel,
  rateAgainst,
  rateThan,
  paceAgainst,
  betweenHalves,
  rateFirst,
  rateFell,
  partsOfYear,
  meanGrowth,
  netAdded,
  tableChange,
  baseFirst,
  otherPeriod,
  thanAim,
  measuresInTurn,
  meanOfSpan,
  rateMoved,
  monthBeside,
  rateOfGrown,
  allWent,
  fasterThan,
  cameTo,
  standardApart,
  bracketedPair,
  timesOfYear,
  saidByHowMuch,
  saidColumns,
  movedSince,
  pointsOfBracketed,
  fromToBehind,
  beyondBracketed,
  stepsInTurn,
  doubledSince,
]
