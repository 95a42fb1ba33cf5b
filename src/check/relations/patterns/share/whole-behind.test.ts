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
  // Of what came before, or of something else.
  '检查企业400家，合格312家，占78%（全县500家）。',
  '败诉12件，败诉率9.6%，审理行政案件130件。上年败诉8件，败诉率9.6%，受理95件。',
  '修订村规民约27个，占村规民约总数的84.4%，全镇共28个村。',
])('trap: %s', text => {
  expect(fails(text)).toEqual([])
})
