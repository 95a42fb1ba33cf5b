import { expect, test } from 'vitest'
import { check } from '../../check.ts'
import { plain } from '../../plain.ts'

const sums = (text: string): string[] =>
  check(plain(text))
    .relations.filter(r => r.kind === 'sum')
    .map(r => r.verdict)

test('trap: one shop may have several faults', () => {
  expect(sums('检查商户3120家，发现问题418家：证照不全196家、安全隐患247家、标识不清63家。')).not.toContain('fails')
  expect(sums('检查商户418家：餐饮196家、食品247家、理发63家。')).toContain('fails')
})
