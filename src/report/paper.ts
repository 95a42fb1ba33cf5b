/**
 * @module The content of an official paper, apart from its looks. The writers of `documents/` turn it into .docx, .pdf, .html and
 * plain text; positions, fonts and lines follow GB/T 9704-2012, which is the writers' business.
 */
import type { Day } from '../base/day.ts'

/** Text of one look. A figure run becomes a bookmark around plain text in .docx and a link in .html: never anything visible on paper. */
export interface Run {
  readonly text: string
  readonly bold?: boolean
  /** `id`: letters, digits and `_`, at most 36, unique in the paper. `ref`: what the caller needs to find the figure again. */
  readonly figure?: { readonly id: string; readonly ref: string }
}

/** Words of a paragraph: plain, or in runs. */
export type Inline = string | readonly Run[]

/** A part of the text. Headings carry their own numbers (`一、`, `（一）`, `1.`, `（1）`), as the standard writes them. */
export type OfficialBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly runs: Inline }
  | {
      readonly kind: 'paragraph'
      readonly runs: Inline /** No indent: for words such as 特此通知 set flush, or a line of a form. */
      readonly flush?: boolean
    }
  | { readonly kind: 'list'; readonly items: readonly Inline[] }
  | {
      readonly kind: 'table'
      readonly caption?: string
      /**
       * Rows of cells; the first `headRows` (1 when left out) repeat on every page. A text cell may hold line breaks. A table without
       * head rows is a form: label, value, label, value; the last cell of a short row takes the rest of the width.
       */
      readonly rows: readonly (readonly Inline[])[]
      readonly headRows?: number
      /** Shares of the width, in order of the columns; equal when left out. */
      readonly widths?: readonly number[]
    }
  /** 附件说明: the names of the annexes, without marks at their ends. */
  | { readonly kind: 'attachmentNote'; readonly titles: readonly string[] }
  /** An annex on a new page: `附件1`, its title, its blocks follow. */
  | { readonly kind: 'annex'; readonly label: string; readonly title: string }

/**
 * `letter`: a notice, a decision, a reply. `report`: a report with its title page elements. `form`: 送达回证 and the like,
 * a table with a title. `file-cover`: the cover of a case file, centred, without page numbers.
 */
export type OfficialKind = 'letter' | 'report' | 'form' | 'file-cover'

export interface OfficialDocument {
  readonly kind: OfficialKind
  /** 发文机关标志, such as `清河镇人民政府文件`; set red with the red rule. */
  readonly redHead?: string
  /** 发文字号, such as `清府发〔2024〕7号`. */
  readonly number?: string
  /** 签发人, for papers sent upwards. */
  readonly signers?: readonly string[]
  readonly title: string
  /** 主送机关, without the colon. */
  readonly to?: string
  readonly blocks: readonly OfficialBlock[]
  /** 发文机关署名; several sign one above the other. */
  readonly from?: string | readonly string[]
  /** 成文日期. */
  readonly date?: Day
  /** 附注, without its brackets. */
  readonly note?: string
  /** 抄送机关, without `抄送：` and the full stop. */
  readonly cc?: string
  /** 印发机关和印发日期. */
  readonly printedBy?: { readonly unit: string; readonly date: Day }
  readonly pageNumbers?: boolean
  /** The unit named as author in the properties of the file; nobody's own name stands there. */
  readonly unit: string
  /** Not in the books yet: every page says so. */
  readonly draft?: true
}

/** What stands over every page of a draft. */
export const DRAFT = '草稿（尚未登记）'

/** So many Chinese signs of the title's size stand on a line, with room for fonts whose digits are wide. */
const TITLE_WIDTH = 18

/** A title longer than its line goes on after the body that speaks, so that no word is cut (GB/T 9704—2012, 7.3.1); one with its own lines keeps them. */
export function titleLines(title: string): string {
  const width = (words: string) => [...words].reduce((w, c) => w + (c.charCodeAt(0) < 0x80 ? 0.5 : 1), 0)
  if (title.includes('\n') || width(title) <= TITLE_WIDTH) return title
  const [, body, rest] = /^(.*?(?:人民政府|委员会|办事处|办公室|司法局))(.+)$/.exec(title) ?? []
  return body && rest && Math.max(width(body), width(rest)) <= TITLE_WIDTH ? `${body}\n${rest}` : title
}

/** The runs of some words. */
export const runsOf = (inline: Inline): readonly Run[] => (typeof inline === 'string' ? [{ text: inline }] : inline)

/** The words alone. */
export const plain = (inline: Inline): string =>
  runsOf(inline)
    .map(r => r.text)
    .join('')

/** 成文日期 as the standard writes it: no leading zeros. */
export const dateInWords = (date: Day): string => `${Number(date.slice(0, 4))}年${Number(date.slice(5, 7))}月${Number(date.slice(8, 10))}日`

/** The signing units. */
export const signersOf = (doc: OfficialDocument): readonly string[] =>
  doc.from === undefined ? [] : typeof doc.from === 'string' ? [doc.from] : doc.from
