/**
 * @module Patterns: relations that one turn of words tells beyond doubt, a file each. Their words decide which figures are meant before any
 * is compared, so they are asked ahead of the general reading of their kind.
 */
import type { RelationRule } from '../../reading.ts'
import { aims } from './aims.ts'
import { among } from './among.ts'
import { baseFirst } from './base-first.ts'
import { bracketedBase } from './bracketed-base.ts'
import { bracketedChange } from './bracketed-change.ts'
import { cleanedUp } from './cleaned-up.ts'
import { closingTotal } from './closing-total.ts'
import { colonMembers } from './colon-members.ts'
import { compositeRate } from './composite-rate.ts'
import { conversion } from './conversion.ts'
import { coverage } from './coverage.ts'
import { cumulated } from './cumulated.ts'
import { definedRate } from './defined-rate.ts'
import { difference } from './difference.ts'
import { divisions } from './divisions.ts'
import { each } from './each.ts'
import { earlierBeside } from './earlier-beside.ts'
import { goodAir } from './good-air.ts'
import { harvests } from './harvests.ts'
import { incrementRate } from './increment-rate.ts'
import { jointMembers } from './joint-members.ts'
import { kindsTogether } from './kinds-together.ts'
import { levels } from './levels.ts'
import { madeUpOf } from './made-up-of.ts'
import { meanGrowth } from './mean-growth.ts'
import { meanOf } from './mean-of.ts'
import { measureAgainst } from './measure-against.ts'
import { movement } from './movement.ts'
import { namedBase } from './named-base.ts'
import { namedWhole } from './named-whole.ts'
import { naturalGrowth, naturalGrowthRate } from './natural-growth.ts'
import { netAdded } from './net-added.ts'
import { notYet } from './not-yet.ts'
import { ofLimit } from './of-limit.ts'
import { ofSoMany } from './of-so-many.ts'
import { overall } from './overall.ts'
import { pairChanges } from './pair-changes.ts'
import { pairRates } from './pair-rates.ts'
import { perHead } from './per-head.ts'
import { planned } from './planned.ts'
import { points } from './points.ts'
import { rankMoves } from './rank-moves.ts'
import { rateAhead } from './rate-ahead.ts'
import { rateFirst } from './rate-first.ts'
import { recovered } from './recovered.ts'
import { refusal } from './refusal.ts'
import { roughShare } from './rough-share.ts'
import { savingRate } from './saving-rate.ts'
import { sexRatio } from './sex-ratio.ts'
import { structureChanges, structureShares, structureSum } from './structure.ts'
import { surveyRate } from './survey-rate.ts'
import { tableChange } from './table-change.ts'
import { twoHalves } from './two-halves.ts'
import { twoLevels } from './two-levels.ts'
import { twoSides } from './two-sides.ts'
import { twoYears } from './two-years.ts'
import { yearAccount } from './year-account.ts'
import { yearsListed } from './years-listed.ts'

export const patterns: readonly RelationRule[] = [
  bracketedBase,
  bracketedChange,
  namedBase,
  earlierBeside,
  measureAgainst,
  madeUpOf,
  harvests,
  divisions,
  twoYears,
  incrementRate,
  structureSum,
  structureShares,
  structureChanges,
  naturalGrowth,
  naturalGrowthRate,
  sexRatio,
  pairChanges,
  rateFirst,
  meanGrowth,
  twoHalves,
  overall,
  recovered,
  aims,
  points,
  pairRates,
  each,
  compositeRate,
  cumulated,
  definedRate,
  savingRate,
  difference,
  levels,
  movement,
  twoSides,
  meanOf,
  namedWhole,
  notYet,
  jointMembers,
  perHead,
  conversion,
  rankMoves,
  netAdded,
  tableChange,
  among,
  ofLimit,
  planned,
  goodAir,
  refusal,
  baseFirst,
  twoLevels,
  rateAhead,
  coverage,
  surveyRate,
  roughShare,
  closingTotal,
  cleanedUp,
  yearsListed,
  yearAccount,
  ofSoMany,
  kindsTogether,
  colonMembers,
]
