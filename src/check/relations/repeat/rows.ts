/** @module The same fact in a table and in the text: 生产总值 | 1262635 under 绝对数（万元）, and 全县实现地区生产总值126.3亿元. */
import type { Claim } from '../../claims.ts'
import type { Grid } from '../../grid.ts'
import { times } from '../../interval.ts'
import { groupBy } from '../../items.ts'
import { oneDigitOff } from '../../one-digit.ts'
import type { Found, Reading } from '../../reading.ts'
import { everyMatch } from '../../scan.ts'
import { alike } from '../../units.ts'
import type { View } from '../../view.ts'
import { meet } from './restated.ts'
import { plainly, type Told } from './told.ts'
import { twice } from './twice.ts'
import { paperYear } from './year.ts'

/** A cell with the name that its row and column give it, in the unit that they or the line above the table tell. */
interface Entry {
  readonly claim: Claim
  readonly grid: Grid
  readonly names: readonly string[]
}

/** A column of values, whatever they are of; and what stands in brackets behind a head or a label. */
const VALUES = /^(?:绝对[数额量值]|数量|数值|数额|金额|总量|总[数额]|全年|本年数?|本期数?|合计|总计|实绩|实际|完成数?|累计|指标值)?$/
const BRACKETS = /（[^）]*）/g
const UNIT = /(亿|万|千)?(元|人次|人|户|件|亩|公顷|吨|平方米|公里|个|家|辆|千瓦时)/
const SCALE: Readonly<Record<string, number>> = { 亿: 1e8, 万: 1e4, 千: 1e3 }
/** A table of the product of a place names its branches alone: 第一产业 is its 增加值. */
const PRODUCT = /生产总值/

export function rows({ grids, view }: Reading, told: readonly Told[]): Found[] {
  const entries = grids.flatMap(grid => entriesOf(grid, view, paperYear(view.text)))
  const byName = groupBy(
    entries.flatMap(e => e.names.map(name => [name, e] as const)),
    ([name]) => name,
  )
  const texts = groupBy(
    told.filter(t => !t.planned && !t.period && byName.has(t.name)),
    t => t.name,
  )
  const pairs = [...texts].flatMap(([name, group]) => {
    const cells = byName.get(name)!.map(([, e]) => e)
    // A name that several rows or tables have is of several places or years.
    return cells.length === 1 ? pair(cells[0]!, group) : []
  })
  const agreeing = groupBy(
    pairs.filter(p => p.holds),
    p => p.entry.grid,
  )
  return pairs.flatMap(({ entry, text, holds }): Found[] => {
    const [first, second] = text.claim.start < entry.claim.start ? [text.claim, entry.claim] : [entry.claim, text.claim]
    if (holds) return [twice(second, first, text.name, true)]
    const sure = (text.whole !== '' && text.period === '') || agreeing.has(entry.grid)
    return sure && slip(text.claim, entry.claim) ? [twice(second, first, text.name, false)] : []
  })
}

interface Pair {
  readonly entry: Entry
  readonly text: Told
  readonly holds: boolean
}

/** The text that tells what the cell does: the one that agrees; or the only one. */
function pair(entry: Entry, group: readonly Told[]): Pair[] {
  const alikes = group.filter(t => t.claim.form === 'plain' && (entry.claim.unit === '' || alike(entry.claim.unit, t.claim.unit)))
  const text = alikes.find(t => meet(t.claim, entry.claim))
  if (text) return [{ entry, text, holds: true }]
  return alikes.length === 1 ? [{ entry, text: alikes[0]!, holds: false }] : []
}

/** One digit apart in the places that both print. */
function slip(a: Claim, b: Claim): boolean {
  const [coarse, fine] = a.step >= b.step ? [a, b] : [b, a]
  return oneDigitOff(coarse, Math.round(fine.printed / coarse.step) * coarse.step)
}

function entriesOf(grid: Grid, view: View, paper: string): Entry[] {
  const first = grid.rows.flatMap(r => r.cells.flatMap(c => (c ? [c] : [])))[0]
  if (!first || view.paragraphs[first.paragraph]?.block.kind !== 'cell') return []
  const above = caption(view, first.paragraph)
  const product = grid.rows.some(r => PRODUCT.test(r.label))
  return grid.rows.flatMap(row => {
    const label = plainly(row.label.replace(BRACKETS, '').replace(/^[一二三四五六七八九十]+、|[\s#*]/g, ''))
    return grid.heads.flatMap((head, c): Entry[] => {
      const cell = row.cells[c]
      if (!cell || cell.form !== 'plain' || cell.printed < LEAST || label.length < 2) return []
      const bare = head
        .replace(BRACKETS, '')
        .replace(paper === '' ? '' : `${paper}年`, '')
        .replace(/\s/g, '')
      const column = plainly(bare)
      // A head that is nothing but a time is of another time.
      if (column === '' && !VALUES.test(bare)) return []
      const names = VALUES.test(bare) ? [label, ...(product ? [`${label}增加值`] : [])] : [`${label}${column}`, `${column}${label}`]
      const claim = cell.unit === '' ? measured(cell, [head, row.label, above]) : cell
      return [{ claim, grid, names: [...new Set(names)].filter(n => n.length >= LETTERS) }]
    })
  })
}

/** Figures of one digit are alike by chance, and names of a few characters mean several things. */
const LEAST = 10
const LETTERS = 4

/** The cell in the unit of the first of these words that name one. */
function measured(cell: Claim, words: readonly string[]): Claim {
  for (const text of words) {
    const m = UNIT.exec(
      everyMatch(text, BRACKETS)
        .map(b => b[0])
        .join('') ||
        /单位.*$/.exec(text)?.[0] ||
        '',
    )
    if (!m) continue
    const scale = SCALE[m[1] ?? ''] ?? 1
    return { ...cell, unit: m[2]!, printed: cell.printed * scale, step: cell.step * scale, value: times(cell.value, scale) }
  }
  return cell
}

/** How many cells of a head may stand between the line above a table and its first figure. */
const HEAD = 24

/** The line above the table. */
function caption(view: View, first: number): string {
  for (let i = first - 1; i >= Math.max(0, first - HEAD); i--) {
    const p = view.paragraphs[i]!
    if (p.block.kind !== 'cell') return p.end - p.start <= 60 ? view.text.slice(p.start, p.end) : ''
  }
  return ''
}
