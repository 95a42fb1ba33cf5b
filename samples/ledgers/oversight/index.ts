import type { Ledgers } from '../../book.ts'
import { books as application } from './disclosure-application.ts'
import { books as item } from './disclosure-item.ts'
import { books as disclosureReport } from './disclosure-report.ts'
import { books as externalSuggestion } from './external-suggestion.ts'
import { books as litigation } from './litigation.ts'
import { books as proposal } from './proposal.ts'
import { books as satisfaction } from './satisfaction.ts'

export const oversight = {
  'disclosure-application': application,
  'disclosure-item': item,
  satisfaction,
  'external-suggestion': externalSuggestion,
  litigation,
  proposal,
  'disclosure-report': disclosureReport,
} satisfies Ledgers
