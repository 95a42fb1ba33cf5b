import { expect, test } from 'vitest'
import { check } from '../check.ts'
import { plain } from '../plain.ts'

const sums = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'sum')
    .map(r => `${r.verdict} ${r.message.split('，')[0]}`)

const year = (light: number, good: number) =>
  `全年监测365天：优142天、良189天、轻度污染${light}天、中度5天、重度1天，优良${good}天，优良率90.7%。`

test('the days of every class are all that were measured, and two classes are good air', () => {
  expect(sums(year(28, 331))).toEqual(['holds 142＋189＋28＋5＋1＝365', 'holds 142＋189＝331'])
  expect(sums(year(38, 331))).toContain('fails 142＋189＋38＋5＋1＝375')
  expect(sums(year(28, 321))).toContain('fails 142＋189＝331')
})

test('a total behind them, with the good days counted in', () => {
  const text = (all: number) => `优良天数318天。优126天，良192天，轻度污染38天，中度污染7天，重度及以上2天，加优良318天共${all}天。`
  expect(sums(text(365))).toContain('holds 38＋7＋2＋318＝365')
  expect(sums(text(366))).toContain('fails 38＋7＋2＋318＝365')
})

test('trap: days of which not every class is told', () => {
  expect(sums('全年有效监测360天：优142天、良189天、轻度污染22天、中度5天。')).toEqual(['undecided 142＋189＋22＋5＝358'])
  expect(sums('全年监测365天，优142天、良189天，轻度污染28天。').filter(s => s.startsWith('fails'))).toEqual([])
})
