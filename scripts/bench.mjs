// Run the benchmarks and print the table of bench/README.md: `npm run bench`, or `npm run bench -- periods`.
import { runnerImport } from 'vite'
import { root } from './install.mjs'

const { module } = await runnerImport(`${root}bench/index.ts`)
const { module: tools } = await runnerImport(`${root}bench/bench.ts`)
const only = process.argv.slice(2)
console.log('| what | against | ours, ms | reference, ms | ours ÷ reference |\n|---|---|---:|---:|---:|')
for (const bench of module.benches.filter(b => !only.length || only.includes(b.id))) {
  const m = await tools.measure(bench)
  console.log(`| ${m.title} | ${m.reference} | ${m.ours.toFixed(2)} | ${m.theirs.toFixed(2)} | ${m.ratio.toPrecision(3)} |`)
}
process.exit(0)
