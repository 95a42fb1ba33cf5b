import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const said = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'growth')
    .map(r => `${r.verdict} ${r.message.split('，')[0]}`)

test('what has the share has moved', () => {
  const text = '办结2740件，调解1126件。调解占办结总数2740件的41.1%，较上年增加86件，增长8.3%。'
  expect(said(text)).toEqual(['holds 基期1126－86＝1040'])
  expect(said(text.replace('8.3', '3.3'))).toEqual(['fails 基期1126－86＝1040'])
})

test.each([
  '接收1828件。投诉占总诉求1828件的19.64%，比10月多33件，增10.12%。',
  '投诉359件，其中商品投诉306件。投诉占总诉求1828件的19.64%，比10月多33件，增10.22%。',
])('trap: %s', text => {
  expect(said(text).filter(s => s.startsWith('fails'))).toEqual([])
})
