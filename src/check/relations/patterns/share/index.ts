/** @module Turns of words that tell of shares and rates, in the order in which they are asked. */
import type { RelationRule } from '../../../reading.ts'
import { among } from './among.ts'
import { amongRate } from './among-rate.ts'
import { andBelow } from './and-below.ts'
import { bracketedWhole } from './bracketed-whole.ts'
import { byName } from './by-name.ts'
import { closedBehind } from './closed-behind.ts'
import { closedByNumber } from './closed-by-number.ts'
import { closedRate } from './closed-rate.ts'
import { complementRates } from './complement-rates.ts'
import { compositeRate } from './composite-rate.ts'
import { countedRate } from './counted-rate.ts'
import { countedTogether } from './counted-together.ts'
import { coverage } from './coverage.ts'
import { cutDown } from './cut-down.ts'
import { definedRate } from './defined-rate.ts'
import { doneAndNot } from './done-and-not.ts'
import { dueAndActual } from './due-and-actual.ts'
import { dueBeside } from './due-beside.ts'
import { exceptThose } from './except-those.ts'
import { extentRate } from './extent-rate.ts'
import { firstMembers } from './first-members.ts'
import { goodAir } from './good-air.ts'
import { goodWater } from './good-water.ts'
import { halfYearRates } from './half-year-rates.ts'
import { inTurn } from './in-turn.ts'
import { jointInMeasures } from './joint-in-measures.ts'
import { jointMembers } from './joint-members.ts'
import { lateToo } from './late-too.ts'
import { levelShare } from './level-share.ts'
import { levelsTogether } from './levels-together.ts'
import { memberRate } from './member-rate.ts'
import { namedWhole } from './named-whole.ts'
import { namesShare } from './names-share.ts'
import { naturalRate } from './natural-rate.ts'
import { noSuchNumber } from './no-such-number.ts'
import { notYet } from './not-yet.ts'
import { ofAim } from './of-aim.ts'
import { ofAllInMeasure } from './of-all-in-measure.ts'
import { ofBothSexes } from './of-both-sexes.ts'
import { ofBudget } from './of-budget.ts'
import { ofCountedSo } from './of-counted-so.ts'
import { ofLimit } from './of-limit.ts'
import { ofMeasure } from './of-measure.ts'
import { ofNamedCases } from './of-named-cases.ts'
import { ofNamedLimit } from './of-named-limit.ts'
import { ofNamedSum } from './of-named-sum.ts'
import { ofNamedTotal } from './of-named-total.ts'
import { ofPeriodsTogether } from './of-periods-together.ts'
import { ofSaidNumber } from './of-said-number.ts'
import { ofSoMany } from './of-so-many.ts'
import { ofThatYear } from './of-that-year.ts'
import { ofTheListed } from './of-the-listed.ts'
import { ofTheRow } from './of-the-row.ts'
import { ofThoseFigures } from './of-those-figures.ts'
import { ofTotalsInTurn } from './of-totals-in-turn.ts'
import { ofVoters } from './of-voters.ts'
import { oneInSoMany } from './one-in-so-many.ts'
import { otherWayRound } from './other-way-round.ts'
import { ownPair } from './own-pair.ts'
import { pairRates } from './pair-rates.ts'
import { partAhead } from './part-ahead.ts'
import { perHundred } from './per-hundred.ts'
import { percentThatIs } from './percent-that-is.ts'
import { planned } from './planned.ts'
import { pullPoints, pullsTogether } from './pull-points.ts'
import { rateAhead } from './rate-ahead.ts'
import { rateBetween } from './rate-between.ts'
import { rateIncluding } from './rate-including.ts'
import { rateThenPart } from './rate-then-part.ts'
import { ratesTogether } from './rates-together.ts'
import { recovered } from './recovered.ts'
import { reductionRate } from './reduction-rate.ts'
import { refusal } from './refusal.ts'
import { restRate } from './rest-rate.ts'
import { roughShare } from './rough-share.ts'
import { saidBase } from './said-base.ts'
import { sameName } from './same-name.ts'
import { savingRate } from './saving-rate.ts'
import { severalMeasures } from './several-measures.ts'
import { sexRatio } from './sex-ratio.ts'
import { shareThenCount } from './share-then-count.ts'
import { slipOfNamed } from './slip-of-named.ts'
import { spelledFraction } from './spelled-fraction.ts'
import { spokenBehind } from './spoken-behind.ts'
import { spokenBeside } from './spoken-beside.ts'
import { spokenBracketed } from './spoken-bracketed.ts'
import { spokenShare } from './spoken-share.ts'
import { thatIsIn } from './that-is-in.ts'
import { timesTheOther } from './times-the-other.ts'
import { topicRate } from './topic-rate.ts'
import { wholeBehind } from './whole-behind.ts'
import { withItsRest } from './with-its-rest.ts'
import { withoutTheBad } from './without-the-bad.ts'

export const share: readonly RelationRule[] = [
  thatIsIn,
  topicRate,
  goodWater,
  restRate,
  complementRates,
  sexRatio,
  recovered,
  refusal,
  ofMeasure,
  spelledFraction,
  pairRates,
  ownPair,
  saidBase,
  sameName,
  closedRate,
  closedBehind,
  closedByNumber,
  countedTogether,
  compositeRate,
  countedRate,
  definedRate,
  ratesTogether,
  savingRate,
  reductionRate,
  levelsTogether,
  ofNamedCases,
  namedWhole,
  namesShare,
  notYet,
  firstMembers,
  jointMembers,
  wholeBehind,
  among,
  ofLimit,
  ofAim,
  planned,
  goodAir,
  doneAndNot,
  halfYearRates,
  rateAhead,
  rateThenPart,
  rateBetween,
  coverage,
  roughShare,
  shareThenCount,
  spokenShare,
  spokenBehind,
  spokenBracketed,
  spokenBeside,
  oneInSoMany,
  perHundred,
  otherWayRound,
  ofSoMany,
  severalMeasures,
  byName,
  inTurn,
  dueBeside,
  dueAndActual,
  withoutTheBad,
  exceptThose,
  lateToo,
  rateIncluding,
  levelShare,
  extentRate,
  memberRate,
  noSuchNumber,
  ofNamedLimit,
  ofNamedSum,
  jointInMeasures,
  ofPeriodsTogether,
  ofBothSexes,
  ofTheRow,
  ofAllInMeasure,
  andBelow,
  ofThatYear,
  timesTheOther,
  ofTotalsInTurn,
  pullPoints,
  pullsTogether,
  naturalRate,
  ofSaidNumber,
  ofVoters,
  partAhead,
  cutDown,
  percentThatIs,
  amongRate,
  bracketedWhole,
  ofBudget,
  ofNamedTotal,
  ofTheListed,
  ofThoseFigures,
  withItsRest,
  ofCountedSo,
  slipOfNamed,
]
