import { expect, test } from 'vitest'
import { booksOf } from '../../test/support/books.ts'
import { figuresOf } from './content.ts'
import { draft } from './draft.ts'
import { statutory } from './outline/index.ts'
import { type CountedRow, restated, restatements } from './restate.ts'

const row = (matter: string, day: CountedRow['day'], recorded: CountedRow['day']): CountedRow => ({
  matter,
  title: `事项${matter}`,
  n: 1,
  day,
  amount: 1,
  recorded,
})
const issued = draft(booksOf({ 'mediation.accepted': { 2023: 168 } }), { unit: { id: 3, title: '清河镇' }, year: 2023, outline: statutory })
const later = booksOf({ 'mediation.accepted': { 2023: 169 } })
const then = [row('甲', '2023-05-01', '2023-05-01')]

test('a late entry shows as a restatement that names it', () => {
  const all = restatements(
    issued,
    later,
    () => then,
    () => [...then, row('乙', '2023-12-28', '2024-03-03')],
  )
  expect(all.map(r => r.text)).toEqual(['受理矛盾纠纷原为168件，现为169件：事项乙，2024年3月3日补录，发生于2023年12月28日。'])
  expect(figuresOf(restated(issued, later))).toEqual([expect.objectContaining({ text: '169件', was: '168件' })])
})

test('a report whose books did not move has none', () => {
  const same = booksOf({ 'mediation.accepted': { 2023: 168 } })
  expect(
    restatements(
      issued,
      same,
      () => then,
      () => then,
    ),
  ).toEqual([])
  expect(restated(issued, same)).toEqual(issued)
})
