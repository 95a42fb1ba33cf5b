import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'vitest'
import { check } from './check.ts'
import { evaluate, type Label, table } from './evaluate.ts'
import { plain } from './plain.ts'

const root = new URL('../../test/corpus/', import.meta.url)

function run(set: string) {
  const dir = new URL(`${set}/`, root)
  const texts = new Map(
    readdirSync(dir)
      .filter(f => f.endsWith('.txt'))
      .map(f => [f.slice(0, -4), readFileSync(new URL(f, dir), 'utf8')]),
  )
  const labels = readFileSync(new URL('labels.jsonl', dir), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(l => JSON.parse(l) as Label)
  const relations = new Map([...texts].map(([doc, text]) => [doc, check(plain(text)).relations]))
  return evaluate(texts, relations, labels)
}

for (const set of (process.env.SET ?? 'dev,own').split(','))
  test(set, () => {
    const e = run(set)
    for (const j of e.judged)
      if (!j.right)
        console.log(
          `${j.relation ? `WRONG(${j.relation.verdict})` : 'MISSED'} ${j.label.doc} ${j.label.kind} ${j.label.verdict} ${j.label.stated} | ${j.label.quote.slice(0, 70)} | ${j.relation?.message ?? ''}`,
        )
    for (const a of e.alarms) console.log(`ALARM ${a.doc} ${a.relation.kind} ${a.relation.quote.slice(0, 80)} | ${a.relation.message}`)
    console.log(table(e))
  })
