import { expect, test } from 'vitest'
import { check } from './check.ts'
import { claimsOf } from './claims.ts'
import { plain } from './plain.ts'
import { view } from './view.ts'

const figures = (text: string) => claimsOf(view(plain(text))).map(c => c.printed)

test.each([
  '2023年12月31日印发，2021—2025年规划，1—9月、上半年。',
  '国发〔2022〕15号、《行政复议法》第23条、《2023年全市工作要点》。',
  '“一规划两纲要”、“1+N+1”模式、“3+X”机制、“12.4”宪法日、“八五”普法、“141”体系。',
  '拨打12345热线、12348平台，110报警。',
  '110类警情、122类有效警情、119接警。',
  '110类中刑事、治安均有下降；农用三轮、三轮摩托、两轮电动车、四轮货车、电动三轮。',
  '党的二十大、十九届四中、五中、六中全会，市委六届二次三次四次全会。',
  '全区排名第一，位列第5，居全省第3位。',
  '规模10人以上企业，35岁以下，14至16岁。',
  '比例为3∶2。每天24小时，7×24小时。',
  '落实“三项制度”，做到四个“亲自”。',
])('no figure is claimed in: %s', text => {
  expect(figures(text)).toEqual([])
})

test('figures beside masked words are read', () => {
  expect(figures('2023年12月，12345热线受理12345件，同比增长5.2%。')).toEqual([12345, 5.2])
  expect(figures('实现32项“一件事”一次办，全年办理1万余件。')).toEqual([32, 10000])
})

test('wheels are no counts, and rounds are', () => {
  expect(figures('农用三轮、拖拉机11起，三轮摩托车7起。')).toEqual([11, 7])
  expect(figures('开展三轮督查，排查隐患36处。')).toEqual([3, 36])
})

test('a decimal before a unit is no date, whatever it begins with', () => {
  expect(figures('违法用地1964.5亩，含耕地472.3亩。')).toEqual([1964.5, 472.3])
  expect(figures('2024.11.5发放，2023.5元旦前。')).toEqual([])
})

test('a hotline alone in its cell is the figure of a table', () => {
  expect(figures('支出49525，依次为24715、23108和1702，实际完成96650。')).toEqual([49525, 24715, 23108, 1702, 96650])
  expect(figures('拨打96333电梯热线或投诉热线96315，市民热线12345、96123和12315。')).toEqual([])
  expect(figures('5分钟内70.7%，5至10分11.1%，30分以上18.2%。')).toEqual([70.7, 11.1, 18.2])
  expect(figures('平均15分钟，减少20%。')).toEqual([15, 20])
  const table = '单位｜受理｜办结\n东河所｜6016｜6000\n西寨所｜6033｜6315\n合计｜12049｜12315'
  expect(figures(table)).toEqual([6016, 6000, 6033, 6315, 12049, 12315])
  const sums = (text: string) => check(plain(text)).relations.flatMap(r => (r.kind === 'sum' ? [r.verdict] : []))
  expect(sums(table)).toEqual(['holds', 'holds'])
  expect(sums(table.replace('12315', '12345'))).toContain('fails')
  expect(figures('热线｜12345｜12315平台')).toEqual([12345])
})

test('a trap says nothing wrong', () => {
  const text = '发文字号为国发〔2022〕15号，第3批共4家（甲厂、乙厂、丙厂、丁厂），依托“141”体系，用好“3+X”机制。'
  expect(check(plain(text)).relations.map(r => [r.kind, r.verdict])).toEqual([['list', 'holds']])
})

test('what things are measured by is no count of them', () => {
  expect(figures('95分以上240个，85—95分660个，85分以下350个。')).toEqual([240, 660, 350])
  expect(figures('超过12个月64件、6至12个月96件、6个月以内160件，3天内12件。')).toEqual([64, 96, 160, 12])
  expect(figures('10吨以下384台，10—35吨192台；5公里以下528条。')).toEqual([384, 192, 528])
  expect(figures('用时缩短30天，办结1286件，平均90分。')).toEqual([30, 1286, 90])
})
