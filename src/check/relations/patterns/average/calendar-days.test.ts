import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const said = (text: string): string[] =>
  check(plain(text))
    .relations.filter(r => r.kind === 'average')
    .map(r => `${r.verdict} ${r.message.split('，')[0]}`)

test.each([
  ['8月份接报警41695起，有效6689起；有效警情日均239起。', 'fails 6689÷31＝215.77'],
  ['本周有效接警3410起，日均488起。', 'fails 3410÷7＝487.14'],
  ['1至8月接警24300起，日均100起。', 'holds 24300÷243＝100'],
  ['前8个月接警24300起，日均120起。', 'fails 24300÷243＝100'],
  ['2023年上半年接警18100起，日均100起。', 'holds 18100÷181＝100'],
  ['2月份接警2900起，日均100起。', 'holds 2900÷29＝100'],
])('%s', (text, told) => {
  expect(said(text)).toContain(told)
})

test.each([
  '9月份窗口办件4400件，日均200件。',
  '8月1日至15日接警1500起，日均100起。',
  '截至8月接警1500起，日均100起。',
  '6月接警3000起，7月接警3100起，日均110起。',
  '8月份接警3100起，出警2480起，日均80起。',
  '8月份接警3100起，出警2000起，日均100起。',
])('trap: days that were worked, other spans, another count: %s', text => {
  expect(said(text).filter(s => s.startsWith('fails'))).toEqual([])
})
