import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

test.each(['监管企业18户，亏损4户，亏损面22.2%，同比收窄3个百分点。', '企业286家，小微企业亏损面10.8%。'])('trap: %s', text => {
  expect(
    check(plain(text))
      .relations.filter(r => r.verdict === 'fails')
      .map(r => r.message),
  ).toEqual([])
})
