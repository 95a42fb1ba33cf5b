/** @module Turns of words that tell of totals and their parts, in the order in which they are asked. */
import type { RelationRule } from '../../../reading.ts'
import { addedTo } from './added-to.ts'
import { allBut } from './all-but.ts'
import { allClosed } from './all-closed.ts'
import { andBesides } from './and-besides.ts'
import { answered } from './answered.ts'
import { asManyAsSaid } from './as-many-as-said.ts'
import { bareShares } from './bare-shares.ts'
import { basesTogether } from './bases-together.ts'
import { bothLevels } from './both-levels.ts'
import { bracketedKinds } from './bracketed-kinds.ts'
import { byClassClosed } from './by-class-closed.ts'
import { byOrgans } from './by-organs.ts'
import { byPlace } from './by-place.ts'
import { byTrade } from './by-trade.ts'
import { byYearInTurn } from './by-year-in-turn.ts'
import { carriedOn } from './carried-on.ts'
import { changesByBase } from './changes-by-base.ts'
import { changesTogether } from './changes-together.ts'
import { channels } from './channels.ts'
import { cleanedUp } from './cleaned-up.ts'
import { closedAndOpen } from './closed-and-open.ts'
import { closingTotal } from './closing-total.ts'
import { dealtWith } from './dealt-with.ts'
import { diseaseClasses, foremostOfClass } from './disease-classes.ts'
import { dividedHeads } from './divided-heads.ts'
import { divisions } from './divisions.ts'
import { each } from './each.ts'
import { eachOfSeveral } from './each-of-several.ts'
import { exceptAndRest } from './except-and-rest.ts'
import { fined } from './fined.ts'
import { firstSecond } from './first-second.ts'
import { harvests } from './harvests.ts'
import { inARegard } from './in-a-regard.ts'
import { inEachMeasure } from './in-each-measure.ts'
import { jointShares } from './joint-shares.ts'
import { kindsTogether } from './kinds-together.ts'
import { leftAndToLeave } from './left-and-to-leave.ts'
import { lessOverlap } from './less-overlap.ts'
import { listedInFull } from './listed-in-full.ts'
import { madeUpOf } from './made-up-of.ts'
import { membersInTurn } from './members-in-turn.ts'
import { monthsTogether } from './months-together.ts'
import { movedTogether } from './moved-together.ts'
import { namesTogether } from './names-together.ts'
import { notDoneYet } from './not-done-yet.ts'
import { numberClasses } from './number-classes.ts'
import { ofBothTimes } from './of-both-times.ts'
import { ofOneDeed } from './of-one-deed.ts'
import { overall } from './overall.ts'
import { partsOfYearTotal } from './parts-of-year.ts'
import { percentClasses } from './percent-classes.ts'
import { percentsTogether } from './percents-together.ts'
import { points } from './points.ts'
import { quartersInTurn } from './quarters-in-turn.ts'
import { rateAndRest } from './rate-and-rest.ts'
import { regards } from './regards.ts'
import { regardsInTurn } from './regards-in-turn.ts'
import { reviewOutcomes } from './review-outcomes.ts'
import { saidAboveRows } from './said-above-rows.ts'
import { saidToBeAdded } from './said-to-be-added.ts'
import { sectorsShift } from './sectors-shift.ts'
import { severalTogether } from './several-together.ts'
import { sharedRun } from './shared-run.ts'
import { sharedWhole } from './shared-whole.ts'
import { sharesOfSum } from './shares-of-sum.ts'
import { sharesShift } from './shares-shift.ts'
import { signedChanges } from './signed-changes.ts'
import { spokenTogether } from './spoken-together.ts'
import { structureChanges, structureShares, structureSum } from './structure.ts'
import { theRest } from './the-rest.ts'
import { toldLast } from './told-last.ts'
import { twoHalves } from './two-halves.ts'
import { twoKinds } from './two-kinds.ts'
import { twoNames } from './two-names.ts'
import { votes, votesRate } from './votes.ts'
import { wholeSaid } from './whole-said.ts'
import { withFormer } from './with-former.ts'
import { yearInSentences } from './year-in-sentences.ts'
import { yearOfPeriods } from './year-of-periods.ts'
import { yearsDivided } from './years-divided.ts'
import { yearsListed } from './years-listed.ts'
import { yearsOfSpan } from './years-of-span.ts'

export const sum: readonly RelationRule[] = [
  madeUpOf,
  harvests,
  divisions,
  saidAboveRows,
  structureSum,
  structureShares,
  structureChanges,
  twoHalves,
  bareShares,
  basesTogether,
  byOrgans,
  jointShares,
  overall,
  points,
  regardsInTurn,
  each,
  eachOfSeveral,
  closingTotal,
  answered,
  andBesides,
  twoKinds,
  twoNames,
  dealtWith,
  movedTogether,
  partsOfYearTotal,
  percentsTogether,
  rateAndRest,
  regards,
  allClosed,
  carriedOn,
  bothLevels,
  cleanedUp,
  channels,
  changesTogether,
  changesByBase,
  quartersInTurn,
  withFormer,
  fined,
  yearsListed,
  yearOfPeriods,
  monthsTogether,
  signedChanges,
  kindsTogether,
  sharedRun,
  inEachMeasure,
  inARegard,
  sharesOfSum,
  theRest,
  wholeSaid,
  reviewOutcomes,
  percentClasses,
  byTrade,
  byPlace,
  membersInTurn,
  yearsDivided,
  byYearInTurn,
  sharedWhole,
  spokenTogether,
  yearsOfSpan,
  numberClasses,
  sharesShift,
  bracketedKinds,
  diseaseClasses,
  foremostOfClass,
  leftAndToLeave,
  lessOverlap,
  sectorsShift,
  dividedHeads,
  ofBothTimes,
  byClassClosed,
  closedAndOpen,
  votes,
  votesRate,
  severalTogether,
  addedTo,
  allBut,
  listedInFull,
  yearInSentences,
  namesTogether,
  exceptAndRest,
  ofOneDeed,
  asManyAsSaid,
  saidToBeAdded,
  toldLast,
  notDoneYet,
  firstSecond,
]
