import { expect, test } from 'vitest'
import { check } from '../../check.ts'
import { plain } from '../../plain.ts'

const said = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'share')
    .map(r => r.verdict)

test('where the words make a base likely, a rate that differs by one digit is wrong', () => {
  expect(said('全区212个行政村中，已建成法治阵地的有187个，覆盖率达88.2%。')).toEqual(['holds'])
  expect(said('全区212个行政村中，已建成法治阵地的有187个，覆盖率达89.2%。')).toEqual(['fails'])
  expect(said('开展宣传活动126场次，其中进校园38场次，占活动总数的32.2%。')).toEqual(['fails'])
})

test('one that differs otherwise may be of something else', () => {
  expect(said('全区212个行政村中，已建成法治阵地的有187个，覆盖率达71.6%。')).not.toContain('fails')
  expect(said('开展宣传活动126场次，其中进校园38场次，占活动总数的18.9%。')).not.toContain('fails')
})

test('a base in another paragraph, by its name', () => {
  const text = (rate: string) => `全区共有行政村212个。\n\n（二）法治文化建设。已建成法治文化广场187个，占全区行政村总数的${rate}%。`
  expect(said(text('88.2'))).toEqual(['holds'])
  expect(said(text('89.2'))).toEqual(['fails'])
})

test('trap: the share of a larger place, or of a thing counted twice', () => {
  expect(said('全镇共有行政村21个。\n\n建成广场19个，占全区行政村总数的9.5%。')).not.toContain('fails')
  expect(said('全年受理工单2318件。\n\n下半年共受理工单1420件。\n\n噪音类工单562件，占总量的23.2%。')).not.toContain('fails')
})
