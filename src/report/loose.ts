/** @module Numbers typed by hand: what a paragraph states in figures that neither the ledger nor a named source stands behind. */
import type { Claim } from '../check/claims.ts'
import { read } from '../check/reading.ts'
import { isFigure, isWaived, type Paragraph, type Run, textOf } from './content.ts'

/** A number in the text of a paragraph, with its unit: `start` and `end` are UTF-16 offsets in the paragraph's text. */
export interface Loose {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly claim: Claim
}

/** Everything that the paragraph's text states in figures, bound or not. */
export function statedIn(text: string): Loose[] {
  const { view, claims } = read({ text, blocks: [{ start: 0, end: text.length, kind: 'paragraph' }] })
  return claims.map(claim => {
    const { start, end } = view.original(claim.start, claim.stop)
    return { start, end, text: text.slice(start, end), claim }
  })
}

/** The numbers of a paragraph that are neither figures nor waived. */
export function looseIn(paragraph: Paragraph): Loose[] {
  const taken = placesOf(paragraph.runs).filter(({ run }) => isFigure(run) || isWaived(run))
  return statedIn(textOf(paragraph.runs)).filter(l => !taken.some(t => t.start < l.end && l.start < t.end))
}

export interface Placed {
  readonly run: Run
  readonly start: number
  readonly end: number
}
/** Where each run stands in its paragraph's text. */
export function placesOf(runs: readonly Run[]): Placed[] {
  let at = 0
  return runs.map(run => ({ run, start: at, end: (at += run.text.length) }))
}

/** The runs with stretches of their plain text replaced; a replacement that would cut into a figure is left out. */
export function replaced(runs: readonly Run[], by: readonly { readonly start: number; readonly end: number; readonly run: Run }[]): Run[] {
  const out: Run[] = []
  for (const { run, start, end } of placesOf(runs)) {
    if (isFigure(run) || isWaived(run)) {
      out.push(run)
      continue
    }
    let at = start
    for (const r of by.filter(b => b.start >= start && b.end <= end).sort((a, b) => a.start - b.start)) {
      if (r.start < at) continue
      out.push({ text: run.text.slice(at - start, r.start - start) }, r.run)
      at = r.end
    }
    out.push({ text: run.text.slice(at - start) })
  }
  return out.filter(r => r.text !== '')
}
