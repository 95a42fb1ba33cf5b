/** @module Every register with its versions, oldest first, at once: for the server, the command line and tests. The browser loads one at a time through the catalogue. */
import type { Day } from '../base/day.ts'
import type { Register } from '../declare/register.ts'
import { administration } from './administration/index.ts'
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

export const registers = {
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
} as const

export type RegisterId = keyof typeof registers
export const isRegister = (id: string): id is RegisterId => Object.hasOwn(registers, id)
export const registerIds = Object.keys(registers) as readonly RegisterId[]

/** The newest declaration of a register. */
export const registerOf = (id: RegisterId): Register => (registers[id] as readonly Register[]).at(-1)!

/** The declaration that a matter lives under: the one in force on the day it was opened. History from before the first one lives under the first. */
export function declarationOn(id: RegisterId, opened: Day): Register {
  const versions: readonly Register[] = registers[id]
  return versions.findLast(r => r.since <= opened) ?? versions[0]!
}
