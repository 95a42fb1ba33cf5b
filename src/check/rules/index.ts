/** @module Every rule, in the order in which findings are told: what must not be here first. */
import { againstLastYear } from './against-last-year.ts'
import { againstLedger } from './against-ledger.ts'
import { againstRelated } from './against-related.ts'
import { amountInWords } from './amount-in-words.ts'
import { anniversary } from './anniversary.ts'
import { backwardSpan } from './backward-span.ts'
import { carriedOver } from './carried-over.ts'
import { checkCharacter } from './check-character.ts'
import { citation } from './citation.ts'
import { copiedWording } from './copied-wording.ts'
import { datesCounted } from './dates-counted.ts'
import { deadline } from './deadline.ts'
import { denied } from './denied.ts'
import { documentElements } from './document-elements.ts'
import { formulas } from './formulas.ts'
import { hiddenContent } from './hidden-content.ts'
import { inTurn } from './in-turn.ts'
import { layout } from './layout.ts'
import { level } from './level.ts'
import { limitMisquoted } from './limit-misquoted.ts'
import { lostPercent } from './lost-percent.ts'
import { noSuchDay } from './no-such-day.ts'
import { notAll } from './not-all.ts'
import { numbering } from './numbering.ts'
import { oddUnit } from './odd-unit.ts'
import { personalData } from './personal-data.ts'
import { placeholder } from './placeholder.ts'
import { plausible } from './plausible.ts'
import { pointsMeant } from './points-meant.ts'
import { policyDate } from './policy-date.ts'
import { relativeDate } from './relative-date.ts'
import { requiredSections } from './required-sections.ts'
import type { Rule } from './rule.ts'
import { secretMarking } from './secret-marking.ts'
import { spanLength } from './span-length.ts'
import { terms } from './terms.ts'
import { thresholdMisquoted } from './threshold-misquoted.ts'
import { titlePeriod } from './title-period.ts'
import { typing } from './typing.ts'
import { weekday } from './weekday.ts'

export const rules: readonly Rule[] = [
  secretMarking,
  personalData,
  hiddenContent,
  placeholder,
  relativeDate,
  titlePeriod,
  noSuchDay,
  backwardSpan,
  weekday,
  deadline,
  spanLength,
  datesCounted,
  anniversary,
  amountInWords,
  checkCharacter,
  requiredSections,
  documentElements,
  numbering,
  layout,
  citation,
  limitMisquoted,
  thresholdMisquoted,
  policyDate,
  formulas,
  againstLedger,
  againstLastYear,
  againstRelated,
  carriedOver,
  lostPercent,
  pointsMeant,
  oddUnit,
  level,
  denied,
  notAll,
  inTurn,
  terms,
  typing,
  plausible,
  copiedWording,
]
