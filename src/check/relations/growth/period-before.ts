/** The period before: 一季度办理412件，二季度办理468件，环比增长13.6%. Part of the kind `growth`. */
import type { Claim } from '../../claims.ts'
import type { Item } from '../../items.ts'
import { alike } from '../../units.ts'

const QUARTERS = ['一', '二', '三', '四']
const PERIOD = /^(?:第?([一二三四])季度|([12]?\d)月份?)/

/** 一季度办理412件，二季度办理468件，环比增长13.6%: the figure of the period before stands right before. */
export function periodBefore({ head, row, at }: Item, rate: Claim): Claim | undefined {
  const earlier = row[at - 1]?.head
  if (!earlier || !/^环比/.test(rate.label) || rate.id !== head.id + 1 || head.id !== earlier.id + 1 || !alike(earlier.unit, head.unit))
    return undefined
  const [one, two] = [earlier, head].map(c => PERIOD.exec(c.label))
  const order = (m: RegExpExecArray): number => (m[1] ? QUARTERS.indexOf(m[1]) : Number(m[2]))
  return one && two && Boolean(one[1]) === Boolean(two[1]) && order(two) - order(one) === 1 && tail(one) === tail(two) ? earlier : undefined
}

/** What was done in the period; said once, it is of both. */
const tail = ({ input, 0: period }: RegExpExecArray): string => input.slice(period.length)
