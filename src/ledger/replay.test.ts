import fc from 'fast-check'
import { expect, test } from 'vitest'
import { story } from '../../test/support/story.ts'
import { tennis } from '../../test/support/tennis.ts'
import type { Day } from '../base/day.ts'
import { plusDays } from '../base/day.ts'
import { shippedCalendar } from '../law/calendar.ts'
import { countWith } from './count.ts'
import type { Entry } from './entry.ts'
import { refusals, replay } from './replay.ts'

const count = countWith(shippedCalendar)
const lent = (more: object = {}) => story(tennis).do('lend', '2026-03-01', { who: 'x', size: 'small', ...more })

test('replaying is deterministic and never changes its input', () => {
  const s = lent().do('back', '2026-03-09', { price: 300 })
  const before = JSON.stringify(s.entries)
  expect(JSON.stringify(s.now())).toBe(JSON.stringify(s.now()))
  expect(JSON.stringify(s.entries)).toBe(before)
})

test('an empty matter offers the opening step', () => {
  expect(story(tennis).now()).toMatchObject({ state: undefined, next: [{ step: 'lend', blocked: [] }] })
})

test('a late entry takes its place by the day it happened, not by the day it was recorded', () => {
  const s = lent().do('back', '2026-03-09', {})
  expect(s.refused('string', '2026-03-05', {})).toEqual([])
  s.do('string', '2026-03-05', {}, { at: '2026-03-20T09:00+08:00' })
  expect(s.now()).toMatchObject({ state: 'back', taken: { string: '2026-03-05' } })
  expect(s.refused('string', '2026-03-10', {})).toEqual(['wrong-state'])
})

test('a late entry that contradicts a later one is refused, and the refusal names that one', () => {
  const s = lent().do('string', '2026-03-08', {})
  expect(s.tries('back', '2026-03-05', {}).map(t => [t.n, t.code])).toEqual([[2, 'wrong-state']])
})

test('a corrected day moves the limit, the order and the facts', () => {
  const s = lent().do('back', '2026-03-09', {}).kernel('correct', '2026-12-01', { of: 1, set: {}, day: '2026-03-04', reason: '日期录错' })
  expect(s.limit('back')).toMatchObject({ start: '2026-03-04', due: '2026-03-14' })
  expect(s.facts('lent')).toEqual([['2026-03-04', 1]])
  expect(s.kernelRefused('correct', '2026-12-01', { of: 1, set: {}, day: '2026-03-10', reason: '又错' })).toContain('2 wrong-state')
})

test('a correction takes a value away with null, and cannot put in what the step does not ask', () => {
  const s = lent({ good: '2026-04-01' }).kernel('correct', '2026-03-02', { of: 1, set: { good: null }, reason: '没有保质期' })
  expect(s.now().fields).toEqual({ who: 'x', size: 'small' })
  expect(s.kernelRefused('correct', '2026-03-02', { of: 1, set: { price: 5 }, reason: 'x' })).toEqual(['1 not-asked'])
  expect(s.kernelRefused('correct', '2026-03-02', { of: 1, set: { who: null }, reason: 'x' })).toEqual(['1 required'])
})

test('cancelling takes an entry and its facts away; cancelling the cancellation restores them', () => {
  const s = lent().do('back', '2026-03-09', { price: 300 })
  const whole = s.now()
  s.kernel('cancel', '2026-03-10', { of: 2, reason: '录错' })
  expect(s.now().state).toBe('lent')
  expect(s.facts('paid')).toEqual([])
  s.kernel('cancel', '2026-03-11', { of: 3, reason: '原录无误' })
  expect(s.now()).toEqual(whole)
})

test('cancelling what opened a matter is refused while steps stand on it', () => {
  expect(lent().do('back', '2026-03-09', {}).kernelRefused('cancel', '2026-03-10', { of: 1, reason: '错' })).toEqual(['2 wrong-state'])
})

test('guards judge when a step is taken; replay never refuses', () => {
  const e: Entry = { n: 2, step: 'back', day: '2026-05-01', at: '2026-05-01T09:00+08:00', by: 'u', origin: 'desk', data: {} }
  const s = lent()
  expect(refusals(tennis, s.entries, [e], count).map(t => t.code)).toEqual(['limit-passed'])
  expect(replay(tennis, [...s.entries, e], count).state).toBe('back')
})

test('what may be done next has its earliest and latest day and what no form can settle', () => {
  const s = lent()
  expect(s.next('back')).toMatchObject({ latest: '2026-03-11', blocked: [] })
  expect(s.next('scold')!.blocked).toEqual([])
  s.do('back', '2026-03-05', {})
  expect(s.next('dry')).toMatchObject({ earliest: '2026-03-08', blocked: [] })
  expect(s.refused('dry', '2026-03-07', {})).toEqual(['limit-running'])
  expect(s.do('dry', '2026-03-08', {}).now().state).toBe('dried')
})

test('a guard that only warns lets the step pass and says so; a local row never blocks', () => {
  expect(story(tennis).tries('lend', '2026-03-01', { who: 'x', size: 'small', polite: false })).toMatchObject([
    { code: 'tennis-rude', warns: true },
  ])
  expect(lent().tries('scold', '2026-03-02', {})).toMatchObject([
    { code: 'tennis-stiff', warns: true, law: { title: '网球规则', article: '2' } },
  ])
})

test('trap: imported history shown as late; guards refuse it', () => {
  const s = story(tennis)
  const old = { origin: 'import', at: '2026-01-05T09:00+08:00' } as const
  s.do('lend', '2023-03-01', { who: 'x', size: 'small' }, old).do('back', '2023-06-01', { price: 0 }, old)
  expect(s.now().unproven.map(u => [u.n, u.code])).toEqual([[2, 'tennis-free']])
})

// ---- properties ----
const stepIds = ['rain', 'hear', 'go', 'check', 'passed', 'again', 'string', 'snap', 'call', 'late', 'back', 'dry'] as const
const stories = fc.array(fc.record({ step: fc.constantFrom(...stepIds), after: fc.nat(6) }), { maxLength: 14 }).map(list => {
  const s = lent({ good: '2026-03-20' })
  let day: Day = '2026-03-01'
  for (const { step, after } of list) {
    day = plusDays(day, after)
    if (s.refused(step, day, {}).length === 0) s.do(step, day, {})
  }
  return s
})

test('property: adding an entry and cancelling it is the identity, whatever the entry', () =>
  fc.assert(
    fc.property(stories, fc.constantFrom(...stepIds), fc.nat(30), (s, step, after) => {
      const before = s.now()
      const day = plusDays('2026-03-01', after)
      if (s.refused(step, day, {}).length) return
      s.do(step, day, {})
      expect(s.kernel('cancel', day, { of: s.entries.length, reason: '误录' }).now()).toEqual(before)
    }),
  ))

test('trap: removed extension does not restore the old date', () =>
  fc.assert(
    fc.property(stories, fc.constantFrom('longer', 'hear', 'check'), (s, step) => {
      const due = s.limit('back')?.due
      if (s.refused(step, '2026-04-01', {}).length) return
      s.do(step, '2026-04-01', {}).kernel('cancel', '2026-04-02', { of: s.entries.length, reason: '撤回' })
      expect(s.limit('back')?.due).toBe(due)
    }),
  ))

test('trap: unassigned or extended cases missing from counts', () =>
  fc.assert(
    fc.property(fc.array(stories, { maxLength: 6 }), all => {
      const total = (figure: string) => all.reduce((sum, s) => sum + s.sum(figure), 0)
      expect(total('inState')).toBe(all.length)
      expect(total('home') + total('away')).toBe(all.length)
    }),
    { numRuns: 40 },
  ))

test('trap: summary says 168, list says 169', () =>
  fc.assert(
    fc.property(fc.array(stories, { maxLength: 6 }), all => {
      const rows = all.flatMap(s => s.now().facts.filter(f => f.figure === 'lent'))
      expect(all.reduce((sum, s) => sum + s.sum('lent'), 0)).toBe(rows.length)
      for (const s of all) for (const f of s.now().facts) expect(s.entries.some(e => e.n === f.n)).toBe(true)
    }),
    { numRuns: 40 },
  ))

test('property: the order of recording does not matter, only the days', () =>
  fc.assert(
    fc.property(stories, s => {
      const days = s.entries.map(e => e.day)
      if (new Set(days).size < days.length) return
      const shuffled = s.entries.map((e, i, list) => ({ ...e, n: list.length - i }))
      const plain = (m: ReturnType<typeof s.now>) => ({
        ...m,
        limits: m.limits.map(l => ({ ...l, n: 0 })),
        facts: m.facts.map(f => ({ ...f, n: 0 })),
      })
      expect(plain(replay(tennis, shuffled, count))).toEqual(plain(s.now()))
    }),
  ))
