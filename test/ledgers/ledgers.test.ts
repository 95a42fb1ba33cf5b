import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openEntry, type Row } from '../../src/access/entry-seal.ts'
import { registersOf } from '../../src/access/registers.ts'
import type { Day } from '../../src/base/day.ts'
import { shippedCalendar } from '../../src/law/calendar.ts'
import { firstBreak } from '../../src/ledger/chain.ts'
import { countWith } from '../../src/ledger/count.ts'
import type { Entry } from '../../src/ledger/entry.ts'
import { replay } from '../../src/ledger/replay.ts'
import { registers } from '../../src/registers/index.ts'

interface Exported {
  readonly register: string
  readonly key: string | null
  readonly entries: readonly (Row & { readonly day: Day })[]
}

const houseRegisters = registersOf(registers)
const count = countWith(shippedCalendar)
const linesOf = (file: string) =>
  readFileSync(join(import.meta.dirname, file), 'utf8')
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line) as Exported)

/** How a matter stands, as one line: what a change of the program must not change behind anybody's back. */
function stands({ register, key, entries }: Exported): string {
  const opened = entries.map((row): Entry => openEntry(row, key === null ? null : Buffer.from(key, 'base64')))
  const matter = replay(houseRegisters.on(register, entries[0]!.day), opened, count)
  const facts = matter.facts.map(f => `${f.figure} ${f.day} ${f.amount}`).sort()
  const limits = matter.limits.map(l => `${l.limit} ${l.start} ${l.due ?? ''} ${l.met ?? l.ended ?? ''}`.trimEnd()).sort()
  return [entries[0]!.matter, register, matter.state, ...facts, ...limits].join(' | ')
}

describe('trap: an old release’s ledger no longer replays', () => {
  const files = readdirSync(import.meta.dirname).filter(f => f.endsWith('.jsonl'))

  it('there is one for every release', () => {
    expect(files).toContain('0.1.0.jsonl')
  })

  it.each(files)('%s: every chain holds, and every matter stands as it did', async file => {
    const matters = linesOf(file)
    expect(matters.length).toBeGreaterThan(50)
    expect(matters.filter(m => firstBreak(m.entries)).map(m => m.entries[0]!.matter)).toEqual([])
    await expect(`${matters.map(stands).join('\n')}\n`).toMatchFileSnapshot(file.replace('.jsonl', '.txt'))
  })

  it('shows a change of a stored word as a break', () => {
    const [first] = linesOf('0.1.0.jsonl')
    const changed = first!.entries.map((e, i) => (i === 0 ? { ...e, data: `${e.data.slice(0, -1)},"x":1}` } : e))
    expect(firstBreak(changed)).toMatchObject({ n: 1, why: 'hash' })
  })
})
