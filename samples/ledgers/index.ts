/** @module Every ledger of the sample year, one file a register, in the order in which a first start loads them: rosters first. */
import type { Book } from '../book.ts'
import { books as penalty } from './administrative-penalty.ts'
import { books as application } from './disclosure-application.ts'
import { books as item } from './disclosure-item.ts'
import { books as enforcementItem } from './enforcement-item.ts'
import { books as training } from './enforcement-training.ts'
import { books as education } from './legal-education.ts'
import { books as review } from './legality-review.ts'
import { books as mediation } from './mediation.ts'
import { books as meeting } from './meeting.ts'
import { books as document } from './normative-document.ts'
import { books as officer } from './officer.ts'
import { books as petition } from './petition.ts'
import { books as visit } from './reception-visit.ts'
import { books as reviewer } from './reviewer.ts'
import { books as satisfaction } from './satisfaction.ts'
import { books as stability } from './stability-analysis.ts'
import { books as summary } from './summary-penalty.ts'

export const ledgers = {
  officer,
  reviewer,
  'enforcement-item': enforcementItem,
  'enforcement-training': training,
  mediation,
  'reception-visit': visit,
  petition,
  'legality-review': review,
  'normative-document': document,
  'disclosure-item': item,
  'disclosure-application': application,
  'legal-education': education,
  'administrative-penalty': penalty,
  'summary-penalty': summary,
  meeting,
  'stability-analysis': stability,
  satisfaction,
} satisfies { readonly [register: string]: readonly Book[] }
