/** @module What has the share is called after a count that two other shares are of: 火灾1247起……住宅486起占39.0%，车辆217起占17.4%……电气火灾398起，占31.9%. */
import { before, fits, isCount, lastOf, plainly, type Rank, within } from './pair.ts'

/** So many other shares say that the text divides this count. */
const OTHERS = 2

export const kin: Rank = ({ reading }, s) => {
  const part = lastOf(reading, s)
  if (s.role !== 'share' || s.step >= 1 || !/^占比?$/.test(s.label) || !isCount(part) || part.sentence !== s.sentence) return []
  const name = plainly(part)
  const wholes = before(reading, part).filter(c => {
    const called = plainly(c)
    return called.length >= 2 && name.length > called.length && name.endsWith(called) && within(part, c)
  })
  const [whole] = wholes
  if (!whole || wholes.length > 1) return []
  const mates = reading.claims.slice(whole.id + 1, s.id).filter(o => {
    const own = reading.claims[o.id - 1]
    return o.role === 'share' && o.step < 1 && isCount(own) && own !== whole && within(own, whole) && fits(o, { part: own, whole })
  })
  return mates.length >= OTHERS ? [{ part, whole }] : []
}
