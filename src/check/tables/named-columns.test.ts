import { expect, test } from 'vitest'
import { check } from '../check.ts'
import { plain } from '../plain.ts'

const said = (text: string): string[] =>
  check(plain(text)).relations.flatMap(r => (r.kind === 'sum' ? [`${r.verdict} ${text.slice(r.claim.start, r.claim.end)}`] : []))

const patrols = (told: string) => `${told}
所名｜刑事｜治安｜纠纷｜纠纷化解
城关所｜31｜120｜233｜12
河西所｜25｜92｜181｜9
北塬所｜22｜88｜171｜0
石门所｜18｜71｜165｜4`

test('columns of a table without a row of totals are what the text calls by their names', () => {
  const right = said(patrols('各所接到刑事警情以外的求助63起。全县刑事96起，治安371起；纠纷750起，当场化解25起。'))
  expect(right).toEqual(expect.arrayContaining(['holds 96', 'holds 371', 'holds 750', 'holds 25']))
  expect(right.filter(s => s.startsWith('fails'))).toEqual([])
  expect(said(patrols('全县刑事96起，治安371起；纠纷750起，当场化解28起。'))).toContain('fails 28')
})

test('trap: a table of some of them, figures of one of its rows, a measure of another kind', () => {
  expect(said(patrols('全县刑事118起，治安402起；纠纷811起，当场化解28起。比较多的有：')).join()).not.toMatch('fails')
  expect(said(patrols('城关所刑事31起，治安120起；纠纷233起，当场化解12起。')).join()).not.toMatch('fails')
  expect(said(patrols('全县刑事96起，治安371起；纠纷750起，未化解3起。')).join()).not.toMatch('fails')
})

const years = (closed: string) =>
  `2008年至2012年，县林业局共收林权纠纷案4218件，调处${closed}件，涉及山地18652.37亩。年度｜收案（件）｜结案（件）｜面积（亩）：2008｜912｜880｜4120.5；2009｜856｜841｜3988.12；2010｜801｜790｜3560.25；2011｜860｜812｜3600；2012｜789｜760｜3383.5。`

test('columns under other names, in their order, of which one is a digit off', () => {
  expect(said(years('4083'))).toEqual(expect.arrayContaining(['holds 4218', 'holds 4083', 'holds 18652.37']))
  expect(said(years('4183'))).toContain('fails 4183')
  // So far off it is of something else.
  expect(said(years('3967')).join()).not.toMatch('fails')
})

test('rows that the rows below them make, to the total that closes the table', () => {
  const table = (sum: string) => `项目｜2021年｜2022年｜增长%
税收收入｜812｜866｜6.65
增值税｜515｜541｜5.05
企业所得税｜181｜204｜12.71
房产税｜116｜121｜4.31
转移性收入｜3420｜3185｜-6.87
一般性转移支付｜2210｜2385｜7.92
专项转移支付｜1210｜800｜-33.88
收入总计｜4232｜${sum}｜-4.28`
  expect(said(table('4051'))).toEqual(expect.arrayContaining(['holds 812', 'holds 866', 'holds 3420', 'holds 4232', 'holds 4051']))
  expect(said(table('4501'))).toContain('fails 4501')
})
