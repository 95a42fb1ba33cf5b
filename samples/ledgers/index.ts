/** @module Every ledger of the sample year by register, one file each, grouped as the registers are. */
import type { Ledgers } from '../book.ts'
import { decisions } from './decisions/index.ts'
import { disputes } from './disputes/index.ts'
import { drive } from './drive/index.ts'
import { emergencies } from './emergencies/index.ts'
import { enforcement } from './enforcement/index.ts'
import { functions } from './functions/index.ts'
import { oversight } from './oversight/index.ts'
import { report } from './report/index.ts'
import { rules } from './rules/index.ts'
import { study } from './study/index.ts'
import { technology } from './technology/index.ts'

export const ledgers: Ledgers = {
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
}
