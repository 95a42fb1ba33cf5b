import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const said = (text: string): string[] =>
  check(plain(text))
    .relations.filter(r => r.kind === 'share')
    .map(r => `${r.verdict} ${r.message.split('，')[0]}`)

test('of what was concluded, and not of what came in', () => {
  expect(said('新收84件，审结81件。维持72件，纠错9件，纠错率11.1%。')).toEqual(['holds 9÷81＝11.11%'])
  expect(said('新收84件，审结81件。维持72件，纠错9件，纠错率10.7%。')).toEqual(['fails 9÷81＝11.11%'])
})

test('trap: where two numbers were concluded, nobody knows of which', () => {
  expect(said('审结810件，其中一审审结81件。审结84件，纠错9件，纠错率10.7%。').filter(s => s.startsWith('fails'))).toEqual([])
})
