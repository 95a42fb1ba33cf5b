/** @module The sentence of a register with this year's figures: clauses with nothing to say fall away, and the punctuation closes up. */
import type { Register } from '../declare/register.ts'
import type { Clause } from '../declare/sentence.ts'
import { type Books, worded } from './books.ts'
import { type FigureRun, joined, type Run } from './content.ts'

/** The runs of a register's sentences for a unit and a period; none when there is nothing to say. */
export function sentenceOf(books: Books, register: Register, unit: number, period: string): Run[] {
  const sentences: Clause[][] = [[]]
  for (const clause of register.sentence) {
    sentences.at(-1)!.push(clause)
    if (endOf(clause) === '。') sentences.push([])
  }
  return joined(
    sentences.flatMap(clauses => oneSentence(clauses.map(c => ({ end: endOf(c), said: said(books, register, unit, period, c) })))),
  )
}

interface Said {
  readonly runs: readonly Run[]
  /** A clause of text alone stands only beside one with figures. */
  readonly figures: number
}

/** A clause as declared, and what it says this year. */
interface Spoken {
  readonly end: string
  readonly said: Said | null
}

/** 其中督察反馈3个，〔年度报告列出0个；〕已整改5个: the semicolon of a clause that falls away stays, or the list would run on into what follows. */
function closed(said: Said, clauses: readonly Spoken[], at: number): Said {
  const next = clauses.findIndex((c, i) => i > at && c.said !== null)
  const last = said.runs.at(-1)!
  if (next < 0 || !last.text.endsWith('，') || !clauses.slice(at + 1, next).some(c => c.end === '；')) return said
  return { ...said, runs: [...said.runs.slice(0, -1), { ...last, text: `${last.text.slice(0, -1)}；` }] }
}

function oneSentence(clauses: readonly Spoken[]): Run[] {
  const kept = clauses.flatMap((c, i) => (c.said ? [closed(c.said, clauses, i)] : []))
  if (!kept.some(c => c.figures > 0)) return []
  const runs = kept.flatMap(c => c.runs)
  const last = runs.at(-1)!
  return 'figure' in last
    ? [...runs, { text: '。' }]
    : [...runs.slice(0, -1), { ...last, text: last.text.replace(/[，；：、]?$/, '').replace(/。?$/, '。') }]
}

/** A clause with its figures; null when one of them has nothing to say. */
function said(books: Books, register: Register, unit: number, period: string, clause: Clause): Said | null {
  const runs: Run[] = []
  let figures = 0
  for (const piece of clause) {
    if (typeof piece === 'string') {
      runs.push({ text: piece })
      continue
    }
    const ref = { figure: `${register.id}.${piece.figure}`, unit, period, ...(piece.form && { form: piece.form }) }
    const text = worded(books, ref)
    if (text === '') return null
    figures++
    runs.push({ ...ref, text } satisfies FigureRun)
  }
  return { runs, figures }
}

const endOf = (clause: Clause): string => {
  const last = clause.at(-1)
  return typeof last === 'string' ? last.slice(-1) : ''
}
