import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const said = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'share')
    .map(r => `${r.verdict} ${r.message.split('，')[0]}`)

test.each([['劝导不文明行为2000余起，其中乱停乱放1200余起，占40%。', 'fails 取约数时']])(
  'too far from what is roughly known: %s',
  (text, message) => {
    expect(said(text)).toContain(message)
  },
)

test.each([
  // Within what rough figures may be.
  '劝导不文明行为3000余起，其中乱停乱放1200余起，占40%。',
  // No upper end is known.
  '劝导不文明行为超过2000起，其中乱停乱放1200余起，占40%。',
  // Near.
  '劝导不文明行为2000余起，其中乱停乱放1200余起，占58%。',
])('trap: %s', text => {
  expect(said(text).filter(s => s.startsWith('fails'))).toEqual([])
})
