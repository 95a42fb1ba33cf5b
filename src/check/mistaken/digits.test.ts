import { expect, test } from 'vitest'
import { check } from '../check.ts'
import { plain } from '../plain.ts'

const wrong = (text: string) => check(plain(text)).relations.flatMap(r => (r.verdict === 'fails' ? [r.message] : []))

test('two digits in each other’s place are what a list falls short by', () => {
  expect(wrong('转办13466次，火警6894次，一般6513次，重大38次，特大3次。')).toEqual([
    '6894＋6513＋38＋3＝13448，比13466次少18；6513若是6531（相邻两位数字颠倒），恰好相符。',
  ])
})

test('what one list makes, another divides in another way', () => {
  const text = (third: string) =>
    `残疾人46218人：肢体24816人，视力4127人，听力5236人，言语612人，智力4893人，精神4988人，多重1546人。按等级，一级6218人、二级13446人、三级15102人、四级${third}人。`
  expect(wrong(text('11452'))).toEqual([])
  expect(wrong(text('11425'))).toHaveLength(1)
})

test('two that come to more than there is', () => {
  const text = (no: string) => `接到举报41736件，其中热线24998件，微信10239件，网上6499件。已受理34722件，不予受理${no}件。`
  expect(wrong(text('7014'))).toEqual([])
  expect(wrong(text('7041'))).toHaveLength(1)
  expect(wrong('残疾人6099人：视力1295人，听力2361人，肢体2443人。其中城镇2483人，农村3661人。')).toHaveLength(1)
  // One may be both; a third may be left out.
  expect(wrong('代表2512人，其中党员1310人，妇女1211人。')).toEqual([])
  expect(wrong('办理提案1250件，其中采纳1130件，列入计划102件。')).toEqual([])
})

test('nothing else is taken for a slip', () => {
  // Some members are left out.
  expect(wrong('举报1259件，婚家294件，邻里351件，合同188件，其中以上三类占多数。')).toEqual([])
  expect(wrong('热线1919件中办结1897件，办结率98.9%；“12·4”当日接转9件，“11·9”前后接转31件。')).toEqual([])
  expect(wrong('全市学校187所，幼儿园92所，小学58所，初中24所。')).toEqual([])
})

test('a list that makes what was said before has no other total of its own', () => {
  const text = (own: string) => `受理纠纷638起，调解成功621起。按类型：邻里214件、婚家147件、物业131件、劳资79件、其他67件，合计${own}件。`
  expect(wrong(text('638'))).toEqual([])
  expect(wrong(text('648'))).toEqual(['214＋147＋131＋79＋67＝638，不是648件。'])
})

test('words open another whole between two shares', () => {
  expect(
    wrong('当年缴存额38.42亿元；提取额29.15亿元，占当年缴存额的75.9%；提取中住房类21.37亿元、占73.3%，非住房类7.78亿元、占26.7%。'),
  ).toEqual([])
})

test('a row is taken whole', () => {
  expect(wrong('复议9宗、被诉7宗，结果为撤诉2宗、维持判决5宗、撤销1宗。')).not.toContain('2＋5＝7，与7宗相符。')
})

test('all of them are what the paragraph begins with', () => {
  const text = (share: string) =>
    `区政务中心一季度办件4.72万件，即办件3.06万件，占64.8%；承诺件1.66万件，占35.2%。周末办件0.38万件，占全部办件的${share}%。`
  expect(wrong(text('8.1'))).toEqual([])
  expect(wrong(text('8.5'))).toHaveLength(1)
})
