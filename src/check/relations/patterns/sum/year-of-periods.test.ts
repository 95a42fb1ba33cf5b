import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

test.each([
  // Of other things, of another unit, only some quarters, twice the same period.
  '上半年受理1260件，下半年办结1540件，全年立案3900件。',
  '上半年培训1260人次，下半年1540人次，全年培训36期。',
  '一季度立案18件，二季度20件，全年立案85件。',
  '上半年接待1260人次，上半年来访1100人次，下半年1540人次，全年接待2900人次。',
])('trap: %s', text => {
  expect(
    check(plain(text))
      .relations.filter(r => r.verdict === 'fails')
      .map(r => r.message),
  ).toEqual([])
})
