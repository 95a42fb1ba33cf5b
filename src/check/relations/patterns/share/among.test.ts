import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const verdicts = (text: string): string[] =>
  check(plain(text))
    .relations.filter(r => r.kind === 'share')
    .map(r => r.verdict)

test('what 其中 opens is among what stands right before it', () => {
  expect(verdicts('登记车主8000人，其中新能源车1960辆，占24.5%。')).toEqual(['holds'])
  expect(verdicts('登记车主8000人，其中新能源车1960辆，占25.4%。')).toEqual(['fails'])
})

test.each([
  '登记车主8000人，其中新能源车1960辆，占全市的12.6%。',
  '登记车主8000人，新能源车1960辆，占25.4%。',
  '登记车主8000人，其中新能源车1960辆，占61.3%。',
])('trap: %s', text => {
  expect(verdicts(text)).not.toContain('fails')
})
