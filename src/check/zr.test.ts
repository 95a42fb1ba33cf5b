import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'vitest'
import { check } from './check.ts'
import { plain } from './plain.ts'

test('reports', () => {
  const d = '/work/shared/samples/reports/'
  for (const f of readdirSync(d)) {
    const c = check(plain(readFileSync(d + f, 'utf8')))
    console.log('==', f)
    for (const r of c.relations) console.log(r.verdict, r.kind, '|', r.quote.slice(0, 90).replace(/\n/g, '⏎'), '|', r.message)
    for (const r of c.findings) console.log(r.severity, r.rule, '|', r.quote.slice(0, 60).replace(/\n/g, '⏎'), '|', r.message)
  }
})
