import chineseDays from 'chinese-days'
import { describe, expect, test } from 'vitest'
import { type Day, day, daysBetween, parts, plusDays } from '../../src/base/day.ts'
import { seeded } from '../../src/base/random.ts'
import { shippedCalendar as calendar, calendarWith, count, dayKind, findLimit, type Length, type Pause, type Rule, ruleOf, working } from '../../src/law/index.ts'
import type { Case } from './case.ts'
import { enforcementCases } from './enforcement.cases.ts'
import { governmentCases } from './government.cases.ts'

/** Examples of the two tables that are no periods, and where they are tested. */
const elsewhere: { readonly [id: string]: string } = {
  E19: 'a fee: src/law/amounts.test.ts',
  E20: 'a fee: src/law/amounts.test.ts',
  E64: 'a balance of the annual report: src/figures',
  E65: 'a balance of the annual report: src/figures',
  E67: 'the form of a document number: src/check',
}

const units = { WD: 'working-day', D: 'day', M: 'month', Y: 'year', H: 'hour' } as const

/** `+7WD` → 7 working days; `-04-01` → the fixed day 401, before it. */
function parse(text: string): Length & { readonly back: boolean } {
  const fixed = /^([+-])(\d\d)-(\d\d)$/.exec(text)
  if (fixed) return { n: Number(fixed[2]) * 100 + Number(fixed[3]), unit: 'date', back: fixed[1] === '-' }
  const m = /^([+-])(\d+)(WD|D|M|Y|H)$/.exec(text)!
  return { n: Number(m[2]), unit: units[m[3] as keyof typeof units], back: m[1] === '-' }
}

/** The pauses and extensions of an example. A pause given by its length alone begins five days after the start. */
function eventsOf({ events = [], start }: Case): { pauses: readonly Pause[]; extensions: readonly Length[] } {
  const from = plusDays(start.slice(0, 10) as Day, 5)
  const pauses = events.flatMap((text): readonly Pause[] => {
    const length = /^不计(\d+)日$/.exec(text)
    if (length) return [{ from, to: plusDays(from, Number(length[1])) }]
    const span = /^(\S{10})至(\S{10})/.exec(text)
    return span ? [{ from: day(span[1]!), to: day(span[2]!) }] : []
  })
  return { pauses, extensions: events.filter(text => text.startsWith('+')).map(parse) }
}

/** The rule that an example is about. */
function ruleOfCase(c: Case): Rule {
  const { n, unit } = parse(c.length)
  if (c.limit === null) return { n, unit, bound: 'max', binds: 'agency', roll: 'never' }
  return ruleOf(findLimit(c.limit)!, c.start.slice(0, 10) as Day)!
}

describe.each([['enforcement and disputes', enforcementCases], ['decisions, disclosure and documents', governmentCases]] as const)('worked examples: %s', (_, cases) => {
  test.each(cases.map(c => [c.id, c.case, c] as const))('%s %s', (_id, _case, c) => {
    const rule = ruleOfCase(c)
    const { n, unit, back } = parse(c.length)
    if (rule.reading !== 'either') expect([rule.n, rule.unit, rule.bound === 'before']).toEqual([n, unit, back])
    const run = { start: c.start, ...eventsOf(c) }
    const period = count(rule, run, calendar)
    expect(period.due).toBe(c.due)
    if (c.strict) expect(period.strict).toBe(c.strict)
    if (c.lenient) expect(period.lenient).toBe(c.lenient)
    if (c.lenient === null || c.provisional) expect(period.provisional).toBe(true)
    else if (c.due < '2027') expect(period.provisional).toBe(false)
    expect(working(rule, run, calendar).at(-1)!.day).toBe(c.due)
  })
})

test('the days that an example counts one by one are the days of the working', () => {
  const listed = enforcementCases.filter(c => /^计数日 [\d/、]+(?:；|$)/.test(c.why))
  expect(listed.length).toBeGreaterThan(30)
  for (const c of listed) {
    const days = /^计数日 ([\d/、]+)/.exec(c.why)![1]!.split('、')
    const rows = working(ruleOfCase(c), { start: c.start, ...eventsOf(c) }, calendar)
    const counted = rows.filter(row => row.counts !== null).map(row => parts(row.day as Day).slice(1).join('/'))
    expect(counted, c.id).toEqual(days)
  }
})

test('every extension that an example uses is one that the law knows', () => {
  for (const c of [...enforcementCases, ...governmentCases]) {
    const known = ruleOfCase(c).extend ?? []
    for (const used of eventsOf(c).extensions)
      expect(known.some(e => e.unit === used.unit && (e.n === null || e.n >= used.n)), `${c.id} ${used.n}`).toBe(true)
  }
})

test('no example is left out in silence', () => {
  expect(enforcementCases.length).toBe(96)
  const numbers = [...new Set([...governmentCases.map(c => c.id.replace(/b$/, '')), ...Object.keys(elsewhere)])]
  expect(numbers.length).toBe(45)
})

test('100,000 random working-day periods agree with chinese-days', () => {
  const random = seeded('chinese-days')
  const rule: Rule = { n: 1, unit: 'working-day', bound: 'max', binds: 'agency', roll: 'never' }
  const works = new Map<Day, boolean>()
  for (let d: Day = '2019-01-01'; d <= '2026-12-31'; d = plusDays(d, 1)) works.set(d, chineseDays.isWorkday(d))
  for (const [d, theirs] of works) expect(dayKind(calendar, d).works, d).toBe(theirs)
  for (let i = 0; i < 100_000; i++) {
    const start = plusDays('2019-01-01', Math.floor(random() * 2800))
    const n = 1 + Math.floor(random() * 60)
    let theirs = start
    for (let left = n; left > 0; ) if (works.get((theirs = plusDays(theirs, 1)))) left--
    const ours = count({ ...rule, n }, { start }, calendar).due
    if (ours !== theirs) expect(`${start} +${n}: ${ours}`).toBe(theirs)
  }
})

test('trap: one start date for all rules; every limit names its own start event', () => {
  const { limits } = { limits: enforcementCases.map(c => findLimit(c.limit!)!) }
  expect(limits.filter(limit => limit.start.length === 0)).toEqual([])
  expect(new Set(limits.map(limit => limit.start)).size).toBeGreaterThan(40)
})

test('trap: a calendar notice moves what still runs and nothing else', () => {
  const notice = { number: '示例号', issued: '2026-11-25', year: 2027, holidays: [{ name: '元旦', off: ['2027-01-01', '2027-01-03'], work: ['2026-12-26'] }] } as const
  const after = calendarWith([notice])
  const reply = findLimit('INF-L03')!
  expect(count(reply, { start: '2026-11-16' }, after).due).toBe(count(reply, { start: '2026-11-16' }, calendar).due)
  expect([count(reply, { start: '2026-12-21' }, calendar).due, count(reply, { start: '2026-12-21' }, after).due]).toEqual(['2027-01-19', '2027-01-18'])
})

test('the lenient reading is never more than a long holiday after the strict one', () => {
  for (const c of enforcementCases) {
    const { strict, lenient } = count(ruleOfCase(c), { start: c.start, ...eventsOf(c) }, calendar)
    expect(daysBetween(strict!.slice(0, 10) as Day, lenient!.slice(0, 10) as Day), c.id).toBeLessThanOrEqual(10)
  }
})
