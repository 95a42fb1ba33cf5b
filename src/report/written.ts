/** @module What the registers know of the two sections that people write: shortcomings with their causes, next year's arrangements, and which answers which. */
import type { Paragraph } from './content.ts'
import { point } from './topics.ts'

export interface Shortcoming {
  readonly text: string
  readonly cause?: string
  /** The place of the arrangement that answers it. */
  readonly answeredBy?: number
}
export interface Written {
  readonly deficiencies: readonly Shortcoming[]
  readonly arrangements: readonly string[]
}

const id = { deficiency: (i: number) => `deficiency${i}`, arrangement: (i: number) => `arrangement${i}` } as const
/** Several points are counted: 一是…；二是…. */
const counted = (text: string, i: number, of: readonly unknown[]): string => (of.length > 1 ? point(i + 1) + text : text)
const ended = (text: string): string => text.replace(/[。；，\s]*$/, '。')

/** The paragraphs of both sections, tied to each other as a report is. */
export const writtenParagraphs = ({ deficiencies, arrangements }: Written) => ({
  deficiencies: deficiencies.map(
    (d, i, all): Paragraph => ({
      id: id.deficiency(i),
      runs: [{ text: counted(ended(d.cause ? `${d.text.replace(/。$/, '')}，主要原因是${d.cause}` : d.text), i, all) }],
      ...(d.answeredBy !== undefined && { answeredBy: id.arrangement(d.answeredBy) }),
    }),
  ),
  arrangements: arrangements.map((text, i, all): Paragraph => ({ id: id.arrangement(i), runs: [{ text: counted(ended(text), i, all) }] })),
})
