/** @module The registers of 科技保障, each with its versions, oldest first. */
import type { Versions } from '../group-index.ts'
import { dataCatalogue } from './data-catalogue.ts'
import { dataRequest } from './data-request.ts'
import { eLicence } from './e-licence.ts'
import { informationReport } from './information-report.ts'
import { platform } from './platform.ts'
import { platformEvent } from './platform-event.ts'

export const technology = {
  'platform-event': [platformEvent],
  platform: [platform],
  'e-licence': [eLicence],
  'data-request': [dataRequest],
  'data-catalogue': [dataCatalogue],
  'information-report': [informationReport],
} as const satisfies Versions
