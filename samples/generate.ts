/** @module Write the sample year: the workbooks, and a manifest that says which register, unit and year each is for. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Book } from './book.ts'
import { workbook } from './book.ts'
import { chance } from './chance.ts'
import { ledgers } from './ledgers/index.ts'
import { accounts, day, password, units } from './units.ts'

export const books: readonly Book[] = Object.values(ledgers).flat()

/** What a first start loads, in this order. */
export const manifest = () => ({
  day,
  password,
  units,
  accounts,
  ledgers: books.map(({ file, register, unit, year, rows }) => ({ file, register, unit, year, rows: rows.length })),
})

export async function generate(folder: string): Promise<void> {
  for (const book of books) {
    const file = join(folder, book.file)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, await workbook(book, chance(book.file)))
  }
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest(), null, 2)}\n`)
}
