/** @module What a blank cell probably is, by its label: a figure when one alone fits, over the span that the heading names. */
import type { Register } from '../../declare/register.ts'
import { unitOf } from '../../figures/figure.ts'
import { blanksOf } from './blanks.ts'
import type { Blank, Form, FormTable, Place, Point, Reach } from './form.ts'

/** The form with a proposal in every blank cell that has one and no point yet; what nobody knows is typed by hand. */
export function proposed(tables: readonly FormTable[], registers: readonly Register[], known: Form['points'] = {}): Form {
  const names = namesOf(registers)
  const points = Object.fromEntries(blanksOf(tables).map(b => [b.place, known[b.place] ?? proposal(b, names)] as const)) as {
    [place: Place]: Point
  }
  return { format: 1, tables, points }
}

interface Name {
  readonly figure: string
  readonly title: string
  readonly pairs: ReadonlySet<string>
  readonly unit: string
}
const namesOf = (registers: readonly Register[]): readonly Name[] =>
  registers.flatMap(r =>
    Object.entries(r.figures).map(([name, f]) => {
      const title = plain(f.title)
      return { figure: `${r.id}.${name}`, title, pairs: pairsOf(title), unit: unitOf(f) }
    }),
  )

const filler =
  /[（(][^（()）]*[)）]|(?:本|上|去|当)(?:年度?|季度?|月|期)|同期|累计|合计|总数|数量|次数|件数|人数|情况|其中|^[一二三四五六七八九十]+、|^\d+[.、]|[的数了\s:：，,、“”"]/g
const plain = (text: string): string => text.replace(filler, '')
const pairsOf = (text: string): ReadonlySet<string> =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)))

/** Two labels are the same thing from this share of common pairs of characters on, if no other comes near. */
const ALIKE = 0.6
const APART = 0.1

function proposal({ row, column }: Blank, names: readonly Name[]): Point {
  const all = [...column, ...row].join('')
  const reach: Reach = /上年同期|去年同期|上年度?数|上期/.test(all) ? 'before' : /累计|本年|全年|年初至/.test(all) ? 'so-far' : 'period'
  const growth = /同比|增长率|增减率|增幅/.test(all)
  const counter = /[（(](件|起|人|人次|次|场|份|万元|元|%|个|户次|项)[)）]/.exec(all)?.[1]
  const fits = [plain(row.at(-1) ?? ''), plain(column.at(-1) ?? ''), plain(all)]
    .filter(label => label.length > 1)
    .flatMap(label => names.map(n => ({ n, score: label === n.title ? 1 : alike(pairsOf(label), n.pairs) })))
    .filter(f => f.score >= ALIKE && (counter === undefined || growth || f.n.unit === counter))
    .sort((a, b) => b.score - a.score)
  const best = fits[0]
  const rival = fits.find(f => f.n.figure !== best?.n.figure)
  if (!best || (rival && rival.score > best.score - APART)) return { kind: 'typed' }
  return { kind: 'figure', figure: best.n.figure, reach, ...(growth && { growth }), proposed: true }
}

/** The share of common pairs (Dice). */
function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0
  let both = 0
  for (const pair of a) if (b.has(pair)) both++
  return (2 * both) / (a.size + b.size)
}
