import { expect, test } from 'vitest'
import { books, manifest } from '../../generate.ts'

const column = (heading: string, book: (typeof books)[number]) =>
  book.headings.findIndex(h => (typeof h === 'string' ? h : h[1]) === heading)
const count = (heading: string, book: (typeof books)[number]) => book.rows.filter(r => r[column(heading, book)] !== null).length

test('清河镇 2023 can be true where the sample report contradicts itself: 325 agreed of 336 concluded is 96.73 %', () => {
  const book = books.find(b => b.file === '清河镇/2023/矛盾纠纷调处台账.xlsx')!
  expect([count('达成协议日期', book), count('调解不成日期', book), book.rows.length]).toEqual([325, 11, 340])
  expect(((325 / 336) * 100).toFixed(2)).toBe('96.73')
})

test('224 hazards were found', () => {
  expect(books.find(b => b.file.endsWith('排查台账.xlsx'))!.rows).toHaveLength(224)
})

test('the manifest lists every ledger once', () => {
  const files = manifest().ledgers.map(l => l.file)
  expect(new Set(files).size).toBe(books.length)
})
