import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

test.each([
  // Of what came in, of another time, of something far larger, with one member more.
  '法庭全年收案683件，调解撤诉411件，占64.4%；判决197件，占30.9%；其他30件，占4.7%。',
  '去年结案683件，今年调解撤诉411件，占64.4%；判决197件，占30.9%；驳回30件，占4.7%。',
  '检查企业6830家，甲类411家，占64.4%；乙类197家，占30.9%；丙类30家，占4.7%。',
])('trap: %s', text => {
  expect(
    check(plain(text))
      .relations.filter(r => r.kind === 'sum' && r.verdict === 'fails')
      .map(r => r.message),
  ).toEqual([])
})
