/**
 * @module Rows of changes that no word compares with anything: 用水总量增加78.0亿立方米，其中生活减少3.7亿，工业减少81.2亿，农业增加137.0亿. That some rise where others
 * fall says of each that it is by how much its member changed, and not how many there are.
 */
import type { Claim } from './claims.ts'

/** A name of its own, and which way it went; 新增 and 年内增加 say what came. */
const MOVED =
  /^(?:其中|主要是|其中：)?(?!新增|(?:年内|全年|当年|本年|期间|今年|累计|净|再|又|计划|预计)[增减多少]|.{0,8}(?:由|从|比|较)).{2,16}?(?<![新净])(?:(调增|增加|上升|(?<![最较更许])多|增)|(调减|减少|下降|(?<![最较至多缺])少|减))了?$/
/** Behind their whole; so many of one sentence, and so far apart. */
const OPENS = /其中|：|主要是/
const LEAST = 3
const APART = 4

/** The claims, each of such a row as the change it is. */
export function signedRows(claims: readonly Claim[]): Claim[] {
  const out = [...claims]
  for (let at = 0; at < out.length; ) {
    const row = rowFrom(out, at)
    const signs = new Set(row.map(r => r.sign))
    // 金牌增5枚、银牌减2枚、铜牌增3枚，总数增9.5%: without their whole nothing says what is told of them next.
    if (row.length >= LEAST && signs.size > 1 && row.some(r => OPENS.test(r.c.lead)))
      for (const { c, sign } of row) if (c.role === 'count') out[c.id] = { ...c, role: 'change', sign }
    at = (row.at(-1)?.c.id ?? at) + 1
  }
  return out
}

interface Member {
  readonly c: Claim
  readonly sign: number
}

function rowFrom(claims: readonly Claim[], at: number): Member[] {
  const first = memberOf(claims[at]!)
  if (!first) return []
  const row = [first]
  for (let i = at + 1; i < claims.length && i - row.at(-1)!.c.id <= APART; i++) {
    const c = claims[i]!
    if (c.paragraph !== first.c.paragraph || c.sentence !== first.c.sentence) break
    const member = c.unit === first.c.unit && c.owner === first.c.owner ? memberOf(c) : undefined
    if (member) row.push(member)
  }
  return row
}

function memberOf(c: Claim): Member | undefined {
  if (c.form !== 'plain' || c.unit === '' || c.precision !== 'exact' || (c.role !== 'count' && c.role !== 'change')) return undefined
  const said = c.label.length <= 24 ? MOVED.exec(c.label) : null
  if (c.role === 'change') return c.sign !== 0 ? { c, sign: c.sign } : undefined
  return said ? { c, sign: said[1] ? 1 : -1 } : undefined
}
