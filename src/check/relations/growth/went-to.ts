/** @module 投诉841件降至250件，降70.27%; 举报75件变为37件，增50.67%: two values in one turn of words, without a word of where it began, and the change right behind them. */

import type { Claim } from '../../claims.ts'
import type { Found, Reading } from '../../reading.ts'
import { isBeside } from '../../traits.ts'
import { tellGrowth } from '../patterns/told.ts'

const WENT = /^(?:上升|下降|增加|减少|增长|提高|降低|上涨|下跌|回落|[增减升降变涨跌])(?:到了?|至|为|成)$/
const MOVED = /^(?:同比|环比)?(?:增长|增加|上升|下降|减少|降低|上涨|下跌|回落|[增减升降])(?:幅|了)?$/

export const wentTo = ({ claims }: Reading): Found[] =>
  claims.flatMap(rate => {
    const [was, now] = [claims[rate.id - 2], claims[rate.id - 1]]
    if (
      !was ||
      !now ||
      rate.role !== 'change' ||
      rate.form !== 'percent' ||
      rate.sign === 0 ||
      rate.sep !== '，' ||
      !MOVED.test(rate.label)
    )
      return []
    const told = WENT.test(now.lead) && was.role === 'count' && was.unit === now.unit && was.unit !== '元'
    return told && [was, now, rate].every(c => isExact(c) && isBeside(c, rate)) ? [tellGrowth(rate, now, was)] : []
  })

const isExact = (c: Claim): boolean => c.precision === 'exact' && c.printed > 0
