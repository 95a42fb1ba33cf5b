import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const balances = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'balance')
    .map(r => `${r.verdict} ${r.message.split('，')[0]}`)

const TEXT = '反映问题684个，已整改627个。省本级涉及问题214个，市县涉及470个；省本级已整改208个，市县已整改419个。'

test('two levels divide what there was, and what was done about it', () => {
  expect(balances(TEXT)).toEqual(['holds 214＋470＝684', 'holds 208＋419＝627'])
})

test.each([
  ['627', '672'],
  ['208', '280'],
  ['419', '491'],
])('with %s written %s it is wrong', (right, wrong) => {
  expect(balances(TEXT.replace(right, wrong)).map(b => b.slice(0, 5))).toContain('fails')
})

test.each([
  // Nothing shows that the two levels are all.
  '反映问题684个，已整改627个。省本级已整改208个，市县已整改400个。',
  // Another deed.
  '反映问题684个，已整改627个。省本级涉及问题214个，市县涉及470个；省本级已整改208个，市县已处理400个。',
])('trap: %s', text => {
  expect(balances(text).filter(b => b.startsWith('fails'))).toEqual([])
})
