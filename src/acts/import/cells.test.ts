import { expect, test } from 'vitest'
import { columns } from '../../declare/column.ts'
import { registerIds, registerOf } from '../../registers/index.ts'
import { type Cell, dayOf, readCell } from './cells.ts'

test('trap: validator contradicts its own instructions or cites the wrong cell; what a template offers and advises is taken as it says', () => {
  let asked = 0
  for (const r of registerIds.map(registerOf))
    for (const c of columns(r)) {
      const field = r.fields[c.name]
      const read = (cell: Cell) =>
        field ? readCell(field, cell, new Map()) : dayOf(cell) === null ? { wrong: 'not-date' } : { value: cell }
      const advised = [...(c.comment?.matchAll(/20\d{2}[-.]\d{1,2}[-.]\d{1,2}/g) ?? [])].map(m => m[0])
      for (const cell of [...(c.values ?? []), ...(c.kind === 'date' ? advised : [])]) {
        asked++
        expect(read(cell), `${r.id} ${c.header}: ${cell}`).toHaveProperty('value')
      }
    }
  expect(asked).toBeGreaterThan(200)
})
