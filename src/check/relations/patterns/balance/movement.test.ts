import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const balances = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'balance')
    .map(r => `${r.verdict} ${r.message.split('，')[0]}`)

const TEXT = '现有床位120张，入住76人，入住率63.3%。年内新入住14人，离院9人，年初入住71人。'

test('a level and, behind it, how it came about', () => {
  expect(balances(TEXT)).toEqual(['holds 71＋14－9＝76'])
})

test.each([
  ['76', '67'],
  ['14', '41'],
  ['9人', '6人'],
  ['71', '77'],
])('with %s written %s it is wrong', (right, wrong) => {
  expect(balances(TEXT.replace(right, wrong)).map(b => b.slice(0, 5))).toEqual(['fails'])
})

test.each([
  // Something else in the sentence changes the level, too.
  '入住78人。年初入住71人，新入住14人，离院9人，请假2人。',
  // Two levels of that name.
  '东院入住38人，西院入住42人。年初入住71人，新入住14人，离院9人。',
  // A level without a name, of which the text says nowhere what it was at the end.
  '低保对象16924人。年初17325人，年内新增1204人，退出1587人。',
  // Nothing went.
  '入住78人。年初入住71人，新入住14人。',
])('trap: %s', text => {
  expect(balances(text).filter(b => b.startsWith('fails'))).toEqual([])
})
