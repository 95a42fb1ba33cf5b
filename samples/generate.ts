/** @module Write the sample year: the workbooks, and a manifest that says which register, unit and year each is for. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Register } from '../src/declare/register.ts'
import { registers } from '../src/registers/index.ts'
import type { Book } from './book.ts'
import { workbook } from './book.ts'
import { chance } from './chance.ts'
import { blankForm, forms } from './forms.ts'
import { issued } from './issued.ts'
import { ledgers } from './ledgers/index.ts'
import { accounts, day, password, units } from './units.ts'

/** Registers whose people others name come first. */
const rosters = new Set(
  Object.values(registers as { readonly [id: string]: readonly Register[] })
    .flatMap(versions => Object.values(versions.at(-1)!.fields))
    .flatMap(f => ('roster' in f && f.roster ? [f.roster.split('.')[0]!] : [])),
)
const all = Object.values(ledgers).flat()
export const books: readonly Book[] = [...all.filter(b => rosters.has(b.register)), ...all.filter(b => !rosters.has(b.register))]

/** What a first start loads, in this order. */
export const manifest = () => ({
  day,
  password,
  units,
  accounts,
  reports: issued,
  forms,
  ledgers: books.map(({ file, register, unit, year, rows }) => ({ file, register, unit, year, rows: rows.length })),
})

export async function generate(folder: string): Promise<void> {
  for (const book of books) {
    const file = join(folder, book.file)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, await workbook(book, chance(book.file)))
  }
  for (const { file } of forms) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), await blankForm())
  }
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest(), null, 2)}\n`)
}
