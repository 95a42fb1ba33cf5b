/**
 * @module A total told twice, once with two of its digits exchanged: 转派18131件。转派工单：县区15390件……总计18113件; 合计｜1928.76……总支出1982.76万元. The one is what a list makes; the other goes by what the
 * list was opened with, or is called a total itself. Of so many digits none is that near another by chance.
 */
import { isCount } from '../arithmetic/near.ts'
import type { Claim } from '../claims.ts'
import { transposed } from '../hand.ts'
import { groupBy } from '../items.ts'
import type { Found, Reading } from '../reading.ts'
import { alike } from '../units.ts'
import { figure } from '../words.ts'

const LEAST = 5
const MOST = 12
const TOTAL = /(合计|总计|总额|总量|总数|总支出|总收入|共计|总共|总和)(?:为|是|达)?$/
const CLOSING = /(?:合计|总计)[｜：]?$/
const OTHER_TIME = /上一?年|去年|前年|同期|上期|上月|年初|预算|计划|目标|[比较]/
const IN = /收入|收到|新收/
const OUT = /支出|支付|办结|审结/

export function totalsAgain({ claims, byPlace }: Reading, known: readonly Found[]): Found[] {
  const totals = new Map(
    known.flatMap(f => {
      const total = f.kind === 'sum' && f.verdict === 'holds' && f.parts.length > 1 ? byPlace.get(f.claim.start) : undefined
      const first = byPlace.get(f.parts[0]?.start ?? -1)
      return total && first ? [[total, openerOf(first)] as const] : []
    }),
  )
  const counts = claims.filter(c => isCount(c) && digits(c).length >= LEAST && !OTHER_TIME.test(c.lead.slice(-24)))
  return [...groupBy(counts, c => [...digits(c)].sort().join('')).values()].flatMap(group =>
    group.slice(0, MOST).flatMap(c => {
      // 合计｜1928.76: a total by its name, whether or not its parts were understood.
      const opener = totals.get(c) ?? (CLOSING.test(c.lead) ? '' : undefined)
      if (opener === undefined) return []
      const other = group.slice(0, MOST).find(o => o !== c && !totals.has(o) && !CLOSING.test(o.lead) && isSame(c, opener, o))
      return other ? [told(other, c)] : []
    }),
  )
}

/** 转派工单：县区15390件: what the list was opened with. */
const openerOf = ({ lead, label }: Claim): string =>
  /([^，。；：｜]{2,16})[：｜]$/.exec(lead.slice(0, lead.length - label.length))?.[1] ?? ''

const digits = (c: Claim): string => String(Math.round(c.printed / c.step)).replace(/0+$/, '')

function isSame(total: Claim, opener: string, other: Claim): boolean {
  if (!transposed(digits(total), digits(other)) || /0$/.test(String(Math.round(other.printed / other.step)))) return false
  if (!(alike(total.unit, other.unit) || total.unit === '' || other.unit === '')) return false
  if (Math.abs(other.paragraph - total.paragraph) > MOST) return false
  const [one, two] = [`${opener}${total.label}${CLOSING.test(total.lead) ? '合计' : ''}`, other.label]
  if ((IN.test(one) && OUT.test(two)) || (OUT.test(one) && IN.test(two))) return false
  const name = two.replace(/^(?:全[省市县区镇乡]|今年|全年|共|已)+/, '').replace(/(?:总数|数|共|了|为)+$/, '')
  return (name.length > 1 && opener.includes(name)) || (TOTAL.test(one) && TOTAL.test(two))
}

function told(claim: Claim, total: Claim): Found {
  const message = `各项合计是${figure(total)}，这里是${figure(claim)}，同一个总数前后不一。`
  return { kind: 'repeat', claim, stated: claim.value, computed: total.value, verdict: 'fails', parts: [total], named: true, message }
}
