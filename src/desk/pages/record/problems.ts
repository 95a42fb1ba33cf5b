/** @module What is wrong with a form before it is sent: the rules of the declaration, as the server runs them. */
import { type Day, isDay } from '../../../base/day.ts'
import { concerns } from '../../../declare/fields.ts'
import { asked, type Register } from '../../../declare/register.ts'
import { dataRefusals, invalidOnPurpose } from '../../../declare/validate.ts'
import { worded } from '../../../declare/wording.ts'
import type { Told } from '../../api/client.ts'
import type { Data } from './draft.ts'

/** In a sample unit a number of a person is invalid, as on the server. */
export function problems(register: Register, step: string, day: unknown, data: Data, today: Day, sample = false): Told[] {
  const wrongDay =
    typeof day !== 'string' || !isDay(day)
      ? [{ code: 'not-date', field: 'day', context: { title: '发生日期' } }]
      : day > today
        ? [{ code: 'future-day', field: 'day' }]
        : []
  const missing = asked(register, step)
    .filter(a => a.must && data[a.name] === undefined)
    .map(a => ({ code: 'required', field: a.name, context: { title: a.field.title } }))
  const wrong = dataRefusals(register, step, data).filter(r => !(sample && invalidOnPurpose.has(r.code)))
  return [...wrongDay, ...missing, ...wrong].map(r => ({ ...r, text: worded(r) }))
}

/** Without what does not concern a matter of this kind: another kind was chosen after it had been filled in. */
export const concerning = (register: Register, fields: Data, data: Data): Data =>
  Object.fromEntries(Object.entries(data).filter(([name]) => concerns(register.fields[name]!, { ...fields, ...data })))

/** Rows that were opened and left empty are no values. */
export function cleaned(data: Data): Data {
  const named = (v: unknown) => typeof v !== 'object' || v === null || Object.values(v).some(x => x !== '' && x !== undefined)
  return Object.fromEntries(
    Object.entries(data).flatMap(([name, value]) => {
      if (!Array.isArray(value)) return value === undefined ? [] : [[name, value]]
      const kept = value.filter(named)
      return kept.length > 0 ? [[name, kept]] : []
    }),
  )
}
