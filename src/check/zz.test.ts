import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'vitest'
import { check } from './check.ts'
import { plain } from './plain.ts'
import { read } from './reading.ts'

test('reports', () => {
  if (process.env.TEXT) {
    const r = read(plain(process.env.TEXT))
    for (const c of r.claims)
      console.log(c.id, c.sentence, c.role, c.printed + c.unit, `[${c.sep}]`, c.label, '|', c.noun, c.form, 'own', c.owner)
    for (const l of r.lists)
      console.log('LIST', l.total.printed, l.cue, l.certain, l.complete, l.choice, l.parts.map(p => p.printed).join('+'))
    for (const x of check(plain(process.env.TEXT)).relations) console.log(x.verdict, x.kind, x.quote, '|', x.message)
    return
  }
  const d = process.env.DIR ?? 'samples/reports/'
  for (const f of readdirSync(d).filter(f => f.endsWith('.txt'))) {
    const c = check(plain(readFileSync(d + f, 'utf8')))
    console.log('==', f)
    for (const r of c.relations) console.log(r.verdict, r.kind, '|', r.quote.slice(0, 90).replace(/\n/g, '⏎'), '|', r.message)
    for (const r of c.findings) console.log(r.severity, r.rule, '|', r.quote.slice(0, 60).replace(/\n/g, '⏎'), '|', r.message)
  }
})
