import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const verdicts = (text: string): string[] =>
  check(plain(text))
    .relations.filter(r => r.kind === 'growth')
    .map(r => r.verdict)

test('the increment that was told before gives the growth', () => {
  const text = '净增单位187家，净增职工0.52万人；实缴单位3209家，实缴职工18.47万人，缴存额33.18亿元，分别同比增长6.19%、2.90%、8.29%。'
  expect(verdicts(text)).toEqual(['holds', 'holds'])
  expect(verdicts(text.replace('2.90%', '2.20%'))).toEqual(['holds', 'fails'])
})

test.each([
  '净增职工187人；实缴单位3209家，同比增长8.19%。',
  '甲区净增单位187家，乙区净增单位52家；实缴单位3209家，同比增长8.05%。',
  '净增单位187家。实缴单位3209家，其中民营1200家，同比增长8.21%。',
])('trap: %s', text => {
  expect(verdicts(text)).not.toContain('fails')
})
