import type { Ledgers } from '../../book.ts'
import { books as village } from './demonstration-village.ts'
import { books as lawAware } from './law-aware-person.ts'
import { books as exam } from './law-exam.ts'
import { books as education } from './legal-education.ts'
import { books as branch } from './party-branch.ts'
import { books as duty } from './publicity-duty.ts'
import { books as site } from './publicity-site.ts'
import { books as circular } from './study-circular.ts'
import { books as list } from './study-list.ts'
import { books as roster } from './study-roster.ts'
import { books as session } from './study-session.ts'

export const study = {
  'study-session': [...session, ...circular],
  'party-branch': branch,
  'study-list': list,
  'law-exam': exam,
  'study-roster': roster,
  'publicity-duty': duty,
  'legal-education': education,
  'publicity-site': site,
  'law-aware-person': lawAware,
  'demonstration-village': village,
} satisfies Ledgers
