/**
 * @module After a new holiday notice: every open limit is counted again. Where a date moves, an entry (期限重算) in the matter
 * says from which day to which, and by which notice. What has ended never moves.
 */
import { booksOf } from '../access/books.ts'
import type { House } from '../access/house.ts'
import { storiesOf } from '../access/story.ts'
import { allUnits } from '../access/unit-tree.ts'
import { append, type Draft } from '../acts/append.ts'
import { project } from '../acts/rebuild.ts'
import { writing } from '../acts/writing.ts'
import { newId } from '../base/id.ts'
import { ok, type Result } from '../base/result.ts'
import { replay } from '../ledger/replay.ts'
import { isOpen } from '../ledger/run.ts'
import type { Tx } from '../store/pool.ts'

export interface Moved {
  readonly unit: number
  readonly matter: string
  readonly limit: string
  readonly before: string
  readonly after: string
}
interface OpenRow {
  readonly matter: string
  readonly k: number
  readonly name: string
  readonly due: string
}
const BATCH = 200

/** Count the open limits of every unit again. `notice` is its number: 国办发明电〔2025〕7号. */
export async function recountAll(house: House, notice: string): Promise<Result<readonly Moved[]>> {
  const moved: Moved[] = []
  for (const unit of await allUnits(house.sql)) {
    const done = await recountUnit(house, unit.id, notice)
    if (!done.ok) return done
    moved.push(...done.value)
  }
  return ok(moved)
}

async function recountUnit(house: House, unit: number, notice: string): Promise<Result<readonly Moved[]>> {
  const moved: Moved[] = []
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const done = await writing(house, [unit], async tx => {
      const rows = await tx<{ matter: string }[]>`select distinct matter from time_limit
        where unit = ${unit} and met is null and ended is null and due is not null and matter > ${after} order by matter limit ${BATCH}`
      const matters = rows.map(r => r.matter)
      return ok({ matters, moved: await recount(house, tx, unit, matters, notice) })
    })
    if (!done.ok) return done
    moved.push(...done.value.moved)
    if (done.value.matters.length < BATCH) return ok(moved)
    after = done.value.matters.at(-1)!
  }
}

async function recount(house: House, tx: Tx, unit: number, matters: readonly string[], notice: string): Promise<Moved[]> {
  const books = await booksOf(house, tx, unit)
  const stories = await storiesOf(house, tx, unit, matters)
  const rows = await tx<
    OpenRow[]
  >`select matter, k, name, due from time_limit where unit = ${unit} and matter = any(${[...matters]}::uuid[])
    and met is null and ended is null and due is not null order by matter, k`
  const moved: Moved[] = []
  const drafts: Draft[] = []
  for (const story of stories) {
    const runs = replay(story.register, story.entries, books.count).limits
    const own = rows
      .filter(r => r.matter === story.matter)
      .flatMap(r => {
        const run = runs[r.k]
        return run && isOpen(run) && run.due && run.due !== r.due
          ? [{ unit, matter: story.matter, limit: r.name, before: r.due, after: run.due }]
          : []
      })
    if (!own.length) continue
    moved.push(...own)
    const first = story.rows.length + 1
    const added = own.map(({ limit, before, after }, i) => ({
      n: first + i,
      step: 'recount',
      day: books.today,
      at: books.now,
      by: 'job',
      origin: 'job' as const,
      data: { limit, before, after, notice },
      request: newId(house.clock.ms()),
    }))
    drafts.push({ matter: story.matter, register: story.register, before: story, added })
  }
  if (drafts.length) await append(tx, books, drafts)
  // A date that stays may still have become certain.
  const still = matters.filter(m => !drafts.some(d => d.matter === m))
  if (still.length) await project(house, tx, unit, still)
  return moved
}
