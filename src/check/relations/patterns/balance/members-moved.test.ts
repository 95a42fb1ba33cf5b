import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'
import { membersMoved } from './members-moved.ts'

const balances = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'balance')
    .map(r => r.verdict)

test.each(membersMoved.examples.good)('holds: %s', text => {
  expect(balances(text)).toContain('holds')
  expect(balances(text)).not.toContain('fails')
})

test.each(membersMoved.examples.bad)('fails: %s', text => {
  expect(balances(text)).toContain('fails')
})

test.each([
  // Who died is among those who left.
  '上年末在册312人，新增96人，减少108人，去世5人，现在册300人。',
  // Somebody else may have left.
  '上年末在册312人，新增96人，其中转入10人，减少108人，现在册290人。',
  // What was done in the year is no level.
  '全年帮教140人，上年末141人，新增23人，期满32人。',
  // It was taken up before it was put on file, and withdrawn.
  '上月结转6件，本月收到50件，受理42件，办结41件，结转下月7件。',
  '上月结转6件，本月新收42件，办结39件，撤回2件，结转下月7件。',
  '存量隐患46处，新排查32处，整改销号58处，剩余20处。',
  // Another thing of that kind is told.
  '年初在册86人，新接收52人，解除60人，特赦2人，年末在册76人。',
])('trap: %s', text => {
  expect(balances(text)).not.toContain('fails')
})
