import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const verdicts = (text: string): string[] =>
  check(plain(text))
    .relations.filter(r => r.kind === 'share')
    .map(r => r.verdict)

test('a total without a name is what the share names', () => {
  const text = '生产安全事故情况如下。\n合计：42起，死亡30人。\n其中：道路运输业28起、死亡21人，占事故总数的66.6%。'
  expect(verdicts(text)).toEqual(['holds'])
  expect(verdicts(text.replace('66.6%', '69.6%'))).toEqual(['fails'])
})

test.each([
  // Two totals, a total of other things, a thing counted under its own name, another counter.
  '甲镇合计42起。乙镇合计58起。道路运输业28起，占事故总数的28.0%。',
  '承办代表建议143件、政协提案168件，合计311件。教体局承办31件，占代表议案总数的21.7%。',
  '全年事故120起。其中较大事故合计42起，道路运输业28起，占事故总数的23.3%。',
  '合计：42起。死亡21人，占事故总数的66.6%。',
])('trap: %s', text => {
  expect(verdicts(text)).not.toContain('fails')
})
