import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const failing = (text: string): string[] =>
  check(plain(text))
    .relations.filter(r => r.kind === 'share' && r.verdict === 'fails')
    .map(r => text.slice(r.claim.start, r.claim.end))

test('no rate under a hundred is of fewer than succeeded', () => {
  expect(failing('排查矛盾纠纷224件，调解成功325件，成功率96.73%。')).toEqual(['96.73%'])
  expect(failing('检查企业180家，整改192家，整改率93.8%。')).toEqual(['93.8%'])
})

test.each([
  '受理矛盾纠纷224件，调解成功325件，成功率96.73%。',
  '排查矛盾纠纷224件，上年结转112件，调解成功325件，成功率96.73%。',
  '受理案件180件，办结190件，办结率98.0%。',
])('trap: what came in may have old cases beside it: %s', text => {
  expect(failing(text)).toEqual([])
})
