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
  const text = (last: number) => `全年开展检查36次。\n1.餐饮检查11次；\n2.药品检查13次；\n3.特种设备检查${last}次。`
  expect(sums(text(12))).toEqual([['holds', '11＋13＋12＝36']])
  expect(sums(text(25)).map(s => s[0])).not.toContain('fails')
})
