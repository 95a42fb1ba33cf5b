import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { drawn, randomDraw } from './random-draw.ts'

const subjects = Array.from({ length: 30 }, (_, i) => ({ name: `某店${i + 1}` }))
const officers = ['甲', '乙', '丙', '丁'].map(name => ({ name }))
const rows = (all: readonly string[]) => all.map(name => ({ name }))
const of = (pool: readonly { name: string }[], seed: string, many: number) => rows(drawn(pool.map(p => p.name), seed, many))
const announced = () => story(randomDraw).do('announce', '2026-03-02', { task: '餐饮油烟', basis: '某条例第几条', subjects, officers })

test('whoever has the pool and the seed draws the same', () => {
  expect(of(subjects, '2026-03-03 04 11 23', 3)).toEqual(of(subjects, '2026-03-03 04 11 23', 3))
  const s = announced().do('draw', '2026-03-03', { seed: '04 11 23', subject: of(subjects, '04 11 23', 3), officer: of(officers, '04 11 23', 2) })
  expect([s.sum('draws'), s.sum('subjects'), s.now().published['draw']?.day]).toEqual([1, 3, '2026-03-03'])
})

test('a result that the seed does not give is refused: a swapped name, another order, a name that is not in the pool', () => {
  const right = of(subjects, '04 11 23', 3)
  const officer = of(officers, '04 11 23', 2)
  for (const subject of [[right[1]!, right[0]!, right[2]!], [...right.slice(0, 2), { name: '某店99' }], of(subjects, '05 11 23', 3)])
    expect(announced().refused('draw', '2026-03-03', { seed: '04 11 23', subject, officer })).toEqual(['draw-not-subjects'])
  expect(announced().refused('draw', '2026-03-03', { seed: '04 11 23', subject: right, officer: officer.toReversed() })).toEqual(['draw-not-officers'])
})

test('every one of the pool can be drawn, and about as often', () => {
  const hits = new Map<string, number>()
  for (let i = 0; i < 3000; i++) for (const name of drawn(subjects.map(s => s.name), `${i}`, 3)) hits.set(name, (hits.get(name) ?? 0) + 1)
  expect(hits.size).toBe(30)
  expect(Math.min(...hits.values())).toBeGreaterThan(230)
  expect(Math.max(...hits.values())).toBeLessThan(370)
})
