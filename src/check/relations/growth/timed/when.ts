/**
 * @module When a figure is of, as the words before it tell: 2023年, 去年同期, 今年5月, 上月, 年初. Which of two times comes before the other as 同比, 环比, 比2022年 or
 * 比年初 mean it.
 */
import { everyMatch } from '../../../scan.ts'

export interface When {
  /** As printed, where a year is. */
  readonly year: number | undefined
  /** 今年 0, 去年 −1, 前年 −2. */
  readonly ago: number | undefined
  /** 本月, 本周 0, 上月, 上周 −1. */
  readonly turn: number | undefined
  /** 6月, 三季度, 上半年; empty for all of the year. */
  readonly part: string
  /** 同期: whatever part the other is of. */
  readonly same: boolean
  /** A day and no span: 年初, 上年末; 年末, 目前. */
  readonly edge: 'start' | 'end' | undefined
  /** 比2022年, 与去年同期: what another is compared with. */
  readonly against: boolean
}

const TOKEN =
  /(?<start>年初|期初|[上去]一?年年?[末底])|(?<end>年[末底]|目前|如今|现有)|(?<year>(?<![—\-–~～])(?:19|20)\d{2})年度?|(?<now>今年|本年度?|当年)|(?<prev>前年)|(?<last>去年|上一?年度?|前一年|上一?学年)|(?<same>同期|同月|同季度?|(?<=[去上]年)这个?(?:月|季度|时候))|(?<before>上一?个?(?:月|季度|周|期|旬)(?!份?末?结))|(?<turn>[本当]个?(?:月|季度|周|期|旬))|(?<part>(?:\d{1,2}月?(?:[—\-–~～至到]))?\d{1,2}月份?(?!\d)|[一二三四五六七八九十]{1,2}月份|(?:前三|第?[一二三四])季度|[上下]半年)/g
/** What may stand between the words of one time. */
const WITHIN = /^(?:度|的|，|全年)?$/
const AGAINST = /(?:[比较与和同跟由从]|相比)(?:于)?$/
/** So far back the words are looked through. */
const FAR = 60

/** The last time that the words name, and what they say behind it; undefined where they name none. */
export function lastWhen(lead: string): { readonly when: When; readonly rest: string; readonly ahead: string } | undefined {
  const words = lead.slice(-FAR)
  const tokens = everyMatch(words, TOKEN)
  const last = tokens.at(-1)
  if (!last) return undefined
  const cluster = [last]
  for (let i = tokens.length - 2; i >= 0; i--) {
    const [t, next] = [tokens[i]!, cluster[0]!]
    if (!WITHIN.test(words.slice(t.index + t[0].length, next.index))) break
    cluster.unshift(t)
  }
  const said = Object.fromEntries(cluster.flatMap(t => Object.entries(t.groups ?? {}).filter(([, v]) => v !== undefined)))
  const ahead = words.slice(0, cluster[0]!.index)
  const when: When = {
    year: said['year'] ? Number(said['year']) : undefined,
    ago: said['now'] ? 0 : said['last'] ? -1 : said['prev'] ? -2 : undefined,
    turn: said['turn'] ? 0 : said['before'] ? -1 : undefined,
    part: (said['part'] ?? '').replace(/份|^第/g, ''),
    same: said['same'] !== undefined,
    edge: said['start'] ? 'start' : said['end'] ? 'end' : undefined,
    against: AGAINST.test(ahead),
  }
  return { when, rest: words.slice(last.index + last[0].length), ahead }
}

/** The words without the times that they name. */
export const timeless = (words: string): string => words.replace(TOKEN, '')

/** Is what is so told of a time before the present one? */
export const isPast = (w: When | undefined): boolean =>
  w !== undefined &&
  ((w.ago ?? 0) < 0 || (w.turn ?? 0) < 0 || w.edge === 'start' || (w.same && w.year === undefined && w.ago === undefined))

const parts = (a: When | undefined, b: When): boolean => b.same || !a || a.part === '' || b.part === '' || a.part === b.part

/** A year before the other: 同比. */
export function isYearBefore(b: When, n: When | undefined): boolean {
  if (b.edge !== undefined || (b.turn ?? 0) < 0 || !parts(n, b)) return false
  if (b.year !== undefined) return n?.year === undefined ? n?.ago === undefined || n.ago === 0 : n.year - b.year === 1
  return b.ago === -1 || (b.same && b.ago === undefined)
}

const QUARTERS = ['一季度', '二季度', '三季度', '四季度']
function isPartBefore(b: string, n: string): boolean {
  const [x, y] = [b, n].map(p => (/^\d{1,2}月$/.test(p) ? Number(p.slice(0, -1)) : QUARTERS.indexOf(p) + 21)) as [number, number]
  return x !== 20 && y !== 20 && (y - x === 1 || (y === 1 && x === 12))
}

/** The month, the quarter before: 环比. */
export function isTurnBefore(b: When, n: When | undefined): boolean {
  if (b.turn !== undefined) return b.turn === -1 && b.ago !== -1 && !b.same
  if (!n || b.ago === -1 || b.same || (b.year !== undefined && n.year !== undefined && b.year !== n.year)) return false
  return isPartBefore(b.part, n.part)
}

/** The time that the words compare with: 比2022年, 较前年, 比年初. */
export function isSameWhen(ref: When, b: When, n: When | undefined): boolean {
  if (ref.edge === 'start') return b.edge === 'start'
  if (ref.turn === -1) return isTurnBefore(b, n)
  if (ref.year !== undefined) return b.year === ref.year && b.edge === undefined && (ref.part === b.part || ref.same || b.same)
  if (ref.ago === -2) return b.ago === -2
  if (ref.ago === -1 || ref.same) return isYearBefore(b, n) && (ref.part === '' || b.part === '' || ref.part === b.part)
  return ref.part !== '' && ref.part === b.part && b.ago !== -1 && !b.same && (ref.year ?? b.year) === b.year
}
