/**
 * @module Changes that figures right beside them give to the last digit: 18件20人，上年同期34件46人，件数、人数下降47.06%和56.52%, each of the measure that has its place; 由2021年的61.4%、2022年的68.9%提高到76.2%，两年
 * 提高14.8个百分点, since the first; 支出307.6万元，其中……接待费52.7万元，比上年的331.8万元减少24.2万元, of what was divided before.
 */
import { isCount } from '../arithmetic/near.ts'
import type { Claim } from '../claims.ts'
import type { Found, Reading } from '../reading.ts'
import { listsWith } from '../relations/common/lists-with.ts'
import { tellDifference, tellGrowth, tellPoints } from '../relations/patterns/told.ts'

/** So many figures before it the first of several years may stand. */
const NEAR = 6
/** A change is told in the first measure or the second of what stands side by side. */
const SHIFTS = [-1, 1, -2, 2]
const JOINED = /^[、和与及]$/
/** A rate of fewer digits comes out of some figures by chance. */
const FINE = 0.1

/** What gives a change right there; undefined where nothing does. */
export function givenChange(reading: Reading, f: Found): Found | undefined {
  if (f.kind !== 'growth') return undefined
  const s = reading.byPlace.get(f.claim.start)
  const [now, base, more] = f.parts.map(p => reading.byPlace.get(p.start))
  if (!s || s.precision !== 'exact' || s.sign === 0 || !now || !base || more) return undefined
  const other =
    s.form === 'plain'
      ? ofTotal(reading, s, now, base)
      : s.form === 'point'
        ? overYears(reading, s, now, base)
        : s.form === 'percent'
          ? ofOtherMeasure(reading, s, now, base)
          : undefined
  return other?.verdict === 'holds' ? other : undefined
}

function ofOtherMeasure({ claims }: Reading, s: Claim, now: Claim, base: Claim): Found | undefined {
  if (s.step > FINE || (!JOINED.test(s.lead) && !JOINED.test(claims[s.id + 1]?.lead ?? ''))) return undefined
  for (const by of SHIFTS) {
    const [n, b] = [claims[now.id + by], claims[base.id + by]]
    const isPair = n && b && n !== s && b !== s && n.unit === b.unit && n.unit !== now.unit && isCount(n) && b.form === 'plain'
    if (!isPair || n.sentence !== now.sentence || b.sentence !== base.sentence || b.printed === 0) continue
    const found = tellGrowth(s, n, b)
    if (found.verdict === 'holds') return found
  }
  return undefined
}

function ofTotal(reading: Reading, s: Claim, now: Claim, base: Claim): Found | undefined {
  const whole = listsWith(reading, now.id).find(l => !('addends' in l.total) && l.total.id < now.id)?.total
  if (!whole || whole.sentence !== s.sentence || whole.unit !== base.unit) return undefined
  return tellDifference('growth', s, s.sign < 0 ? [base, whole] : [whole, base])
}

/** 两年提高, 累计提高: since the first of the years that stand before. */
function overYears({ claims }: Reading, s: Claim, now: Claim, base: Claim): Found | undefined {
  if (!/[两二三四五六七八九十几]年|累计|[总共]计?/.test(s.label)) return undefined
  const years = claims.slice(Math.max(0, base.id - NEAR), base.id).filter(c => c.form === 'percent' && c.sentence === base.sentence)
  return years.map(c => tellPoints(s, s.sign < 0 ? [c, now] : [now, c])).find(f => f.verdict === 'holds')
}
