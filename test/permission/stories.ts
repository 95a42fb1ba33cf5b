/**
 * @module Stories for every register, found by walking it at random in memory: what may be done next, with any values that
 * fit, as far as nothing stands against it. A register that is added is walked without anybody telling this file.
 */
import { type Day, plusDays } from '../../src/base/day.ts'
import { seeded } from '../../src/base/random.ts'
import { byKind, type Field, type Member, type Table } from '../../src/declare/fields.ts'
import { asked, type Register } from '../../src/declare/register.ts'
import { shippedCalendar } from '../../src/law/calendar.ts'
import { countWith } from '../../src/ledger/count.ts'
import type { Entry, Origin } from '../../src/ledger/entry.ts'
import { refusals, replay } from '../../src/ledger/replay.ts'

export interface Told {
  readonly origin: Origin
  readonly step: string
  readonly day: Day
  readonly data: { readonly [field: string]: unknown }
}
/** What a walk needs from outside: who stands on a roster, a matter to point at, the village. */
export interface Around {
  readonly today: Day
  readonly village: number
  readonly roster: (figure: string) => readonly Member[]
}

const count = countWith(shippedCalendar)
const chosen = (options: object, n: number) => Object.keys(options)[n % Object.keys(options).length]!
const times = <T>(f: { readonly min?: number }, make: () => T): T[] => Array.from({ length: Math.max(1, f.min ?? 1) }, make)

/** A plain value that fits its field, chosen by a number. */
export function values(around: Around, day: Day) {
  return {
    text: f => n => {
      if (f.form === 'document-number') return `清府发〔2023〕${(n % 90) + 1}号`
      if (f.form === 'region-code') return `5001${(n % 90) + 10}`
      return '文'.repeat(Math.max(1, Math.min(f.max ?? 4, 4)))
    },
    number: f => n => Math.min(f.max ?? 99, Math.ceil(f.min ?? 0) + (n % 20)),
    money: f => n => Math.max(f.min ?? 0, (n % 50) * 10_000),
    // Now and then a day far ahead: what expires must not have.
    date: () => n => plusDays(day, n % 3 === 0 ? 2000 : (n % 5) - (n % 3)),
    time: () => n => `${plusDays(day, -(n % 2))}T09:00+08:00`,
    flag: () => n => n % 4 > 0,
    unit: () => () => around.village,
    people: f => n => times(f, () => ({ name: `人${n % 9}` })),
    members: f => () => (f.roster ? around.roster(f.roster).slice(0, Math.max(1, f.min ?? 1)) : times(f, () => ({ name: '员某' }))),
    links: f => () => times(f, () => ({ register: f.to?.[0] ?? 'x', matter: '00000000-0000-7000-8000-000000000001', title: '事' })),
    files: f => () => times(f, () => ({ hash: 'sha256:0', name: 'a.pdf' })),
    rows: f => () => times(f, () => ({ [Object.keys(f.columns ?? {})[0]!]: '行' })),
    choice: f => n => chosen(f.options, n),
    choices: f => n => [chosen(f.options, n)],
  } satisfies Table<(n: number) => unknown>
}

/** The stories are of the last twelve months. */
const YEAR = 360

/** One walk. Steps that send the matter away or open another are left out: what they carry lives in other books as well. */
function walk(register: Register, around: Around, random: () => number, { begin = YEAR, origin = 'desk' as Origin } = {}): Told[] {
  const entries: Entry[] = []
  const whole = () => Math.floor(random() * 100_000)
  let day: Day = plusDays(around.today, -begin)
  for (let i = 0; i < 10; i++) {
    const next = replay(register, entries, count).next.filter(n => !register.steps[n.step]!.refers && !register.steps[n.step]!.opens)
    const step = next[whole() % Math.max(1, next.length)]?.step
    day = plusDays(day, whole() % 33)
    if (!step || day > around.today) break
    const fits = values(around, day)
    const give = (field: Field) => byKind<(n: number) => unknown>(fits, field)(whole())
    const data = Object.fromEntries(
      asked(register, step).flatMap(({ name, must, field }) => (!must && whole() % 6 === 0 ? [] : [[name, give(field)]])),
    )
    const n = entries.length + 1
    const e: Entry = { n, step, day, at: `${day}T09:00+08:00`, by: 'u1', origin, data }
    if (refusals(register, entries, [e], count).every(t => t.warns)) entries.push(e)
  }
  return entries.map(({ step, day, data }) => ({ step, day, data, origin }))
}

/** What a story shows: the fields it fills, the documents it writes, the limits it starts, whether it publishes. */
const shows = (register: Register, told: readonly Told[]): readonly string[] => [
  ...told.flatMap(t => Object.keys(t.data).filter(n => t.data[n] !== undefined)),
  ...told.flatMap(t => (register.steps[t.step]?.documents ?? []).map(d => `document ${d}`)),
  ...(told.some(t => register.steps[t.step]?.publishes) ? ['publication'] : []),
]

/**
 * At most `most` stories that between them show as much as walking finds. Where chance never meets what the guards ask, the story
 * is one of an old ledger, whose guards only remind.
 */
export function storiesOf(register: Register, around: Around, most: number): readonly (readonly Told[])[] {
  const random = seeded(register.id)
  const walks = (origin: Origin, n: number) =>
    Array.from({ length: n }, () => walk(register, around, random, { origin })).filter(w => w.length > 0)
  const chosen: (readonly Told[])[] = []
  const shown = new Set<string>()
  const choose = (from: readonly (readonly Told[])[], upTo: number) => {
    while (chosen.length < upTo) {
      const gain = (w: readonly Told[]) => new Set(shows(register, w).filter(f => !shown.has(f))).size
      const best = from.map(w => ({ w, gain: gain(w) })).sort((a, b) => b.gain - a.gain || a.w.length - b.w.length)[0]
      if (!best || (best.gain === 0 && chosen.length > 0)) break
      chosen.push(best.w)
      for (const f of shows(register, best.w)) shown.add(f)
    }
  }
  choose(walks('desk', 20), most - 1)
  const all = Object.values(register.steps).flatMap(s => s.documents ?? []).length + Object.keys(register.fields).length
  if (shown.size < all) choose(walks('import', 40), most)
  return chosen
}

/** A story of long ago after which the matter stands in a stock figure all through the time of the others. */
export function standing(register: Register, figure: string, around: Around): readonly Told[] | undefined {
  const random = seeded(`${register.id} ${figure}`)
  for (let i = 0; i < 200; i++) {
    const told = walk(register, around, random, { begin: 1000 })
    for (let length = 1; length <= told.length; length++)
      if ([plusDays(around.today, -YEAR), around.today].every(day => stands(register, figure, told.slice(0, length), day)))
        return told.slice(0, length)
  }
  return undefined
}

function stands(register: Register, figure: string, told: readonly Told[], day: Day): boolean {
  const entries = told.map((t, n): Entry => ({ ...t, n: n + 1, at: `${t.day}T09:00+08:00`, by: 'u1' }))
  const facts = replay(register, entries, count).facts.filter(f => f.figure === figure)
  return facts.filter(f => f.day <= day).reduce((sum, f) => sum + f.amount, 0) > 0
}
