/** @module Sentences of the report as data: clauses of text and figures, so that a clause with nothing to say can fall away. */

/** A figure as a sentence may use it: its value; its growth on last year; its value even when it is zero. */
export interface Ref {
  readonly figure: string
  readonly form?: 'growth' | 'orZero'
}
export type Refs<Fig extends string> = { readonly [K in Fig]: Ref & { readonly growth: Ref; readonly orZero: Ref } }
export type Clause = readonly (string | Ref)[]
export type Sentence = readonly Clause[]

export const refs = <Fig extends string>(figures: { readonly [K in Fig]?: unknown }): Refs<Fig> =>
  Object.fromEntries(
    Object.keys(figures).map(figure => [figure, { figure, growth: { figure, form: 'growth' }, orZero: { figure, form: 'orZero' } }]),
  ) as never

/** Text and figures, cut into clauses after ，；。 */
export function say(words: TemplateStringsArray, ...figures: Ref[]): Sentence {
  const clauses: (string | Ref)[][] = [[]]
  words.forEach((word, i) => {
    const pieces = word.split(/(?<=[，；。])/)
    pieces.forEach((piece, j) => {
      clauses.at(-1)!.push(piece)
      if (j < pieces.length - 1 || /[，；。]$/.test(piece)) clauses.push([])
    })
    const f = figures[i]
    if (f) clauses.at(-1)!.push(f.form ? { figure: f.figure, form: f.form } : { figure: f.figure })
  })
  return clauses.map(c => c.filter(p => p !== '')).filter(c => c.length > 0)
}
