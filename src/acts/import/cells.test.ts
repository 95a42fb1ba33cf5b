import { expect, test } from 'vitest'
import { columns } from '../../declare/column.ts'
import { money, people } from '../../declare/fields.ts'
import { registerIds, registerOf } from '../../registers/index.ts'
import { type Cell, dayOf, readCell } from './cells.ts'

test('trap: validator contradicts its own instructions or cites the wrong cell; what a template offers and advises is taken as it says', () => {
  let asked = 0
  for (const r of registerIds.map(registerOf))
    for (const c of columns(r)) {
      const field = r.fields[c.name]
      const read = (cell: Cell) =>
        field ? readCell(field, cell, { units: new Map() }) : dayOf(cell) === null ? { wrong: 'not-date' } : { value: cell }
      const advised = [...(c.comment?.matchAll(/20\d{2}[-.]\d{1,2}[-.]\d{1,2}/g) ?? [])].map(m => m[0])
      for (const cell of [...(c.values ?? []), ...(c.kind === 'date' ? advised : [])]) {
        asked++
        expect(read(cell), `${r.id} ${c.header}: ${cell}`).toHaveProperty('value')
      }
    }
  expect(asked).toBeGreaterThan(200)
})

test('an amount in 元 and in 万元, exact; several people in one cell', () => {
  const amount = money('金额')
  const read = (cell: Cell, inWan = false) => {
    const r = readCell(amount, cell, { units: new Map(), inWan })
    return 'value' in r ? r.value : r.wrong
  }
  expect(['1,200.50', '1200元', '1.2万元', '１.２万', 12.3 * 3, '约200', '0.001', '-3'].map(c => read(c))).toEqual([
    120_050,
    120_000,
    1_200_000,
    1_200_000,
    3690,
    'not-money',
    'not-money',
    -300,
  ])
  expect(['1.2', 1.2, '0.000001', '1.2万元', '0.0000001'].map(c => read(c, true))).toEqual([
    1_200_000,
    1_200_000,
    1,
    1_200_000,
    'not-money',
  ])
  const names = (cell: Cell) => {
    const r = readCell(people('人'), cell, { units: new Map() })
    return 'value' in r && (r.value as { name: string }[]).map(p => p.name)
  }
  for (const cell of ['张某某、李某', '张某某，李某', '张某某\n李某', '张某某 李某', '张某某　李某', '张某某；李某', '张某某/李某'])
    expect(names(cell)).toEqual(['张某某', '李某'])
  expect([names('王 某'), names('某某合作社（负责人 王某）')]).toEqual([['王某'], ['某某合作社（负责人 王某）']])
})
