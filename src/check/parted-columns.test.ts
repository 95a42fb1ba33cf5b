import { expect, test } from 'vitest'
import { check } from './check.ts'
import { plain } from './plain.ts'

const sums = (text: string) =>
  check(plain(text)).relations.flatMap(r => (r.kind === 'sum' ? [`${text.slice(r.claim.start, r.claim.end)} ${r.verdict}`] : []))

const parted = (total: string) => `2024年案件情况
单位｜案件（件/人）｜检查次数（其中联合）
东所｜41/66｜41（12）
西所｜30/42｜30（8）
南所｜25/30｜25（5）
合计｜${total}`

test('two figures in each cell are two columns', () => {
  expect(sums(parted('96/138｜96（25）'))).toEqual(['96 holds', '138 holds', '96 holds', '25 holds'])
  expect(sums(parted('96/139｜96（26）'))).toEqual(['96 holds', '139 fails', '96 holds', '26 fails'])
})

test('a cell whose second figure is nothing has one', () => {
  expect(sums(parted('96/138｜96（20）').replace('25（5）', '25'))).toContain('20 holds')
})

test('trap: a note behind one figure makes no second column', () => {
  const text = `2024年案件情况
单位｜案件
东所｜41
西所｜30（1）
南所｜25
合计｜97`
  expect(sums(text).filter(s => s.endsWith('fails'))).toEqual([])
})
