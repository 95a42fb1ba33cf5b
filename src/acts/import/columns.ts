/** @module Which heading of an office's ledger is which column of the register. */
import { columns } from '../../declare/column.ts'
import type { Register } from '../../declare/register.ts'

/** By the place of the heading: a field's name, or `step.day`; null for a column that the register does not know. */
export type Mapping = readonly (string | null)[]

/** Headings differ by width, spaces and the unit in brackets: 涉及金额（元） is 涉及金额. */
const plain = (heading: string): string =>
  heading
    .normalize('NFKC')
    .replace(/[\s:：*]/g, '')
    .replace(/\((元|万元|人|件|人次|份|天|日)\)$/, '')

/** What each heading is: by its title or another name that the declaration knows; each column once. */
export function mapHeadings(register: Register, headings: readonly string[]): Mapping {
  const known = new Map<string, string>()
  for (const c of columns(register)) for (const name of [c.header, ...c.also]) if (!known.has(plain(name))) known.set(plain(name), c.name)
  const used = new Set<string>()
  return headings.map(h => {
    // A heading under a merged one comes as 时间/受理日期: the whole, or its last level.
    const name = known.get(plain(h)) ?? known.get(plain(h.split('/').at(-1)!)) ?? null
    if (name === null || used.has(name)) return null
    used.add(name)
    return name
  })
}

/** Headings that a ledger must have and this one has not. Steps may share a heading: the column of one is the column of all. */
export function missingHeadings(register: Register, mapping: Mapping): string[] {
  const steps = register.ledger?.steps ?? []
  const opens = steps.filter(s => !register.steps[s.step]!.from).map(s => s.day)
  const has = new Set(steps.filter(s => mapping.includes(`${s.step}.day`)).map(s => s.day))
  return opens.some(heading => has.has(heading)) ? [] : opens.slice(0, 1)
}
