/**
 * @module Grids: tables of a document, and rows set in running text (市局157｜24｜133；榆次4628｜3357｜1264). What is true of most
 * rows (小计 = 热线 ＋ 平台) tells what the columns mean; a row called 合计 adds up the rows above it.
 */
import type { Claim } from './claims.ts'
import { type InlineCell, type InlineTable, inlineTables, pure, signed } from './inline-tables.ts'
import { groupBy } from './items.ts'
import { partedColumns } from './parted-columns.ts'
import type { View } from './view.ts'

/** Heads and rows whose figures no total adds up: rates and means, what a unit yields or costs, ranks, numbers of things. Each way of adding has more of its own. */
export const NEVER_ADDED = '率|均|亩产|单产|单价|排名|位次|序号|编号|年份|得分|指数'

export interface GridRow {
  readonly label: string
  /** One figure a column, below zero where the cell says so; a cell without a figure is empty. */
  readonly cells: readonly (Claim | undefined)[]
  /** Holds some cell figures that were not read: two in one cell, or one with a note behind it? */
  readonly torn: boolean
  /** What stands in its columns of words behind the figures: 责任单位. */
  readonly words?: readonly string[]
}

export interface Grid {
  /** What stands above each column of figures; empty where the text gives none. */
  readonly heads: readonly string[]
  readonly rows: readonly GridRow[]
}

/** 小 计： is 小计: what a row is called, without what only sets it. */
export const rowName = ({ label }: GridRow): string => label.replace(/[\s：，、。；｜]/g, '')

const CHANGES = /增幅|增长|增减|增速|[降涨升]幅|同比|环比|变化/

/** Where the percentages stand that the head of their column calls changes. */
export const changeCells = (grids: readonly Grid[]): ReadonlySet<number> =>
  new Set(
    grids.flatMap(({ heads, rows }) =>
      heads.flatMap((head, c) =>
        CHANGES.test(head) && !/占|比重|比例/.test(head)
          ? rows.flatMap(r => (r.cells[c]?.form === 'percent' ? [r.cells[c].start] : []))
          : [],
      ),
    ),
  )

export function gridsOf(view: View, claims: readonly Claim[]): Grid[] {
  const named = inlineTables(view, claims)
  const read = new Set(named.flatMap(t => t.rows.flatMap(r => r.flatMap(cell => cell.claims))))
  return [
    ...tables(view, claims),
    ...named.flatMap(({ heads, rows }) =>
      byNames(
        heads,
        rows.map(r => r.map(cellOf)),
      ),
    ),
    ...inline(
      view,
      claims.filter(c => !read.has(c)),
      named,
    ),
  ]
}

const cellOf = ({ text, claims }: InlineCell): Cell => ({
  text,
  claim: claims.length === 1 && pure(text) ? signed(claims[0]!, text) : undefined,
})

/** A table of which the names of the columns are known; the first is that of the rows. */
function byNames(names: readonly string[], lines: readonly (readonly Cell[])[]): Grid[] {
  const columns = names.flatMap((_, c) => (c > 0 && lines.some(l => l[c]?.claim) ? [c] : []))
  if (columns.length === 0) return []
  const heads = columns.map(c => names[c]!)
  const rows = lines.map(
    (l): GridRow => ({
      label: l[0]!.text,
      cells: columns.map((c, n) => inUnitOf(heads[n]!, l[c]?.claim)),
      torn: columns.some(c => !l[c]?.claim && /\d{2}/.test(l[c]?.text ?? '')),
      words: l.flatMap((cell, c) => (c > 0 && !columns.includes(c) ? [cell.text] : [])),
    }),
  )
  return [{ heads, rows }]
}

/** Tables of the document, by their cells. */
function tables(view: View, claims: readonly Claim[]): Grid[] {
  const byParagraph = groupBy(claims, c => c.paragraph)
  const cells = view.paragraphs.map((p, index) => ({ p, index })).filter(({ p }) => p.block.kind === 'cell' && p.block.table !== undefined)
  return [...groupBy(cells, ({ p }) => p.block.table!).values()].flatMap(table => {
    const rows = [...groupBy(table, ({ p }) => p.block.row ?? 0).entries()].sort((a, b) => a[0] - b[0])
    const width = table.reduce((most, { p }) => Math.max(most, (p.block.col ?? 0) + 1), 0)
    const lines = rows.map(([, row]) => {
      const line: InlineCell[] = Array.from({ length: width }, () => ({ text: '', claims: [] }))
      for (const { p, index } of row)
        line[p.block.col ?? 0] = { text: view.text.slice(p.start, p.end).trim(), claims: byParagraph.get(index) ?? [] }
      return line
    })
    const title = titleOf(view, table[0]!.index, width)
    const texts = partedColumns(lines).map(line => line.map(cellOf))
    return fromCells(title && texts[0]!.some(c => c.claim) ? [title, ...texts] : texts)
  })
}

/** 受理情况（受理｜办结｜办结率）： the line above a table that names its columns, all of them or all but the first. */
function titleOf(view: View, first: number, width: number): Cell[] | undefined {
  const above = view.paragraphs[first - 1]
  const names = above && /（([^（）\n]*｜[^（）\n]*)）[：:]?\s*$/.exec(view.text.slice(above.start, above.end))?.[1]?.split('｜')
  if (!names || above.block.kind === 'cell' || names.length > width || names.length < width - 1) return undefined
  return [...(names.length < width ? [''] : []), ...names].map(text => ({ text, claim: undefined }))
}

interface Cell {
  readonly text: string
  readonly claim: Claim | undefined
}

/** Is this no head of a column: a figure with decimals, or of thousands? */
const isAmount = ({ claim }: Cell): boolean => claim !== undefined && (claim.step < 1 || Math.abs(claim.printed) >= 10_000)

/** 类别｜2018｜2019｜2020: years that name the columns, one behind the other. */
function areYears(line: readonly Cell[]): boolean {
  const figures = line.slice(1).map(c => (/^(?:19|20)\d{2}年?$/.test(c.text) ? Number.parseInt(c.text, 10) : Number.NaN))
  return figures.length > 1 && figures.every((y, n) => n === 0 || Math.abs(y - figures[n - 1]!) === 1)
}

function fromCells(lines: readonly (readonly Cell[])[]): Grid[] {
  const years = areYears(lines[0] ?? []) ? 1 : 0
  const first = lines.findIndex(
    (l, n) => n >= years && (l.filter(c => c.claim).length >= Math.max(1, (l.length - 1) / 2) || l.some(isAmount)),
  )
  const width = lines[0]?.length ?? 0
  // 基本支出｜1846.35: names and figures need no head.
  if (first < (width === 2 && !lines[0]![0]!.claim ? 0 : 1)) return []
  const numeric = Array.from({ length: width }, (_, c) => c).filter(c => lines.slice(first).some(l => l[c]?.claim))
  const heads = numeric.map(c => headOf(lines.slice(0, first), c))
  const labels = (l: (typeof lines)[number]): string =>
    l
      .filter((_, c) => !numeric.includes(c))
      .map(c => c.text)
      .join('')
  const torn = (l: (typeof lines)[number]): boolean => numeric.some(c => !l[c]?.claim && /\d{2}/.test(l[c]?.text ?? ''))
  const cells = (l: (typeof lines)[number]) => numeric.map((c, n) => inUnitOf(heads[n]!, l[c]?.claim))
  return [{ heads, rows: lines.slice(first).map(l => ({ label: labels(l), cells: cells(l), torn: torn(l) })) }]
}

/** 行政处罚｜（空）above 件数｜金额: a head that reaches over several columns stands in the first of them, and is that of each that has a head of its own below it. */
function headOf(lines: readonly (readonly Cell[])[], c: number): string {
  const textAt = (line: number, column: number): string => lines[line]?.[column]?.text ?? ''
  return lines
    .map((_, n) => {
      const below = lines.slice(n + 1).some((_, m) => textAt(n + 1 + m, c) !== '')
      let from = c
      while (below && from > 0 && textAt(n, from) === '') from--
      return textAt(n, from)
    })
    .join('')
}

/** 比重（%）, 户｜%｜单位｜%: a bare figure under it is a percentage, of which the sign stands in the head. */
const inUnitOf = (head: string, claim: Claim | undefined): Claim | undefined =>
  claim?.form === 'plain' && claim.unit === '' && /(?:%）?|百分比)$/.test(head.trim()) ? { ...claim, form: 'percent' } : claim

/** Rows in running text: figures parted by ｜, rows by semicolons, the columns named in brackets before or in the line above. */
function inline(view: View, claims: readonly Claim[], named: readonly InlineTable[]): Grid[] {
  const out: Grid[] = []
  /** The table that goes on from one line to the next: 法人单位｜6826｜100.0；企业法人｜5116｜75.0, a line for each whole. */
  let open: { grid: { heads: readonly string[]; rows: GridRow[] }; paragraph: number } | undefined
  for (const [paragraph, row] of groupBy(claims, c => c.paragraph)) {
    const runs = runsOf(view, row)
    const wide = withBlanks(view, runs)
    const counted = new Map(runs.flatMap((r, n) => (n > 0 ? [[r[0]!.start, runs[n - 1]!.at(-1)!] as const] : [])))
    for (const group of groupBy(wide, r => r.length).values()) {
      const width = group[0]!.length
      const lined = isLine(view, paragraph, row, group)
      const goesOn: boolean = lined && open?.paragraph === paragraph - 1 && open.grid.heads.length === width
      const above = lined ? headsAbove(view, paragraph, width) : undefined
      const heads: readonly string[] = goesOn
        ? open!.grid.heads
        : (above ?? headsBefore(view, group[0]![0]!, width) ?? headsOf(named, group[0]![0]!, width))
      // 举报（本年11月｜上年11月｜同比）：广东2705｜911｜196.9%: one row is a table where its columns are named.
      if (group.length < 2 && heads.some(h => h === '')) continue
      const rows = group.map(r => ({
        label: labelOf(view, r[0]!, counted.get(r[0]!.start)),
        cells: r.map((c, n) => inUnitOf(heads[n]!, c)),
        torn: false,
      }))
      if (goesOn) open!.grid.rows.push(...rows)
      const grid = goesOn ? open!.grid : { heads, rows }
      if (!goesOn) out.push(grid)
      if (lined && (goesOn || above)) open = { grid, paragraph }
    }
  }
  return out
}

/** Figures with nothing but a bar between them: one row each. */
function runsOf({ text }: View, row: readonly Claim[]): Claim[][] {
  const runs: Claim[][] = []
  for (const claim of row) {
    const last = runs.at(-1)?.at(-1)
    const between = last ? text.slice(last.stop, Math.min(claim.start, last.stop + 3)) : ''
    // 1254｜1318｜-64: a bar and a sign before the figure, which is then below zero.
    if (last && /^｜[-－−+↑↓]?$/.test(between)) runs.at(-1)!.push(signed(claim, between.slice(1)))
    else runs.push([claim])
  }
  return runs
}

/** Is the paragraph nothing but these rows? */
function isLine({ text, paragraphs }: View, paragraph: number, row: readonly Claim[], group: readonly (readonly unknown[])[]): boolean {
  const { start, end } = paragraphs[paragraph]!
  const rows = text
    .slice(start, end)
    .replace(/[；。\s]+$/, '')
    .split('；')
  return (
    rows.length === group.length &&
    group.reduce((n, r) => n + r.filter(c => c).length, 0) === row.length &&
    rows.every(r => /^[^｜。：]{1,40}｜[^。：\u4e00-\u9fa5]*$/.test(r))
  )
}

/** 地区｜常住人口｜占全县比重（%）, a line above the rows: the names of the columns, with or without that of the rows. */
function headsAbove({ text, paragraphs }: View, paragraph: number, width: number): string[] | undefined {
  const above = paragraphs[paragraph - 1]
  const names = above && above.end - above.start < HEAD ? text.slice(above.start, above.end).trim().split('｜') : []
  if (names.length < 2 || names.some(n => n === '' || /[。；：]/.test(n) || /^[-－]?\d[\d.,]*%?$/.test(n))) return undefined
  return names.length === width ? names : names.length === width + 1 ? names.slice(1) : undefined
}

/** A line that names columns is no longer. */
const HEAD = 160

/** 34类总计｜23852: a number right before the words is one of them. */
function labelOf({ text }: View, first: Claim, before: Claim | undefined): string {
  const label = first.label || first.lead
  return before && before.unit !== '' && before.stop + label.length >= first.start - 1
    ? text.slice(before.start, before.stop) + label
    : label
}

/** 民政局0｜1｜1.7%｜-；区政府4｜1｜1.7%｜-75.0%: a last cell that holds only a stroke is empty, and its row one of those that are as wide. */
function withBlanks({ text }: View, runs: readonly (readonly Claim[])[]): (readonly (Claim | undefined)[])[] {
  const widths = new Set(runs.flatMap(r => (r.length > 1 ? [r.length] : [])))
  const alone = widths.size === 0 ? pairsOf(text, runs) : []
  if (alone.length > 0) return alone
  return runs.flatMap((r): (readonly (Claim | undefined)[])[] => {
    const stroke = /^｜[-－−—–/]?(?=[；。，\n]|$)/.test(text.slice(r.at(-1)!.stop, r.at(-1)!.stop + 3))
    return stroke && widths.has(r.length + 1) ? [[...r, undefined]] : r.length > 1 ? [r] : []
  })
}

/** 工业｜8848；建筑业｜54099；金融业｜11082: three and more, one behind the other, of a name and a figure. */
function pairsOf(text: string, runs: readonly (readonly Claim[])[]): (readonly Claim[])[] {
  const isPair = ([c]: readonly Claim[]): boolean =>
    text[c!.start - 1] === '｜' && /^[^；。，\n｜]{0,3}(?:[；。\n]|$)/.test(text.slice(c!.stop, c!.stop + 4))
  const from = runs.findIndex(isPair)
  const behind = runs.slice(Math.max(0, from))
  const to = behind.findIndex(
    (r, n) => !isPair(r) || (n > 0 && !/^[^；]{0,3}；[^；。：｜\n]{1,40}｜$/.test(text.slice(behind[n - 1]![0]!.stop, r[0]!.start))),
  )
  const pairs = from < 0 ? [] : behind.slice(0, to < 0 ? behind.length : to)
  return pairs.length > 2 ? pairs : []
}

/** The names of the columns: in brackets before the first row, or behind a colon: 各季度来件｜办结：一季度1206｜1188. */
function headsBefore(view: View, first: Claim, width: number): readonly string[] | undefined {
  const before = view.text.slice(Math.max(0, first.start - 160), first.start)
  const open = before.lastIndexOf('（')
  const bracketed = open < 0 ? [] : before.slice(open + 1, before.indexOf('）', open)).split('｜')
  const led = /([^，。；：（）\n]*｜[^，。；：（）\n]*)：[^，。；：｜]*｜?$/.exec(before)?.[1]?.split('｜') ?? []
  // （大队｜立案｜结案）：一大队｜312｜297: the first names the rows.
  const heads = [bracketed, led].flatMap(h => (h.length === width + 1 ? [h.slice(1)] : [h])).find(h => h.length === width)
  return heads
}

/** 落实情况：A类｜114｜68.68, behind a table of as many columns: its names stand for these too. */
function headsOf(named: readonly InlineTable[], first: Claim, width: number): readonly string[] {
  const before = named.findLast(({ rows }) => {
    const last = rows.at(-1)!.at(-1)!.claims[0]
    return last !== undefined && last.paragraph === first.paragraph && last.id < first.id
  })
  return before?.heads.length === width + 1 ? before.heads.slice(1) : Array.from({ length: width }, () => '')
}
