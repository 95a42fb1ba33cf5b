import { expect, test } from 'vitest'
import { check } from '../check.ts'
import { plain } from '../plain.ts'

const means = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'average')
    .map(r => `${r.verdict} ${text.slice(r.claim.start, r.claim.end)}`)

test.each([
  ['敬老院改造床位240张，补助0.85万元/床，共204万元。', '0.85万'],
  ['为860名重度失能老人按每人每年1500元发放护理补贴129万元。', '1500'],
  ['出让国有建设用地128.4公顷，成交总价款19.26亿元，均价1500元/平方米。', '1500'],
  ['网签面积42.36万平方米，金额31.77亿元，均价7500元/平方米。', '7500'],
  ['为3.42万名农民工追回工资4.79亿元，人均约1.4万元。', '1.4万'],
  ['3月4日至10日，全区警情按类别：刑事63起，治安294起。治安类日均42起，较上周的280起增加14起。', '42'],
  ['上周｜62｜2170\n本周｜84｜2566\n刑事警情84起（日均12起），比上周多22起。', '12'],
  ['5月6日至12日，全县有效警情1617起。\n治安175起（日均25起），求助322起。', '25'],
])('so much each, of what the words name: %s', (text, mean) => expect(means(text)).toContain(`holds ${mean}`))

test.each([
  // Of others than are told, of some of them, for a part of the year.
  '敬老院改造床位240张，补助0.85万元/床，已拨付150万元。',
  '为860名老人发放护理补贴，按每人每年1500元的标准，上半年发放64.5万元。',
  '3月4日至10日，全区刑事63起，治安294起。治安类日均35起。',
  // So many a day are compared with no week.
  '全区刑事63起，治安294起。治安类日均42起，较上周的280起增加14起。',
])('nothing is called wrong: %s', text => expect(check(plain(text)).relations.filter(r => r.verdict === 'fails')).toEqual([]))

test('the one pair that the words allow gives it but for a digit', () => {
  const text = '大队在岗执法人员85人。全年开展检查19890家次，其中夜查2150家次，人均检查224.00家次。'
  expect(means(text)).toContain('fails 224.00')
  expect(means(text.replace('224.00', '234.00'))).not.toContain('fails 234.00')
})
