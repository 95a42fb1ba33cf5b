/** @module The registers of 监督与公开, each with its versions, oldest first. */
import type { Versions } from '../group-index.ts'
import { disclosureApplication } from './disclosure-application.ts'
import { disclosureItem } from './disclosure-item.ts'
import { satisfaction } from './satisfaction.ts'

export const oversight = {
  'disclosure-application': [disclosureApplication],
  'disclosure-item': [disclosureItem],
  satisfaction: [satisfaction],
} as const satisfies Versions
