/**
 * @module 共发生火灾41起，其中甲地19起……。去年同期57起（甲地18起……），损失189万元；起数下降28.07%: what has changed is called by its unit, and the value of the time before stands
 * far back, behind what the count was divided into. Both head their sentences.
 */
import type { Claim } from '../../claims.ts'
import type { Found, Reading } from '../../reading.ts'
import { tellGrowth } from '../patterns/told.ts'

const BY_UNIT =
  /^(?:发生|案件|事故|火灾|警情|发案|立案|受理|总)?([起件宗次户批])(?:次)?数(?:量)?(?:同比|环比|[较比](?:上一?年|去年|上月|上期)(?:同期)?)?(?:分别)?(?:增长|增加|上升|下降|减少|降低|增|升|降)了?$/
const THEN =
  /^(?:而)?(?:上一?年|去年|上月|上期|上季度)(?:同期|同月|度|1?\d月)?(?:份)?(?:共|全州|全县|全市|全省|全区|累计)*(?:发生|发案|受理|立案|接报)?(?:火灾|事故|案件|警情)?(?:为|是)?$/
const FAR = 30

export const inTheirUnit = ({ claims }: Reading): Found[] =>
  claims.flatMap(rate => {
    const unit =
      rate.role === 'change' && rate.form === 'percent' && rate.sign !== 0 && rate.precision === 'exact'
        ? BY_UNIT.exec(rate.label)?.[1]
        : undefined
    if (!unit || rate.owner >= 0) return []
    const before = claims
      .slice(Math.max(0, rate.id - FAR), rate.id)
      .filter(c => c.paragraph === rate.paragraph && c.owner < 0 && c.form === 'plain')
    const base = before.findLast(c => c.unit.startsWith(unit) && THEN.test(c.label) && isValue(c))
    if (!base || rate.sentence - base.sentence > 0) return []
    // 8月6起……；去年8月7起: in its sentence, or heading the one before it.
    const sentence = base.sep === '。' ? base.sentence - 1 : base.sentence
    const now = before.find(c => c.sentence === sentence && c.id < base.id && c.unit === base.unit && isValue(c))
    const opens = now && (now.sep === '' || now.sep === '。' || before.find(c => c.sentence === sentence) === now)
    // A further value of the same time between it and its rate is what has changed.
    const other = claims.slice(base.id + 1, rate.id).some(c => c.owner < 0 && c.unit === base.unit && c.role !== 'change')
    return now && opens && !other && !THEN.test(now.label) && !/[上去前]一?年|同期/.test(now.lead) ? [tellGrowth(rate, now, base)] : []
  })

const isValue = (c: Claim): boolean => (c.role === 'count' || c.role === 'base') && c.precision === 'exact' && c.printed > 0
