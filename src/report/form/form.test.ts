import { expect, test } from 'vitest'
import { mediation } from '../../registers/disputes/mediation.ts'
import type { Books } from '../books.ts'
import { blanksOf } from './blanks.ts'
import { filled } from './fill.ts'
import type { FormTable } from './form.ts'
import { proposed } from './propose.ts'

const form: FormTable = {
  name: '季报',
  rows: [
    ['矛盾纠纷调处情况季报表', null, null, null, null],
    ['填报单位：', null, null, null, null],
    ['指标', '本季（件）', '本年累计（件）', '上年同期（件）', '同比（%）'],
    ['受理矛盾纠纷', null, null, null, null],
    ['  其中：命案', null, null, null, null],
    ['备注', null, null, null, null],
  ],
  merges: [
    { startRow: 0, startCol: 0, endRow: 0, endCol: 4 },
    { startRow: 1, startCol: 1, endRow: 1, endCol: 4 },
    { startRow: 5, startCol: 1, endRow: 5, endCol: 4 },
  ],
}
const values: { readonly [key: string]: number } = {
  'mediation.accepted 2023-07-01 2023-09-30': 40,
  'mediation.accepted 2023-01-01 2023-09-30': 130,
  'mediation.accepted 2022-07-01 2022-09-30': 32,
}
const books: Books = {
  registers: [mediation],
  read: (_, figure, span) => values[`${figure} ${span.from} ${span.to}`] ?? 0,
  kept: () => true,
}

test('blank cells are those that words beside or above them name; a merged cell is one, a title names none', () => {
  const blanks = blanksOf([form])
  expect(blanks.filter(b => b.place.startsWith('0.3')).map(b => [b.place, b.row.at(-1), b.column.at(-1)])).toEqual([
    ['0.3.1', '受理矛盾纠纷', '本季（件）'],
    ['0.3.2', '受理矛盾纠纷', '本年累计（件）'],
    ['0.3.3', '受理矛盾纠纷', '上年同期（件）'],
    ['0.3.4', '受理矛盾纠纷', '同比（%）'],
  ])
  expect(blanks.filter(b => b.place.startsWith('0.1')).map(b => [b.place, b.row])).toEqual([['0.1.1', ['填报单位：']]])
  expect(blanks.filter(b => b.place.startsWith('0.5')).map(b => b.place)).toEqual(['0.5.1'])
  expect(blanks.every(b => !b.column.includes('矛盾纠纷调处情况季报表'))).toBe(true)
})

test('a figure is proposed by its label and the span of its heading; what no register knows is typed', () => {
  const { points } = proposed([form], [mediation])
  expect(['0.3.1', '0.3.2', '0.3.3', '0.3.4'].map(p => points[p as '0.3.1'])).toEqual([
    { kind: 'figure', figure: 'mediation.accepted', reach: 'period', proposed: true },
    { kind: 'figure', figure: 'mediation.accepted', reach: 'so-far', proposed: true },
    { kind: 'figure', figure: 'mediation.accepted', reach: 'before', proposed: true },
    { kind: 'figure', figure: 'mediation.accepted', reach: 'period', growth: true, proposed: true },
  ])
  expect(points['0.4.1']).toEqual({ kind: 'typed' })
})

test('what was pointed once stays pointed', () => {
  const known = { '0.3.1': { kind: 'blank' } } as const
  expect(proposed([form], [mediation], known).points['0.3.1']).toEqual({ kind: 'blank' })
})

test('a period fills it: each cell with its figure, what is typed, and what was sent last time', () => {
  const cells = filled(proposed([form], [mediation]), books, {
    unit: 2,
    period: '2023Q3',
    typed: { '0.4.1': '0' },
    last: { period: '2023Q2', cells: [{ place: '0.3.1', label: '', text: '38', value: 38 }] },
  })
  const at = (place: string) => cells.find(c => c.place === place)
  expect(['0.3.1', '0.3.2', '0.3.3', '0.3.4'].map(p => at(p)?.text)).toEqual(['40', '130', '32', '25'])
  expect(at('0.3.1')).toMatchObject({ last: '38', ref: { figure: 'mediation.accepted', unit: 2, period: '2023Q3' } })
  expect(at('0.4.1')).toMatchObject({ text: '0', typed: true })
})

test('a million empty cells are no form', () => {
  const rows = Array.from({ length: 3000 }, () => Array.from({ length: 30 }, () => null))
  expect(blanksOf([{ name: '', rows: [['标题', ...Array.from({ length: 29 }, (_, i) => `列${i}`)], ...rows], merges: [] }])).toHaveLength(
    4000,
  )
})
