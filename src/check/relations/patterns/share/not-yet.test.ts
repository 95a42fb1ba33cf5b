import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const verdicts = (text: string): string[] =>
  check(plain(text))
    .relations.filter(r => r.kind === 'share')
    .map(r => r.verdict)

test('a rate leaves out those of which it is not true', () => {
  expect(verdicts('重点项目开工率97.5%，80个项目中仍有2个未开工。')).toEqual(['holds'])
  expect(verdicts('重点项目开工率97.5%，80个项目中仍有3个未开工。')).toEqual(['fails'])
})

test.each(['开工率97.5%，80个项目中有2个未竣工。', '开工率97.5%，80个项目中有2家企业未开工。', '开工率97.5%；其他80个中有6个未开工。'])(
  'trap: %s',
  text => {
    expect(verdicts(text)).not.toContain('fails')
  },
)
