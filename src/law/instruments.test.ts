import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isDay, plusDays } from '../base/day.ts'
import { instruments } from './all.ts'
import { findCondition, findInstrument, findLimit, findThreshold } from './find.ts'
import { byTheClock, findTerm, hasArticle, provisionOf } from './instrument.ts'
import * as named from './instruments/index.ts'
import { lawRows } from './rows.ts'

const limits = instruments.flatMap(i => Object.values(i.limits).map(limit => ({ i, limit })))

test('the list of instruments is the directory', () => {
  const files = readdirSync(new URL('./instruments', import.meta.url)).filter(f => f !== 'index.ts')
  expect(instruments.length).toBe(files.length)
  expect(Object.keys(named).length).toBe(files.length)
  const index = readFileSync(new URL('./instruments/index.ts', import.meta.url), 'utf8')
  expect(files.filter(f => !index.includes(`'./${f}'`))).toEqual([])
})

test('ids and aliases are unique', () => {
  const own = instruments.flatMap(i => [i.id, ...i.aliases])
  expect(own.length).toBe(new Set(own).size)
  const rules = instruments.flatMap(i => [...Object.values(i.limits), ...Object.values(i.conditions), ...Object.values(i.thresholds)])
  const ids = rules.flatMap(r => [r.id, ...('aliases' in r ? (r.aliases ?? []) : [])])
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
})

test('every rule cites an article that its instrument lists', () => {
  const missing = instruments.flatMap(i => {
    const cited = [...Object.values(i.limits).flatMap(l => l.terms), ...Object.values(i.conditions), ...Object.values(i.thresholds)]
    return cited.filter(({ article }) => !(article in i.articles)).map(({ article }) => `${i.title} ${article}`)
  })
  expect(missing).toEqual([])
})

test('no article lies beyond the last one', () => {
  const beyond = instruments.flatMap(i => {
    const most = Math.max(...i.versions.map(v => v.articles ?? Number.POSITIVE_INFINITY))
    return Object.keys(i.articles)
      .filter(a => Number(a) > most)
      .map(a => `${i.title} ${a}`)
  })
  expect(beyond).toEqual([])
})

test('versions and terms are in order and do not overlap', () => {
  const spans = [
    ...instruments.map(i => ({ of: i.title, all: i.versions })),
    ...limits.map(({ limit }) => ({ of: limit.id, all: limit.terms })),
  ]
  for (const { of, all } of spans) {
    expect(all.length, of).toBeGreaterThan(0)
    all.forEach((span, at) => {
      expect(isDay(span.since) && (!span.until || span.until > span.since), of).toBe(true)
      const next = all[at + 1]
      if (next) expect(span.until && span.until < next.since, `${of} ${span.since}`).toBe(true)
    })
  }
})

test('the newest term is in force and its day before belongs to the older one or to none', () => {
  for (const { limit } of limits) {
    const newest = limit.terms.at(-1)!
    expect(findTerm(limit, newest.since), limit.id).toBe(newest)
    const before = findTerm(limit, plusDays(newest.since, -1))
    expect(before === undefined || before === limit.terms.at(-2), limit.id).toBe(true)
  }
})

test('what comes from memory or from local practice says so and never blocks', () => {
  for (const i of instruments)
    for (const c of Object.values(i.conditions)) if (c.mark === 'memory' || c.mark === 'local') expect(c.level, c.id).not.toBe('block')
  for (const i of instruments.filter(one => one.mark === 'local'))
    for (const l of Object.values(i.limits))
      expect(
        l.terms.map(t => t.mark).filter(m => m === 'text'),
        l.id,
      ).toEqual([])
})

test('a period that cannot roll is never said to roll, a number is positive, what is counted back has no roll', () => {
  for (const { limit } of limits)
    for (const t of limit.terms) {
      if (t.unit === 'working-day' || byTheClock(t.unit)) expect(t.roll, limit.id).toBe('never')
      if (t.n !== null) expect(t.n, limit.id).toBeGreaterThan(0)
      if (limit.bound === 'before' && t.unit !== 'date') expect(t.roll, limit.id).toBe('never')
    }
})

test('an instrument is found by every name it goes by', () => {
  expect(findInstrument('《中华人民共和国行政处罚法》')).toBe(named.penaltyLaw)
  expect(findInstrument('行政处罚法')).toBe(named.penaltyLaw)
  expect(findInstrument('CF')).toBe(named.penaltyLaw)
  expect(findInstrument('国办发〔2018〕118号')).toBe(named.threeSystems)
  expect(findInstrument('没有这部法')).toBeUndefined()
})

test('no two instruments go by one name', () => {
  for (const i of instruments)
    for (const name of [i.id, i.title, i.full, i.number ?? i.id]) expect(findInstrument(name)?.id, name).toBe(i.id)
})

test('an article exists in the version of its day', () => {
  expect(hasArticle(named.penaltyLaw, 85, '2024-01-08')).toBe('yes')
  expect(hasArticle(named.penaltyLaw, 85, '2020-01-08')).toBe('no')
  expect(hasArticle(named.penaltyLaw, 120, '2024-01-08')).toBe('no')
  expect(hasArticle(named.penaltyLaw, 1, '2001-01-08')).toBe('unknown')
})

test('a limit named twice is one limit', () => {
  expect(findLimit('XX-33')).toBe(named.disclosureRegulation.limits.reply)
  expect(findLimit('INF-L03')).toBe(named.disclosureRegulation.limits.reply)
  expect(findCondition('PEN-G02')).toBe(named.penaltyLaw.conditions.officers)
  expect(findThreshold('PEN-T01')?.values).toEqual({ person: 200, organisation: 3000 })
})

test('judicial confirmation cites the article of its day', () => {
  const limit = named.civilProcedureLaw.limits.confirmation
  expect(provisionOf(limit, '2023-06-01')).toEqual({ instrument: 'MSSS', title: '民事诉讼法', article: '201' })
  expect(provisionOf(limit, '2024-06-01').article).toBe('205')
})

test('the list of rows has every rule once, a limit once for each version', () => {
  const rows = lawRows()
  const of = (kind: string) => rows.filter(r => r.kind === kind).length
  expect(of('instrument')).toBe(instruments.length)
  expect(of('limit')).toBe(limits.reduce((sum, { limit }) => sum + limit.terms.length, 0))
  expect(of('guard')).toBe(instruments.reduce((sum, i) => sum + Object.keys(i.conditions).length, 0))
})
