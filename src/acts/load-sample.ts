/**
 * @module The sample district's year, loaded at the first start through the same import that a clerk uses. A sample unit is
 * marked for ever; its accounts have a known password, so the program listens to this machine only while they exist.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { House } from '../access/house.ts'
import { hashPassword } from '../access/password.ts'
import { asReader, findAccount } from '../access/reader.ts'
import { allUnits, type UnitKind } from '../access/unit-tree.ts'
import type { Day } from '../base/day.ts'
import { ok, type Result, refuse } from '../base/result.ts'
import { isRole, type Role } from '../declare/role.ts'
import { ledgerTable, readSheet } from '../documents/sheets/index.ts'
import type { ImportPreview } from '../questions/answers/imports.ts'
import { type Sql, withUnits } from '../store/pool.ts'
import { importSheet } from './import/import.ts'
import { type SampleForm, takeSampleForm } from './sample-form.ts'
import { issueSampleReport, type SampleReport } from './sample-report.ts'

/** `samples/manifest.json`. */
export interface SampleManifest {
  /** The day on which the sample lives. */
  readonly day: Day
  readonly password: string
  readonly units: readonly { readonly id: number; readonly title: string; readonly kind: UnitKind; readonly parent: number | null }[]
  readonly accounts: readonly { readonly id: string; readonly name: string; readonly unit: number; readonly roles: readonly Role[] }[]
  readonly ledgers: readonly {
    readonly file: string
    readonly register: string
    readonly unit: number
    readonly year: number
    readonly rows: number
  }[]
  /** Reports of earlier years: what only people write of them. */
  readonly reports: readonly SampleReport[]
  /** Forms from above, with what was sent. */
  readonly forms: readonly SampleForm[]
}
export interface Loaded {
  readonly rows: number
  readonly accepted: number
  /** Every row that was not accepted, with its file and its reason. */
  readonly refused: readonly { readonly file: string; readonly row: number; readonly text: string }[]
}

export const readManifest = (folder: string): SampleManifest =>
  JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as SampleManifest

const LOADED = 'sample:loaded'

/** Is there nothing here yet, or a sample whose loading was cut off? The import repeats without harm, so it is simply run again. */
export async function awaitsSample(sql: Sql): Promise<boolean> {
  const units = await sql<{ id: number; sample: boolean }[]>`select id, sample from unit order by id`
  if (!units.length) return true
  if (units.some(u => !u.sample)) return false
  const loaded = await withUnits(
    sql,
    units.map(u => u.id),
    tx => tx`select 1 from setting where name = ${LOADED}`,
  )
  return loaded.length === 0
}

/** Load units, accounts and every ledger. Refused where real units or a whole sample are already: `not-empty`. */
export async function loadSample(
  house: House,
  folder: string,
  onProgress: (file: string, done: number, of: number) => void = () => {},
): Promise<Result<Loaded>> {
  if (!(await awaitsSample(house.sql))) return refuse({ code: 'not-empty' })
  const manifest = readManifest(folder)
  await people(house.sql, manifest)
  const out = { rows: 0, accepted: 0, refused: [] as Loaded['refused'][number][] }
  for (const [i, ledger] of manifest.ledgers.entries()) {
    onProgress(ledger.file, i, manifest.ledgers.length)
    const imported = await one(house, manifest, folder, ledger)
    if (!imported.ok) return imported
    out.rows += imported.value.rows
    out.accepted += imported.value.accepted
    out.refused.push(...imported.value.refused.map(r => ({ file: ledger.file, row: r.row, text: r.text })))
  }
  for (const report of manifest.reports) {
    const issued = await issueSampleReport(house, manifest.accounts, report)
    if (!issued.ok) return issued
  }
  for (const form of manifest.forms) {
    const taken = await takeSampleForm(house, folder, manifest.accounts, form)
    if (!taken.ok) return taken
  }
  const first = manifest.units[0]!.id
  await withUnits(
    house.sql,
    [first],
    tx =>
      tx`insert into setting (unit, name, value, at, by) values (${first}, ${LOADED}, ${tx.json({ day: manifest.day })}, ${house.clock.now()}, 'job')`,
  )
  return ok(out)
}

async function people(sql: Sql, manifest: SampleManifest): Promise<void> {
  const password = await hashPassword(manifest.password)
  await sql.begin(async tx => {
    for (const u of manifest.units)
      await tx`insert into unit (id, title, kind, parent, sample, since) values (${u.id}, ${u.title}, ${u.kind}, ${u.parent}, true, '2000-01-01') on conflict (id) do nothing`
    for (const a of manifest.accounts)
      await tx`insert into account (id, unit, name, password, roles, sample) values (${a.id}, ${a.unit}, ${a.name}, ${password}, ${a.roles.filter(isRole)}, true) on conflict (id) do nothing`
  })
}

/** One ledger, in the name of the first clerk of its unit. */
async function one(
  house: House,
  manifest: SampleManifest,
  folder: string,
  ledger: SampleManifest['ledgers'][number],
): Promise<Result<ImportPreview>> {
  const clerk = manifest.accounts.find(a => a.unit === ledger.unit && a.roles.includes('clerk'))
  const account = clerk && (await findAccount(house.sql, clerk.id))
  if (!account) return refuse({ code: 'not-found', field: ledger.file })
  const sheets = await readSheet(readFileSync(join(folder, ledger.file)))
  if (!sheets.ok) return sheets
  const table = sheets.value[0] && ledgerTable(sheets.value[0])
  if (!table) return refuse({ code: 'document-broken', field: ledger.file })
  const reader = asReader(account, await allUnits(house.sql))
  return importSheet(house, reader, {
    register: ledger.register,
    sheet: { sheet: sheets.value[0]!.name, headings: table.columns, rows: table.records },
  })
}
