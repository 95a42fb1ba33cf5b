import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

test.each([
  '承包纠纷214件全部办结，调解187件，仲裁20件，其余撤回。',
  '欠薪案件36件均已结案，和解20件、裁决12件，另有4件移送。',
  '欠薪案件36件均已结案，其中和解20件，涉案52.6万元。',
])('trap: %s', text => {
  expect(
    check(plain(text))
      .relations.filter(r => r.verdict === 'fails')
      .map(r => r.message),
  ).toEqual([])
})
