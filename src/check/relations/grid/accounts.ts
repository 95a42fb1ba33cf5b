/**
 * A table that keeps an account: 旧存｜新收｜审结｜未结｜结案率 in its columns, or 本年新收, 上年结转, results and 结转下年 in its rows. The heads say what
 * belongs together; where most rows (or columns) balance, one that does not is wrong.
 */

import type { Claim } from '../../claims.ts'
import type { Grid } from '../../grid.ts'
import { rowName } from '../../grid.ts'
import { meets, minus, plus, total } from '../../interval.ts'
import { printedRate } from '../../lists/index.ts'
import type { Found } from '../../reading.ts'
import type { RelationKind } from '../../types.ts'
import { figure, number, percent } from '../../words.ts'
import { rateOf } from '../share/verdict.ts'

const HEADS = {
  before:
    /^(?:上[年期月周季]度?(?:末|底)?(?:结转|转入|未结|旧存|结存|遗留|在办|余额|结余)|上季度?(?:结转|未结|遗留)|旧存|[期年月季]初(?:未结|在办|结存|存量|库存|余额|结余)?|存量|积存|结转|遗留)(?:案?件?数?|未结数?)$/,
  came: /^(?:本[年期月周季]度?|当[年期月]|全年)?(?:新收|收案|新立|受理|新受理|新接|新增|新增受理|收件|立案|入库|购入|收入|增加)(?:案?件?数?额?)$/,
  gone: /^(?:本[年期月周季]度?|当[年期月]|全年|已)?(?:审结|办结|结案|执结|审执结|化解|办理完毕|出库|支出|减少|领用)(?:案?件?数?额?)$/,
  after:
    /^(?:本?[期年月季周]度?[末底]|尚|现|剩余)?(?:未结|未审结|未办结|未化解|在办|结存|库存|余额|结余)(?:案?件?数?)$|^(?:结转|转入)下[年月期季]度?(?:案?件?数?)$|^[期年月]末(?:存量|数)?$/,
} as const
type Member = keyof typeof HEADS
const RATE = /^(?:审限内|法定|总)?(?:结案|审结|办结|执结|审执结)率$/
/** A table wider than this is not searched. */
const WIDE = 16

export const gridBalances = (grids: readonly Grid[]): Found[] => grids.flatMap(grid => [...across(grid), ...down(grid)])

const plain = (head: string): string => head.replace(/\s|（.*?）|\(.*?\)/g, '')

/** The one column of each member. */
function members(grid: Grid): Partial<Record<Member, number>> {
  const heads = grid.heads.slice(0, WIDE).map(plain)
  return Object.fromEntries(
    Object.entries(HEADS).flatMap(([member, words]) => {
      const at = heads.flatMap((h, c) => (words.test(h) ? [c] : []))
      return at.length === 1 ? [[member, at[0]!]] : []
    }),
  )
}

const isFigure = (c: Claim | undefined): c is Claim => c?.form === 'plain' && c.precision === 'exact'

/** 旧存＋新收－审结＝未结 in every row. */
function across(grid: Grid): Found[] {
  const { before, came, gone, after } = members(grid)
  if (before === undefined || came === undefined || gone === undefined || after === undefined) return []
  return agreed(
    grid.rows.flatMap(row => {
      const [one, more, less, left] = [before, came, gone, after].map(c => row.cells[c])
      if (!isFigure(one) || !isFigure(more) || !isFigure(less) || !isFigure(left)) return []
      const working = `${number(one.printed)}＋${number(more.printed)}－${number(less.printed)}＝${number(one.printed + more.printed - less.printed)}`
      return found('balance', left, minus(plus(one.value, more.value), less.value), [one, more, less], rowName(row), working)
    }),
  )
}

/** 审结÷（旧存＋新收）: of what there was to be done. */
export function gridAccountRates(grids: readonly Grid[]): Found[] {
  return grids.flatMap(grid => {
    const { before, came, gone } = members(grid)
    const rate = grid.heads.slice(0, WIDE).flatMap((h, c) => (RATE.test(plain(h)) ? [c] : []))
    if (before === undefined || came === undefined || gone === undefined || rate.length !== 1) return []
    return agreed(
      grid.rows.flatMap(row => {
        const [one, more, done, claim] = [before, came, gone, rate[0]!].map(c => row.cells[c])
        if (!isFigure(one) || !isFigure(more) || !isFigure(done) || claim?.form !== 'percent') return []
        const whole = one.printed + more.printed
        if (whole === 0) return []
        const working = `${number(done.printed)}÷（${number(one.printed)}＋${number(more.printed)}）＝${percent((100 * done.printed) / whole, claim.step)}`
        return found('share', claim, rateOf(done.value, plus(one.value, more.value)), [done, one, more], rowName(row), working)
      }),
    )
  })
}

const NEW = /^(?:一、)?本年新收/
const CARRIED = /^(?:二、)?上年结转/
const ON = /^(?:四、)?结转下年/
const RESULT = /公开|提供|处理|其他|总计|驳回|撤[销回]|维持|变更|确认/

/** 本年新收＋上年结转, all results and what is left to the next year: the rows of one account, in every column. */
function down({ heads, rows }: Grid): Found[] {
  const at = [NEW, CARRIED, ON].map(words => rows.findIndex(r => words.test(rowName(r))))
  const [came, before, after] = at as [number, number, number]
  const first = Math.max(came, before) + 1
  const results = rows.slice(first, after)
  if (came < 0 || before < 0 || after < 0 || Math.min(came, before) + 2 !== first || results.length < 2) return []
  // A total among the results, and rows within rows, are for the form that has them.
  if (!results.every(r => RESULT.test(rowName(r)) && !/总计|合计|小计|^（|^其中|^\d/.test(rowName(r)))) return []
  return agreed(
    heads.flatMap((head, c) => {
      const [more, one, left] = at.map(n => rows[n]!.cells[c])
      const done = results.map(r => r.cells[c])
      if (!isFigure(more) || !isFigure(one) || !isFigure(left) || !done.every(isFigure)) return []
      const counted = done.filter(d => d.printed > 0)
      const sum = counted.reduce((n, d) => n + d.printed, 0)
      const working = `${number(more.printed)}＋${number(one.printed)}－（${counted.map(d => number(d.printed)).join('＋')}）＝${number(more.printed + one.printed - sum)}`
      return found(
        'balance',
        left,
        minus(plus(more.value, one.value), total(done.map(d => d.value))),
        [more, one, ...counted],
        head,
        working,
      )
    }),
  )
}

/** Two lines at least, of which half agree: otherwise the table means something else by its heads. */
const agreed = (all: readonly Found[]): Found[] => {
  const right = all.filter(f => f.verdict === 'holds').length
  return all.length > 1 && right > 0 && right * 2 >= all.length ? [...all] : []
}

function found(
  kind: RelationKind,
  claim: Claim,
  computed: Found['computed'],
  parts: readonly Claim[],
  where: string,
  working: string,
): Found {
  const holds = meets(kind === 'share' ? printedRate(claim) : claim.value, computed)
  const message = `${where ? `${where}：` : ''}${working}，${holds ? `与${figure(claim)}相符` : `不是${figure(claim)}`}。`
  return { kind, claim, stated: claim.value, computed, verdict: holds ? 'holds' : 'fails', parts, message, named: true, sure: true }
}
