/** @module The registers of 监督与公开, each with its versions, oldest first. */
import type { Versions } from '../group-index.ts'
import { auditProject } from './audit-project.ts'
import { complaint } from './complaint.ts'
import { congressReport } from './congress-report.ts'
import { disclosureApplication } from './disclosure-application.ts'
import { disclosureItem } from './disclosure-item.ts'
import { disclosureReport } from './disclosure-report.ts'
import { externalSuggestion } from './external-suggestion.ts'
import { hotline } from './hotline.ts'
import { litigation } from './litigation.ts'
import { proposal } from './proposal.ts'
import { satisfaction } from './satisfaction.ts'
import { siteColumn } from './site-column.ts'

export const oversight = {
  'disclosure-application': [disclosureApplication],
  'disclosure-item': [disclosureItem],
  satisfaction: [satisfaction],
  proposal: [proposal],
  'external-suggestion': [externalSuggestion],
  litigation: [litigation],
  'disclosure-report': [disclosureReport],
  hotline: [hotline],
  complaint: [complaint],
  'audit-project': [auditProject],
  'congress-report': [congressReport],
  'site-column': [siteColumn],
} as const satisfies Versions
