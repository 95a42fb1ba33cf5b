/** @module Taking a step: authorise, lock, check, append. Every act that adds to one matter goes through here. */
import { type Books, booksOf } from '../access/books.ts'
import { split } from '../access/entry-seal.ts'
import { mayRead, opens, readable } from '../access/filter.ts'
import type { House } from '../access/house.ts'
import { mayTake } from '../access/may-take.ts'
import type { Reader } from '../access/reader.ts'
import { rostersOf } from '../access/rosters.ts'
import { type Story, storyOf } from '../access/story.ts'
import { isDay } from '../base/day.ts'
import type { Id } from '../base/id.ts'
import { isId } from '../base/id.ts'
import { ok, type Refusal, type Result, refuse } from '../base/result.ts'
import type { Link } from '../declare/fields.ts'
import { isKernelStep } from '../declare/kernel.ts'
import type { Register } from '../declare/register.ts'
import { type Role, roles } from '../declare/role.ts'
import { worded } from '../declare/wording.ts'
import type { Entry, Origin } from '../ledger/entry.ts'
import type { Objection } from '../ledger/judge.ts'
import { refusals, replay, type Told } from '../ledger/replay.ts'
import type { RecordAnswer, RecordBody } from '../questions/answers/matter.ts'
import type { Tx } from '../store/pool.ts'
import { append } from './append.ts'
import { dayRefusals } from './check-day.ts'
import { aboutStep, isKernelData, kernelRefusals } from './check-kernel.ts'
import { offObjections, switchOf } from './check-off.ts'
import { publicationRefusals } from './check-publication.ts'
import { rosterObjections, valueRefusals } from './check-values.ts'
import { followed, type Known } from './follow-links.ts'
import { takeNumber } from './take-number.ts'

export interface Order extends RecordBody {
  readonly matter: Id
}
/** How it came in, and checks that the act itself has made already. */
export interface Manner {
  readonly origin: Origin
  /** The act asked for itself whether the reader may. */
  readonly authorised?: true
  /** Only say what stands against it: nothing is written, no number taken. */
  readonly preview?: true
}
/** A step that was taken, for the act to go on with. */
export interface Took extends RecordAnswer {
  readonly register: Register
  readonly before: Story | undefined
  readonly entry: Entry
  readonly books: Books
  /** It had been taken by an earlier copy of the same request. */
  readonly again: boolean
}

/** A step that somebody may take, before anything of it is checked. */
interface Intended {
  readonly took: Pick<Took, 'matter' | 'register' | 'before' | 'entry' | 'books'>
  /** What an earlier copy of the same request wrote. */
  readonly done: { readonly matter: string; readonly n: number } | undefined
  /** Of a link: the other matter is not to be found. */
  readonly linksNothing: boolean
}

/**
 * The step as it would stand in the reader's own unit, for whoever may take it; its links say what the books call them.
 * Refused: `unknown-register`, `bad-request`, `not-found`, `not-allowed`.
 */
export async function intend(tx: Tx, house: House, reader: Reader, order: Order, manner: Manner): Promise<Result<Intended>> {
  const newest = house.registers.find(order.register)
  if (!newest) return refuse({ code: 'unknown-register' })
  const malformed = malformedIn(order)
  if (malformed) return refuse({ code: 'bad-request', context: { detail: malformed } })
  const { unit } = reader
  const [books, before, [row], [done], linked] = await Promise.all([
    booksOf(house, tx, unit),
    storyOf(house, tx, unit, order.matter),
    tx<{ readers: string[] | null }[]>`select readers from matter where unit = ${unit} and matter = ${order.matter}`,
    tx<{ matter: string; n: number }[]>`select matter, n from entry where unit = ${unit} and request = ${order.request} order by n limit 1`,
    linkedBy(tx, house, reader, newest, order),
  ])
  const register = before?.register ?? house.registers.on(newest.id, order.day)
  const other = order.step === 'link' ? titleOf(linked.get(String(order.data['matter']))) : undefined
  const data = { ...withTitles(house, newest, order, linked), ...other }
  const entry: Entry = {
    n: (before?.entries.length ?? 0) + 1,
    step: order.step,
    day: order.day,
    at: books.now,
    by: reader.account,
    origin: manner.origin,
    data,
    ...(order.time && { time: order.time }),
  }
  // A job erases what the law has erased, whoever may read it.
  const reads = manner.origin === 'job' || mayRead(reader, register, { unit, readers: row?.readers ?? null })
  if (before && (before.register.id !== newest.id || !reads)) return refuse({ code: 'not-found' })
  if (!before && !opens(reader, register, 'own')) return refuse({ code: 'not-allowed' })
  const refused = manner.authorised ? [] : roleRefusals(reader, register, before, entry)
  if (refused.length) return { ok: false, refused }
  return ok({ took: { matter: order.matter, register, before, entry, books }, done, linksNothing: order.step === 'link' && !other })
}

/**
 * Take a step in the reader's own unit, inside the caller's transaction.
 * Refused: as {@link intend}, `stale`, `future-day`, `closed-books`, the values' and the ledger's reasons.
 */
export async function takeStep(tx: Tx, house: House, reader: Reader, order: Order, manner: Manner): Promise<Result<Took>> {
  const intended = await intend(tx, house, reader, order, manner)
  if (!intended.ok) return intended
  const { took, done, linksNothing } = intended.value
  const { register, before, entry, books } = took
  if (done) return done.matter === order.matter ? ok({ ...took, n: done.n, warnings: [], again: true }) : refuse({ code: 'stale' })
  if (order.n !== entry.n) return refuse({ code: 'stale' })
  if (linksNothing) return refuse({ code: 'not-links', field: 'matter' })
  const kept = manner.authorised ? [] : keptRefusals(register, entry)
  if (kept.length) return { ok: false, refused: kept }
  const told = await against(tx, house, reader, took, order)
  const blocking = told.filter(t => !('warns' in t && t.warns))
  if (blocking.length) return { ok: false, refused: blocking }
  const warnings = told.map(t => worded(t))
  if (manner.preview) return ok({ ...took, n: entry.n, warnings, again: false })
  const set = await takeNumber(tx, took)
  await append(tx, books, [
    { matter: order.matter, register, before, added: [{ ...entry, data: { ...entry.data, ...set }, request: order.request }] },
  ])
  return ok({ ...took, n: entry.n, warnings, again: false })
}

/** A link says of the other matter where it stands and what it is called. */
const titleOf = (known: Known | undefined) => known && { register: known.register, title: known.title }

/** What could not come from a form of ours; undefined for a sound order. */
function malformedIn({ matter, request, day, time, step, data }: Order): string | undefined {
  if (!isId(matter) || !isId(request)) return '编号不对'
  if (!isDay(day)) return '没有这一天'
  if (time !== undefined && !/^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d\+08:00$/.test(time)) return '时间不对'
  return isKernelStep(step) && !isKernelData(step, data) ? '内容不全' : undefined
}

function roleRefusals(reader: Reader, register: Register, before: Story | undefined, e: Entry): Refusal[] {
  const about = isKernelStep(e.step) ? aboutStep(e.step, e.data, before) : undefined
  if (!isKernelStep(e.step) && !register.steps[e.step]) return [{ code: 'unknown-step', context: { step: e.step } }]
  if (mayTake(reader, register, e.step, about)) return []
  const by = register.steps[about ?? e.step]
  const who = e.step === 'approve' || e.step === 'return' ? by?.approvedBy : by?.by
  return [{ code: 'not-allowed', ...(who && { context: { roles: who.map(r => roles[r]).join('、') } }) }]
}

/** What is written by hand into fields that only an act writes, after its own check. */
export const keptRefusals = (register: Register, e: Entry): Refusal[] =>
  Object.keys(valuesOf(e)).flatMap(name => {
    const field = register.fields[name]
    return field?.kept ? [{ code: 'kept-field', field: name, context: { title: field.title } }] : []
  })

/** Everything that stands against the step: its day, its values, the rosters, then the ledger's own reasons. */
async function against(
  tx: Tx,
  house: House,
  reader: Reader,
  took: Pick<Took, 'books' | 'register' | 'before' | 'entry'>,
  order: Order,
): Promise<(Refusal | Objection)[]> {
  const { books, register, before, entry } = took
  const days = dayRefusals(books, entry.day, order.afterClosing === true)
  if (days.length) return days
  if (!isKernelStep(entry.step) && register.steps[entry.step]?.approvedBy)
    return [{ code: 'needs-approval', context: { step: register.steps[entry.step]!.title } }]
  if (before && before.key === null && split(register, entry.step, entry.data).personal) return [{ code: 'erased' }]
  if (register.off) {
    const off = offObjections(house.registers, await rostersOf(tx, reader.unit, switchOf(register)), register, entry)
    if (off.length) return off
  }
  const wrong = isKernelStep(entry.step) ? await kernelAgainst(tx, reader, took) : valueRefusals(register, entry.data, books)
  if (wrong.length) return wrong
  const unlisted = await rosterObjections(tx, house, reader.unit, register, valuesOf(entry), entry.day)
  if (unlisted.some(o => !o.warns)) return unlisted
  const hidden = await publicationRefusals(tx, house, {
    unit: reader.unit,
    matter: order.matter,
    register,
    entries: [...(before?.entries ?? []), entry],
    entry,
    count: books.count,
  })
  if (hidden.length) return hidden
  const told = refusals(register, before?.entries ?? [], [entry], books.count)
  return [...unlisted, ...told.map(t => (t.n === entry.n || t.warns ? t : contradiction(t, register, before)))]
}

/** What stands against a later entry is told as the entry that it contradicts. */
function contradiction(told: Told, register: Register, before: Story | undefined): Told {
  const other = before?.entries.find(e => e.n === told.n)
  const step = other && (register.steps[other.step]?.title ?? other.step)
  return { code: 'contradicts', n: told.n, context: { n: told.n, day: other?.day, step, because: told.code } }
}

/** The field values that an entry brings, whichever member carries them. */
const valuesOf = (e: Pick<Entry, 'step' | 'data'>): Entry['data'] =>
  e.step === 'submit'
    ? (e.data['data'] as Entry['data'])
    : e.step === 'correct'
      ? (e.data['set'] as Entry['data'])
      : isKernelStep(e.step)
        ? {}
        : e.data

type Linked = ReadonlyMap<string, Known>

/** What the step's links say of other matters, where the reader finds them in the unit's own books: their open titles, persons masked. */
async function linkedBy(tx: Tx, house: House, reader: Reader, register: Register, order: Order): Promise<Linked> {
  const inFields = linkFields(register, order).flatMap(([, links]) => links.map(l => l.matter))
  const matters = [...inFields, ...(order.step === 'link' ? [String(order.data['matter'])] : [])].filter(isId)
  if (!matters.length) return new Map()
  const found = await tx<(Known & { readonly matter: string })[]>`
    select m.matter, m.register, coalesce(m.number, m.title) as title, m.taken from matter m
    where m.unit = ${reader.unit} and m.matter = any(${matters}) and ${readable(tx, house, reader)}`
  return new Map(found.map(({ matter, ...l }) => [matter, l]))
}

/** The values of fields that hold links. What is no list of links is left for the check of values to refuse. */
const linkFields = (register: Register, { step, data }: Pick<Order, 'step' | 'data'>): [string, readonly Link[]][] =>
  Object.entries(valuesOf({ step, data })).flatMap(([name, v]): [string, readonly Link[]][] =>
    register.fields[name]?.kind === 'links' && Array.isArray(v) && v.every(l => typeof l === 'object' && l !== null)
      ? [[name, v as readonly Link[]]]
      : [],
  )

/** The data with the titles of its links as the books have them, and what follows from them: what a client wrote there could be a person's name, in the open. */
function withTitles(house: House, register: Register, order: Order, linked: Linked): Entry['data'] {
  const fields = linkFields(register, order)
  if (!fields.length) return { ...order.data }
  const titled = (l: Link): Link => ({
    ...l,
    ...(titleOf(linked.get(l.matter)) ?? { title: house.registers.find(l.register)?.title ?? '' }),
  })
  const said = { ...valuesOf(order), ...Object.fromEntries(fields.map(([name, links]) => [name, links.map(titled)])) }
  const values = followed(register, said, linked)
  if (order.step === 'submit') return { ...order.data, data: values }
  return order.step === 'correct' ? { ...order.data, set: values } : values
}

async function kernelAgainst(tx: Tx, reader: Reader, took: Pick<Took, 'books' | 'register' | 'before' | 'entry'>): Promise<Refusal[]> {
  const { books, register, before, entry } = took
  if (!isKernelStep(entry.step)) return []
  // A step that opens a matter may itself need approval: then the story begins with its submission.
  const story = before ?? { unit: reader.unit, matter: '', register, rows: [], entries: [], key: null }
  if (!before && entry.step !== 'submit') return [{ code: 'not-found' }]
  const accounts = await tx<
    { id: string; name: string; roles: Role[] }[]
  >`select id, name, roles from account where unit = ${reader.unit} and not disabled`
  const matter = replay(register, story.entries, books.count)
  return [
    ...kernelRefusals(entry.step, entry.data, { story, matter, books, reader, accounts: new Map(accounts.map(a => [a.id, a])) }),
    ...(entry.step === 'submit' ? valueRefusals(register, valuesOf(entry), books) : []),
  ]
}
