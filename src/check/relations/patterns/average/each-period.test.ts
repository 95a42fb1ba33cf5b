import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'
import { eachPeriod } from './each-period.ts'

const verdicts = (text: string) => check(plain(text)).relations.map(r => r.verdict)

test.each(eachPeriod.examples.good)('holds: %s', text => {
  expect(verdicts(text)).toContain('holds')
  expect(verdicts(text)).not.toContain('fails')
})

test.each(eachPeriod.examples.bad)('fails: %s', text => {
  expect(verdicts(text)).toContain('fails')
})

test.each([
  '每月至少开展1次督察，全年15次。',
  '自6月起每月开展法治夜校2期，全年14期。',
  '每月开展1次督察，全年15次（含临时督察3次）。',
  '下半年，每月开展夜校2期，全年18期。',
  '每月开展1次督察，全年走访120次、发放资料300份。',
])('trap: %s', text => {
  expect(verdicts(text)).not.toContain('fails')
})
