import type { Ledgers } from '../../book.ts'
import { books as auditProject } from './audit-project.ts'
import { books as complaint } from './complaint.ts'
import { books as congressReport } from './congress-report.ts'
import { books as application } from './disclosure-application.ts'
import { books as item } from './disclosure-item.ts'
import { books as disclosureReport } from './disclosure-report.ts'
import { books as externalSuggestion } from './external-suggestion.ts'
import { books as hotline } from './hotline.ts'
import { books as litigation } from './litigation.ts'
import { books as proposal } from './proposal.ts'
import { books as satisfaction } from './satisfaction.ts'
import { books as siteColumn } from './site-column.ts'

export const oversight = {
  'disclosure-application': application,
  'disclosure-item': item,
  satisfaction,
  'external-suggestion': externalSuggestion,
  litigation,
  proposal,
  'disclosure-report': disclosureReport,
  hotline,
  complaint,
  'audit-project': auditProject,
  'congress-report': congressReport,
  'site-column': siteColumn,
} satisfies Ledgers
