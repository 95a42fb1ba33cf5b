import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { check } from './check.ts'
import { plain } from './plain.ts'

const MEGABYTE = 1_000_000
const SIZE = 48_000
const fill = (unit: string, size: number): string => unit.repeat(Math.ceil(size / unit.length)).slice(0, size)

/** Shapes that have made checkers quadratic: one long line of anything, unclosed marks, endless lists. */
const SHAPES: Readonly<Record<string, string>> = {
  digits: '1',
  separators: '1,',
  decimals: '1.',
  numerals: '一',
  tens: '十百千万',
  brackets: '（',
  quotes: '“',
  titles: '《',
  pairs: '（1件',
  commas: '，',
  enumeration: '甲、',
  list: '甲1件、',
  shares: '甲1件，占1%；',
  rates: '办结1件，办结率1%，',
  growth: '多1件，增1%，',
  totals: '合计1件，',
  change: '由1件增至2件，',
  sentences: '受理1件。',
  bars: '甲1｜2｜3；',
  slashes: '甲1/2，',
  colons: '甲：1件，',
  years: '2023年1月',
  spaces: ' ',
  letters: 'a',
  lines: '受理1件\n',
  paragraphs: '受理1件，其中甲1件，乙2件。\n\n',
  middle: '其中甲里',
  prose: '深入学习贯彻落实依法行政',
  formulas: '依法治国、',
  members: '平台受理投诉1件，',
}

const seconds = (work: () => unknown): number => {
  const start = performance.now()
  work()
  return (performance.now() - start) / 1000
}

for (const [name, unit] of Object.entries(SHAPES))
  test(`eight times as much of ${name} costs about eight times as much`, () => {
    const small = plain(fill(unit, SIZE / 8))
    const large = plain(fill(unit, SIZE))
    seconds(() => check(small))
    const one = Math.max(
      0.02,
      seconds(() => check(small)),
    )
    const ten = seconds(() => check(large))
    expect(ten / one).toBeLessThan(40)
    expect(ten).toBeLessThan(20)
  })

test('a report of ten pages is checked in well under 50 ms', () => {
  const dir = new URL('../../test/corpus/', import.meta.url)
  const figures = ['dev/220', 'dev/232', 'dev/237', 'dev/247', 'own/301', 'own/328', 'own/350'].map(n =>
    readFileSync(new URL(`${n}.txt`, dir), 'utf8'),
  )
  const prose =
    '坚持党对法治建设的全面领导，健全决策、执行、监督机制，推动领导干部带头尊法学法守法用法，不断提高依法行政的能力和水平。'.repeat(6)
  const report = plain(
    figures
      .map(f => `${prose}\n\n${f}\n\n`)
      .join('')
      .repeat(3)
      .slice(0, 7000),
  )
  for (let i = 0; i < 5; i++) check(report)
  const times = Array.from({ length: 9 }, () => seconds(() => check(report))).sort((a, b) => a - b)
  expect(times[2]).toBeLessThan(0.05)
})

for (const name of ['digits', 'prose', 'letters', 'brackets', 'separators'])
  test(`a line of a million characters of ${name} is read`, () => {
    expect(seconds(() => check(plain(fill(SHAPES[name]!, MEGABYTE))))).toBeLessThan(20)
  })
