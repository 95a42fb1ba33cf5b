import { expect, test } from 'vitest'
import { check } from '../../check.ts'
import { plain } from '../../plain.ts'

const sums = (text: string): string[] =>
  check(plain(text))
    .relations.filter(r => r.kind === 'sum' && r.message.includes('增减'))
    .map(r => `${r.verdict} ${r.message.split('，')[0]}`)

const accidents = (fewer: number) =>
  `发生事故15起、死亡60人，同比减少${fewer}起、16人。煤矿2起8人（多1起3人），建筑3起11人（少1起4人），道路10起41人（少3起15人）。`

test('the changes of two totals stand behind the second of them', () => {
  expect(sums(accidents(3))).toEqual(['holds 各项增减1＋（－1）＋（－3）＝-3', 'holds 各项增减3＋（－4）＋（－15）＝-16'])
})

test('trap: a change that is of the second total alone', () => {
  expect(
    sums('发生事故15起，死亡60人，同比减少16人。煤矿2起8人（多1起3人），建筑3起11人（少1起4人），道路10起41人（少3起15人）。'),
  ).toEqual(['holds 各项增减3＋（－4）＋（－15）＝-16'])
})

const list = (change: string) =>
  `本月事故26起107人，同比${change}：建筑3起11人（少3起10人），工商贸其他4起15人（多2起3人），道路19起81人（少1起7人）。`

test('trap: what was there a year ago and is no more has fallen too, and stands in no list', () => {
  expect(sums(list('少4起33人'))).toEqual(['undecided 各项增减（－3）＋2＋（－1）＝-2', 'undecided 各项增减（－10）＋3＋（－7）＝-14'])
  expect(sums(list('少1起33人'))[0]).toBe('fails 各项增减（－3）＋2＋（－1）＝-2')
})

test('members that are all in one measure are all in the other', () => {
  expect(sums(list('少4起14人'))).toEqual(['fails 各项增减（－3）＋2＋（－1）＝-2', 'holds 各项增减（－10）＋3＋（－7）＝-14'])
})

test('changes told of each total in a sentence of their own, or behind what it is of a budget', () => {
  const places = '行业分布：交通30起26人（少5起4人），商贸5起5人（少1起1人），建筑2起2人（少2起4人）。'
  const told = (cases: number) => sums(`事故37起，死亡33人，受伤14人。起数少${cases}起，降17.77%；死亡少9人，降21.42%。${places}`)
  expect(told(8)).toEqual(['holds 各项增减（－5）＋（－1）＋（－2）＝-8', 'holds 各项增减（－4）＋（－1）＋（－4）＝-9'])
  expect(told(3)[0]).toMatch(/^fails/)
  const money = (fell: number) =>
    sums(`收入24627万元，为预算60999万元的40.4%，减收${fell}万元，降4.2%。税收8103万元，增收1284万元；非税16524万元，减收2354万元。`)
  expect(money(1070)[0]).toMatch(/^holds/)
  expect(money(1170)[0]).toMatch(/^fails/)
})

test('travel within, out of and into the country is all of it: no class of the year before is left out', () => {
  const travel = (change: string) =>
    sums(
      `立案调查9924件，比上年减少${change}件。境内游7959件，比上年减少563件；出境游1951件，比上年增加389件；入境游14件，比上年减少382件。`,
    )
  expect(travel('556')[0]).toMatch(/^holds/)
  expect(travel('589')[0]).toMatch(/^fails/)
})

test('whatever was done more or less than at another time is by how much', () => {
  const stored = (less: string) =>
    check(
      plain(
        `水库蓄水31.49亿立方米，比常年同期多蓄水8.03亿立方米。其中大型水库蓄水27.71亿立方米，比常年同期多蓄水${less}亿立方米；中型水库蓄水3.78亿立方米，比常年同期多蓄水0.63亿立方米。`,
      ),
    ).relations.filter(r => r.kind === 'sum')
  expect(stored('7.40').map(r => r.verdict)).toEqual(['holds', 'holds'])
  // 多数, 多元: no deeds.
  expect(check(plain('参训人员比上年多数百人，其中教师320人，学生180人。')).relations.filter(r => r.verdict === 'fails')).toEqual([])
})
