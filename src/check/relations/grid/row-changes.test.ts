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
