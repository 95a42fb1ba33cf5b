import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const said = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'balance')
    .map(r => r.verdict)

test('what is left is what came in less what was done', () => {
  const text = '全院受理案件1286件（含旧存102件），办结1198件。全院未结88件。'
  expect(said(text)).toContain('holds')
  expect(said(text.replace('88件', '98件'))).toContain('fails')
  expect(said('全年诉讼案6380件（旧存214件在内），结案6201件。年末未结197件。')).toContain('fails')
})

test.each([
  '中院受理2.8万件，办结2.4万件。中院未办结约0.6万件。',
  '全年案件6380件，结案6201件。年末未结197件。',
  '全年民事案4380件，结案4201件；全年行政案980件，结案940件。年末未结219件。',
])('trap: %s', text => {
  expect(said(text)).not.toContain('fails')
})
