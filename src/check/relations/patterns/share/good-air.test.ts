import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const said = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'share')
    .map(r => `${r.verdict} ${r.message.split('，')[0]}`)

test('of the days of the year, or of those that the text says', () => {
  expect(said('优良天数318天，优良率87.1%。')).toEqual(['holds 318÷365＝87.12%'])
  expect(said('全年空气优良天数328天，优良率89.6%（按366天计）。')).toEqual(['holds 328÷366＝89.62%'])
  expect(said('有效监测360天，优良天数318天，优良天数比例88.3%。')).toEqual(['holds 318÷360＝88.33%'])
  expect(said('优良天数318天，优良率81.7%。')).toEqual(['fails 318÷365＝87.12%'])
})

test.each(['一季度优良天数72天，优良率80.0%。', '全年优良天数318天，优良率87.6%。', '优良天数比上年增加18天，优良率87.1%。'])(
  'trap: %s',
  text => {
    expect(said(text).filter(s => s.startsWith('fails'))).toEqual([])
  },
)
