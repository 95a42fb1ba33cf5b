import type { Ledgers } from '../../book.ts'
import { books as contract } from './contract.ts'
import { books as cleanup } from './document-cleanup.ts'
import { books as filing } from './document-filing.ts'
import { books as rule } from './internal-rule.ts'
import { books as counsel } from './legal-counsel.ts'
import { books as review } from './legality-review.ts'
import { books as document } from './normative-document.ts'

export const rules = {
  'legality-review': review,
  'normative-document': document,
  'document-filing': filing,
  'document-cleanup': cleanup,
  contract,
  'legal-counsel': counsel,
  'internal-rule': rule,
} satisfies Ledgers
