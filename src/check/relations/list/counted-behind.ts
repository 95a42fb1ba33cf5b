/**
 * @module How many were listed, told behind figures that stand one for each: 甲128名、乙25名、丙18名，分属三个时期; 补助8.5万元、修房1.3万元、入学6.9万元，三项16.7万元. It is right where all that stand side
 * by side are as many; wrong only where they are known to be all of a total, and joined by nothing but 、.
 */
import type { Claim } from '../../claims.ts'
import { printedSum } from '../../interval.ts'
import { numeralOf } from '../../numerals.ts'
import type { Found, Reading } from '../../reading.ts'
import { everyMatch } from '../../scan.ts'
import { listsWith } from '../common/lists-with.ts'
import { tellCount } from '../patterns/list/colon-members.ts'

const BEHIND =
  /，((?:以上|上述|这|共|合计|共计|总计|(?:分别)?(?:分属于?|属于?|分为))?)([三四五六七八九十]|\d{1,2})(大?类|个(?!月|小时|工作日|百分点)|项|种|家|处|款|个方面)(?!多|余|以上|指标|均)/g
/** What says that the number is of those before it; 共 and nothing at all may count anything new. */
const OF_THEM = /以上|上述|这|属|分为/
/** 四项31.3万元, 六类合占69%, 三种。 */
const CLOSES = /^(?:合计|合占|共|总计|累计|小计|\d|[，。；\n]|$)/
const REST = /^(?:其中)?(?:其他|其它|其余|另)|等$/
const TOTAL = /小计|合计|共计|总计/
/** So many more or fewer than said are a slip. */
const FAR = 1
const LONGEST = 20

export function countedBehind(reading: Reading): Found[] {
  const {
    claims,
    view: { text },
  } = reading
  const byStop = new Map(claims.map(c => [c.stop, c]))
  return everyMatch(text, BEHIND).flatMap((m): Found[] => {
    const last = byStop.get(m.index)
    const stated = numeralOf(m[2]!)
    if (!last || stated < 3 || !isMember(last)) return []
    const [joined, all] = [runTo(claims, last, /^、$/), runTo(claims, last, /^[、，；]$/)]
    const right = [joined, all].find(run => run.length === stated)
    const at = m.index + 1 + m[1]!.length
    const claim = { start: at, end: at + m[2]!.length }
    const behind = text.slice(m.index + m[0].length, m.index + m[0].length + 4)
    const said = OF_THEM.test(m[1]!) || CLOSES.test(behind) || (right ?? []).every(c => c.label.endsWith(behind.slice(0, 2)))
    if (right && said) return [tellCount(claim, stated, stated, right)]
    const close = joined.length > 2 && joined.length === all.length && Math.abs(joined.length - stated) <= FAR
    if (!close || !OF_THEM.test(m[1]!) || joined.some(c => REST.test(c.label))) return []
    const whole = listsWith(reading, joined[0]!.id).some(
      l => l.parts.length === joined.length && l.parts.every((p, i) => p.id === joined[i]!.id) && isAll(l.total.printed, joined),
    )
    return whole ? [tellCount(claim, stated, joined.length, joined)] : []
  })
}

const isAll = (total: number, run: readonly Claim[]): boolean => Math.abs(printedSum(run) - total) < 1e-6 * total

/** The figures of one kind from there back that stand side by side; the shares of each may stand behind it. */
function runTo(claims: readonly Claim[], last: Claim, joins: RegExp): Claim[] {
  const run = [last]
  for (let i = last.id - 1; i >= 0 && run.length < LONGEST; i--) {
    const [c, head] = [claims[i]!, run[0]!]
    if (c.paragraph !== last.paragraph || c.sentence !== last.sentence) break
    if (c.owner >= 0 || c.role === 'share') continue
    if (!isMember(c) || c.unit !== last.unit || !joins.test(head.sep) || /其中|：/.test(head.lead) || head.sep === '') break
    run.unshift(c)
  }
  return run
}

const isMember = (c: Claim): boolean =>
  c.form === 'plain' && c.role === 'count' && c.unit !== '' && c.owner < 0 && c.label !== '' && !TOTAL.test(c.label)
