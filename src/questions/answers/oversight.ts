import { UnitRow } from './session.ts'
import { type Answer, id, list, maybe, object, text, whole } from './shapes.ts'

/** GET /api/oversight: one row a unit of the subtree. */
export const OversightRow = object({
  unit: UnitRow,
  open: whole,
  late: whole,
  soon: whole,
  missing: whole,
  figures: list(object({ id: text, title: text, text, unit: text })),
  report: maybe(object({ matter: id, stateTitle: text })),
})
export type OversightRow = Answer<typeof OversightRow>
