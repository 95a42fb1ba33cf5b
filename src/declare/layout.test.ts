import { expect, test } from 'vitest'
import { administrativePenalty } from '../registers/enforcement/administrative-penalty.ts'
import { type CellForm, cellForms, type LayoutColumn, layoutCell, layoutSlips, outside } from './layout.ts'

const source = {
  fields: { fine: 123_456, kinds: ['fine', 'closure'], partyKind: 'organisation', village: 4, defendBy: '2024-03-05', cause: '占道' },
  taken: { decide: '2024-03-05' },
  outside: { 'unit.title': '清河镇', 'unit.code': '', 'matter.state': '已决定', 'platform.number': 'P-1' },
  unitTitle: () => '柳树村',
}
const cell = (column: Omit<LayoutColumn, 'header'>) => layoutCell(administrativePenalty, { header: '列', ...column }, source)

test('a cell takes a value, a day, a word of the platform, a constant, or stays blank', () => {
  expect([
    cell({ from: 'cause' }),
    cell({ from: 'kinds' }),
    cell({ from: 'kinds', words: { fine: '罚金' } }),
    cell({ from: 'partyKind', words: { organisation: '法人' } }),
    cell({ from: 'village' }),
    cell({ from: 'unit.title' }),
    cell({ from: 'platform.number' }),
    cell({ text: '0' }),
    cell({}),
    cell({ from: 'serve.day' }),
  ]).toEqual(['占道', '罚款、责令停产停业', '罚金、责令停产停业', '法人', '柳树村', '清河镇', 'P-1', '0', '', ''])
})

test('days as each form says by its example; amounts exact in 元 and in 万元', () => {
  const days = (Object.keys(cellForms) as CellForm[]).filter(f => f !== 'yuan' && f !== 'wan')
  for (const as of days) expect([cell({ from: 'decide.day', as }), cell({ from: 'defendBy', as })]).toEqual([cellForms[as], cellForms[as]])
  expect([cell({ from: 'fine' }), cell({ from: 'fine', as: 'wan' }), cell({ from: 'decide.day' })]).toEqual([
    '1234.56',
    '0.123456',
    '2024-03-05',
  ])
})

test('a layout that takes from nothing is told', () => {
  const layout = {
    title: '表',
    platform: '平台',
    mark: 'local',
    state: ['gone'],
    where: { nobody: ['x'] },
    columns: [{ header: '列', from: 'nothing' }],
  } as const
  expect(layoutSlips(administrativePenalty, layout)).toEqual(['列: nothing', 'state gone', 'where nobody'])
  expect(Object.keys(outside)).toHaveLength(4)
})
