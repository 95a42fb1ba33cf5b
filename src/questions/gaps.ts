/** @module What the law or a rule of the unit asks for and is not there: in matters, in periods that are over, in the numbers of a series. */
import { type Books, booksOf } from '../access/books.ts'
import { opens, readable } from '../access/filter.ts'
import type { House } from '../access/house.ts'
import type { Reader } from '../access/reader.ts'
import { rostersOf } from '../access/rosters.ts'
import type { Day } from '../base/day.ts'
import { groupBy } from '../base/group.ts'
import type { Values } from '../declare/fields.ts'
import type { Register } from '../declare/register.ts'
import type { Provision } from '../law/instrument.ts'
import type { Relied } from '../ledger/relied.ts'
import { type Tx, withUnits } from '../store/pool.ts'
import type { TodayItem } from './answers/today.ts'
import { numberGaps } from './number-gaps.ts'
import { periodsLacking } from './period-gaps.ts'
import { restsOn } from './rests-on.ts'
import { unlistedIn } from './unlisted.ts'

export interface GapFound {
  readonly register: string
  /** Null for a gap of a period. */
  readonly matter: string | null
  readonly title: string
  readonly what: string
  readonly law?: Provision
  /** No article asks for it: the unit's own rule does. */
  readonly own?: true
  readonly handler?: string
  /** Of a duty of each one: all who lack it. */
  readonly who?: readonly string[]
}
interface Standing {
  readonly register: string
  readonly matter: string
  readonly state: string
  readonly title: string
  readonly handler: string | null
  readonly fields: Values<Register['fields']>
  readonly published: { readonly [name: string]: unknown }
  readonly taken: { readonly [step: string]: Day }
  /** What an old ledger could not prove, and whom the matter relied on: of these the rosters say what is missing. */
  readonly gaps: readonly (Unproven | Relied)[]
  /** The limits of ours that are open: the page of the day shows them. */
  readonly open: readonly string[]
}

interface Unproven {
  readonly title: string
  readonly law?: Provision
}

/** What the reader's unit lacks, one row a gap. */
export const gaps = (house: House, reader: Reader): Promise<readonly GapFound[]> =>
  withUnits(house.sql, [reader.unit], async tx => gapsOf(tx, house, reader, await booksOf(house, tx, reader.unit)))

/** What the unit of these books lacks, as far as the reader may know of it, inside a transaction. */
export async function gapsOf(tx: Tx, house: House, reader: Reader, books: Books): Promise<GapFound[]> {
  const where = books.unit.id === reader.unit ? 'own' : 'below'
  const registers = house.registers.all.filter(r => opens(reader, r, where))
  const [matters, periods, numbers] = await Promise.all([
    ofMatters(tx, house, reader, books, registers),
    periodsLacking(tx, house, reader, books, registers),
    numberGaps(tx, books.unit.id, registers),
  ])
  return [...matters, ...periods, ...numbers]
}

/** The limits of ours that are open, where a rule of the register asks which. */
const openNames = (tx: Tx, registers: readonly string[]) => tx`case when m.register = any(${[...registers]}) then array(
  select t.name from time_limit t where t.unit = m.unit and t.matter = m.matter
    and t.met is null and t.ended is null and t.due is not null and t.binds = 'agency' and t.bound not in ('min', 'keep')) else '{}' end`

/** The gaps of matters, register by register, in one statement: of a hundred registers each would be a question of its own. */
async function ofMatters(tx: Tx, house: House, reader: Reader, books: Books, registers: readonly Register[]): Promise<GapFound[]> {
  const rules = new Map(registers.map(r => [r.id, Object.values(r.gaps).flatMap(g => ('when' in g ? [g] : []))]))
  const ids = [...rules.keys()]
  const ruled = ids.filter(id => rules.get(id)!.length > 0)
  const told = ids.filter(id => rules.get(id)!.some(g => g.toldBy))
  const rows = await tx<Standing[]>`
    select m.register, m.matter, m.state, m.title, m.handler, m.fields, m.published, m.taken, m.gaps, ${openNames(tx, told)} as open
    from matter m
    where m.unit = ${books.unit.id} and m.register = any(${ids}) and m.state <> 'cancelled'
      and (m.register = any(${ruled}) or m.gaps <> '[]') and ${readable(tx, house, reader)}
    order by m.opened, m.matter`
  const relied = rows.flatMap(m => m.gaps.flatMap(g => ('roster' in g ? [g.roster] : [])))
  const rosters = await rostersOf(tx, books.unit.id, relied)
  const kept = (m: Standing) => m.gaps.flatMap((g): Unproven[] => ('roster' in g ? unlistedIn(house, rosters, g) : [g]))
  const byRegister = groupBy(rows, m => m.register)
  return ids.flatMap(id => (byRegister.get(id) ?? []).flatMap(m => gapsIn(m, kept(m), rules.get(id)!, books.today)))
}

type MatterGap = Extract<Register['gaps'][string], { when: unknown }>

function gapsIn(m: Standing, kept: readonly Unproven[], rules: readonly MatterGap[], today: Day): GapFound[] {
  const stands = { state: m.state, fields: m.fields, published: Object.keys(m.published), taken: m.taken }
  const told = (limit: string | undefined) => limit !== undefined && m.open.includes(limit)
  const own = rules.filter(g => !told(g.toldBy) && g.when(stands, today)).map(g => ({ what: g.title, ...restsOn(g.law, today) }))
  const unproven = [...new Map(kept.map(g => [g.title, g])).values()].map(g => ({ what: g.title, ...(g.law && { law: g.law }) }))
  const about = { register: m.register, matter: m.matter, title: m.title, ...(m.handler && { handler: m.handler }) }
  return [...own, ...unproven].map(g => ({ ...about, ...g }))
}

/** The same gap of many matters is one line: an imported year may lack the same proof three hundred times. */
const MANY = 5
export function gathered(house: House, gaps: readonly GapFound[]): TodayItem[] {
  return [...groupBy(gaps, g => `${g.register} ${g.what}`).values()].flatMap((same): readonly TodayItem[] => {
    if (same.length <= MANY) return same
    const { register, what, law, own } = same[0]!
    return [
      {
        matter: null,
        register,
        title: house.registers.find(register)?.title ?? register,
        what: `${what}：${same.length}件`,
        ...(law && { law }),
        ...(own && { own }),
      },
    ]
  })
}
