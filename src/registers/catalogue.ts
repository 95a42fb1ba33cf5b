/** @module What there is, without loading it: enough for a menu and a search box. A test holds it equal to the index and to the files. */
import { administration } from './administration/catalogue.ts'
import { decisions } from './decisions/catalogue.ts'
import { disputes } from './disputes/catalogue.ts'
import { drive } from './drive/catalogue.ts'
import { emergencies } from './emergencies/catalogue.ts'
import { enforcement } from './enforcement/catalogue.ts'
import { functions } from './functions/catalogue.ts'
import type { Listed } from './group-index.ts'
import { oversight } from './oversight/catalogue.ts'
import { report } from './report/catalogue.ts'
import { rules } from './rules/catalogue.ts'
import { study } from './study/catalogue.ts'
import { technology } from './technology/catalogue.ts'

export type { Listed }

export const catalogue: readonly Listed[] = [
  ...study,
  ...functions,
  ...rules,
  ...decisions,
  ...enforcement,
  ...emergencies,
  ...disputes,
  ...oversight,
  ...technology,
  ...drive,
  ...report,
  ...administration,
]
