/**
 * @module What each paragraph of an official paper is (GB/T 9704—2012, 7), told by its words and its place: the parts before the
 * title, the title, the text with its headings, and what stands after it. A paper without a title is none.
 */
import type { TextDocument } from '../text.ts'
import type { Layout, ParagraphLayout, RunLayout } from './layout.ts'

export type Role =
  | 'copyNumber'
  | 'urgency'
  | 'redHead'
  | 'number'
  | 'title'
  | 'to'
  | 'heading1'
  | 'heading2'
  | 'heading3'
  | 'heading4'
  | 'body'
  | 'attachments'
  | 'from'
  | 'date'
  | 'note'
  | 'annexLabel'
  | 'annexTitle'
  | 'cc'
  | 'printedBy'
  | 'other'

export interface Line {
  readonly role: Role
  /** From 1, among the paragraphs that show something. */
  readonly n: number
  readonly text: string
  readonly look: ParagraphLayout
}

/** A paper with its roles and its layout. */
export interface Paper {
  readonly text: string
  readonly layout: Layout
  readonly lines: readonly Line[]
  of(...roles: readonly Role[]): readonly Line[]
}

const KIND =
  /(?:决议|决定|命令|公报|公告|通告|意见|通知|通报|报\s*告|请示|批复|议案|函|纪要|方案|规划|计划|办法|规定|要点|总结)(?:（[^（）]{1,12}）)?$/
const NUMBER = /^\S{1,20}?[〔［[【（(](?:19|20)\d{2}[〕］\]】）)](?:第?\d{1,5})号/
const DATE = /^\s*(?:19|20)\d{2}年\d{1,2}月\d{1,2}日$/
const LEVELS: readonly (readonly [Role, RegExp])[] = [
  ['heading1', /^[一二三四五六七八九十]{1,3}、/],
  ['heading2', /^（[一二三四五六七八九十]{1,3}）/],
  ['heading3', /^\d{1,2}[.．](?!\d)/],
  ['heading4', /^（\d{1,2}）/],
]

/** The size of a paragraph's first letters. */
export const sizeOf = (look: ParagraphLayout): number | undefined => look.runs[0]?.size

/** Reads the roles; undefined when the file shows no layout or holds no official paper. */
export function paperOf(document: TextDocument): Paper | undefined {
  const { layout, text } = document
  if (!layout) return undefined
  const all = layout.paragraphs.map((look, i) => ({ n: i + 1, look, text: text.slice(look.start, look.end).trim() }))
  const title = titleAt(all)
  if (!title) return undefined
  const date = all.findLastIndex((l, i) => i > title.to && !l.look.inTable && DATE.test(l.text))
  const annex = all.findIndex((l, i) => i > Math.max(title.to, date) && /^附件\s?\d{0,2}[：:]?$/.test(l.text))
  const lines: Line[] = all.map((l, i) => ({ ...l, role: roleAt(all, i, title, date, annex) }))
  return { text, layout, lines, of: (...roles) => lines.filter(l => roles.includes(l.role)) }
}

type Raw = Omit<Line, 'role'>
interface Stretch {
  readonly from: number
  readonly to: number
}

/** The title: centred or larger lines before the text, of which the last names the kind of paper. */
function titleAt(all: readonly Raw[]): Stretch | undefined {
  const end = all.slice(0, 30).findIndex(l => !l.look.inTable && l.text.length > 30 && /[，。]/.test(l.text))
  const head = all.slice(0, end < 0 ? 12 : end)
  const last = head.findLastIndex(
    l => l.text.length >= 4 && !/[。：:；]$/.test(l.text) && KIND.test(l.text.replace(/\s/g, '')) && !l.look.inTable && !DATE.test(l.text),
  )
  if (last < 0) return undefined
  let from = last
  const size = sizeOf(all[last]!.look)
  while (
    from > 0 &&
    !NUMBER.test(all[from - 1]!.text) &&
    !/文件$/.test(all[from - 1]!.text) &&
    all[from]!.look.emptyAbove === 0 &&
    sizeOf(all[from - 1]!.look) === size &&
    all[from - 1]!.look.alignment === all[last]!.look.alignment
  )
    from--
  return { from, to: last }
}

function roleAt(all: readonly Raw[], i: number, title: Stretch, date: number, annex: number): Role {
  const { text, look } = all[i]!
  if (/^抄送[：:]/.test(text)) return 'cc'
  if (/\d{4}年\d{1,2}月\d{1,2}日印发$/.test(text)) return 'printedBy'
  if (look.inTable || (look.alignment === 'center' && /^[表图]\s?\d/.test(text))) return 'other'
  if (i < title.from) return headRole(text, look)
  if (i <= title.to) return 'title'
  if (annex >= 0 && i >= annex) return annexRole(all, i, annex)
  if (i === date) return 'date'
  if (date >= 0 && i > date) return /^[（(].+[）)]$/.test(text) || (i === date + 1 && /^此件|^联系人/.test(text)) ? 'note' : 'other'
  if (date >= 0 && i >= date - 2 && isSigner(all, i, date)) return 'from'
  if (i <= title.to + 2 && /[：:]$/.test(text) && text.length < 60 && !all.slice(title.to + 1, i).some(l => /。/.test(l.text))) return 'to'
  if (/^附件[：:]/.test(text) || (i > 0 && /^\d{1,2}[.、．]/.test(text) && isListed(all, i))) return 'attachments'
  return LEVELS.find(([, pattern]) => pattern.test(text))?.[0] ?? 'body'
}

function headRole(text: string, look: ParagraphLayout): Role {
  if (/^\d{6}$/.test(text)) return 'copyNumber'
  if (/^(?:特急|加急)$/.test(text)) return 'urgency'
  if (NUMBER.test(text)) return 'number'
  return /文件$/.test(text) || look.runs.some(isRed) ? 'redHead' : 'other'
}

/** The line before the date that names who signs: short, no sentence. */
const isSigner = (all: readonly Raw[], i: number, date: number): boolean =>
  all
    .slice(i, date)
    .every(l => l.text.length <= 30 && !/[。；：，]/.test(l.text) && !LEVELS.some(([, p]) => p.test(l.text)) && !/^\d/.test(l.text))

/** A further line of 附件：1. … */
function isListed(all: readonly Raw[], i: number): boolean {
  let at = i - 1
  while (at >= 0 && i - at < 20 && /^\d{1,2}[.、．]/.test(all[at]!.text)) at--
  return at >= 0 && /^附件[：:]/.test(all[at]!.text)
}

function annexRole(all: readonly Raw[], i: number, annex: number): Role {
  if (/^附件\s?\d{0,2}[：:]?$/.test(all[i]!.text)) return 'annexLabel'
  return i === annex + 1 ? 'annexTitle' : 'other'
}

/** Red, as a red head or its rule is. */
export const isRed = (run: Pick<RunLayout, 'colour'>): boolean => isRedColour(run.colour)
export function isRedColour(colour: string | undefined): boolean {
  if (!/^[0-9A-F]{6}$/.test(colour ?? '')) return false
  const [r, g, b] = [0, 2, 4].map(i => Number.parseInt(colour!.slice(i, i + 2), 16))
  return r! > 150 && g! < 90 && b! < 90
}
