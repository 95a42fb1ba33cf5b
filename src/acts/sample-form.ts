/** @module A form from above of the sample: received, pointed and sent through the same acts as any other, each on its own day. */
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { House } from '../access/house.ts'
import { asReader, findAccount } from '../access/reader.ts'
import { allUnits } from '../access/unit-tree.ts'
import { clockAt } from '../base/clock.ts'
import type { Day } from '../base/day.ts'
import { newId } from '../base/id.ts'
import { ok, type Result, refuse } from '../base/result.ts'
import type { Role } from '../declare/role.ts'
import type { FormPoint, FormView } from '../questions/answers/forms.ts'
import { forms } from '../questions/form.ts'
import { pointForm, receiveForm, sendForm } from './form.ts'

/** As `samples/forms.ts` writes it. */
export interface SampleForm {
  readonly unit: number
  readonly file: string
  readonly title: string
  readonly from: string
  readonly every: FormView['every']
  readonly received: Day
  readonly points: { readonly [place: string]: FormPoint }
  readonly sent: {
    readonly period: string
    readonly day: Day
    readonly due: Day
    readonly number: string
    readonly typed: { readonly [place: string]: string }
  }
}

/** Take it in, point its cells, send it once. A form of that title that is there already is left alone. */
export async function takeSampleForm(
  here: House,
  folder: string,
  accounts: readonly { readonly id: string; readonly unit: number; readonly roles: readonly Role[] }[],
  { unit, file, title, from, every, received, points, sent }: SampleForm,
): Promise<Result<null>> {
  const named = accounts.find(a => a.unit === unit && a.roles.includes('clerk'))
  const account = named && (await findAccount(here.sql, named.id))
  if (!account) return refuse({ code: 'not-found', field: file })
  const clerk = asReader(account, await allUnits(here.sql))
  if ((await forms(here, clerk)).some(f => f.title === title)) return ok(null)
  const on = (day: Day): House => ({ ...here, clock: clockAt(day) })
  const house = on(received)
  const matter = newId(house.clock.ms())
  const bytes = new Uint8Array(readFileSync(join(folder, file)))
  const taken = await receiveForm(house, clerk, { request: matter, name: basename(file), bytes, title, from, every })
  if (!taken.ok) return taken
  const pointed = await pointForm(house, clerk, matter, { request: newId(house.clock.ms()), n: 2, points })
  if (!pointed.ok) return pointed
  const { day, ...order } = sent
  const done = await sendForm(on(day), clerk, matter, { request: newId(house.clock.ms()), n: 3, ...order })
  return done.ok ? ok(null) : done
}
