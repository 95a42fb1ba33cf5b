import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const verdicts = (text: string): string[] =>
  check(plain(text))
    .relations.filter(r => r.kind === 'unit')
    .map(r => r.verdict)

test('an area in two units is one area', () => {
  expect(verdicts('治理42平方公里，合6.3万亩。')).toEqual(['holds'])
  expect(verdicts('治理42平方公里，合6.8万亩。')).toEqual(['fails'])
})

test.each(['恢复耕地3150亩，新增林地310公顷。', '恢复耕地3150亩，约合300公顷。', '恢复耕地3150亩，合计投入310万元。'])('trap: %s', text => {
  expect(verdicts(text)).not.toContain('fails')
})
