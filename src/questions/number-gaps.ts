/**
 * @module Numbers that a series lacks, wherever its numbers came from: taken here, typed or imported. A register that takes numbers has
 * the series whose 代字 ends with its own (清河罚决字 with 罚决字); what stands under another one is numbered somewhere else.
 */
import type { Register } from '../declare/register.ts'
import type { Tx } from '../store/pool.ts'
import type { GapFound } from './gaps.ts'

interface Series {
  readonly register: string
  /** `清河罚决字〔2023〕` */
  readonly prefix: string
  /** The numbers that are there, rising. */
  readonly numbers: readonly number[]
}

/** Of each series and year of the unit, what is missing from its first number to its last. A matter that the reader may not know still holds its number. */
export async function numberGaps(tx: Tx, unit: number, registers: readonly Register[]): Promise<GapFound[]> {
  const asked = registers.flatMap(r => Object.values(r.steps).flatMap(s => (s.numbers ? [{ r, ...s.numbers }] : [])))
  if (!asked.length) return []
  const series = await tx<Series[]>`
    select p.register, substring(v.number from '^.*〕') as prefix, array_agg(distinct substring(v.number from '([0-9]+)号$')::int order by substring(v.number from '([0-9]+)号$')::int) as numbers
    from (select distinct * from unnest(${asked.map(a => a.r.id)}::text[], ${asked.map(a => a.field)}::text[], ${asked.map(a => a.series)}::text[]) as p(register, field, series)) p
    join matter m on m.unit = ${unit} and m.register = p.register
    cross join lateral (select m.fields ->> p.field as number) v
    where v.number ~ '^[^〔]+〔[0-9]{4}〕[0-9]{1,6}号$' and split_part(v.number, '〔', 1) like '%' || p.series
    group by 1, 2 order by 1, 2`
  const titles = new Map(registers.map(r => [r.id, r.title]))
  return series.flatMap(({ register, prefix, numbers }): GapFound[] => {
    const lacking = missing(numbers)
    return lacking.length === 0
      ? []
      : [{ register, matter: null, title: titles.get(register)!, what: `文号不连续：${prefix}缺${said(lacking)}号`, own: true }]
  })
}

type Run = readonly [from: number, to: number]

/** The runs of numbers that are not there, from 1 to the highest that is. */
const missing = (numbers: readonly number[]): Run[] =>
  numbers.flatMap((n, i): Run[] => {
    const before = numbers[i - 1] ?? 0
    return n - before > 1 ? [[before + 1, n - 1]] : []
  })

/** 3、7至9: the first runs, and how many numbers are missing in all where there are more. */
const SHOWN = 12
function said(runs: readonly Run[]): string {
  const shown = runs.slice(0, SHOWN).map(([a, b]) => (a === b ? `${a}` : `${a}至${b}`))
  const all = runs.reduce((sum, [a, b]) => sum + b - a + 1, 0)
  return `${shown.join('、')}${runs.length > SHOWN ? `等${all}个` : ''}`
}
