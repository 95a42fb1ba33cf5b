import type { Ledgers } from '../../book.ts'
import { books as fixedDuty } from './fixed-duty.ts'

export const report = {
  'fixed-duty': fixedDuty,
} satisfies Ledgers
