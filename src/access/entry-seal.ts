/**
 * @module An entry between the ledger's words and its row: open values as canonical text, personal ones as ciphertext under
 * the matter's key. Where the key is gone (lawful erasure), the entry reads as before without its personal part.
 */
import { canonical } from '../base/canonical.ts'
import type { Day } from '../base/day.ts'
import { remembered } from '../base/remembered.ts'
import { isKernelStep, type KernelStep } from '../declare/kernel.ts'
import type { Register } from '../declare/register.ts'
import type { Link } from '../ledger/chain.ts'
import type { Entry, Origin } from '../ledger/entry.ts'
import { type Key, open, seal } from '../store/crypt.ts'

type Data = { readonly [field: string]: unknown }
/** An entry as its row holds it. */
export interface Row extends Link {
  readonly day: Day
  readonly origin: Origin
  readonly prev: string
  readonly hash: string
}

/** Under which member of its data a kernel step carries values of fields; `itself` where a member is personal as such. */
const carries = {
  correct: { values: 'set' },
  submit: { values: 'data' },
  approve: { values: 'set' },
  letter: { itself: 'text' },
  cancel: {},
  assign: {},
  return: {},
  narrow: {},
  erase: {},
  recount: {},
  link: {},
  platform: {},
} satisfies Record<KernelStep, { readonly values?: string; readonly itself?: string }>

/** The personal fields of a register. */
export const personalOf = remembered(
  (register: Register): ReadonlySet<string> => new Set(Object.keys(register.fields).filter(name => register.fields[name]!.personal)),
)

const part = (data: Data, keep: (name: string) => boolean): Data => Object.fromEntries(Object.entries(data).filter(([name]) => keep(name)))

/** The open part and the personal part of what an entry carries; null where there is nothing personal. */
export function split(register: Register, step: string, data: Data): { readonly open: Data; readonly personal: Data | null } {
  const personal = personalOf(register)
  const halves = (values: Data) => {
    const secret = part(values, name => personal.has(name))
    return { open: part(values, name => !personal.has(name)), personal: Object.keys(secret).length ? secret : null }
  }
  if (!isKernelStep(step)) return halves(data)
  const { values, itself } = carries[step] as { readonly values?: string; readonly itself?: string }
  if (itself && data[itself] !== undefined) return { open: part(data, n => n !== itself), personal: { [itself]: data[itself] } }
  if (!values || data[values] === undefined) return { open: data, personal: null }
  const { open, personal: secret } = halves(data[values] as Data)
  return { open: { ...data, [values]: open }, personal: secret && { [values]: secret } }
}

const join = (open: Data, personal: Data): Data =>
  Object.fromEntries(
    [...new Set([...Object.keys(open), ...Object.keys(personal)])].map(name => {
      const [a, b] = [open[name], personal[name]]
      return [name, a !== undefined && b !== undefined ? { ...(a as Data), ...(b as Data) } : (b ?? a)]
    }),
  )

/** Where a ciphertext belongs: it opens nowhere else. */
const place = (row: { readonly unit: number; readonly matter: string; readonly n: number }) => `${row.unit}/${row.matter}/${row.n}`

export interface Placed {
  readonly unit: number
  readonly matter: string
  readonly register: string
  readonly request: string
}
/** The row of an entry, without its links in the chain. A matter without key (erased) takes no personal values any more. */
export function sealEntry(
  register: Register,
  at: Placed,
  e: Entry,
  key: Key | null,
): Link & { readonly day: Day; readonly origin: Origin } {
  const { open: data, personal } = split(register, e.step, e.data)
  return {
    ...at,
    n: e.n,
    step: e.step,
    day: e.day,
    time: e.time ?? null,
    at: e.at,
    by: e.by,
    origin: e.origin,
    data: canonical(data),
    secret: personal && key ? seal(key, canonical(personal), place({ ...at, n: e.n })) : null,
  }
}

/** The entry of a row, in the clear where the key is given. */
export function openEntry(row: Row, key: Key | null): Entry {
  const data = JSON.parse(row.data) as Data
  const personal = row.secret && key ? (JSON.parse(open(key, row.secret, place(row)).toString()) as Data) : null
  const { n, step, day, at, by, origin } = row
  return { n, step, day, at, by, origin, data: personal ? join(data, personal) : data, ...(row.time && { time: row.time }) }
}
