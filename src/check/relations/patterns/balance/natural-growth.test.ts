import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const said = (text: string) =>
  check(plain(text))
    .relations.filter(r => /balance|growth/.test(r.kind))
    .map(r => `${r.verdict} ${r.message}`)

test.each([
  ['人口出生率8.6‰，死亡率7.2‰，自然增长率1.4‰。', 'holds 8.6‰－7.2‰＝1.4‰，与1.4‰相符。'],
  ['人口出生率6.1‰，死亡率7.2‰，自然增长率为-1.1‰。', 'holds 6.1‰－7.2‰＝-1.1‰，与-1.1‰相符。'],
  ['出生人口1.2万人，比上年减少0.1万人；死亡人口0.9万人，自然增长0.3万人。', 'holds 1.2万人－0.9万人＝0.3万人，与0.3万人相符。'],
])('%s', (text, expected) => {
  expect(said(text)).toEqual([expected])
})

test.each(['出生率9.6‰，死亡率7.2‰', '出生率8.6‰，死亡率5.2‰', '出生率8.6‰，死亡率7.2‰，自然增长率2.4‰'])(
  'one digit off is wrong: %s',
  text => {
    expect(said(text.includes('自然') ? text : `${text}，自然增长率1.4‰。`).map(s => s.slice(0, 5))).toEqual(['fails'])
  },
)

test.each([
  '出生率8.6‰，婴儿死亡率3.1‰，自然增长率1.4‰。',
  '出生率8.6‰，死亡率7.2‰，自然增长率下降到0.9‰。',
  '出生率8.6‰，死亡率7.2‰，自然增长率比上年下降0.9‰。',
  '出生1200人，机械增长300人，自然增长500人。',
])('trap: %s', text => {
  expect(said(text)).toEqual([])
})
