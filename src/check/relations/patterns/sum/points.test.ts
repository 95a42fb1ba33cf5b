import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const said = (text: string) =>
  check(plain(text.replaceAll('\n', '\n\n')))
    .relations.filter(r => r.kind === 'sum')
    .filter(r => r.parts.length > 1 && r.verdict !== 'undecided')
    .map(r => `${r.verdict} ${r.message.split('，')[0]}`)

const NUMBERED = `（二）较大事故情况
发生较大事故12起、死亡41人，同比增加2起、5人。
1.建筑施工发生3起、死亡11人，同比增加1起、4人。
2.道路交通发生7起、死亡22人，同比持平。
3.水上交通发生2起、死亡8人，同比增加1起、1人。`

test('numbered points make their headline, place by place', () => {
  expect(said(NUMBERED)).toEqual(['holds 3＋7＋2＝12', 'holds 11＋22＋8＝41'])
})

test.each([
  ['12起', '13起'],
  ['41人', '47人'],
  ['发生7起', '发生6起'],
  ['死亡22人', '死亡12人'],
])('with %s written %s that place is wrong', (right, wrong) => {
  expect(
    said(NUMBERED.replace(right, wrong))
      .map(s => s.slice(0, 5))
      .sort(),
  ).toEqual(['fails', 'holds'])
})

const NESTED = `发生重大事故30起，死亡210人，同比减少4起、20人。其中：
工矿企业发生14起，死亡118人。工矿企业中：
煤矿发生11起，死亡95人；
金属矿发生3起，死亡23人。
火灾发生4起，死亡31人；
道路发生12起，死亡61人。
（二）其他情况`

test('a point that ends with a colon has points of its own', () => {
  expect(said(NESTED)).toEqual(['holds 14＋4＋12＝30', 'holds 118＋31＋61＝210', 'holds 11＋3＝14', 'holds 95＋23＝118'])
  expect(said(NESTED.replace('95人', '85人')).filter(s => s.startsWith('fails'))).toEqual(['fails 85＋23＝108'])
})

test('points that are sentences go on to the next heading', () => {
  const text = '受理各类案件352件。其中：\n民事案件214件，上诉12件。\n行政案件81件，上诉3件。\n执行案件57件。\n（二）办案效率\n结案率85%。'
  expect(said(text)).toContain('holds 214＋81＋57＝352')
  expect(said(text.replace('352', '362'))).toContain('fails 214＋81＋57＝352')
})

test.each([
  '全年开展活动12次、参加410人。\n1.举办讲座3次、参加110人。\n2.开展咨询2次、参加80人。\n3.发放资料1200份。',
  '全年发生事故12起、死亡41人。\n1.排查隐患31处。\n2.整改隐患28处。\n3.约谈企业9家。',
  '共受理12件22人。\n1.起诉9件14人。\n2.不起诉4件8人。\n3.移送2件3人。',
  '全年开展检查12次、检查企业41家。\n1.春季开展检查3次、检查企业11家。\n2.夏季开展检查4次、检查企业15家。\n3.秋季开展检查2次、检查企业6家。',
])('trap: %s', text => {
  expect(said(text).filter(s => s.startsWith('fails'))).toEqual([])
})
