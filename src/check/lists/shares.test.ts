import { expect, test } from 'vitest'
import { check } from '../check.ts'
import { plain } from '../plain.ts'

const sums = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'sum')
    .map(r => `${r.verdict} ${r.message.split('，')[0]}`)

const calls = (all: number) => `接收诉求${all}件，咨询1937件，占41.9%；投诉2274件，占49.1%；举报417件，占9.0%。`
const villages = (few: number) =>
  `村集体收入50万元以上的村23个，占全镇41个村的56.1%；20万—50万元的14个，占34.1%；20万元以下的${few}个，占9.8%。`

test('what has a share of a total is part of it', () => {
  expect(sums(calls(4628))).toContain('holds 1937＋2274＋417＝4628')
  expect(sums(calls(4618))).toContain('fails 1937＋2274＋417＝4628')
})

test('the first share names the whole of all', () => {
  expect(sums(villages(4))).toContain('holds 23＋14＋4＝41')
  expect(sums(villages(5))).toContain('fails 23＋14＋5＝42')
})

test('trap: shares of several wholes', () => {
  expect(sums('党员23人，占全村干部41人的56.1%；女性14人，占34.1%；大专18人，占43.9%。').filter(s => s.startsWith('fails 23'))).toEqual([])
})
