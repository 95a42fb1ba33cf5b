/**
 * @module Tables set in running text, read by their cells: behind names that bars part (（项目｜投资规模｜责任单位）：, 单位｜受理｜办结：, or a line of them) stand rows that
 * semicolons part, each with a cell for every name. A cell may be empty, a stroke or words (合计｜1200｜; 普通高中｜56｜—｜6996; 扶贫办); rows that do not fit are left to who reads by figures.
 */
import type { Claim } from './claims.ts'
import { begunBefore } from './halving.ts'
import { groupBy } from './items.ts'
import { everyMatch } from './scan.ts'
import type { View } from './view.ts'

export interface InlineTable {
  /** What stands above each cell; the first is that of the rows' names. */
  readonly heads: readonly string[]
  readonly rows: readonly (readonly InlineCell[])[]
}

export interface InlineCell {
  readonly text: string
  /** The figures in it. */
  readonly claims: readonly Claim[]
}

/** Is the cell nothing but its figure? */
export const pure = (text: string): boolean =>
  /^[-－−+↑↓]?[约近]?\d[\d,，.]*(?:[万亿]?[余多]?[\u4e00-\u9fa5]{0,3}|%|‰)?$/.test(text) || LOSS.test(text)

/** (9,600): how accounts print what is below zero. A bare (1) is a number of order. */
const LOSS = /^（\d[\d,，]*(?:[,，.]\d+)%?）$/

/** The figure below zero, where its cell says so. */
export const signed = (claim: Claim, text: string): Claim =>
  /^[-－−↓]/.test(text) || LOSS.test(text)
    ? { ...claim, printed: -claim.printed, value: { min: -claim.value.max, max: -claim.value.min } }
    : claim

/** Names of columns: in brackets, or behind a full stop; a colon opens the rows. Or a line of their own. */
const BEFORE =
  /(?:（((?:[^（）\n；。]|（[^（）\n]{0,8}）){1,160})）|(?:^|[，。；）])((?:[^，。；：（）\n]|（[^（）｜\n]{0,8}）){1,160}))：/g
const LINE = 160
const NAMES = 16

export function inlineTables(view: View, claims: readonly Claim[]): InlineTable[] {
  const byParagraph = groupBy(claims, c => c.paragraph)
  const out: InlineTable[] = []
  let open: { heads: readonly string[]; rows: (readonly InlineCell[])[] } | undefined
  let above: readonly string[] | undefined
  view.paragraphs.forEach((p, index) => {
    const text = view.text.slice(p.start, p.end)
    if (p.block.kind === 'cell' || !text.includes('｜')) {
      ;[open, above] = [undefined, undefined]
      return
    }
    const own = byParagraph.get(index) ?? []
    const opened = everyMatch(text, BEFORE).flatMap(match => {
      const heads = namesOf(match[1] ?? match[2]!)
      return heads ? [{ heads, from: match.index + match[0].length, at: match.index }] : []
    })
    opened.forEach(({ heads, from }, n) => {
      // Each to where the next begins: a line of a thousand tables is cut once.
      const table = tableOf(heads, cut(text.slice(0, opened[n + 1]?.at), from, p.start, own))
      if (table) out.push(table)
    })
    // 单位｜受理｜办结, and below it lines of one row or several.
    const rows = /^[^｜。：]{1,40}｜[^。：]*[。；\s]*$/.test(text) ? cut(text, 0, p.start, own) : []
    const lined = rows.length > 0 ? (open ? tableOf(open.heads, rows, true) : above && tableOf(above, rows)) : undefined
    if (lined && open) open.rows.push(...lined.rows)
    else if (lined) {
      open = { heads: lined.heads, rows: [...lined.rows] }
      out.push(open)
    } else open = undefined
    above = lined ? undefined : text.length < LINE ? namesOf(text) : undefined
  })
  return out
}

/** 项目｜投资规模｜责任单位: names, of which none is a figure. */
function namesOf(text: string): string[] | undefined {
  const names = text.trim().split('｜')
  const sound = names.length > 1 && names.length <= NAMES && names.slice(1).every(n => n.trim() !== '' && !/[。；：]/.test(n))
  return sound && !names.some(n => /^[-－+]?\d[\d.,]*%?$/.test(n) && !/^(?:19|20)\d{2}$/.test(n)) ? names.map(n => n.trim()) : undefined
}

/** The rows from there to the full stop, and a total that has a sentence of its own: 总计3102｜867. */
function cut(text: string, from: number, start: number, claims: readonly Claim[]): InlineCell[][] {
  const end = text.indexOf('。', from) < 0 ? text.length : text.indexOf('。', from)
  const behind = CLOSES.exec(text.slice(end, end + LINE))?.[0] ?? ''
  const out: InlineCell[][] = []
  let at = from
  let next = begunBefore(claims, start + from)
  for (const row of text.slice(from, end + behind.length).split(/[；。]/)) {
    const cells: InlineCell[] = []
    for (const cell of row.split('｜')) {
      const first = next
      at += cell.length + 1
      while (next < claims.length && claims[next]!.start < start + at) next++
      cells.push({ text: cell.trim(), claims: claims.slice(first, next) })
    }
    out.push(cells)
  }
  return out.at(-1)?.length === 1 && out.at(-1)![0]!.text === '' ? out.slice(0, -1) : out
}

const CLOSES =
  /^。[^。；：｜\d]{0,6}(?:\d{1,3}[\u4e00-\u9fa5]{1,2})?(?:合计|总计|共计)[^。；：\u4e00-\u9fa5]*｜[^。；：\u4e00-\u9fa5]*(?=[。\n]|$)/

/** All rows alike: a cell for each name; without a name for their names, or none at all; or with the first figure right behind the name (青白江区1218｜375). */
function tableOf(names: readonly string[], rows: readonly (readonly InlineCell[])[], named = false): InlineTable | undefined {
  if (rows.length === 0 || rows.some(r => r.length < 2 || r.some(isText))) return undefined
  const width = names.length
  const apart = rows.map(parted)
  // 窗口1｜32｜30；窗口2｜28｜27: numbers of order belong to the name.
  const unglued = apart[0] && apart.every((r, n) => !r || r[1]!.text === String(n + 1)) ? rows.map(() => undefined) : apart
  const bare = !NUMBERS.test(names[0]!) && rows[0]!.length === width && isBare(rows[0]![0]!)
  const forms: readonly ((row: readonly InlineCell[], n: number) => readonly InlineCell[] | undefined)[] = named
    ? [r => r, (_, n) => unglued[n]]
    : bare
      ? [(r, n) => unglued[n] ?? (isBare(r[0]!) ? [NAMELESS, ...r] : unread(r))]
      : [(r, n) => (unglued[n] ? undefined : r), (_, n) => unglued[n]]
  for (const form of forms) {
    const all = rows.map(form)
    if (all.every(r => r?.length === width)) return { heads: names, rows: all as Rows }
    if (!named && all.every(r => r?.length === width + 1)) return { heads: ['', ...names], rows: all as Rows }
  }
  return undefined
}

type Rows = readonly (readonly InlineCell[])[]
const NAMELESS: InlineCell = { text: '', claims: [] }
/** The first cell is no name of a row where it is a figure, but where a number or a year names it. */
const NUMBERS = /^$|序|年|号|名次|排名|时间|月/
const isBare = ({ text, claims }: InlineCell): boolean => claims.length === 1 && pure(text)
const isText = (cell: InlineCell, n: number): boolean => /[：。，]/.test(cell.text) || (n === 0 ? cell.text === '' : cell.text.length > 30)

/** 总计12368: what was taken for the number of a telephone stands behind a name all the same. */
function unread(row: readonly InlineCell[]): readonly InlineCell[] | undefined {
  const match = /^([\u4e00-\u9fa5]{2,6})(\d+)$/.exec(row[0]!.text)
  return match ? [{ text: match[1]!, claims: [] }, { text: match[2]!, claims: [] }, ...row.slice(1)] : undefined
}

/** 青白江区1218: the name and the figure that ends the cell. */
function parted(row: readonly InlineCell[]): InlineCell[] | undefined {
  const [first, ...others] = row
  const figure = first!.claims.at(-1)
  const match = /^(.*?[^\d.,\-－−+])([-－−+]?\d[\d.,]*(?:%|[万亿]?[\u4e00-\u9fa5]{0,2}))$/.exec(first!.text)
  if (!match || !figure || !pure(match[2]!) || !/\d$/.test(match[2]!.replace(/[%万亿\u4e00-\u9fa5]+$/, ''))) return undefined
  // 2021年上半年: what no figure was read in is a name.
  return [{ text: match[1]!, claims: first!.claims.slice(0, -1) }, { text: match[2]!, claims: [figure] }, ...others]
}
