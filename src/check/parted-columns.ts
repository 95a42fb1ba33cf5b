/**
 * @module Columns of a table that hold two figures in each cell: 案件（件/人） above 41/66 and 30/42, 检查次数（其中联合） above 41（12） and 30（8）. They are read as two columns that
 * stand side by side.
 */
import type { Claim } from './claims.ts'
import { type InlineCell, pure } from './inline-tables.ts'

/** The two figures, each with its counter or without. */
const FIGURE = '\\d[\\d,，]*(?:\\.\\d+)?(?:%|[\\u4e00-\\u9fa5]{1,2})?'
const PAIR = new RegExp(`^(${FIGURE})(?:[/／](${FIGURE})|（(?:其中)?(${FIGURE})）)$`)
/** A column in which fewer cells have two figures is one column with a note or two. */
const LEAST = 2
/** 件/人, （件、人）: how the head tells the two. */
const HEAD = /^([^（）/／]*?)（([^（）/／、]{1,8})[/／、]([^（）/／、]{1,8})）$|^([^（）/／]{1,12})[/／]([^（）/／]{1,12})$/
const WITHIN = /^([^（）]*)（(?:其中|含)[:：]?([^（）]*)）$/

/** The lines of a table with such columns parted. */
export function partedColumns(lines: readonly (readonly InlineCell[])[]): readonly (readonly InlineCell[])[] {
  const width = lines[0]?.length ?? 0
  const parted = Array.from({ length: width }, (_, c) => isParted(lines, c))
  if (!parted.includes(true)) return lines
  return lines.map(line => line.flatMap((cell, c) => (parted[c] ? apart(cell) : [cell])))
}

/** Has each of its cells with figures two of them, but for those where the second is nothing? */
function isParted(lines: readonly (readonly InlineCell[])[], c: number): boolean {
  const cells = lines.flatMap(line => (line[c]?.claims.length ? [line[c]] : []))
  const pairs = cells.filter(isPair)
  return pairs.length >= LEAST && cells.every(cell => isPair(cell) || isAlone(cell) || isHead(cell))
}

const isPair = ({ text, claims }: InlineCell): boolean => claims.length === 2 && PAIR.test(text)
const isAlone = ({ text, claims }: InlineCell): boolean => claims.length === 1 && pure(text)
const isHead = ({ text }: InlineCell): boolean => /^[^\d]*[\u4e00-\u9fa5]/.test(text) || /^(?:19|20)\d{2}年/.test(text)

function apart(cell: InlineCell): readonly InlineCell[] {
  const { text, claims } = cell
  const [, one, slashed, bracketed] = claims.length === 2 ? (PAIR.exec(text) ?? []) : []
  if (one) return [of(one, claims[0]), of((slashed ?? bracketed)!, claims[1])]
  if (claims.length > 0) return [cell, NOTHING]
  const [, name = '', first, second, left, right] = HEAD.exec(text) ?? []
  if (first) return [of(`${name}（${first}）`), of(`${name}（${second}）`)]
  if (left) return [of(left), of(right!)]
  const [, whole, part] = WITHIN.exec(text) ?? []
  return whole ? [of(whole), of(`其中${part}`)] : [cell, { text, claims: [] }]
}

const NOTHING: InlineCell = { text: '', claims: [] }
const of = (text: string, claim?: Claim): InlineCell => ({ text, claims: claim ? [claim] : [] })
