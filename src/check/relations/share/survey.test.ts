import { expect, test } from 'vitest'
import { check } from '../../check.ts'
import { plain } from '../../plain.ts'

const said = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'share')
    .map(r => `${r.verdict} ${r.message.split('，')[0]}`)

test.each([
  ['共发放问卷500份，回收480份，满意456份，满意率95%。', 'holds 456÷480＝95.00%'],
  ['共发放问卷500份，回收480份，满意456份，满意率91.2%。', 'holds 456÷500＝91.20%'],
  ['共发放问卷500份，回收480份，满意456份，满意率91.5%。', 'fails 456÷480＝95.00%'],
])('of no whole that is printed: %s', (text, message) => {
  expect(said(text)).toContain(message)
})

test.each([
  // Who is nearly satisfied may count.
  '发放问卷500份，回收480份，满意426份，满意率95%，基本满意30份。',
  // One whole alone does not tell what it is of.
  '回访480人，满意456人，群众满意率91.5%。',
  // The whole stands before.
  '全年受理498件。回访480件，办结470件，满意456件，满意率91.57%。',
])('trap: %s', text => {
  expect(said(text).filter(s => s.startsWith('fails'))).toEqual([])
})
