import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const said = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'share' && r.message.includes('×100'))
    .map(r => `${r.verdict} ${r.message}`)

const TEXT =
  '全县常住人口中，男性人口为84215人，占50.62%；女性人口为82160人，占49.38%。人口性别比（以女性为100，男性对女性的比例）由2010年的101.20上升为102.50。'

test('the ratio of a census is that of the two numbers before it', () => {
  expect(said(TEXT)).toEqual(['holds 84215÷82160×100＝102.501，与102.50相符。'])
})

test.each([
  ['102.50', '103.50'],
  ['102.50', '102.05'],
  ['84215', '81215'],
])('with %s written %s it is wrong', (right, wrong) => {
  expect(said(TEXT.replace(right, wrong)).map(s => s.slice(0, 5))).toEqual(['fails'])
})

test.each([
  '男性84215人，女性82160人，出生人口性别比为111.3。',
  '男性84215人，女性82160人。甲镇常住40100人，人口性别比为108.12。',
  '5个镇中，人口性别比在100以上的有3个，男性8人，女性7人。',
  '男性84215人，女性82160人。\n\n人口性别比为108.12。',
  '男性84215人，女性82160人，人口性别比2020年以来有所上升。',
])('trap: %s', text => {
  expect(said(text)).toEqual([])
})
