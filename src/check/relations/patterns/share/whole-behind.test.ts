import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const fails = (text: string): string[] =>
  check(plain(text))
    .relations.filter(r => r.verdict === 'fails')
    .map(r => r.message)

test.each([
  // A larger count before them, a whole of another year, another counter, one that is no whole.
  '立案2353宗。劳动报酬1120宗、社会保险640宗、工伤240宗，三类合占85%，全年结案2500宗。',
  '劳动报酬1120宗、社会保险640宗、工伤240宗，三类合占85%，去年立案2500宗。',
  '劳动报酬1120宗、社会保险640宗、工伤240宗，三类合占85%，全年涉及2500人。',
  '劳动报酬1120宗、社会保险640宗、工伤240宗，三类合占85%，其中调解结案1900宗。',
])('trap: %s', text => {
  expect(fails(text)).toEqual([])
})
