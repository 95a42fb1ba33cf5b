import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const verdicts = (text: string): string[] =>
  check(plain(text))
    .relations.filter(r => r.kind === 'share')
    .map(r => r.verdict)

test('a share of the plan is of what was planned', () => {
  expect(verdicts('年度任务320户。全年完成改造336户，占年度任务的105.0%。')).toEqual(['holds'])
  expect(verdicts('年度任务320户。全年完成改造336户，比任务多16户，占年度任务的115.0%。')).toEqual(['fails'])
})

test('trap: a plan that is not counted, or counted twice, is no whole', () => {
  expect(verdicts('全年完成改造336户，占年度任务的105.0%。')).not.toContain('fails')
  expect(verdicts('城区年度任务320户，乡镇年度任务200户。全年完成改造336户，占年度任务的64.6%。')).not.toContain('fails')
})
