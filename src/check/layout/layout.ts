/**
 * @module How a file is laid out, as far as the file itself says; what it leaves to the program that opens it is missing here.
 * Lengths are twips (1/20 pt), sizes half points, indents in characters are hundredths of one. Offsets are those of the text.
 */
import type { Span } from '../types.ts'

export type Alignment = 'left' | 'center' | 'right' | 'both' | 'distribute'

/** Letters of one look. */
export interface RunLayout extends Span {
  /** The font of Chinese characters, through styles and theme. */
  readonly font?: string
  /** The font of Latin letters and digits; quotes and dashes take it too, unless `eastAsian` is set. */
  readonly latin?: string
  /** The run is marked as Chinese, so that its quotes and dashes are. */
  readonly eastAsian: boolean
  readonly size?: number
  readonly bold: boolean
  /** `FF0000`; missing for automatic, which is black. */
  readonly colour?: string
  /** Added between two characters, may be negative. */
  readonly spacing?: number
}

export interface Indent {
  readonly firstLine?: number
  readonly firstLineChars?: number
  readonly left?: number
  readonly leftChars?: number
  readonly right?: number
  readonly rightChars?: number
}

/** A paragraph that shows something. */
export interface ParagraphLayout extends Span {
  /** It stands in a table. */
  readonly inTable: boolean
  readonly alignment?: Alignment
  readonly indent: Indent
  /** Distance of lines: `exact` is fixed, `auto` is in 1/240 of a line. */
  readonly line?: { readonly rule: 'auto' | 'exact' | 'atLeast'; readonly value: number }
  readonly before?: number
  /** Empty paragraphs right above it. */
  readonly emptyAbove: number
  /** It begins a page. */
  readonly newPage: boolean
  /** Colour of the line under it, where it has one. */
  readonly ruleBelow?: string
  readonly runs: readonly RunLayout[]
}

export interface FooterLayout {
  readonly pages: 'default' | 'even' | 'first'
  /** Its words, the page number as `#`. */
  readonly text: string
  readonly alignment?: Alignment
  readonly indent: Indent
  readonly font?: string
  readonly size?: number
}

export interface SectionLayout {
  readonly page?: { readonly width: number; readonly height: number }
  readonly margins?: {
    readonly top: number
    readonly right: number
    readonly bottom: number
    readonly left: number
    readonly footer?: number
  }
  /** The grid of lines, and of characters where it has one; `charSpace` in 1/4096 pt is added to each. */
  readonly grid?: { readonly linePitch?: number; readonly charSpace?: number; readonly characters: boolean }
  readonly footers: readonly FooterLayout[]
}

export interface Layout {
  readonly sections: readonly SectionLayout[]
  /** Odd and even pages have footers of their own. */
  readonly evenAndOdd: boolean
  /** Size of a character where nothing else is said. */
  readonly size?: number
  /** In the order of the text, without footnotes, boxes, headers and footers. */
  readonly paragraphs: readonly ParagraphLayout[]
}
