import { type Answer, day, flag, list, object, role, text, whole, z } from './shapes.ts'

export const UnitRow = object({
  id: whole,
  title: text,
  kind: z.enum(['district', 'town', 'village', 'department']),
  parent: whole.nullable(),
  sample: flag,
})
export type UnitRow = Answer<typeof UnitRow>

export const Me = object({
  account: text,
  name: text,
  unit: UnitRow,
  /** The units whose books this account reads: its own, or a district's subtree. */
  units: list(UnitRow),
  roles: list(role),
  /** The day the program lives on (a sample unit has its own). */
  today: day,
  sample: flag,
  /** The registers this account may see, by id. */
  registers: list(text),
  /** Those of them in which it may open a matter itself. */
  opens: list(text),
  /** What its roles may do beside the steps of registers, so that the desk offers nothing that will be refused. */
  may: list(z.enum(['reads', 'imports', 'exports', 'directs', 'decides', 'administers', 'audits'])),
})
export type Me = Answer<typeof Me>
