import { expect, test } from 'vitest'
import { check } from '../check.ts'
import { plain } from '../plain.ts'

const ranks = (text: string) =>
  check(plain(text)).relations.flatMap(r => (r.kind === 'rank' ? [`${text.slice(r.claim.start, r.claim.end)} ${r.verdict}`] : []))

const table = (head: string, ranks: readonly number[], rates = [98.3, 96.8, 94.9, 91.7, 88.2]) => `各镇信访办理情况
乡镇｜${head}
${['东镇｜120｜118', '西镇｜95｜92', '南镇｜78｜74', '北镇｜60｜55', '中镇｜34｜30'].map((row, n) => `${row}｜${rates[n]}%｜${ranks[n]}`).join('\n')}`

const HEAD = '受理｜办结｜办结率｜办结率排名'

test('ranks follow a column, from above or from below', () => {
  expect(ranks(table(HEAD, [1, 2, 3, 4, 5]))).toEqual(['1 holds', '2 holds', '3 holds', '4 holds', '5 holds'])
  expect(ranks(table('受理｜办结｜平均扣分｜排名', [5, 4, 3, 2, 1]))).toHaveLength(5)
})

test('one of two neighbours has the place of the other', () => {
  expect(ranks(table(HEAD, [1, 3, 2, 4, 5], [98.3, 96.8, 94.9, 91.7, 88.2]))).toContain('3 fails')
})

test('ranks without a name behind several measures may be of all of them', () => {
  const text = table('受理｜回访｜满意率｜排名', [1, 3, 2, 4, 5]).replace('120｜', '70｜')
  expect(ranks(text).filter(r => r.endsWith('fails'))).toEqual([])
})

test('trap: equal values, a rank of last month, an order that follows nothing', () => {
  expect(ranks(table(HEAD, [1, 2, 2, 4, 5], [98.3, 94.9, 94.9, 91.7, 88.2])).filter(r => !r.endsWith('holds'))).toEqual([])
  expect(ranks(table('受理｜办结｜办结率｜上月排名', [1, 3, 2, 4, 5]))).toEqual([])
  expect(ranks(table(HEAD, [3, 5, 1, 4, 2]))).toEqual([])
})
