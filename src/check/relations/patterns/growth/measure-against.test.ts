import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const fails = (text: string) => check(plain(text)).relations.filter(r => r.verdict === 'fails')

test.each([
  // Another measure than the one that was counted.
  '全年献血14326人次。采血人次比上一年度少688，降6.4%。',
  // Two rows have the month.
  '交办：5月968件，6月1014件；办结：5月951件，6月987件。6月交办比5月多46件，升3.79%。',
  // Only a part of it.
  '其中献血14326人次。献血人次比上一年度少688，降6.4%。',
])('trap: %s', text => {
  expect(fails(text)).toEqual([])
})
