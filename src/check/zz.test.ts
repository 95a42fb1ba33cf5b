import { readFileSync } from 'node:fs'
import { test } from 'vitest'
import { plain } from './plain.ts'
import { read } from './reading.ts'

test('dbg', () => {
  const t = process.env.DOC
    ? readFileSync(new URL(`../../test/corpus/dev/${process.env.DOC}.txt`, import.meta.url), 'utf8')
    : process.env.TEXT!
  const r = read(plain(t))
  for (const c of r.claims)
    console.log(c.id, c.sentence, c.role, c.printed + c.unit, `[${c.sep}]`, c.label, '|', c.noun, c.form, 'own', c.owner)
  for (const l of r.lists)
    console.log('LIST', l.total.printed, l.cue, l.certain, l.complete, l.choice, l.parts.map(p => p.printed).join('+'))
})
