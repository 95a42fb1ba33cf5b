import { expect, test } from 'vitest'
import { check } from '../check.ts'
import { plain } from '../plain.ts'

const points = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'growth' && text.slice(r.claim.start, r.claim.end).includes('百分点'))
    .map(r => r.verdict)

const CLOSED =
  '一季度受理仲裁申请840件，办结504件，办结率60.00%。与上年同期的800件、400件相比，受理增加40件，上升5.00%，办结增加104件，上升26.00%，办结率上升10.00个百分点。'
const TOWN =
  '居住在城镇的66000人，占66.00%；居住在乡村的34000人，占34.00%。与2010年相比，城镇人口增加18000人，乡村人口减少14000人，城镇人口比重上升16.00个百分点。'

test('the rate of the time before comes out of its counts', () => {
  expect(points(CLOSED)).toEqual(['holds'])
  expect(points(CLOSED.replace('率上升10.00', '率下降10.00'))).toEqual(['fails'])
  expect(points(TOWN)).toEqual(['holds'])
  expect(points(TOWN.replace('16.00个', '19.00个'))).toEqual(['fails'])
})

test('points of another rate are not called wrong', () => {
  expect(points(CLOSED.replace('办结率上升10.00', '调解率下降10.00'))).not.toContain('fails')
  expect(points(TOWN.replace('城镇人口比重上升16.00', '常住人口城镇化率上升21.40'))).not.toContain('fails')
})
