import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

test.each([
  '投诉中，售后30.52%，质量24.31%，合同19.27%，其他25.90%；售后、质量两类合占54.83%。',
  '售后30.52%，质量24.31%，合同19.27%；商品、服务两类合占98.10%。',
])('trap: %s', text => {
  expect(
    check(plain(text))
      .relations.filter(r => r.verdict === 'fails')
      .map(r => r.message),
  ).toEqual([])
})
