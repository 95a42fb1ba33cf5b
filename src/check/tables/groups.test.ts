import { expect, test } from 'vitest'
import { check } from '../check.ts'
import { plain } from '../plain.ts'

const says = (text: string): string[] => {
  const document = plain(text)
  return check(document).relations.map(
    r => `${r.kind} ${document.text.slice(r.claim.start, r.claim.end).split('\n')[0]!.split('｜')[0]} ${r.verdict}`,
  )
}
const fails = (text: string): string[] => says(text).filter(s => s.endsWith('fails'))

test('groups of shares, each below its whole, of the one column of counts that gives them', () => {
  const table = (share: string) => `项目｜单位｜9月｜1—9月累计｜同比（%）｜构成（%）
货物进出口总额｜万元｜418265｜3706142｜6.2｜100
一般贸易｜万元｜301774｜2590593｜8.1｜69.90
加工贸易｜万元｜116491｜1115549｜1.9｜${share}
工业用电量｜万千瓦时｜8214｜70553｜4.4｜
接待游客｜万人次｜61.32｜502.77｜9.0｜100
省内游客｜万人次｜44.15｜371.04｜7.7｜73.80
省外游客｜万人次｜17.17｜131.73｜12.9｜26.20`
  expect(says(table('30.10'))).toEqual(
    expect.arrayContaining(['share 69.90 holds', 'share 30.10 holds', 'share 73.80 holds', 'share 26.20 holds']),
  )
  expect(fails(table('30.10'))).toEqual([])
  expect(fails(table('31.10'))).toEqual(['share 31.10 fails'])
})

test('rows of several wholes in running lines, below two heads for three cells', () => {
  const text = (office: string) => `全县共有市场主体情况如下。
户数（户）｜占比（%）
企业｜4218｜100.0；第一产业｜316｜7.5；第二产业｜1127｜26.7；第三产业｜2775｜65.8
个体户｜18254｜100.0；零售｜9127｜50.0；餐饮｜4381｜${office}；其他｜4746｜26.0
企业数居前的乡镇：城关镇1905户，占45.2%；河口镇622户，占14.7%；石桥镇418户，占9.9%。`
  expect(says(text('24.0'))).toEqual(
    expect.arrayContaining([
      'sum 4218 holds',
      'share 26.7 holds',
      'sum 18254 holds',
      'share 45.2% holds',
      'share 14.7% holds',
      'share 9.9% holds',
    ]),
  )
  expect(fails(text('24.0'))).toEqual([])
  expect(fails(text('42.0'))).toEqual(['share 42.0 fails'])
})

test('counts whose shares leave nothing over make the whole', () => {
  const table = (all: string) => `年龄｜人口数｜比重
合计｜${all}｜100
0—14岁｜61284｜17.39
15—59岁｜214507｜60.87
60岁及以上｜76613｜21.74
其中65岁及以上｜58120｜16.49`
  expect(says(table('352404'))).toContain('sum 352404 holds')
  expect(fails(table('352404'))).toEqual([])
  expect(fails(table('352409'))).toEqual(['sum 352409 fails'])
})

test('bare percentages that make a hundred in column after column', () => {
  const table = (last: string) => `指标（%）｜全县｜东镇｜西镇｜南乡
户数（万户）｜4.2｜1.6｜1.7｜0.9
自来水｜71.4｜80.2｜68.9｜60.4
井水｜22.3｜15.1｜24.6｜${last}
其他水源｜6.3｜4.7｜6.5｜8.8
水冲厕所｜58.8｜66.0｜57.2｜49.1
旱厕｜41.2｜34.0｜42.8｜50.9`
  expect(says(table('30.8')).filter(s => s.startsWith('sum') && s.endsWith('holds'))).toHaveLength(9)
  expect(fails(table('30.8'))).toEqual([])
  expect(fails(table('38.0'))).toEqual(['sum 60.4 fails'])
})

test('rows above that make a row, under years', () => {
  const table = (women: string) => `类别｜2019｜2020｜2021
在校男生｜3127｜3208｜3316
在校女生｜2874｜${women}｜3041
在校小计｜6001｜6173｜6357
毕业小计｜1842｜1907｜1960
总计｜7843｜8080｜8317`
  expect(says(table('2965'))).toEqual(expect.arrayContaining(['sum 6001 holds', 'sum 6173 holds', 'sum 6357 holds', 'sum 7843 holds']))
  expect(fails(table('2965'))).toEqual([])
  expect(fails(table('2695'))).toEqual(['sum 6173 fails'])
})

test('one row of small figures under a head that says it is the total', () => {
  expect(says('预算（万元）：\n合计｜出国费｜公车小计｜购置费｜运行费｜接待费\n63｜0｜55｜30｜25｜8')).toEqual([
    'sum 63 holds',
    'sum 55 holds',
  ])
  expect(fails('预算（万元）：\n合计｜出国费｜公车小计｜购置费｜运行费｜接待费\n64｜0｜55｜30｜25｜8')).toEqual([])
})

test('names and figures, and totals that are called so by more than a word', () => {
  const budget = (all: string) => `部门预算（单位：万元）
基本支出｜2318.64
　其中：人员经费｜2007.21
　　　　公用经费｜311.43
项目支出｜1145.08
支出合计｜${all}`
  expect(fails(budget('3463.72'))).toEqual([])
  expect(says(budget('3463.72'))).toContain('sum 3463.72 holds')
  expect(fails(budget('3463.27'))).toEqual(['sum 3463.27 fails'])
  const towns = (all: string) => `各地收案（本年｜上年）：东县218｜204；西县167｜151；南县133｜140；北县96｜88。4地合计614｜${all}。`
  expect(fails(towns('583'))).toEqual([])
  expect(fails(towns('538'))).toEqual(['sum 538 fails'])
})

test('what the text tells of rows by their names, and of rows together', () => {
  const text = (share: string) =>
    `一季度申诉（服务｜收费｜小计）：甲公司2214｜1907｜4121；乙公司1853｜1422｜3275；丙公司1106｜998｜2104。三家合计9500件，甲公司占43.4%，乙公司占${share}%，丙公司占22.1%。`
  expect(says(text('34.5'))).toEqual(expect.arrayContaining(['share 43.4% holds', 'share 34.5% holds', 'share 22.1% holds']))
  expect(fails(text('34.5'))).toEqual([])
  const industries = `全年第二产业增加值70836万元，增长4.1%。
指标｜绝对值（万元）
农林牧渔业｜41207；工业｜52418；建筑业｜18418；批发零售业｜7716；金融业｜9064；房地产业｜6638`
  expect(says(industries)).toContain('sum 70836万 holds')
})

test.each([
  // Two classes that are not all: what is of neither has no share of its own.
  '民族｜人口数｜比重\n合计｜318842｜100\n汉族｜201514｜63.20\n少数民族｜117301｜36.79',
  // Amounts in 亿元 were rounded before their shares were taken.
  '行业｜增加值（亿元）｜比重（%）\n合计｜16.7｜100\n第一产业｜2.9｜17.1\n第二产业｜5.4｜32.4\n第三产业｜8.4｜50.5',
  // Growth in a column beside, and shares of more than one answer.
  '选项｜人数（人）｜占比（%）\n受访者｜812｜100\n价格｜520｜64.0\n质量｜450｜55.4\n服务｜337｜41.5',
  // Rates of different things make a hundred in one column by chance.
  '指标｜东镇｜西镇｜南乡\n入学率｜64.2｜91.3｜88.0\n巩固率｜35.8｜87.1｜90.2\n升学率｜70.4｜66.9｜72.5',
  '满意度（%）｜甲所｜乙所｜丙所\n满意｜90.1｜88.4｜93.0\n基本满意｜7.2｜9.0｜5.1\n不满意｜1.9｜1.4｜1.1',
  // 企业合计 stands above what it is of.
  '单位｜户数\n机关｜204\n事业单位｜318\n企业合计｜1127\n国有｜400\n民营｜727',
  // Years are heads; a number like a year in a row is none.
  '年份｜2019｜2020｜2021\n受理｜214｜233｜251\n办结｜210｜230｜249',
  // Of more counties than are listed.
  '收案（本年｜上年）：东县218｜204；西县167｜151；南县133｜140。全市合计904｜871。',
  '县区（件数｜占比）：东县218｜24.1%；西县167｜18.5%；南县133｜14.7%。其余县区共386件，东县占比较高，西县占三成的案件涉及物业。',
  '支出（项目｜万元）：工资｜118.2；办公｜14.6；差旅｜8.1。全年支出192.7万元。',
])('nothing is wrong in %s', text => {
  expect(fails(text)).toEqual([])
})
