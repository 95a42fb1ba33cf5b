/**
 * @module Patterns: relations that one turn of words tells beyond doubt, a file each in the folder of its kind. Their words decide which figures are meant before any
 * is compared, so they are asked ahead of the general reading of their kind.
 */

import type { RelationRule } from '../../reading.ts'
import { bySaidNumber } from './average/by-said-number.ts'
import { byWrongScale } from './average/by-wrong-scale.ts'
import { calendarDays } from './average/calendar-days.ts'
import { eachPeriod } from './average/each-period.ts'
import { eachTimes } from './average/each-times.ts'
import { eventDays } from './average/event-days.ts'
import { meanOf } from './average/mean-of.ts'
import { meanOfList } from './average/mean-of-list.ts'
import { ofNamedRow } from './average/of-named-row.ts'
import { ofTheNamed } from './average/of-the-named.ts'
import { ofTotalValue } from './average/of-total-value.ts'
import { perDay } from './average/per-day.ts'
import { perHead } from './average/per-head.ts'
import { perOne } from './average/per-one.ts'
import { rateTimes } from './average/rate-times.ts'
import { againstAim } from './balance/against-aim.ts'
import { cumulated } from './balance/cumulated.ts'
import { difference } from './balance/difference.ts'
import { leftOver } from './balance/left-over.ts'
import { levels } from './balance/levels.ts'
import { membersMoved } from './balance/members-moved.ts'
import { movement } from './balance/movement.ts'
import { namedTogether } from './balance/named-together.ts'
import { naturalGrowth, naturalGrowthRate } from './balance/natural-growth.ts'
import { priceAndArea, priceOfOne } from './balance/price-and-area.ts'
import { ratiosApart } from './balance/ratios-apart.ts'
import { thanThenValue } from './balance/than-then-value.ts'
import { twoLevels } from './balance/two-levels.ts'
import { twoSides } from './balance/two-sides.ts'
import { yearAccount } from './balance/year-account.ts'
import { aboveSaid } from './bound/above-said.ts'
import { aims } from './bound/aims.ts'
import { spent } from './bound/spent.ts'
import { arrows } from './growth/arrows.ts'
import { baseAndDifference } from './growth/base-and-difference.ts'
import { baseFirst } from './growth/base-first.ts'
import { baseOfAll } from './growth/base-of-all.ts'
import { besideCompared } from './growth/beside-compared.ts'
import { betweenHalves } from './growth/between-halves.ts'
import { bothInOrder } from './growth/both-in-order.ts'
import { bracketedBase } from './growth/bracketed-base.ts'
import { bracketedChange } from './growth/bracketed-change.ts'
import { differencesInTurn } from './growth/differences-in-turn.ts'
import { directionWords } from './growth/direction-words.ts'
import { earlierBeside } from './growth/earlier-beside.ts'
import { formerLatter } from './growth/former-latter.ts'
import { heldLevel } from './growth/held-level.ts'
import { incrementRate } from './growth/increment-rate.ts'
import { meanGrowth } from './growth/mean-growth.ts'
import { meanOfSpan } from './growth/mean-of-span.ts'
import { measureAgainst } from './growth/measure-against.ts'
import { monthBeside } from './growth/month-beside.ts'
import { measuresInTurn } from './growth/measures-in-turn.ts'
import { namedBase } from './growth/named-base.ts'
import { namedIncrement } from './growth/named-increment.ts'
import { netAdded } from './growth/net-added.ts'
import { otherPeriod } from './growth/other-period.ts'
import { paceAgainst } from './growth/pace-against.ts'
import { pairChanges } from './growth/pair-changes.ts'
import { partsOfYear } from './growth/parts-of-year.ts'
import { periodsInTurn } from './growth/periods-in-turn.ts'
import { plainDifference } from './growth/plain-difference.ts'
import { rateAgainst } from './growth/rate-against.ts'
import { rateFirst } from './growth/rate-first.ts'
import { rateFell } from './growth/rate-fell.ts'
import { rateMoved } from './growth/rate-moved.ts'
import { rateThan } from './growth/rate-than.ts'
import { shareAndIncrement } from './growth/share-and-increment.ts'
import { steadySeries } from './growth/steady-series.ts'
import { tableChange } from './growth/table-change.ts'
import { thanAim } from './growth/than-aim.ts'
import { timesWhatWas } from './growth/times-what-was.ts'
import { twoYears } from './growth/two-years.ts'
import { yearAfterYear } from './growth/year-after-year.ts'
import { yearsApart } from './growth/years-apart.ts'
import { colonMembers } from './list/colon-members.ts'
import { listedByName } from './list/listed-by-name.ts'
import { eachWithFigure } from './list/each-with-figure.ts'
import { directions } from './list/directions.ts'
import { membersBehind } from './list/members-behind.ts'
import { ofTheSame } from './list/of-the-same.ts'
import { peopleNamed } from './list/people-named.ts'
import { toldTwice } from './list/told-twice.ts'
import { extremes, extremesApart } from './rank/extremes.ts'
import { rankMoves } from './rank/rank-moves.ts'
import { among } from './share/among.ts'
import { andBelow } from './share/and-below.ts'
import { byName } from './share/by-name.ts'
import { closedBehind } from './share/closed-behind.ts'
import { closedRate } from './share/closed-rate.ts'
import { compositeRate } from './share/composite-rate.ts'
import { countedRate } from './share/counted-rate.ts'
import { coverage } from './share/coverage.ts'
import { definedRate } from './share/defined-rate.ts'
import { doneAndNot } from './share/done-and-not.ts'
import { dueAndActual } from './share/due-and-actual.ts'
import { dueBeside } from './share/due-beside.ts'
import { exceptThose } from './share/except-those.ts'
import { extentRate } from './share/extent-rate.ts'
import { firstMembers } from './share/first-members.ts'
import { goodAir } from './share/good-air.ts'
import { halfYearRates } from './share/half-year-rates.ts'
import { inTurn } from './share/in-turn.ts'
import { jointInMeasures } from './share/joint-in-measures.ts'
import { jointMembers } from './share/joint-members.ts'
import { lateToo } from './share/late-too.ts'
import { levelShare } from './share/level-share.ts'
import { levelsTogether } from './share/levels-together.ts'
import { memberRate } from './share/member-rate.ts'
import { namedWhole } from './share/named-whole.ts'
import { namesShare } from './share/names-share.ts'
import { naturalRate } from './share/natural-rate.ts'
import { noSuchNumber } from './share/no-such-number.ts'
import { notYet } from './share/not-yet.ts'
import { ofAim } from './share/of-aim.ts'
import { ofAllInMeasure } from './share/of-all-in-measure.ts'
import { ofBothSexes } from './share/of-both-sexes.ts'
import { ofLimit } from './share/of-limit.ts'
import { ofMeasure } from './share/of-measure.ts'
import { ofNamedCases } from './share/of-named-cases.ts'
import { ofNamedLimit } from './share/of-named-limit.ts'
import { ofNumberClasses } from './share/of-number-classes.ts'
import { ofPeriodsTogether } from './share/of-periods-together.ts'
import { ofSaidNumber } from './share/of-said-number.ts'
import { ofSoMany } from './share/of-so-many.ts'
import { ofThatYear } from './share/of-that-year.ts'
import { ofTheRow } from './share/of-the-row.ts'
import { ofTotalsInTurn } from './share/of-totals-in-turn.ts'
import { ofVoters } from './share/of-voters.ts'
import { otherWayRound } from './share/other-way-round.ts'
import { ownPair } from './share/own-pair.ts'
import { pairRates } from './share/pair-rates.ts'
import { perHundred } from './share/per-hundred.ts'
import { planned } from './share/planned.ts'
import { pullPoints, pullsTogether } from './share/pull-points.ts'
import { rateAhead } from './share/rate-ahead.ts'
import { rateBetween } from './share/rate-between.ts'
import { rateThenPart } from './share/rate-then-part.ts'
import { ratesTogether } from './share/rates-together.ts'
import { recovered } from './share/recovered.ts'
import { reductionRate } from './share/reduction-rate.ts'
import { refusal } from './share/refusal.ts'
import { roughShare } from './share/rough-share.ts'
import { saidBase } from './share/said-base.ts'
import { sameName } from './share/same-name.ts'
import { savingRate } from './share/saving-rate.ts'
import { severalMeasures } from './share/several-measures.ts'
import { sexRatio } from './share/sex-ratio.ts'
import { shareThenCount } from './share/share-then-count.ts'
import { spelledFraction } from './share/spelled-fraction.ts'
import { spokenBehind } from './share/spoken-behind.ts'
import { spokenShare } from './share/spoken-share.ts'
import { surveyRate } from './share/survey-rate.ts'
import { timesTheOther } from './share/times-the-other.ts'
import { wholeBehind } from './share/whole-behind.ts'
import { withoutTheBad } from './share/without-the-bad.ts'
import { allClosed } from './sum/all-closed.ts'
import { answered } from './sum/answered.ts'
import { andBesides } from './sum/and-besides.ts'
import { bareShares } from './sum/bare-shares.ts'
import { basesTogether } from './sum/bases-together.ts'
import { bracketedKinds } from './sum/bracketed-kinds.ts'
import { byOrgans } from './sum/by-organs.ts'
import { bothLevels } from './sum/both-levels.ts'
import { byPlace } from './sum/by-place.ts'
import { byYearInTurn } from './sum/by-year-in-turn.ts'
import { byTrade } from './sum/by-trade.ts'
import { carriedOn } from './sum/carried-on.ts'
import { changesByBase } from './sum/changes-by-base.ts'
import { changesTogether } from './sum/changes-together.ts'
import { channels } from './sum/channels.ts'
import { cleanedUp } from './sum/cleaned-up.ts'
import { closingTotal } from './sum/closing-total.ts'
import { dealtWith } from './sum/dealt-with.ts'
import { diseaseClasses, foremostOfClass } from './sum/disease-classes.ts'
import { dividedHeads } from './sum/divided-heads.ts'
import { divisions } from './sum/divisions.ts'
import { each } from './sum/each.ts'
import { eachOfSeveral } from './sum/each-of-several.ts'
import { fined } from './sum/fined.ts'
import { harvests } from './sum/harvests.ts'
import { inARegard } from './sum/in-a-regard.ts'
import { inEachMeasure } from './sum/in-each-measure.ts'
import { jointShares } from './sum/joint-shares.ts'
import { kindsTogether } from './sum/kinds-together.ts'
import { leftAndToLeave } from './sum/left-and-to-leave.ts'
import { madeUpOf } from './sum/made-up-of.ts'
import { membersInTurn } from './sum/members-in-turn.ts'
import { monthsTogether } from './sum/months-together.ts'
import { movedTogether } from './sum/moved-together.ts'
import { numberClasses } from './sum/number-classes.ts'
import { overall } from './sum/overall.ts'
import { partsOfYearTotal } from './sum/parts-of-year.ts'
import { percentClasses } from './sum/percent-classes.ts'
import { percentsTogether } from './sum/percents-together.ts'
import { points } from './sum/points.ts'
import { quartersInTurn } from './sum/quarters-in-turn.ts'
import { rateAndRest } from './sum/rate-and-rest.ts'
import { regards } from './sum/regards.ts'
import { reviewOutcomes } from './sum/review-outcomes.ts'
import { saidAboveRows } from './sum/said-above-rows.ts'
import { sharedRun } from './sum/shared-run.ts'
import { sharedWhole } from './sum/shared-whole.ts'
import { sharesOfSum } from './sum/shares-of-sum.ts'
import { sharesShift } from './sum/shares-shift.ts'
import { shiftedShares } from './sum/shifted-shares.ts'
import { signedChanges } from './sum/signed-changes.ts'
import { spokenTogether } from './sum/spoken-together.ts'
import { structureChanges, structureShares, structureSum } from './sum/structure.ts'
import { theRest } from './sum/the-rest.ts'
import { twoHalves } from './sum/two-halves.ts'
import { twoKinds } from './sum/two-kinds.ts'
import { twoNames } from './sum/two-names.ts'
import { wholeSaid } from './sum/whole-said.ts'
import { withFormer } from './sum/with-former.ts'
import { yearOfPeriods } from './sum/year-of-periods.ts'
import { yearsDivided } from './sum/years-divided.ts'
import { yearsListed } from './sum/years-listed.ts'
import { yearsOfSpan } from './sum/years-of-span.ts'
import { conversion } from './unit/conversion.ts'
import { daysOfSpan } from './unit/days-of-span.ts'
import { growthAgain } from './repeat/growth-again.ts'
import { rateOfGrown } from './growth/rate-of-grown.ts'
import { ofBothTimes } from './sum/of-both-times.ts'
import { byClassClosed } from './sum/by-class-closed.ts'
import { closedAndOpen } from './sum/closed-and-open.ts'

export const patterns: readonly RelationRule[] = [
  baseAndDifference,
  arrows,
  bracketedBase,
  besideCompared,
  bracketedChange,
  namedBase,
  earlierBeside,
  baseOfAll,
  measureAgainst,
  plainDifference,
  shareAndIncrement,
  namedIncrement,
  periodsInTurn,
  madeUpOf,
  harvests,
  divisions,
  twoYears,
  timesWhatWas,
  incrementRate,
  saidAboveRows,
  structureSum,
  structureShares,
  structureChanges,
  naturalGrowth,
  naturalGrowthRate,
  sexRatio,
  pairChanges,
  bothInOrder,
  differencesInTurn,
  formerLatter,
  steadySeries,
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
  twoHalves,
  bareShares,
  basesTogether,
  byOrgans,
  jointShares,
  overall,
  recovered,
  aims,
  points,
  ofMeasure,
  spelledFraction,
  pairRates,
  ownPair,
  each,
  eachOfSeveral,
  saidBase,
  sameName,
  closedRate,
  closedBehind,
  compositeRate,
  countedRate,
  cumulated,
  definedRate,
  ratesTogether,
  savingRate,
  reductionRate,
  difference,
  againstAim,
  levels,
  membersMoved,
  movement,
  twoSides,
  leftOver,
  bySaidNumber,
  meanOf,
  eachPeriod,
  eachTimes,
  rateTimes,
  ofNamedRow,
  ofTheNamed,
  eventDays,
  ratiosApart,
  perDay,
  calendarDays,
  meanOfList,
  levelsTogether,
  ofNamedCases,
  namedWhole,
  namesShare,
  notYet,
  firstMembers,
  jointMembers,
  wholeBehind,
  perHead,
  perOne,
  conversion,
  daysOfSpan,
  extremes,
  extremesApart,
  rankMoves,
  netAdded,
  tableChange,
  among,
  ofLimit,
  ofAim,
  planned,
  goodAir,
  refusal,
  doneAndNot,
  baseFirst,
  otherPeriod,
  twoLevels,
  thanThenValue,
  halfYearRates,
  rateAhead,
  rateThenPart,
  rateBetween,
  coverage,
  surveyRate,
  roughShare,
  shareThenCount,
  spokenShare,
  spokenBehind,
  perHundred,
  otherWayRound,
  closingTotal,
  answered,
  andBesides,
  twoKinds,
  twoNames,
  namedTogether,
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
  yearAccount,
  ofSoMany,
  severalMeasures,
  byName,
  inTurn,
  dueBeside,
  dueAndActual,
  withoutTheBad,
  exceptThose,
  lateToo,
  levelShare,
  extentRate,
  memberRate,
  noSuchNumber,
  kindsTogether,
  colonMembers,
  listedByName,
  membersBehind,
  directions,
  ofTheSame,
  peopleNamed,
  toldTwice,
  sharedRun,
  inEachMeasure,
  inARegard,
  sharesOfSum,
  theRest,
  wholeSaid,
  thanAim,
  ofNamedLimit,
  reviewOutcomes,
  measuresInTurn,
  jointInMeasures,
  percentClasses,
  byWrongScale,
  byTrade,
  eachWithFigure,
  byPlace,
  membersInTurn,
  yearsDivided,
  ofTotalValue,
  meanOfSpan,
  rateMoved,
  ofPeriodsTogether,
  ofBothSexes,
  ofTheRow,
  ofAllInMeasure,
  monthBeside,
  andBelow,
  ofThatYear,
  timesTheOther,
  byYearInTurn,
  sharedWhole,
  spokenTogether,
  yearsOfSpan,
  aboveSaid,
  spent,
  ofTotalsInTurn,
  priceAndArea,
  priceOfOne,
  numberClasses,
  ofNumberClasses,
  sharesShift,
  bracketedKinds,
  diseaseClasses,
  foremostOfClass,
  leftAndToLeave,
  pullPoints,
  pullsTogether,
  shiftedShares,
  dividedHeads,
  naturalRate,
  ofSaidNumber,
  ofVoters,
  growthAgain,
  rateOfGrown,
  ofBothTimes,
  byClassClosed,
  closedAndOpen,
]
