/** @module The registers of 科技保障, each with its versions, oldest first. */
import type { Versions } from '../group-index.ts'
import { dataSharing } from './data-sharing.ts'
import { informationReport } from './information-report.ts'
import { platform } from './platform.ts'
import { platformEvent } from './platform-event.ts'

export const technology = {
  'platform-event': [platformEvent],
  platform: [platform],
  'data-sharing': [dataSharing],
  'information-report': [informationReport],
} as const satisfies Versions
