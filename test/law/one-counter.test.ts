import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const src = new URL('../../src/', import.meta.url)
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(f => /\.tsx?$/.test(f))
const text = (file: string) => readFileSync(new URL(file, src), 'utf8')
const imports = (file: string) => [...text(file).matchAll(/from '([^']+)'/g)].map(m => m[1]!)

const ours = files.filter(f => !f.includes('.test.'))
/** Pages, and the two answers that draw a calendar for them, may show what a day is; they count with period.ts like everybody else. */
const shows = ['desk/', 'site/', 'questions/today.ts', 'server/routes/law.ts']

test('trap: five working-day routines that disagree; outside its room nobody asks the calendar what a day is', () => {
  expect(files.length).toBeGreaterThan(100)
  const outside = ours.filter(f => !f.startsWith('law/') && !shows.some(room => f.startsWith(room)))
  expect(outside.filter(f => /\bdayKind\b|\bstatutoryHolidays\b/.test(text(f)))).toEqual([])
  expect(outside.filter(f => imports(f).some(from => /law\/(calendar\/|statutory)/.test(from)))).toEqual([])
})

test('inside it nothing but period.ts asks the calendar what a day is', () => {
  const asking = ours.filter(f => f.startsWith('law/') && imports(f).includes('./calendar.ts'))
  expect(asking.sort()).toEqual(['law/index.ts', 'law/period.ts'])
})

test('no other package counts working days: the almanac and the foreign calendar are for tests', () => {
  const using = ours.filter(f => imports(f).some(from => from === 'chinese-days' || from === 'tyme4ts'))
  expect(using).toEqual([])
})
