import { expect, test } from 'vitest'
import { check } from '../check.ts'
import { plain } from '../plain.ts'

const sums = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'sum')
    .map(r => [r.verdict, r.message.split('，')[0]])

test('lines below an opened total are its parts', () => {
  const text = (last: number) => `全年收到申请126件，其中：\n1.网络申请58件；\n2.信函申请42件；\n3.当面申请${last}件。`
  expect(sums(text(26))).toEqual([['holds', '58＋42＋26＝126']])
  expect(sums(text(36))).toEqual([['fails', '58＋42＋36＝136']])
})

test('lines below any figure are its parts only where they come to it', () => {
  const text = (last: number) => `发生较大事故6起、死亡24人。\n1.煤矿发生1起、死亡3人；\n2.火灾3起、死亡12人；\n3.道路${last}起、死亡9人。`
  expect(sums(text(2))).toEqual([
    ['holds', '1＋3＋2＝6'],
    ['holds', '3＋12＋9＝24'],
  ])
  expect(sums(text(5)).map(s => s[0])).not.toContain('fails')
})
