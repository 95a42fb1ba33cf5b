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
import { groupBy } from '../base/group.ts'
import { ok, type Result, refuse } from '../base/result.ts'
import { isRole, type Role } from '../declare/role.ts'
import { ledgerTable, readSheet } from '../documents/sheets/index.ts'
import type { ImportPreview } from '../questions/answers/imports.ts'
import { type Sql, withUnits } from '../store/pool.ts'
import { importSheet } from './import/import.ts'
import { keep, keptAccount, keptUnit } from './keep-house.ts'
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
  await people(house, manifest)
  const imported = await ledgers(house, manifest, folder, onProgress)
  if (!imported.ok) return imported
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
  return ok({
    rows: imported.value.reduce((n, { told }) => n + told.rows, 0),
    accepted: imported.value.reduce((n, { told }) => n + told.accepted, 0),
    refused: imported.value.flatMap(({ file, told }) => told.refused.map(r => ({ file, row: r.row, text: r.text }))),
  })
}

/** Most ledgers are small, and most of their time is the database's: while it writes some, others are read. */
const LANES = 4

/** Every ledger. Those of one register come in turn, as their years do: what a later one says adds to an earlier. */
async function ledgers(
  house: House,
  manifest: SampleManifest,
  folder: string,
  onProgress: (file: string, done: number, of: number) => void,
): Promise<Result<readonly { readonly file: string; readonly told: ImportPreview }[]>> {
  const out: { readonly file: string; readonly told: ImportPreview }[] = []
  const lanes = [...groupBy(manifest.ledgers, l => l.register).values()]
  let begun = 0
  let stopped = false
  const lane = async (): Promise<Result<null>> => {
    for (let own = lanes.shift(); own; own = lanes.shift())
      for (const ledger of own) {
        if (stopped) return ok(null)
        onProgress(ledger.file, begun++, manifest.ledgers.length)
        const told = await one(house, manifest, folder, ledger)
        if (!told.ok) {
          stopped = true
          return told
        }
        out.push({ file: ledger.file, told: told.value })
      }
    return ok(null)
  }
  // Where one lane fails, the others end with the ledger they are at: nothing is written behind the back of the caller.
  const stop = (error: unknown): never => {
    stopped = true
    throw error
  }
  const ended = await Promise.allSettled(Array.from({ length: LANES }, () => lane().catch(stop)))
  for (const e of ended) {
    if (e.status === 'rejected') throw e.reason
    if (!e.value.ok) return e.value
  }
  return ok(out)
}

async function people(house: House, manifest: SampleManifest): Promise<void> {
  const password = await hashPassword(manifest.password)
  const since: Day = '2000-01-01'
  const units = manifest.units.map(u => u.id)
  await withUnits(house.sql, units, async tx => {
    for (const u of manifest.units)
      await tx`insert into unit (id, title, kind, parent, sample, since) values (${u.id}, ${u.title}, ${u.kind}, ${u.parent}, true, ${since}) on conflict (id) do nothing`
    for (const a of manifest.accounts)
      await tx`insert into account (id, unit, name, password, roles, sample) values (${a.id}, ${a.unit}, ${a.name}, ${password}, ${a.roles.filter(isRole)}, true) on conflict (id) do nothing`
    for (const u of manifest.units) await keep(tx, house, 'job', keptUnit({ ...u, since }))
    for (const a of manifest.accounts) await keep(tx, house, 'job', keptAccount(a))
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
    // Where loading was cut off after a report had closed the books: the rows are there already.
    afterClosing: true,
  })
}
