/** @module What every register must have beside its declaration, read off the declarations and the files: a story, cases of its law, rows in the sample, a walk in the browser. */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Register } from '../../src/declare/register.ts'
import type { Limit } from '../../src/law/instrument.ts'
import { registers } from '../../src/registers/index.ts'
import { enforcementCases } from '../law/enforcement.cases.ts'
import { governmentCases } from '../law/government.cases.ts'
import { openingsOf } from '../support/openings.ts'

const all: readonly Register[] = Object.values(registers).flat()
const read = (path: string): string => {
  const file = new URL(`../../${path}`, import.meta.url)
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}
const counts: { readonly [ref: string]: number } = JSON.parse(read('samples/counts.json'))

/** Whose story is told in another file than the one beside the declaration: nobody takes their steps by hand, or two registers are one story. */
const toldElsewhere: { readonly [register: string]: string } = {
  'document-filing': 'src/registers/rules/normative-document.test.ts',
  'stability-analysis': 'src/registers/disputes/recurring.test.ts',
  'supervised-person': 'src/registers/disputes/recurring.test.ts',
  'annual-report': 'src/server/reports.test.ts',
  'fixed-duty': 'src/questions/year.test.ts',
  account: 'src/acts/administer.test.ts',
  'holiday-notice': 'src/questions/year.test.ts',
  'unit-setting': 'src/acts/administer.test.ts',
}
/** What an office begins only when the day comes: the sample year has none. */
const notInSample: { readonly [register: string]: string } = {
  'holiday-notice': 'the notices of those years are shipped with the law',
  'archive-appraisal': 'no file of the sample has been kept for ten years',
  'unit-setting': 'the sample office keeps the promises as they are shipped',
}
const walks = read('test/journeys/registers.test.ts')
const worked = new Set([...enforcementCases, ...governmentCases].flatMap(c => c.limit ?? []))
const limitsOf = (r: Register): readonly Limit[] =>
  Object.values(r.limits).flatMap(l =>
    'per' in l ? Object.values(l.among).flatMap(x => x ?? []) : 'law' in l && 'terms' in l.law ? [l.law] : [],
  )
/** The limits of a register behind which an article stands, by the names it gives them. */
const lawful = (r: Register): string[] => Object.entries(r.limits).flatMap(([name, l]) => ('promise' in l ? [] : [name]))
const lawGuards = (r: Register): string[] => Object.entries(r.guards).flatMap(([code, g]) => (g.law ? [code] : []))

describe.each(all.map(r => [r.id, r] as const))('%s', (id, r) => {
  const path = toldElsewhere[id] ?? `src/registers/${r.group}/${id}.test.ts`
  const story = read(path)

  test('has its story told', () => {
    const camel = id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
    const names = id in toldElsewhere ? [camel, `'${id}'`, `/${id}`] : [`'./${id}.ts'`]
    expect([path, names.some(name => story.includes(name))]).toEqual([path, true])
  })

  test('has cases of its law: a worked example or a computed day of a limit, a table, or a refusal under one of its articles', () => {
    const cases = [
      ...lawful(r).filter(name => story.includes(`limit('${name}')`)),
      ...limitsOf(r)
        .flatMap(l => [l.id, ...(l.aliases ?? [])])
        .filter(limit => worked.has(limit)),
      ...(story.includes('.each(') ? ['a table'] : []),
      ...lawGuards(r).filter(code => story.includes(`'${code}'`)),
    ]
    if (lawful(r).length + lawGuards(r).length > 0) expect(cases).not.toEqual([])
  })

  test('has rows in the sample year', () => {
    expect((counts[`register ${id}`] ?? 0) > 0).toBe(!(id in notInSample))
  })

  test('is walked through in a browser: by its opening steps, or as the journey says', () => {
    expect(openingsOf(r).length > 0 || new RegExp(`^  '?${id}'?: '`, 'm').test(walks)).toBe(true)
  })
})

test('what is told elsewhere or is not sampled is a register', () => {
  const ids = all.map(r => r.id)
  expect([...Object.keys(toldElsewhere), ...Object.keys(notInSample)].filter(id => !ids.includes(id))).toEqual([])
})
