/** @module Every ledger of the sample year, one file a register. */
import type { Book } from '../book.ts'
import { books as mediation } from './mediation.ts'

export const ledgers = { mediation } satisfies { readonly [register: string]: readonly Book[] }
