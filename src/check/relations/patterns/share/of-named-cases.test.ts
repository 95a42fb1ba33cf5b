import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const said = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'share' || r.kind === 'sum')
    .map(r => `${r.verdict} ${r.message.split('，')[0]}`)

test.each([
  ['受理投诉412件，转办380件，已办结361件，转办工单办结率95.0%。', 'holds 361÷380＝95.00%'],
  ['立案137起，其中调解53起，已结132起，立案案件结案率96.4%，另在案外调解111起。案内外合并计算的调解率为66.1%。', 'holds 132÷137＝96.35%'],
  ['立案137起，其中调解53起，已结132起，另在案外调解111起。案内外合并计算的调解率为66.1%。', 'holds （53＋111）÷（137＋111）＝66.13%'],
])('the name says of what: %s', (text, message) => {
  expect(said(text)).toContain(message)
})

test.each([
  // Closed and settled are one another's parts.
  '立案137起，其中调解53起，已结132起。',
  // Two came in.
  '民事立案80起，刑事立案57起，已结132起，立案案件结案率96.4%。',
])('trap: %s', text => {
  expect(said(text).filter(s => s.startsWith('fails'))).toEqual([])
})
