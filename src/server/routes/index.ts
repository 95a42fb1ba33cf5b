/** @module Every resource of the API, one file each; a test holds this list equal to the folder. */
import type { Api } from '../route.ts'
import { accessLogs } from './access-logs.ts'
import { admin } from './admin.ts'
import { attachments } from './attachments.ts'
import { books } from './books.ts'
import { calendar } from './calendar.ts'
import { check } from './check.ts'
import { documents } from './documents.ts'
import { figures } from './figures.ts'
import { forms } from './forms.ts'
import { imports } from './imports.ts'
import { inbox } from './inbox.ts'
import { law } from './law.ts'
import { layouts } from './layouts.ts'
import { matters } from './matters.ts'
import { muted } from './muted.ts'
import { oversight } from './oversight.ts'
import { publications } from './publications.ts'
import { registers } from './registers.ts'
import { reports } from './reports.ts'
import { search } from './search.ts'
import { session } from './session.ts'
import { today } from './today.ts'

export const routes: readonly ((api: Api) => void)[] = [
  accessLogs,
  admin,
  attachments,
  books,
  calendar,
  check,
  documents,
  figures,
  forms,
  imports,
  inbox,
  law,
  layouts,
  matters,
  muted,
  oversight,
  publications,
  registers,
  reports,
  search,
  session,
  today,
]
