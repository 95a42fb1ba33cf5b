import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const said = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'sum')
    .map(r => `${r.verdict} ${r.message.split('，')[0]}`)

test('two kinds of what was named before, whatever was told of it between', () => {
  expect(said('达成调解协议709件，履行率98%。其中书面协议201件，口头协议508件。')).toContain('holds 201＋508＝709')
  expect(said('达成调解协议709件，履行率98%。其中书面协议210件，口头协议508件。')).toContain('fails 210＋508＝718')
  expect(said('登记来信来访2935件次，来信684件次，来访1127件次。属于初次信访的2387件次，属于重复信访的548件次。')).toContain(
    'holds 2387＋548＝2935',
  )
})

test('trap: a third kind may be missing, and what came the year before is no whole', () => {
  expect(said('承办建议提案236件。代表建议63件，委员提案55件。').filter(s => s.startsWith('fails'))).toEqual([])
  expect(said('上年承办建议提案108件。代表建议63件，委员提案55件。').filter(s => s.startsWith('fails'))).toEqual([])
})
