import { expect, test } from 'vitest'
import { plain } from './plain.ts'
import { view } from './view.ts'

const read = (text: string) => view(plain(text))

test('full-width digits, spaces and half-width punctuation become canonical', () => {
  expect(read('受理　１２６８ 件,占 ９９．０％(见表)').text).toBe('受理1268件，占99.0%（见表）\n')
})

test('thousands parted by spaces are one number, figures of columns are several', () => {
  expect(read('全年支出2 314 507万元，收入986 752.25万元。').text).toBe('全年支出2314507万元，收入986752.25万元。\n')
  expect(read('全年支出为 12 314 507.5 元').text).toBe('全年支出为12314507.5元\n')
  expect(read('合计 5 103 162 205').text).not.toContain('5103162')
})

test('thousands of an amount parted by wide commas are one number', () => {
  expect(read('收入168，842万元，支出1，234，567.5元。').text).toBe('收入168,842万元，支出1,234,567.5元。\n')
  expect(read('居全省第3，500万元到位；增长2.5，365人到场').text).toBe('居全省第3，500万元到位；增长2.5，365人到场\n')
})

test('a page break inside a sentence is joined, a new paragraph is not', () => {
  expect(read('合法性审查280\n\n次，为依法行政提供保障。\n\n二是规范程序。').paragraphs.length).toBe(2)
  expect(read('全年，合法性审查共280\n\n次，为依法行政提供保障。').text).toBe('全年，合法性审查共280次，为依法行政提供保障。\n')
  expect(read('工作成效明显。\n\n下一步加强培训。').paragraphs.length).toBe(2)
})

test('lines wrapped by hand are one paragraph', () => {
  expect(read('全年受理案件一百\n二十六件，其中邻里\n五十二件。').paragraphs.length).toBe(1)
})

test('every place of the view leads back to the text', () => {
  const text = '受理　１２６８ 件,\n占 ９９．０％。'
  const seen = read(text)
  const at = seen.text.indexOf('99.0%')
  const { start, end } = seen.original(at, at + 5)
  expect(text.slice(start, end)).toBe('９９．０％')
})

test('a count in square brackets stands in brackets; a note and the number of a paper do not', () => {
  expect(read('满意[53票]88.33%，一般【7 人】。').text.trim()).toBe('满意（53票）88.33%，一般（7人）。')
  expect(read('办结53件[1]，依据国发[2020]5号。').text.trim()).toBe('办结53件[1]，依据国发[2020]5号。')
})

test('a table of Markdown has cells', () => {
  const blocks = plain('| 类别 | 件数 |\n|---|---|\n| 许可 | 12 |\n').blocks
  expect(blocks.map(b => [b.kind, b.row, b.col])).toEqual([
    ['cell', 0, 0],
    ['cell', 0, 1],
    ['cell', 1, 0],
    ['cell', 1, 1],
  ])
})

test('a unit in one sign is read as its words behind a number', () => {
  expect(read('成交1325套、104390.1㎡，均价53060元/㎡，库容3.2万㎥').text).toBe(
    '成交1325套、104390.1平方米，均价53060元/㎡，库容3.2万立方米\n',
  )
  expect(read('供水36.1亿m³，林地128 hm²，流域48.3km2，PM2.5为35μg/m3，采用3m2n算法').text).toBe(
    '供水36.1亿立方米，林地128公顷，流域48.3平方公里，PM2.5为35μg/m3，采用3m2n算法\n',
  )
})
