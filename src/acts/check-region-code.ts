/** @module A region code belongs to one place at a time: to the place's kind, below the code of the unit above, and on that day to nobody else. */
import type { Unit, UnitKind } from '../access/unit-tree.ts'
import type { Day } from '../base/day.ts'
import type { Refusal } from '../base/result.ts'
import { valueRefusal } from '../declare/validate.ts'
import { governedUnit } from '../registers/administration/governed-unit.ts'

/** Digits by kind of place; a department has no place of its own and may bear the code of its district. */
const digits = { district: 6, town: 9, village: 12, department: undefined } satisfies Record<UnitKind, number | undefined>

/** What stands against giving this code to a unit of this kind below `parent` from that day on. Codes of merged places may be given again. */
export function regionCodeRefusal(
  units: readonly Unit[],
  code: string,
  at: { readonly kind: UnitKind; readonly parent: Pick<Unit, 'title' | 'code'>; readonly since: Day },
): Refusal | undefined {
  const wrong = valueRefusal('code', governedUnit.fields.code, code)
  if (wrong) return wrong
  const length = digits[at.kind]
  if (length === undefined) return undefined
  if (code.length !== length) return { code: 'region-code-length', field: 'code', context: { digits: length } }
  if (at.parent.code && !code.startsWith(at.parent.code))
    return { code: 'region-code-above', field: 'code', context: { title: at.parent.title, code: at.parent.code } }
  const other = units.find(u => u.code === code && u.kind !== 'department' && (u.until === null || u.until >= at.since))
  return other && { code: 'region-code-taken', field: 'code', context: { title: other.title } }
}
