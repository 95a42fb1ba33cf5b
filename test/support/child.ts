/**
 * Before the tests of a run: bundle the document worker's child process from its TypeScript sources, because Node 20 cannot fork
 * those. The bundle always holds the sources as they are; it is removed after the run.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'

export default async function setup(): Promise<() => void> {
  const cache = join(import.meta.dirname, '../../node_modules/.cache')
  mkdirSync(cache, { recursive: true })
  const outDir = mkdtempSync(join(cache, 'child-'))
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: join(import.meta.dirname, '../../src/documents/worker/child.ts'),
      outDir,
      emptyOutDir: false,
      rollupOptions: { output: { entryFileNames: 'child.mjs' } },
    },
  })
  process.env['ZHUNSHENG_CHILD'] = join(outDir, 'child.mjs')
  return () => rmSync(outDir, { recursive: true, force: true })
}
