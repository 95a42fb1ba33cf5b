import { expect, test } from 'vitest'
import { check } from '../../check.ts'
import { plain } from '../../plain.ts'

const bounds = (text: string): string[] =>
  check(plain(text)).relations.flatMap(r => (r.kind === 'bound' ? [`${r.stated.min} ${r.verdict}`] : []))

test('no more are settled than were tried, as the other pairs of the row show', () => {
  const text = (n: number) => `2021年1801件，成功1787件；2022年1666件，成功1650件；2023年1096件，成功${n}件。`
  expect(bounds(text(1083))).toEqual(['1787 holds', '1650 holds', '1083 holds'])
  expect(bounds(text(1183))).toEqual(['1787 holds', '1650 holds', '1183 fails'])
})

test('what was carried over may be settled as well', () => {
  expect(bounds('2022年1666件，成功1650件；2023年1096件，成功1183件（含上年结转）。')).toEqual(['1650 holds'])
})
