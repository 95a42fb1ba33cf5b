// Prints how often the check is right on the labelled texts of test/corpus/: `npm run eval` after a build.
import { readdirSync, readFileSync } from 'node:fs'

const { check, evaluate, plain, table } = await import('../dist/check/index.js').catch(() => {
  console.error('先运行 npm run build。')
  process.exit(2)
})

for (const set of ['dev', 'own']) {
  const dir = new URL(`../test/corpus/${set}/`, import.meta.url)
  const read = name => readFileSync(new URL(name, dir), 'utf8')
  const texts = new Map(
    readdirSync(dir)
      .filter(f => f.endsWith('.txt'))
      .map(f => [f.slice(0, -4), read(f)]),
  )
  const labels = read('labels.jsonl')
    .split('\n')
    .filter(Boolean)
    .map(l => JSON.parse(l))
  console.log(`## ${set}\n\n${table(evaluate(texts, new Map([...texts].map(([doc, text]) => [doc, check(plain(text))])), labels))}\n`)
}
