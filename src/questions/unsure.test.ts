/** @module What we know only from memory, and what is law somewhere else: over every row and every declaration, it is shown with its mark, the unit may set it, and it blocks nothing. */
import { describe, expect, test } from 'vitest'
import type { Day } from '../base/day.ts'
import { rosterFields } from '../declare/fields.ts'
import type { Guard, Register } from '../declare/register.ts'
import { unsureWords, worded } from '../declare/wording.ts'
import { instruments } from '../law/all.ts'
import { shippedCalendar } from '../law/calendar.ts'
import { type Condition, findTerm, type Limit, type Provision, unsure } from '../law/instrument.ts'
import { townArchivesRule } from '../law/instruments/index.ts'
import { countWith } from '../ledger/count.ts'
import { askedOn, judge } from '../ledger/judge.ts'
import { nothing } from '../ledger/now.ts'
import type { Run } from '../ledger/run.ts'
import { registers } from '../registers/index.ts'
import { settingRows } from './setting-rows.ts'

const all: readonly Register[] = Object.values(registers).flat()
const markOf = new Map(instruments.map(i => [i.id, i.mark]))
const isUnsure = (law: Provision | Condition): boolean => unsure('must' in law ? law.mark : markOf.get(law.instrument)) !== undefined
/** Days from the first version of any law we know to the years to come: whatever stands in between is asked on one of them. */
const days: readonly Day[] = [
  '1999-06-01',
  '2010-06-01',
  '2019-06-01',
  '2021-09-01',
  '2022-12-01',
  '2023-06-01',
  '2024-06-01',
  '2025-12-01',
  '2026-08-01',
  '2030-01-08',
]
/** The laws that a limit may be measured by. */
const lawsOf = (l: Register['limits'][string]): readonly Limit[] =>
  'per' in l ? Object.values(l.among).flatMap(x => x ?? []) : 'law' in l && 'terms' in l.law ? [l.law] : []
const used = (r: Register): readonly Limit[] => {
  const kept = r.keeping ?? townArchivesRule.limits.general
  return [...Object.values(r.limits).flatMap(lawsOf), ...('terms' in kept ? [kept] : [])]
}

test('there are such rows, and the words for them', () => {
  const rows = instruments.flatMap(i => [...Object.values(i.conditions), ...Object.values(i.limits).flatMap(l => l.terms)])
  expect(rows.filter(r => unsure(r.mark)).length).toBeGreaterThan(100)
  expect(worded({ code: 'x', context: { says: '要盖章。' }, law: { instrument: 'X', title: '某办法', article: '7' }, mark: 'local' })).toBe(
    `要盖章（《某办法》第7条，${unsureWords.local}）。`,
  )
})

describe.each(all.map(r => [r.id, r] as const))('%s', (_, r) => {
  test('a guard on such a row only reminds, and says how it is known', () => {
    for (const [code, guard] of Object.entries(r.guards) as [string, Guard<Register['fields']>][]) {
      if (!guard.law || !isUnsure(guard.law)) continue
      for (const asked of days.map(day => askedOn(guard, day))) {
        if (asked) expect([code, asked.warns]).toEqual([code, true])
        if (asked && 'must' in guard.law) expect([code, asked.mark]).toEqual([code, guard.law.mark])
      }
    }
  })

  test('nobody is refused for a roster, or a book kept off, by such a row', () => {
    for (const [name, field] of rosterFields(r.fields)) {
      if (!field.law || !isUnsure(field.law)) continue
      for (const day of days)
        expect([name, askedOn({ law: field.law, ...(field.others && { warns: true }) }, day)?.warns ?? true]).toEqual([name, true])
    }
    if (r.off) expect(isUnsure(r.off.law)).toBe(false)
  })

  test('no step waits for such a limit, comes too late for it or is kept from extending it', () => {
    for (const [id, step] of Object.entries(r.steps))
      for (const name of [...(step.within ?? []), ...(step.after ?? []), ...(step.extends ?? [])])
        for (const law of lawsOf(r.limits[name]!))
          for (const { since } of law.terms.filter(t => unsure(t.mark))) {
            const bare = { limit: name, rule: law, title: law.title, binds: law.binds, bound: law.bound, n: 1, start: since, pauses: [] }
            // Long past, still running for ever, and extended as often as anybody can.
            const runs: readonly Run[] = [
              { ...bare, due: since, strict: since, lenient: since, extensions: [] },
              { ...bare, due: '2999-12-31', strict: '2999-12-31', lenient: '2999-12-31', extensions: Array.from({ length: 9 }, () => 1) },
            ]
            const choice = r.limits[name]!
            const fields = 'per' in choice ? { [choice.per]: Object.entries(choice.among).find(([, l]) => l === law)![0] } : {}
            for (const run of runs) {
              const now = { ...nothing, state: step.from?.[0], fields, limits: [run] }
              const told = judge(r, now, { step: id, day: since, by: 'u1', data: {} }).filter(
                o => o.code.startsWith('limit-') || o.code === 'not-extendable',
              )
              expect(told.filter(o => o.context?.['limit'] === law.title && !(o.warns && o.mark))).toEqual([])
            }
          }
  })

  test('the unit sets the length of such a limit, which then counts, and the row bears its mark', () => {
    for (const law of used(r))
      for (const term of law.terms.filter(t => unsure(t.mark))) {
        const row = settingRows([r], [], term.since).find(s => s.limit === law.id)
        expect([law.id, row?.mark]).toEqual([law.id, term.mark])
        if (term.unit === 'date' || law.bound === 'before') continue
        const own = { limit: law.id, n: 1, unit: 'day', since: term.since } as const
        const run = { start: term.since, pauses: [], extensions: [] }
        const due = (settings: readonly (typeof own)[]) => countWith(shippedCalendar, settings)(law, run)
        expect(due([own]), law.id).not.toEqual(due([]))
      }
    // What was read in the text and has a number is nobody's to set.
    const sure = used(r).filter(l => !unsure(findTerm(l, '2026-01-08')?.mark) && (findTerm(l, '2026-01-08')?.n ?? null) !== null)
    expect(settingRows([r], [], '2026-01-08').filter(s => sure.some(l => l.id === s.limit))).toEqual([])
  })
})
