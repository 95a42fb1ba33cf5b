import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const said = (text: string): string[] =>
  check(plain(text))
    .relations.filter(r => r.kind === 'average')
    .map(r => `${r.verdict} ${r.message}`)

test('the number that the words say, though another gives the mean', () => {
  expect(said('收案30件、结案24件，决定赔偿8件，赔偿金合计60万元，平均每件2.5万元（按决定赔偿件数计）。')).toEqual([
    'fails 60万÷8＝7.5万，不是2.5万元。',
  ])
})

test('trap: a number that stands nowhere', () => {
  expect(said('收案30件、结案24件，赔偿金合计60万元，平均每件2.5万元（按审结件数计）。').filter(s => s.startsWith('fails'))).toEqual([])
})
