import { expect, test } from 'vitest'
import { check } from '../check.ts'
import { plain } from '../plain.ts'

const says = (text: string): string[] =>
  check(plain(text)).relations.map(r => `${r.kind} ${text.slice(r.claim.start, r.claim.end)} ${r.verdict}`)
const fails = (text: string): string[] => says(text).filter(s => s.endsWith('fails'))

const changes = (wrong = '91.4') =>
  `项目｜上期｜本期｜增减%
社团｜171｜192｜12.3
基金会｜975｜1144｜17.3
安置（人）｜452｜425｜-6.0
低保（户）｜9947｜10297｜3.5
特困（户）｜3655｜7772｜${wrong}`

test('a column that says how far another has grown', () => {
  expect(says(changes('112.6'))).toEqual(expect.arrayContaining(['growth 12.3 holds', 'growth 6.0 holds', 'growth 112.6 holds']))
  expect(fails(changes())).toEqual(['growth 91.4 fails'])
})

test('the same in rows, of amounts rounded before', () => {
  const table = (cut: string) =>
    `年度｜合计｜出国｜接待｜公车｜购置｜运行
2015年｜2840｜90｜1400｜1350｜73｜1277
2016年｜2364｜12｜1356｜996｜37｜959
增减%｜-16.77｜-86.62｜-3.14｜-26.24｜${cut}｜-24.90`
  expect(fails(table('-49.32'))).toEqual([])
  expect(fails(table('-47.95'))).toEqual(['growth 47.95 fails'])
})

test('a share of both, and the totals that the text tells', () => {
  const text = (share: string) =>
    `全市居住在城镇的1934382人，居住在乡村的1521779人。
地区｜城镇人口｜乡村人口｜城镇比重
东区｜832062｜234324｜78.03
西区｜107961｜101127｜51.63
甲县｜392548｜553471｜41.49
乙县｜368933｜257199｜${share}
丙县｜232878｜375658｜38.27`
  expect(says(text('58.92'))).toEqual(
    expect.arrayContaining(['sum 1934382 holds', 'sum 1521779 holds', 'share 78.03 holds', 'share 58.92 holds']),
  )
  expect(fails(text('85.92'))).toEqual(['share 85.92 fails'])
})

test('rows that add up, however deep, and a row divided twice', () => {
  const table = (men: string) =>
    `指标｜2005年｜2004年
总人口｜5957992｜5836016
非农业人口｜4353035｜4183937
农业人口｜1604957｜1652079
男｜3052448｜2997428
女｜2905544｜${men}
迁入人口｜225411｜211428
市区｜221126｜207500
县｜4285｜3928`
  const all = says(table('2838588'))
  expect(all.filter(s => s === 'sum 5957992 holds')).toHaveLength(2)
  expect(all).toEqual(expect.arrayContaining(['sum 225411 holds', 'sum 211428 holds']))
  expect(fails(table('2838588'))).toEqual([])
})

test('one column that does not add up where the others do', () => {
  const table = (last: number) =>
    `方式｜2008年｜2009年｜2010年
结案｜278｜486｜${last}
和解｜206｜383｜62
终结｜19｜78｜11
自动履行｜22｜15｜20
其他｜31｜10｜10`
  expect(fails(table(103))).toEqual([])
  expect(fails(table(130))).toEqual(['sum 130 fails'])
})

test('shares of a whole that the text gives, and the change of a share with its sign', () => {
  const table = (arrow: string) =>
    `受理投诉551780件。商品大类（本期件数｜比重%｜上年同期比重%｜比重变化）：日用58973｜10.69｜8.14｜↑2.55；家电54849｜9.94｜9.89｜↑0.05；服装47466｜8.60｜6.86｜↑1.74；食品44258｜8.02｜7.16｜↑0.86；交通29414｜5.33｜5.89｜${arrow}0.56。`
  expect(says(table('↓'))).toEqual(expect.arrayContaining(['share 10.69 holds', 'growth 2.55 holds', 'growth 0.56 holds']))
  expect(fails(table('↑'))).toEqual(['growth 0.56 fails'])
})

test.each([
  // A mean is told of some rows only, and small figures make each other by chance.
  `单位｜甲｜乙｜丙
东所｜12｜6｜2
西所｜9｜3｜3
南所｜8｜2｜5
北所｜11｜7｜4`,
  // A total of more classes than are listed.
  `抽检（种类｜批次｜合格）：粮食｜2030｜2021；调味品｜1450｜1378；酒类｜661｜656。34类总计｜23852｜23348。`,
  // What was done this month and since January, of plans of different years.
  `镇｜计划｜完成｜完成率｜名次
东镇｜1200｜1256｜104.67%｜1
西镇｜1400｜1441｜102.93%｜2
南镇｜1400｜1346｜96.14%｜4
北镇｜1500｜1530｜102.00%｜3`,
])('nothing is wrong in %s', text => {
  expect(fails(text)).toEqual([])
})

test('a total beside its parts, named by the head or by the rows that add up', () => {
  const carriers = (total: string) => `投诉（质量｜价格｜其他｜小计）：甲公司2317｜684｜1205｜4206；乙公司1938｜720｜2254｜${total}。`
  expect(fails(carriers('4912'))).toEqual([])
  expect(fails(carriers('4612'))).toEqual(['sum 4612 fails'])
  const fires = (all: string) => `逐年火情（次数｜轻微｜较大）：2016年${all}｜1744｜2190；2017年5307｜2866｜2441；2018年6420｜3377｜3043。`
  expect(fails(fires('3934'))).toEqual([])
  expect(fails(fires('3634'))).toEqual(['sum 3634 fails'])
})

test('a column that divides another is passed over', () => {
  const budget = (cars: string) => `年度｜合计｜出境｜用车小计｜购车｜养车｜接待
2021年｜1482｜64｜958｜211｜747｜460
2022年｜1327｜30｜${cars}｜188｜703｜406`
  expect(fails(budget('891'))).toEqual([])
  expect(fails(budget('861'))).not.toEqual([])
})

test('changes and shares of three rows and four, a digit off', () => {
  const changes = (rate: string) => `项目｜5月｜4月｜环比（%）｜上年5月｜同比（%）
案卷｜21408｜19266｜↑11.12%｜20117｜↑6.42%
事件｜17350｜15804｜↑9.78%｜16238｜↑${rate}%
部件｜4058｜3462｜↑17.22%｜3879｜↑4.61%`
  expect(fails(changes('6.85'))).toEqual([])
  expect(fails(changes('6.55'))).toEqual(['growth 6.55% fails'])
})

test('shares of a whole that the text gives, one of them a digit off', () => {
  const shares = (share: string) =>
    `全市共受理投诉64218件。镇区（本期｜上期｜占比）：东镇9326｜8817｜14.52%；西镇8107｜8420｜12.62%；南镇7740｜7215｜12.05%；北镇5913｜6108｜${share}%。`
  expect(fails(shares('9.21'))).toEqual([])
  expect(fails(shares('9.51'))).toEqual(['share 9.51% fails'])
})

test('rows that make another in one column, and in the other but for a digit', () => {
  const unions = (all: string) =>
    `组织（指标｜本年｜上年）：企业合计｜${all}｜5127；其中国有｜2206｜2093；民营｜3419｜2871；外资｜188｜163。`
  expect(fails(unions('5813'))).toEqual([])
  expect(fails(unions('5213'))).toEqual(['sum 5213 fails'])
})

test.each([
  // What is not decided yet is in neither column.
  '各局（受理｜立案｜不立案｜结案）：一局234｜198｜36｜190；二局412｜318｜94｜300；三局366｜271｜85｜260；四局128｜91｜31｜90。',
  // A kind that was counted in the year before only.
  '组织（指标｜本年｜上年）：企业合计｜5813｜5130；国有｜2206｜2093；民营｜3419｜2871；外资｜188｜163。',
  '项目｜完成｜计划｜完成率\n甲｜412｜500｜82.4%\n乙｜366｜400｜91.5%\n丙｜298｜310｜96.1%',
])('what may be otherwise is not wrong: %s', text => {
  expect(fails(text)).toEqual([])
})

test('shares of a table make a hundred, and tell the whole', () => {
  const table = (all: string, hundred = '100%') => `事项｜件数｜占比
甲类｜4617｜41.32%
乙类｜3904｜34.94%
丙类｜1728｜15.46%
其他｜925｜8.28%
总计｜${all}｜${hundred}`
  expect(says(table('11174'))).toContain('sum 100% holds')
  expect(fails(table('11174', '110%'))).toEqual(['sum 110% fails'])
  expect(fails(table('14174'))).toEqual(['sum 14174 fails'])
  const economy = (all: string) => `指标｜数值（万元）｜比重
产值｜${all}｜100%
农业｜84216｜13.1%
工业｜301544｜46.9%
服务｜257190｜40.0%`
  expect(fails(economy('642950'))).toEqual([])
  expect(fails(economy('692950'))).toEqual(['sum 692950 fails'])
  const sexes = `构成（男%｜女%）：城区50.21｜49.79；东镇51.37｜48.63；西镇50.88｜49.12。`
  expect(says(sexes).filter(s => s.startsWith('sum'))).toHaveLength(3)
})

test('mean yearly growth between censuses, by the years in the names of the rows', () => {
  const censuses = (rate: string) =>
    `历次普查（普查｜人口｜年均增长率%）：2020年｜512847｜0.39；2010年｜493126｜${rate}；2000年｜466019｜1.02；1990年｜421130｜—。`
  expect(says(censuses('0.57')).filter(s => s.startsWith('growth'))).toHaveLength(3)
  expect(fails(censuses('0.57'))).toEqual([])
  expect(fails(censuses('0.87'))).toEqual(['growth 0.87 fails'])
})

test('the totals of several columns told together in the text', () => {
  const text = (persons: string) => `三年共审结毒品案件58件81人，占同期审结刑事案件912件${persons}人的一部分。
年份｜毒品件数｜刑案件数｜毒品人数｜刑案人数
2019年｜21｜304｜30｜417
2020年｜18｜297｜24｜402
2021年｜19｜311｜27｜439`
  expect(fails(text('1258'))).toEqual([])
  expect(fails(text('1558')).join()).toContain('1558')
})

test('a row that the text behind the table names', () => {
  const text = (rate: string, share = '61.54') =>
    `县区（本期｜上年｜占全市）：甲县5218｜4410｜24.17%；乙县4336｜4502｜20.09%；丙县3731｜3120｜17.28%。三地共占${share}%，甲县增长${rate}%。`
  expect(fails(text('18.32'))).toEqual([])
  expect(says(text('18.32'))).toEqual(expect.arrayContaining(['growth 18.32% holds', 'share 61.54% holds']))
  expect(fails(text('19.32'))).toEqual(['growth 19.32% fails'])
  expect(fails(text('18.32', '64.54'))).toEqual(['share 64.54% fails'])
})

test.each([
  '县区（本期｜上年）：甲县5218｜4410；乙县4336｜4502；丙县3731｜3120。城区增长7.4%，甲县办结率增长3.2个百分点，甲县警力增长4.5%。',
  '年份｜立案｜结案\n2019年｜21｜19\n2020年｜18｜18\n2021年｜19｜17\n三年共62人被问责。',
  '人口（普查｜人口｜增长率%）：2020年｜512847｜4.0；2010年｜493126｜5.8；2000年｜466019｜10.7。',
  '行业（件数｜占比）：餐饮417｜31.2%；零售302｜22.6%；物流188｜14.1%。三类共占67.8%，餐饮占比较高。',
  '多选结果（人数｜占比）：价格812｜64.0%；质量703｜55.4%；服务518｜40.8%。',
])('nothing else is wrong in %s', text => {
  expect(fails(text)).toEqual([])
})
