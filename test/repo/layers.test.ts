import { expect, test } from 'vitest'
import { againstTheFlow, asksTheCalendar, impure, loops, pureRooms, rooms, sources } from './house.ts'

const all = sources('src')
const pure = all.filter(f => pureRooms.includes(f.path.split('/')[1]!))
const seeded = (path: string, text: string) => ({ path, text })

test('every file stands in a room', () => {
  expect(all.filter(f => !(rooms as readonly string[]).includes(f.path.split('/')[1]!)).map(f => f.path)).toEqual([])
})

test('imports go one way', () => {
  expect(all.flatMap(againstTheFlow)).toEqual([])
})

test('trap: gates that measured nothing: an import against the flow turns the gate red', () => {
  for (const text of [
    "import { openStore } from '../store/open.ts'",
    "export * from '../store/open.ts'",
    "const late = import('../store/open.ts')",
  ])
    expect(againstTheFlow(seeded('src/law/period.ts', text)), text).toHaveLength(1)
  expect(againstTheFlow(seeded('src/desk/page.tsx', "import { app } from '../server/app.ts'"))).toHaveLength(1)
  expect(againstTheFlow(seeded('src/desk/page.tsx', "import type { Me } from '../server/api.ts'"))).toEqual([])
  expect(againstTheFlow(seeded('src/questions/list.ts', "import type { Me } from '../server/api.ts'"))).toHaveLength(1)
})

test('no files import each other in a loop', () => {
  expect(loops(all)).toEqual([])
})

test('trap: gates that measured nothing: a loop of two or three files turns the gate red, types alone do not', () => {
  const [a, b, c] = ['a', 'b', 'c'].map(name => (text: string) => seeded(`src/check/${name}.ts`, text))
  const outside = seeded('src/check/d.ts', "import { a } from './a.ts'")
  expect(loops([a!("import { b } from './b.ts'"), b!("import { a } from './a.ts'"), outside])).toHaveLength(2)
  expect(loops([a!("import { b } from './b.ts'"), b!("export { c } from './c.ts'"), c!("import { a } from './a.ts'")])).toHaveLength(3)
  expect(loops([a!("import { b } from './b.ts'"), b!("import type { A } from './a.ts'"), outside])).toEqual([])
})

test('pure rooms have no clock, no I/O and nothing of Node', () => {
  expect(pure.flatMap(impure)).toEqual([])
})

test('trap: gates that measured nothing: Node, a package or a clock in a pure room turns the gate red', () => {
  for (const text of ["import fs from 'node:fs'", "import postgres from 'postgres'", 'const now = new Date()', 'const x = Math.random()'])
    expect(impure(seeded('src/check/sum.ts', text)), text).toHaveLength(1)
})

test('trap: five working-day routines that disagree: only the calendar module reads the years', () => {
  expect(all.filter(f => !f.path.startsWith('src/law/calendar')).flatMap(asksTheCalendar)).toEqual([])
  expect(asksTheCalendar(seeded('src/desk/page.tsx', "import { years } from '../law/calendar/index.ts'"))).toHaveLength(1)
})
