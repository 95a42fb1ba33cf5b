/** @module A module of ours as a file that Node runs: what must survive the death of its process cannot be tested inside the test. */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Bundle `entry` (a path in the repository) and return the path of the module; packages stay where they are. */
export async function bundle(entry: string): Promise<string> {
  const name = entry.replace(/\W+/g, '-')
  const outDir = join(root, '.cache', 'test', `${name}-${process.pid}`)
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { ssr: join(root, entry), outDir, emptyOutDir: true, rolldownOptions: { output: { entryFileNames: 'index.mjs' } } },
  })
  return join(outDir, 'index.mjs')
}
