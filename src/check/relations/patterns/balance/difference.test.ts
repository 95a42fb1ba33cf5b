import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const verdicts = (text: string): string[] =>
  check(plain(text))
    .relations.filter(r => r.kind === 'balance')
    .map(r => r.verdict)

test('a difference whose two figures the words name', () => {
  expect(verdicts('计划整治积水点62处。全年完成65处，比计划多3处。')).toEqual(['holds'])
  expect(verdicts('计划整治积水点62处。全年完成65处，比计划多13处。')).toEqual(['fails'])
  expect(verdicts('第一批下达86万元，第二批下达71万元，第二批较第一批减少15万元。')).toEqual(['holds'])
  expect(verdicts('第一批下达86万元，第二批下达71万元，第二批较第一批增加15万元。')).toEqual(['fails'])
  expect(verdicts('全年出口86.2亿元，进口31.5亿元，贸易顺差54.7亿元。')).toEqual(['holds'])
  expect(verdicts('最高的镇为91.2%，最低的镇为73.5%，相差27.7个百分点。')).toEqual(['fails'])
})

test('trap: what the words do not name has no difference', () => {
  expect(verdicts('全年受理586件，较上年多88件。')).toEqual([])
  expect(verdicts('上周全市成交二手房860套，环比增长1.3%。4月2日，全市有房源53020套，较上周增加68套。')).toEqual([])
  expect(verdicts('城东受理86件，城西受理71件，城北受理30件，三地比预期多9件。')).toEqual([])
  expect(verdicts('甲镇86.1%、乙镇71.2%、丙镇93.0%，相差21.8个百分点。')).toEqual([])
  expect(verdicts('第一批甲项86万元、第一批乙项20万元，第二批71万元，第二批较第一批减少35万元。')).toEqual([])
})
