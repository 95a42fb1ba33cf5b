/** @module What is recorded elsewhere of the figure right before: 投入治理资金2185万余元，汇总表记为2185.2元. */
import type { Claim } from '../../claims.ts'
import { meets } from '../../interval.ts'
import type { Found, Reading } from '../../reading.ts'
import { figure } from '../../words.ts'
import { twice, wordsOf } from './twice.ts'

const RECORDED =
  /^(?:而|但)?(?:汇总表|统计表|附表|附件|台账|报表|表中)(?:[中里内上])?(?:却|则)?(?:记|列|填|登记|显示|载|填报|录入)(?:为|的?是|成)$/
/** 万, 亿: of the same digits, so many times as much. */
const SCALES = [1e4, 1e8]

export const recorded = ({ claims }: Reading): Found[] =>
  claims.flatMap((claim): Found[] => {
    const first = claims[claim.id - 1]
    if (!first || claim.form !== 'plain' || claim.precision !== 'exact' || !RECORDED.test(claim.label) || claim.sep !== '，') return []
    if (first.form !== 'plain' || first.unit === '' || first.unit !== claim.unit || first.owner !== claim.owner) return []
    if (first.paragraph !== claim.paragraph || first.sentence !== claim.sentence) return []
    const rough = first.precision !== 'exact'
    const lost = SCALES.some(scale => sameDigits(first, claim, scale))
    const holds = meets(claim.value, first.value)
    if (rough && !holds && !lost) return []
    const told = twice(claim, first, wordsOf(first), holds)
    const message = lost ? `前文是${figure(first)}，这里是${figure(claim)}，相差万倍以上，应是漏了“万”或“亿”。` : told.message
    return [{ ...told, message, named: true }]
  })

/** 2185万余元 and 2185.2元: the same digits but for those that were left off. */
const sameDigits = (first: Claim, claim: Claim, scale: number): boolean =>
  Math.abs(first.printed - claim.printed * scale) < first.step && claim.printed < first.printed
