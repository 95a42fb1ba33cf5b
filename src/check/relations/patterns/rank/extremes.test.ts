import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const said = (text: string): string[] => check(plain(text)).relations.map(r => `${r.verdict} ${r.message}`)

test.each([
  ['最低的东河县为84.2%，最高的西山县为96.9%，高低相差14.5个百分点。', 'fails 96.9－84.2＝12.7，不是14.5百分点。'],
  ['单笔补助最高36万元、最低0.5万元，平均42.4万元。', 'fails 平均42.4万元不在最低0.5万元与最高36万元之间。'],
  ['合格率较高的为乳制品95.6%，较低的为糕点96.1%。', 'fails 说95.6%较高、96.1%较低，但后者更大。'],
  ['结案率为98.1%、97.4%、95.2%，最高与最低之差2.9个百分点。', 'holds 98.1－95.2＝2.9，与2.9百分点相符。'],
])('%s', (text, told) => {
  expect(said(text)).toContain(told)
})

test.each(['结案率为98.1%、95.2%，上年最高与最低之差4.9个百分点。', '三项为98.1%、97.4%、95.2%，前两项相差0.7个百分点。'])(
  'trap: %s',
  text => {
    expect(said(text).filter(s => s.startsWith('fails'))).toEqual([])
  },
)
