import { expect, test } from 'vitest'
import { check } from '../../check.ts'
import { plain } from '../../plain.ts'

const told = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.verdict !== 'undecided')
    .map(r => [r.kind, r.verdict, r.message.split('，')[0]])

const rows = '接听量（人工｜自助｜总量）：上半年1200｜800｜2000；下半年1080｜960｜2040；环比'

test('a row of changes is of the two rows above it', () => {
  expect(told(`${rows}-10%｜20%｜2%。`).filter(([kind]) => kind === 'growth')).toEqual([
    ['growth', 'holds', '环比：（1080－1200）÷1200＝-10.00%'],
    ['growth', 'holds', '环比：（960－800）÷800＝20.00%'],
    ['growth', 'holds', '环比：（2040－2000）÷2000＝2.00%'],
  ])
  expect(told(`${rows}-10%｜25%｜2%。`)).toContainEqual(['growth', 'fails', '环比：（960－800）÷800＝20.00%'])
})

test('trap: a row of changes taken for shares of the first row, or for members of its last cell', () => {
  expect(told(`${rows}-4.1%｜1.11%｜98.99%。`).filter(([, verdict]) => verdict === 'fails')).toEqual([])
})

test('one row is a table where its columns are named', () => {
  expect(told('举报前列省份（本年11月｜上年11月｜同比）：广东2705｜911｜196.9%。')).toEqual([
    ['growth', 'holds', '广东：（2705－911）÷911＝196.93%'],
  ])
})

test('what grows at comparable prices is no contradiction of its two figures', () => {
  const table = (name: string) => `主要指标
指标｜2006年｜2007年｜2007年增速（%）
${name}｜41.20｜43.04｜9.8%
财政收入（亿元）｜3.20｜3.52｜10.0%
工业用电（亿度）｜5.00｜5.50｜10.0%
存款余额（亿元）｜12.00｜13.20｜10.0%`
  const fails = (text: string) => check(plain(text)).relations.filter(r => r.verdict === 'fails').length
  expect(fails(table('全市生产总值（亿元）'))).toBe(0)
  expect(fails(table('贷款余额（亿元）'))).toBe(1)
})
