import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Day, plusDays } from '../base/day.ts'
import { seeded } from '../base/random.ts'
import { byKind, type Field, type Table } from '../declare/fields.ts'
import type { Register } from '../declare/register.ts'
import { dataRefusals } from '../declare/validate.ts'
import { calendarWith, shippedCalendar } from '../law/calendar.ts'
import { countWith } from '../ledger/count.ts'
import type { Entry } from '../ledger/entry.ts'
import { refusals, replay } from '../ledger/replay.ts'
import { registers } from './index.ts'

/** A value that fits its field, chosen by a number. */
const values = {
  text: f => n => (f.form === 'document-number' ? `某府发〔2024〕${(n % 90) + 1}号` : f.form ? undefined : `文${n % 7}`.slice(0, f.max ?? 9)),
  number: f => n => Math.min(f.max ?? 999, (f.min ?? 0) + (n % 20)),
  money: () => n => (n % 50) * 100,
  date: () => n => plusDays('2024-01-01', n % 900),
  time: () => n => `${plusDays('2024-01-01', n % 900)}T09:00+08:00`,
  flag: () => n => n % 4 > 0,
  unit: () => n => (n % 5) + 1,
  people: f => n => Array.from({ length: Math.max(f.min ?? 1, 1 + (n % 2)) }, (_, i) => ({ name: `人${(n + i) % 9}` })).slice(0, f.max),
  members: f => n => Array.from({ length: Math.max(f.min ?? 1, 1) }, (_, i) => ({ name: `员${(n + i) % 9}` })),
  links: () => () => [],
  files: () => () => [{ hash: 'sha256:0', name: 'a.pdf' }],
  rows: f => n => Array.from({ length: Math.max(f.min ?? 1, 2) }, (_, i) => ({ [Object.keys(f.columns ?? {})[0]!]: `行${(n + i) % 9}` })),
  choice: f => n => Object.keys(f.options)[n % Object.keys(f.options).length],
  choices: f => n => [Object.keys(f.options)[n % Object.keys(f.options).length]!],
} satisfies Table<(n: number) => unknown>
const fitting = (field: Field, n: number) => byKind<(n: number) => unknown>(values, field)(n)

const count = countWith(shippedCalendar)

/** A walk through a register: whatever may be done next, with any values that fit, as far as nothing stands against it. */
function walk(register: Register, choices: readonly number[]): Entry[] {
  const entries: Entry[] = []
  let day: Day = '2024-01-02'
  for (const n of choices) {
    const { next } = replay(register, entries, count)
    const step = next[n % Math.max(1, next.length)]?.step
    if (!step) break
    day = plusDays(day, n % 23)
    const data = Object.fromEntries(
      register.steps[step]!.asks.flatMap((ask, i) => {
        const name = ask.replace('?', '')
        const value = ask.endsWith('?') && (n >> i % 8) % 3 === 0 ? undefined : fitting(register.fields[name]!, n + i * 7)
        return value === undefined ? [] : [[name, value]]
      }),
    )
    expect(dataRefusals(register, step, data), `${register.id}.${step}`).toEqual([])
    const e: Entry = { n: entries.length + 1, step, day, at: `${day}T09:00+08:00`, by: 'u1', origin: 'desk', data }
    if (refusals(register, entries, [e], count).every(t => t.warns)) entries.push(e)
  }
  return entries
}

const all: readonly Register[] = Object.values(registers).flat()
const steps = fc.array(fc.nat(100_000), { minLength: 1, maxLength: 14 })
const often = { numRuns: 12 }

describe.each(all.map(r => [r.id, r] as const))('%s, walked at random', (_, register) => {
  test('the walk gets about: it takes at least a third of the steps', () => {
    const random = seeded(register.id)
    const taken = new Set(Array.from({ length: 40 }, () => walk(register, Array.from({ length: 14 }, () => Math.floor(random() * 100_000))).map(e => e.step)).flat())
    expect(taken.size * 3).toBeGreaterThanOrEqual(Object.keys(register.steps).length)
  })

  test('the last entry added and cancelled is the identity', () =>
    fc.assert(
      fc.property(steps, choices => {
        const entries = walk(register, choices)
        const last = entries.at(-1)
        if (!last) return
        const cancel: Entry = { ...last, n: last.n + 1, step: 'cancel', data: { of: last.n, reason: '误录' } }
        expect(replay(register, [...entries, cancel], count)).toEqual(replay(register, entries.slice(0, -1), count))
      }),
      often,
    ))

  test('a matter stands in one state, and each stock holds it once or not at all', () =>
    fc.assert(
      fc.property(steps, choices => {
        const m = replay(register, walk(register, choices), count)
        for (const [name, f] of Object.entries(register.figures)) {
          if (!('stock' in f)) continue
          let held = 0
          for (const fact of m.facts.filter(x => x.figure === name).sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))) held += fact.amount
          expect([0, 1], name).toContain(held)
        }
        expect(m.facts.every(f => f.n > 0)).toBe(true)
      }),
      often,
    ))

  test('imported, it is the same matter; nothing of it is late', () =>
    fc.assert(
      fc.property(steps, choices => {
        const entries = walk(register, choices)
        const imported = entries.map((e): Entry => ({ ...e, origin: 'import' }))
        const { unproven: _, ...told } = replay(register, entries, count)
        const { unproven: __, ...again } = replay(register, imported, count)
        expect(again).toEqual(told)
      }),
      often,
    ))

  test('trap: a calendar notice moves a limit that has ended', () =>
    fc.assert(
      fc.property(steps, choices => {
        const entries = walk(register, choices)
        const notice = { number: '试〔2030〕1号', issued: '2030-01-01', year: 2024, holidays: [{ name: '试', off: ['2024-03-01', '2024-05-31'], work: [] }] } as const
        const ended = (c: typeof count) => replay(register, entries, c).limits.filter(l => l.met || l.ended)
        expect(ended(countWith(calendarWith([notice])))).toEqual(ended(count))
      }),
      often,
    ))
})
