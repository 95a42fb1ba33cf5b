import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const fails = (text: string) => check(plain(text)).relations.filter(r => r.verdict === 'fails')

test.each([
  // Mainly, and so not only.
  '海水产品37.91万吨。海水产品主要由养殖31.47万吨和捕捞6.34万吨构成。',
  // Two totals of that name.
  '东区海水产品37.91万吨，西区海水产品12.30万吨。海水产品由养殖31.47万吨和捕捞6.34万吨构成。',
  // Another time.
  '上年海水产品37.91万吨。海水产品由养殖31.47万吨和捕捞6.34万吨构成。',
])('trap: %s', text => {
  expect(fails(text)).toEqual([])
})
