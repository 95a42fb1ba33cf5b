import { expect, test } from 'vitest'
import { check } from '../../../check/check.ts'
import { plain } from '../../../check/plain.ts'
import { itemsOf } from './items.ts'
import { since } from './since.ts'

const items = (text: string) => itemsOf({ text, ...check(plain(text)) })
const sum = '收到申请31件（网络10件、信函22件）。'
const rate = '保留调委会2599个，达到标准的2180个，占86.9%。'
const told = (before: string, now: string) => {
  const { solved, fresh } = since(items(before), items(now))
  return [solved.map(i => i.relation?.kind), fresh.map(i => i.relation?.kind)]
}

test('what was put right is solved, what came in is new, what moved is neither', () => {
  expect(told(sum + rate, rate + sum)).toEqual([[], []])
  expect(told(sum + rate, sum + rate.replace('86.9', '83.9'))).toEqual([['share'], []])
  expect(told(sum, sum + rate)).toEqual([[], ['share']])
})
