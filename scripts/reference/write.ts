/** @module Writes the pages when it is imported: the commands load each other late, while the importer still listens. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pages } from './pages.ts'

const folder = join(import.meta.dirname, '../../docs/reference')
const made = await pages()
rmSync(folder, { recursive: true, force: true })
for (const [path, text] of made) {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}
console.log(`docs/reference：${made.size}页`)
