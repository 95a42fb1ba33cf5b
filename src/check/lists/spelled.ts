/**
 * @module Totals whose own name says what they are made of: 邻里和山林纠纷1287件（邻里1094件、山林193件）; 建议提案236件，代表建议141件、委员提案95件.
 * Members that fill the name are all of it.
 * Shorter names take the last words of each member (建议提案), or a character of each (罚没款).
 */
import type { Claim } from '../claims.ts'

/** A name spells out so many members at most. */
const MOST = 5

/** Nothing that could be counted stands before the members: 全年受理, 共化解. */
const AHEAD = /(?:^|[收受理办结决答复立调化处解到待排查]|全[年市县区镇乡省州]|[各两]类|^共|全年共|新增|涉及)$/
const JOINS = /^[、和与及]/
const PLAIN = /^(?:其中|分别|为|有|是)+/
const TWO_WORDS = 4

/** 婚姻、邻里和山林纠纷: 、 stands inside a name. */
const nameIn = (lead: string): string => /[^，。；：]*$/.exec(lead)![0]

/** Members by their whole names, and by their last words: 建议 of 代表建议. */
function names(parts: readonly Claim[]): string[][] {
  const whole = parts.map(p => p.label.replace(PLAIN, ''))
  return whole.every(n => n.length === TWO_WORDS) ? [whole, whole.map(n => n.slice(-2))] : [whole]
}

/** Is the name of the total nothing but the names of its members, one after the other? */
export function spelledOut({ lead, noun }: Pick<Claim, 'lead' | 'noun'>, parts: readonly Claim[]): boolean {
  if (parts.length < 2 || parts.length > MOST) return false
  return names(parts).some(members => members.every(m => m.length > 1) && [nameIn(lead), noun].some(name => filled(name, members)))
}

function filled(name: string, members: readonly string[]): boolean {
  const from = name.indexOf(members[0]!)
  if (from < 0 || !AHEAD.test(name.slice(0, from))) return false
  let rest = name.slice(from)
  for (const [i, member] of members.entries()) {
    if (i > 0) rest = rest.replace(JOINS, '')
    if (!rest.startsWith(member)) return false
    rest = rest.slice(member.length)
  }
  return !/^[、和与及等]/.test(rest)
}

/** 罚没款 is short for 罚款 and 没收违法所得: each part gives it a character, and nothing else does. */
export function abbreviates(name: string, parts: readonly Claim[]): boolean {
  const letters = [...name.replace(/[款额数金总和及共项的]/g, '')]
  return (
    letters.length >= parts.length &&
    letters.every(c => parts.some(p => p.label.includes(c))) &&
    parts.every(p => letters.some(c => p.label.includes(c)))
  )
}

/** 建议提案 of 代表建议 and 政协提案: the last words of each, in turn. */
export const spelledByLast = (name: string, parts: readonly Claim[]): boolean =>
  parts.length * 2 === name.length && parts.every((p, n) => p.label.endsWith(name.slice(2 * n, 2 * n + 2)))
