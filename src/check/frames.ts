/**
 * @module Sentences as offices print them, right in every figure, with a mark on each that the others determine: 受理229件，审结198件，审结率【86.5→96.5】%. Each mark
 * makes one wrong text. What a labelled set has few of, plain contradictions, these have one of in every mark.
 */
import { everyMatch } from './scan.ts'

/** What one turn of words comes to: its text as it is right, and as often wrong as it has marks. */
export interface Frame {
  readonly kind: string
  readonly text: string
  readonly marks: readonly Mark[]
}

/** A figure or a word of the right text, from `start` to `end`, and the text in which it is wrong. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly wrong: string
}

const MARK = /【([^】→]*)→([^】]*)】/g
/** Rows of a table stand in one line. */
const BREAK = /⏎/g

/** The frames of a file: one a line, its kind and its text with a tab between; lines that begin with # say where they are from. */
export const framesOf = (file: string): Frame[] =>
  file
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
    .map(line => {
      const [kind = '', told = ''] = line.split('\t')
      return frameOf(kind, told.replace(BREAK, '\n'))
    })

function frameOf(kind: string, told: string): Frame {
  const marks: { start: number; end: number; said: string }[] = []
  let text = ''
  let from = 0
  for (const m of everyMatch(told, MARK)) {
    const [all, right = '', said = ''] = m
    text += told.slice(from, m.index)
    marks.push({ start: text.length, end: text.length + right.length, said })
    text += right
    from = m.index + all.length
  }
  text += told.slice(from)
  return { kind, text, marks: marks.map(({ start, end, said }) => ({ start, end, wrong: text.slice(0, start) + said + text.slice(end) })) }
}
