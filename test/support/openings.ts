/** @module What a form of a register is to be filled with: values that nothing stands against, and values that a guard refuses. */
import type { Day } from '../../src/base/day.ts'
import { seeded } from '../../src/base/random.ts'
import { byKind, concerns, type Field } from '../../src/declare/fields.ts'
import { asked, type Register } from '../../src/declare/register.ts'
import { dataRefusals } from '../../src/declare/validate.ts'
import { shippedCalendar } from '../../src/law/calendar.ts'
import { countWith } from '../../src/ledger/count.ts'
import { refusals, replay, type Told } from '../../src/ledger/replay.ts'
import { type Around, values } from '../permission/stories.ts'

export type Data = { readonly [field: string]: unknown }
/** A step that opens a matter, and what to fill its form with. */
export interface Opening {
  readonly register: Register
  readonly step: string
  readonly day: Day
  /** Every field that it must have, and of the others only those that a guard asks for. */
  readonly data: Data
  /** The same but for one field, which a guard refuses; undefined where no single field does. */
  readonly refused: { readonly data: Data; readonly field: string; readonly told: Told } | undefined
}

const count = countWith(shippedCalendar)
const entry = (step: string, day: Day, data: Data) => ({
  n: 1,
  step,
  day,
  at: `${day}T09:00+08:00`,
  by: 'u1',
  origin: 'desk' as const,
  data,
})
const against = (register: Register, step: string, day: Day, data: Data): readonly Told[] =>
  refusals(register, [], [entry(step, day, data)], count).filter(t => !t.warns)

/** Does a form of this register show every one of these fields? */
const concerned = (register: Register, data: Data): boolean => Object.keys(data).every(name => concerns(register.fields[name]!, data))

/** How many limits run after it. */
export const limitsOf = ({ register, step, day, data }: Opening): number => replay(register, [entry(step, day, data)], count).limits.length

/** The steps that open a matter of this register by hand. */
export const openingsOf = (register: Register): readonly string[] =>
  Object.keys(register.steps).filter(step => !register.steps[step]!.from && register.steps[step]!.by.length > 0)

/** Found by trying: nothing of a register is told to this file. */
export function openingOf(register: Register, step: string, around: Around, day: Day): Opening {
  const random = seeded(`${register.id}.${step}`)
  const whole = () => Math.floor(random() * 100_000)
  const fits = values(around, day)
  const fields = asked(register, step)
  const give = (name: string, field: Field): unknown =>
    name === register.named && field.kind === 'text' && !field.form
      ? `${register.title}一例`.slice(0, field.max)
      : byKind<(n: number) => unknown>(fits, field)(whole())
  for (let i = 0; i < 2000; i++) {
    const data = Object.fromEntries(
      fields.flatMap(({ name, must, field }) => (must || (i > 60 && whole() % 60 < i / 40) ? [[name, give(name, field)]] : [])),
    )
    if (!concerned(register, data) || dataRefusals(register, step, data).length > 0 || against(register, step, day, data).length > 0)
      continue
    return { register, step, day, data, refused: refusedOf(register, step, day, data, give) }
  }
  throw new Error(`nothing fits ${register.id}.${step}`)
}

/** Kinds whose values can be put and taken back in a form without a search. */
const plain = new Set(['text', 'number', 'money', 'date', 'flag', 'choice', 'people'])

/** One field changed, or left out, so that a guard alone stands against it. */
function refusedOf(
  register: Register,
  step: string,
  day: Day,
  good: Data,
  give: (name: string, field: Field) => unknown,
): Opening['refused'] {
  for (let i = 0; i < 40; i++)
    for (const { name, must, field } of asked(register, step)) {
      if (!plain.has(field.kind) || (i === 0 && must)) continue
      const { [name]: _, ...rest } = good
      const data = i === 0 ? rest : { ...rest, [name]: give(name, field) }
      const told = against(register, step, day, data)
      if (
        !concerned(register, data) ||
        dataRefusals(register, step, data).length > 0 ||
        told.length !== 1 ||
        !(told[0]!.code in register.guards)
      )
        continue
      return { data, field: name, told: told[0]! }
    }
  return undefined
}
