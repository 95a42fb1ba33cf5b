/** @module Does anything show tampering: chains of entries, closings, the log of reveals, attachments. */
import { type LogRow, logHash } from '../access/access-log.ts'
import type { Row } from '../access/entry-seal.ts'
import type { House } from '../access/house.ts'
import type { Reader } from '../access/reader.ts'
import type { Day } from '../base/day.ts'
import { groupBy } from '../base/group.ts'
import { hash } from '../base/sha256.ts'
import { firstBreak } from '../ledger/chain.ts'
import { moved, readClosing } from '../ledger/closing.ts'
import { withUnits } from '../store/pool.ts'
import type { AttachmentFault } from './answers/books.ts'
import { verifyAttachments } from './verify-attachments.ts'

export interface Verified {
  readonly matters: number
  readonly entries: number
  /** The first place of each chain that does not fit. */
  readonly breaks: readonly { readonly matter: string; readonly n: number; readonly why: 'gap' | 'previous' | 'hash' }[]
  readonly closings: readonly {
    readonly k: number
    readonly day: Day
    readonly hash: string
    readonly moved: readonly string[]
    readonly sound: boolean
  }[]
  /** Days of the access log whose chain does not fit. */
  readonly log: readonly Day[]
  /** How many files were looked at, and those that are not as they were kept. */
  readonly attachments: { readonly count: number; readonly faults: readonly AttachmentFault[] }
}
const PAGE = 20_000

/** Verify a unit's books as they lie in the database, and its files. A reader is told no file's name that he may not have. */
export async function verify(house: House, unit: number, onProgress?: (entries: number) => void, reader?: Reader): Promise<Verified> {
  return await withUnits(house.sql, [unit], async tx => {
    const breaks: Verified['breaks'][number][] = []
    const hashes = new Map<string, string>()
    let [matters, entries] = [0, 0]
    let carried: Row[] = []
    const check = (chain: readonly Row[]) => {
      matters++
      const at = firstBreak(chain)
      if (at) breaks.push({ matter: chain[0]!.matter, ...at })
      for (const r of chain) hashes.set(`${r.matter} ${r.n}`, r.hash)
    }
    const pages = tx<Row[]>`select unit, matter, n, register, step, day, time, at, by, origin, request, data, secret, prev, hash
      from entry where unit = ${unit} order by matter, n`.cursor(PAGE)
    for await (const page of pages) {
      entries += page.length
      const chains = [...groupBy([...carried, ...page], r => r.matter).values()]
      carried = chains.pop() ?? []
      for (const chain of chains) check(chain)
      onProgress?.(entries)
    }
    if (carried.length) check(carried)
    const closings = await tx<{ k: number; day: Day; hash: string; previous: string; text: string }[]>`
      select k, day, hash, previous, text from closing where unit = ${unit} order by k`
    const log = await tx<
      LogRow[]
    >`select unit, day, k, at, by, act, matter, what, reason, prev, hash from access_log where unit = ${unit} order by day, k`
    return {
      matters,
      entries,
      breaks,
      closings: closings.map((c, i) => {
        const read = readClosing(c.text)
        const sound = read !== null && hash(c.text) === c.hash && read.previous === (closings[i - 1]?.hash ?? '')
        return {
          k: c.k,
          day: c.day,
          hash: c.hash,
          sound,
          moved: moved(read?.heads ?? [], (m, n) => hashes.get(`${m} ${n}`)).map(h => h.matter),
        }
      }),
      log: [...groupBy(log, l => l.day)].filter(([, rows]) => !isChain(rows)).map(([day]) => day),
      attachments: await verifyAttachments(tx, house, unit, reader),
    }
  })
}

const isChain = (rows: readonly LogRow[]): boolean =>
  rows.every((r, i) => {
    const { hash: own, ...rest } = r
    return r.k === i + 1 && r.prev === (rows[i - 1]?.hash ?? '') && logHash(rest) === own
  })
