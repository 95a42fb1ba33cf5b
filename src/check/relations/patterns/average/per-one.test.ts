import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const said = (text: string): string[] =>
  check(plain(text))
    .relations.filter(r => r.kind === 'average')
    .map(r => `${r.verdict} ${r.message.split('，')[0]}`)

test.each([
  ['接待来访260批754人，批均3.4人。', 'fails 754÷260＝2.9'],
  ['诉求涉及供热企业30家，走访60家次，平均每家3次。', 'fails 60÷30＝2'],
  ['试点镇由4个扩至9个，新增东山、西河等5个镇，试点镇累计办件1800件，镇均200件。', 'holds 1800÷9＝200'],
  ['公证员12名，助理20名，共32名；公证员人均出证450件，全年出证5400件。', 'holds 5400÷12＝450'],
])('%s', (text, told) => {
  expect(said(text)).toContain(told)
})

test('trap: the year before has an amount and a number of its own', () => {
  expect(said('去年立案60件，罚款30万元，案均0.5万元，今年立案50件，案均0.7万元。')).toEqual(['holds 30万÷60＝0.5万'])
})
