/** Sentences by authors who had never seen the check, each with one slip or with none: how many slips are told, and that nothing right is called wrong. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { check } from './check.ts'
import { plain } from './plain.ts'

const lines = (name: string): string[] =>
  readFileSync(new URL(`../../test/sentences/${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => line.replaceAll('\\n', '\n'))

const SLIP = /\{(.*?)\|(.*?)\}/
const reading = (line: string, which: '$1' | '$2'): string => line.replace(SLIP, which)

const wrong = (text: string): string[] => check(plain(text)).relations.flatMap(r => (r.verdict === 'fails' ? [r.message] : []))

/** How many slips are told; the numbers only rise, but for what decision 20 gave up against false alarms. */
const floors = { law: 145, statistics: 105, papers: 97 }

for (const [name, floor] of Object.entries(floors)) {
  test(`${name}: no right reading is called wrong`, () => {
    expect(lines(name).flatMap(line => wrong(reading(line, '$1')).map(said => `${line}: ${said}`))).toEqual([])
  })
  test(`${name}: at least ${floor} slips are told`, () => {
    const silent = lines(name).filter(line => wrong(reading(line, '$2')).length === 0)
    expect(lines(name).length - silent.length, silent.join('\n')).toBeGreaterThanOrEqual(floor)
  })
}

test('nothing in a right text is called wrong', () => {
  expect(lines('right').flatMap(text => wrong(text).map(said => `${text}: ${said}`))).toEqual([])
})

const folder = new URL('../../test/sentences/reports/', import.meta.url)
for (const name of readdirSync(folder)) {
  test(`nothing in the right report ${name} is called wrong, and most of it holds`, () => {
    const { relations } = check(plain(readFileSync(new URL(name, folder), 'utf8')))
    expect(relations.flatMap(r => (r.verdict === 'fails' ? [r.message] : []))).toEqual([])
    const holding = relations.filter(r => r.verdict === 'holds').length
    expect(holding / relations.length).toBeGreaterThan(0.75)
  })
}
