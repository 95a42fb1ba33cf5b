/**
 * @module The numbers that a platform from above gives back. A row of its receipt is the matter whose exported row says the
 * same under every heading that both have; a row that is no matter, or could be several, is listed and nothing is guessed.
 */
import type { House } from '../access/house.ts'
import { may } from '../access/powers.ts'
import type { Reader } from '../access/reader.ts'
import { groupBy } from '../base/group.ts'
import { ok, type Refusal, type Result, refuse } from '../base/result.ts'
import { worded } from '../declare/wording.ts'
import { readDay } from '../documents/sheets/cell.ts'
import type { ReceiptAnswer } from '../questions/answers/layouts.ts'
import { type PlatformRow, type PlatformSheet, platformSheet } from '../questions/export.ts'
import { withUnits } from '../store/pool.ts'
import { type Cell, isEmpty } from './import/cells.ts'
import { idFrom } from './import/import.ts'
import type { Sheet } from './import/rows.ts'
import { record } from './record.ts'

export interface ReceiptOrder {
  readonly register: string
  readonly layout: string
  readonly sheet: Sheet
  /** The heading of the platform's number, where the clerk has said so. */
  readonly column?: string
}

const NUMBER = /^(平台|系统|业务|受理|流水|信息)?(编号|流水号|受理号|业务号|回执号|编码)$/
const plain = (cell: Cell): string =>
  String(cell ?? '')
    .normalize('NFKC')
    .replace(/[\s*]/g, '')
/** A day however the platform writes it; else the text without spaces and width. */
const same = (cell: Cell): string => readDay(cell) ?? plain(cell)

/** Keep the numbers of a receipt. Refused as a whole: `not-allowed`, `not-found`, `unknown-columns` when no number or nothing to know a matter by is in it. */
export async function receiveNumbers(house: House, reader: Reader, order: ReceiptOrder): Promise<Result<ReceiptAnswer>> {
  if (!may(reader.roles, 'imports')) return refuse({ code: 'not-allowed' })
  const own = { ...reader, units: [reader.unit] }
  const sheet = await withUnits(house.sql, own.units, tx => platformSheet(tx, house, own, { register: order.register }, order.layout))
  if (!sheet) return refuse({ code: 'not-found' })
  const found = columnsOf(sheet, order)
  if (!found.ok) return found
  const { number, shared } = found.value
  const known = groupBy(sheet.rows, r => shared.map(s => same(r.cells[s.ours]!)).join('\u0000'))
  const answer = { accepted: 0, already: 0, rows: 0, refused: [] as ReceiptAnswer['refused'][number][] }
  for (const { row, cells } of order.sheet.rows) {
    if (cells.every(isEmpty)) continue
    answer.rows++
    const meant = matterOf(known.get(shared.map(s => same(cells[s.theirs] ?? null)).join('\u0000')) ?? [], shared)
    const given = plain(cells[number] ?? null)
    const done = !meant.ok ? meant : given ? await keep(house, reader, order, sheet, meant.value, given) : noNumber
    if (done.ok) answer[done.value ? 'accepted' : 'already']++
    else
      for (const r of done.refused)
        answer.refused.push({ row, column: order.sheet.headings[number] ?? null, cell: given, code: r.code, text: worded(r) })
  }
  return ok({ column: order.sheet.headings[number]!, ...answer })
}

const noNumber = refuse({ code: 'required', context: { title: '平台编号' } })

interface Shared {
  readonly header: string
  readonly ours: number
  readonly theirs: number
}
/** Where the number stands, and the columns by which a matter is known: those of the layout that we fill. */
function columnsOf(
  sheet: PlatformSheet,
  { sheet: { headings }, column }: ReceiptOrder,
): Result<{ number: number; shared: readonly Shared[] }> {
  const { columns, title } = sheet.layout
  const own = columns.find(c => c.from === 'platform.number')?.header
  const filled = columns.flatMap((c, ours) => (c.from !== undefined && c.from !== 'platform.number' ? [{ header: c.header, ours }] : []))
  const number = headings.findIndex(h => (column === undefined ? plain(h) === plain(own ?? null) : h === column))
  const at = number >= 0 || column !== undefined ? number : headings.findIndex(h => NUMBER.test(plain(h)))
  const shared = filled.flatMap(c => {
    const theirs = headings.findIndex((h, i) => i !== at && plain(h) === plain(c.header))
    return theirs < 0 ? [] : [{ ...c, theirs }]
  })
  const missing: Refusal[] = [
    ...(at < 0 ? [{ code: 'unknown-columns', context: { missing: column ?? '平台编号', title } }] : []),
    ...(shared.length ? [] : [{ code: 'unknown-columns', context: { missing: filled[0]?.header ?? '', title } }]),
  ]
  return missing.length ? { ok: false, refused: missing.slice(0, 1) } : ok({ number: at, shared })
}

/** The one matter that says what the row says. A matter with several items has several rows. */
function matterOf(rows: readonly PlatformRow[], shared: readonly Shared[]): Result<PlatformRow> {
  const matters = new Set(rows.map(r => r.matter))
  const columns = shared.map(s => `“${s.header}”`).join('')
  if (matters.size > 1) return refuse({ code: 'several-rows', context: { count: matters.size, columns } })
  return rows[0] ? ok(rows[0]) : refuse({ code: 'no-such-row', context: { columns } })
}

/** Record the number; false when it is there already. */
async function keep(
  house: House,
  reader: Reader,
  { register }: ReceiptOrder,
  { layout: { platform } }: PlatformSheet,
  { matter, number: before }: PlatformRow,
  number: string,
): Promise<Result<boolean>> {
  if (before === number) return ok(false)
  const [head] = await withUnits(
    house.sql,
    [reader.unit],
    tx => tx<{ n: number }[]>`select max(n)::int as n from entry where unit = ${reader.unit} and matter = ${matter}`,
  )
  const n = head!.n + 1
  const request = idFrom(`${matter} ${platform} ${number} after ${n}`)
  const day = house.clock.today()
  const done = await record(house, reader, { matter, request, register, n, step: 'platform', day, data: { platform, number } })
  return done.ok ? ok(true) : done
}
