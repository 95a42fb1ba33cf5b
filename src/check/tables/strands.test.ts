import { expect, test } from 'vitest'
import { check } from '../check.ts'
import { plain } from '../plain.ts'

const sums = (text: string) =>
  check(plain(text)).relations.flatMap(r =>
    r.kind === 'sum' ? [`${text.slice(r.claim.start, r.claim.end)} ${r.verdict} ${r.parts.map(p => p.text).join('+')}`] : [],
  )

const halves = (total = '253') => `全年各镇调解情况如下：
乡镇｜上半年件数｜上半年成功｜下半年件数｜下半年成功｜全年件数｜全年成功
东镇｜120｜118｜133｜131｜${total}｜249
西镇｜95｜92｜101｜100｜196｜192
南镇｜78｜78｜66｜65｜144｜143`

test('measures that take turns: each adds up for itself', () => {
  expect(sums(halves())).toEqual([
    '253 holds 120+133',
    '249 holds 118+131',
    '196 holds 95+101',
    '192 holds 92+100',
    '144 holds 78+66',
    '143 holds 78+65',
  ])
})

test('the row that does not add up as the others do is wrong', () => {
  expect(sums(halves('263'))).toContain('263 fails 120+133')
})

test('under heads of two lines, the totals first', () => {
  const table = `行政执法情况统计表
单位｜合计｜合计｜行政处罚｜行政处罚｜行政强制｜行政强制｜行政检查｜行政检查
单位｜件数｜金额｜件数｜金额｜件数｜金额｜件数｜金额
城管办｜66｜25.6｜41｜20.5｜5｜5.1｜20｜0
应急办｜39｜13.3｜12｜8.2｜3｜5.1｜24｜0
农业办｜27｜6.4｜7｜6.4｜0｜0｜20｜0`
  expect(sums(table)).toEqual(expect.arrayContaining(['66 holds 41+5+20', '25.6 holds 20.5+5.1+0', '39 holds 12+3+24']))
  expect(sums(table.replace('｜41｜', '｜14｜'))).toContain('66 fails 14+5+20')
})

test('trap: measures side by side that are none of each other', () => {
  const text = `单位｜受理件｜受理人｜办结件｜办结人
东镇｜41｜66｜38｜60
西镇｜95｜120｜88｜112
南镇｜78｜99｜70｜91`
  expect(sums(text)).toEqual([])
})

test('small figures of one measure add up with those of the other', () => {
  const table = (total: string) => `危房改造补助计划（户、万元）
乡镇｜C级户｜C级资金｜D级户｜D级资金｜无房户｜无房资金｜总户数｜总资金
沙坪镇｜1｜0.75｜1｜2.1｜1｜2.1｜3｜4.95
太平镇｜0｜0｜4｜8.4｜1｜2.1｜5｜10.5
白家镇｜1｜0.75｜4｜8.4｜0｜0｜${total}｜9.15`
  expect(sums(table('5'))).toEqual(expect.arrayContaining(['3 holds 1+1+1', '5 holds 0+4+1', '9.15 holds 0.75+8.4+0']))
  expect(sums(table('6'))).toContain('6 fails 1+4+0')
})
