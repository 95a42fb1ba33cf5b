/**
 * @module An official paper as content: what stands on it, not how it is set. The writers of `documents/` set it by
 * GB/T 9704 as .docx and .pdf, and read its figures back from the marks.
 */
import type { Day } from '../base/day.ts'

/** A stretch of a paragraph. A marked one is a figure: the .docx carries a bookmark of that name around plain text. */
export interface PaperRun {
  readonly text: string
  readonly mark?: string
}

/** A block of the body, in reading order. Headings carry their number (`一、`, `（一）`) in the text. */
export type PaperBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly runs: readonly PaperRun[] }
  | { readonly kind: 'paragraph'; readonly runs: readonly PaperRun[] }
  | {
      readonly kind: 'table'
      /** Rows at the head that repeat on every page. */
      readonly head: number
      readonly rows: readonly (readonly string[])[]
    }

/** The elements of an official paper (党政机关公文处理工作条例 第9条); an element that is left out does not appear. */
export interface Paper {
  readonly title: string
  /** 发文机关标志; without it the paper has no red head. */
  readonly issuer?: string
  /** 发文字号: 清河府〔2024〕3号. */
  readonly number?: string
  /** 签发人: every paper that goes up has one. */
  readonly signer?: string
  /** 主送机关, without its colon. */
  readonly to?: string
  readonly body: readonly PaperBlock[]
  /** 附件说明: names without numbers and punctuation. */
  readonly attachments?: readonly string[]
  /** 署名 and 成文日期. */
  readonly signed?: { readonly by: string; readonly day: Day; readonly sealed: boolean }
  /** 附注, without brackets: 此件公开发布. */
  readonly note?: string
  /** 抄送机关, without full stop. */
  readonly copies?: string
  /** 印发机关和印发日期. */
  readonly printed?: { readonly by: string; readonly day: Day }
  /** Where each marked figure stands in {@link plainText} of this paper: embedded in the .docx, so that it can be bound again. */
  readonly figures?: readonly PaperFigure[]
}

/** A figure of a paper: what it is, what it says, and where. Offsets are UTF-16 code units in {@link plainText}. */
export interface PaperFigure {
  readonly mark: string
  /** `register.figure`. */
  readonly figure: string
  readonly unit: number
  readonly period: string
  readonly form?: string
  readonly text: string
  readonly start: number
  readonly end: number
}

const textOf = (block: PaperBlock): string =>
  block.kind === 'table' ? block.rows.map(row => row.join('\t')).join('\n') : block.runs.map(r => r.text).join('')

/** The body as plain text, a block a line: what the places of the figures count in. */
export const plainText = (body: readonly PaperBlock[]): string => body.map(textOf).join('\n')
