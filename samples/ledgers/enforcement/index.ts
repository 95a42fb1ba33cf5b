import type { Ledgers } from '../../book.ts'
import { books as penalty } from './administrative-penalty.ts'
import { books as compulsoryExecution } from './compulsory-execution.ts'
import { books as enforcementItem } from './enforcement-item.ts'
import { books as training } from './enforcement-training.ts'
import { books as inspection } from './inspection.ts'
import { books as officer } from './officer.ts'
import { books as rectification } from './rectification.ts'
import { books as reviewer } from './reviewer.ts'
import { books as seizure } from './seizure.ts'
import { books as summary } from './summary-penalty.ts'

export const enforcement = {
  'administrative-penalty': penalty,
  'enforcement-item': enforcementItem,
  'enforcement-training': training,
  officer,
  reviewer,
  'summary-penalty': summary,
  inspection,
  rectification,
  seizure,
  'compulsory-execution': compulsoryExecution,
} satisfies Ledgers
