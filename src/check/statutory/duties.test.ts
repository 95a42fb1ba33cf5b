import { expect, test } from 'vitest'
import { findInstrument, findLimit, findThreshold } from '../../law/index.ts'
import { plain } from '../plain.ts'
import { read } from '../reading.ts'
import { limitMisquoted } from '../rules/limit-misquoted.ts'
import { duties } from './duties.ts'
import { limitExamples } from './limit-examples.ts'
import { offBy, periodsIn } from './period.ts'
import { lines } from './thresholds.ts'

const verified = (mark: string): boolean => mark === 'text' || mark === 'quoted'
const rows = [...new Set(duties.flatMap(d => d.rows))]

test('every row of a duty is in the law data, with a number that was verified in each of its versions', () => {
  for (const id of rows) {
    const limit = findLimit(id)
    expect(limit?.id, id).toBe(id)
    expect(findInstrument(limit!.instrument)?.id, id).toBe(limit!.instrument)
    for (const term of limit!.terms) {
      expect(verified(term.mark), id).toBe(true)
      expect(term.n, id).toBeGreaterThan(0)
    }
  }
})

test('every extension that a duty names is in the law data', () => {
  for (const duty of duties.filter(d => d.extension))
    for (const id of duty.rows) expect(findLimit(id)!.terms.at(-1)!.extend?.[0]?.n, id).toBeGreaterThan(0)
})

test('the rows of one duty are of one kind', () => {
  for (const duty of duties) expect(new Set(duty.rows.map(id => findLimit(id)!.bound)).size, duty.rows.join()).toBe(1)
})

test('a duty says by which words it is known', () => {
  for (const duty of duties) expect(Boolean(duty.act ?? duty.name ?? duty.extension), duty.rows.join()).toBe(true)
})

test('every threshold is in the law data, verified, with the value that is asked', () => {
  for (const line of lines) {
    const threshold = findThreshold(line.row)
    expect(threshold?.id, line.row).toBe(line.row)
    expect(verified(threshold!.mark), line.row).toBe(true)
    expect(threshold!.values[line.value], line.row).toBeGreaterThan(0)
  }
})

test('a message tells the number of the law data, and its article', () => {
  const of = (text: string) => limitMisquoted.find(read(plain(text)), {}).map(f => f.message)
  const review = findLimit('REV-L01')!.terms.at(-1)!
  expect(of('行政复议申请期限为30日。')).toEqual([
    `文中说“行政复议申请期限为30日”，《行政复议法》第${review.article}条规定的是${review.n}日。`,
  ])
  expect(of('如不服本决定，可以在60个工作日内申请行政复议。')).toEqual([
    '文中说“可以在60个工作日内申请行政复议”，《行政复议法》第20条规定的是60日，不是工作日。',
  ])
  expect(of('当事人应当在收到行政处罚告知书之日起3日内提出听证申请。')[0]).toMatch(/《行政处罚法》第64条规定的是5日（工作日）。$/)
})

test('one slip, one finding; a paper of an earlier year is held against the law of its time', () => {
  for (const text of limitExamples.bad) {
    const found = limitMisquoted.find(read(plain(text)), {})
    expect(new Set(found.map(f => f.start)).size, text).toBe(found.length)
  }
  const old = '被申请人应当自收到行政复议申请书副本之日起15日内提出书面答复。'
  expect(limitMisquoted.find(read(plain(`${old}\n\n2023年5月8日`)), {})[0]?.message).toMatch(/第23条规定的是10日。$/)
  expect(limitMisquoted.find(read(plain(`${old}\n\n2012年5月8日`)), {})).toEqual([])
})

test('periods are read in whatever letters; ranges and days of the year are none', () => {
  const of = (text: string) => [...periodsIn(text)].map(({ n, unit }) => `${n} ${unit}`)
  expect(of('20个工作日内，三十日，60（六十）日，六个月，两年，24小时，第三十日')).toEqual([
    '20 working-day',
    '30 day',
    '60 day',
    '6 month',
    '2 year',
    '24 hour',
  ])
  expect(of('5—15个工作日，15日或30日，3月15日，2024年，15至20日，一百八十日')).toEqual([])
})

test('days of another kind are compared only where they cannot be the same', () => {
  const day = (n: number) => ({ n, unit: 'day' as const })
  const working = (n: number) => ({ n, unit: 'working-day' as const })
  expect(offBy(day(20), working(20), 'XXGK')).toBeUndefined()
  expect(offBy(day(28), working(20), 'XXGK')).toBeUndefined()
  expect(offBy(day(15), working(20), 'XXGK')).toBe('shorter')
  expect(offBy(day(40), working(20), 'XXGK')).toBe('longer')
  expect(offBy(day(7), working(5), 'XZCF')).toBe('longer')
  expect(offBy(working(60), day(60), 'XZFY')).toBe('kind')
  expect(offBy(working(7), { ...day(7), reading: 'either' }, 'FLYZ')).toBeUndefined()
  expect(offBy({ n: 2, unit: 'month' }, day(60), 'XZFY')).toBeUndefined()
  expect(offBy({ n: 3, unit: 'month' }, day(60), 'XZFY')).toBe('longer')
})
