import type { Ledgers } from '../../book.ts'
import { books as eLicence } from './e-licence.ts'
import { books as informationReport } from './information-report.ts'
import { books as platform } from './platform.ts'
import { books as platformEvent } from './platform-event.ts'

export const technology = {
  'platform-event': platformEvent,
  platform,
  'data-sharing': eLicence,
  'information-report': informationReport,
} satisfies Ledgers
