import type { Ledgers } from '../../book.ts'
import { books as commitment } from './commitment.ts'
import { books as deficiency } from './deficiency.ts'
import { books as demonstration } from './demonstration.ts'
import { books as directive } from './directive.ts'
import { books as deeds } from './first-responsible.ts'
import { books as duty } from './law-duty-report.ts'
import { books as group } from './leading-group.ts'
import { books as workforce } from './legal-workforce.ts'
import { books as issue } from './major-issue-report.ts'
import { books as observation } from './observation.ts'
import { books as observer } from './observer.ts'
import { books as inspection } from './rule-of-law-inspection.ts'

export const drive = {
  'first-responsible': deeds,
  'law-duty-report': duty,
  'legal-workforce': [...group, ...workforce],
  directive: [...directive, ...issue],
  commitment,
  deficiency,
  'rule-of-law-inspection': inspection,
  demonstration,
  observation: [...observer, ...observation],
} satisfies Ledgers
