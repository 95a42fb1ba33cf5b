/** @module What a check went by: whose paper it is, of which year and day, what it was compared with, and which text fulfils each required part. */
import type { Day } from '../base/day.ts'
import { factsOf } from './compare/facts.ts'
import { type Context, isYearlyReport, signedOn } from './rules/rule.ts'
import { sectionsOf } from './sections.ts'
import type { TextDocument } from './text.ts'
import type { Span } from './types.ts'

export interface Circumstances {
  /** The places of the title, from the largest to the smallest. */
  readonly places: readonly string[]
  /** The year that the paper reports on. */
  readonly year?: number
  readonly signedOn?: Day
  /** The name of last year's report, where one was compared. */
  readonly lastYear?: string
  readonly related?: readonly { readonly name: string; readonly tie: 'same' | 'above' | 'below' }[]
  /** The unit and year whose ledger was compared. */
  readonly ledger?: { readonly unit: string; readonly year: number; readonly figures: number }
  /** Of a yearly report: each required part with the words that fulfil it; without a place where it is missing. */
  readonly sections?: readonly ({ readonly name: string } & Partial<Span>)[]
}

/** What the check of this document in this context goes by; `more` is what only the caller knows. */
export function circumstancesOf(
  document: TextDocument,
  context: Context,
  more: Pick<Circumstances, 'lastYear' | 'ledger'> = {},
): Circumstances {
  const { reading, identity } = factsOf(document)
  const day = signedOn(reading, context)
  return {
    places: identity.places,
    ...(identity.year !== undefined && { year: identity.year }),
    ...(day && { signedOn: day }),
    ...more,
    ...(context.related?.length && { related: context.related.map(({ name, tie }) => ({ name, tie })) }),
    ...(isYearlyReport(reading) && {
      sections: sectionsOf(reading).map(({ name, found }) => ({ name, ...(found && reading.view.original(found.start, found.end)) })),
    }),
  }
}
