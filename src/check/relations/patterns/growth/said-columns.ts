/**
 * 主要指标（本期／同期／增幅）：受理508件／320件／58.8%，办结327件／294件／11.2%: the brackets say what stands between the strokes, and each row behind them is told so.
 */
import type { Claim } from '../../../claims.ts'
import { begunBefore } from '../../../halving.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { everyMatch } from '../../../scan.ts'
import { alike } from '../../../units.ts'
import { tellGrowth } from '../told.ts'

export const saidColumns: RelationRule = {
  kind: 'growth',
  title: '括号写明次序的本期、同期、增幅',
  find: ({ claims, view }) => everyMatch(view.text, HEAD).flatMap(head => rows(claims, view.text, head)),
  examples: {
    good: [
      '主要指标（本期／同期／增幅）：受理监督案件508件／320件／58.8%，办结327件／294件／11.2%。',
      '各所受案（今年/去年/同比）：城东所120件/100件/20%，城西所90件/100件/-10%。',
    ],
    bad: [
      '主要指标（本期／同期／增幅）：受理监督案件508件／320件／88.8%，办结327件／294件／11.2%。',
      '各所受案（今年/去年/同比）：城东所120件/100件/25%，城西所90件/100件/-10%。',
    ],
    traps: ['主要指标（受理／办结／增幅）：城东508件／320件／88.8%，城西327件／294件／11.4%。'],
  },
}

const NOW = '本期|本年|今年|当年|本月|当期|本期数|今年数'
const BASE = '同期|上年同期|去年同期|上年|去年|上期|上月|同期数|上年数'
const RATE = '增幅|同比|环比|增长|增速|增长率|同比增幅|升降|增减|增减幅|同比增长|变化'
const HEAD = new RegExp(`[（(](?:单位：[^，；）)]{1,4}[，；])?(?:${NOW})[／/](?:${BASE})[／/](?:${RATE})[）)][：:，]?`, 'g')
const STROKE = /^[／/]\s?[-－—+＋↓↑]?$/
/** So many rows. */
const MOST = 30

function rows(claims: readonly Claim[], text: string, head: RegExpMatchArray): Found[] {
  const from = head.index! + head[0].length
  let at = begunBefore(claims, from)
  const out: Found[] = []
  for (let n = 0; n < MOST; n++, at += 3) {
    const [now, base, rate] = claims.slice(at, at + 3)
    if (!now || !base || !rate || !isRow(text, now, base, rate) || now.start - (claims[at - 1]?.end ?? from) > 40) break
    const minus = /[-－—↓]$/.test(text.slice(base.end, rate.start)) || text[rate.start] === '-' || rate.printed < 0
    const sign = minus ? -1 : 1
    if (Math.sign(now.printed - base.printed) !== sign) break
    out.push(tellGrowth({ ...rate, sign }, now, base))
  }
  return out
}

const isRow = (text: string, now: Claim, base: Claim, rate: Claim): boolean =>
  now.form === 'plain' &&
  base.form === 'plain' &&
  rate.form === 'percent' &&
  [now, base, rate].every(c => c.precision === 'exact' && c.paragraph === now.paragraph) &&
  base.printed > 0 &&
  alike(now.unit, base.unit) &&
  STROKE.test(between(text, now, base)) &&
  STROKE.test(between(text, base, rate))

/** What stands between two figures, behind the unit of the first. */
const between = (text: string, one: Claim, other: Claim): string => text.slice(one.end, other.start).replace(/^[\u4e00-\u9fa5]{0,4}/, '')
