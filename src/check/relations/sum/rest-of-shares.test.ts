import { expect, test } from 'vitest'
import { check } from '../../check.ts'
import { plain } from '../../plain.ts'

const sums = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'sum' && r.stated.max > 100)
    .map(r => r.verdict)

test.each([
  ['投诉995971件，商品541215件占54.34%，服务406747件占40.84%。', 'undecided'],
  ['床位910.1万张：医院713.1万张（78.4%）、基层164.9万张（18.1%）、公卫29.6万张（3.3%）。', 'undecided'],
  // A rest is told, but its share shows as well that more was left out.
  ['来信类别（共240件）：住房60件（25.0%）、道路36件（15.0%）、市场12件（5.0%）、其他24件（10.0%）。', 'undecided'],
  ['来信类别（共240件）：住房60件（25.0%）、道路36件（15.0%）、市场12件（5.0%）、其他24件（55.0%）。', 'fails'],
  // The shares are of what the parts make.
  ['税收收入3000万元，占60.0%；非税收入2000万元，占40.0%，收入合计5000万元。', 'holds'],
  ['全年收入5300万元，其中税收3000万元，占60.0%；非税2000万元，占40.0%。', 'fails'],
])('shares tell whether something is left: %s', (text, verdict) => {
  expect(sums(text)).toContain(verdict)
})
