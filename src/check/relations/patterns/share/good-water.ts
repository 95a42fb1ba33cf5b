/** 19个地表水考核断面中，Ⅰ—Ⅲ类水质断面16个，Ⅳ类1个，其余为Ⅴ类，水质优良比例为84.2%: of the sections at which water is measured, those of the good classes. */
import type { Claim } from '../../../claims.ts'
import { above } from '../../../interval.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { isOwnCount, sentenceTo, tellShare } from '../told.ts'

export const goodWater: RelationRule = {
  kind: 'share',
  title: '水质优良断面比例',
  find: ({ claims }: Reading) => claims.flatMap(c => found(claims, c) ?? []),
  examples: {
    good: [
      '全市20个地表水考核断面中，Ⅰ—Ⅲ类水质断面17个，Ⅳ类2个，其余为Ⅴ类，水质优良（达到或优于Ⅲ类）比例为85.0%。',
      '监测断面25个，其中Ⅰ～Ⅲ类断面22个，Ⅳ类3个，水质优良率88.0%。',
    ],
    bad: [
      '全市20个地表水考核断面中，Ⅰ—Ⅲ类水质断面17个，Ⅳ类2个，其余为Ⅴ类，水质优良（达到或优于Ⅲ类）比例为80.5%。',
      '监测断面25个，其中Ⅰ～Ⅲ类断面22个，Ⅳ类3个，水质优良率83.0%。',
    ],
    traps: [
      '国考断面12个、省考断面20个，Ⅰ—Ⅲ类断面17个，水质优良比例为95.0%。',
      '20个断面中，Ⅰ—Ⅲ类水质断面17个，Ⅳ类3个，比去年多1个，去年水质优良率为75.0%。',
      '20个断面中，Ⅰ—Ⅱ类水质断面10个，水质优良比例为85.0%。',
    ],
  },
}

const RATE = /^(?:地表水|断面|河流|水体)?(?:水质)?优良(?:断面|水质|水体)?(?:比例|比率|率)(?:为|是|达到?|占)*$/
const GOOD = /(?:^|其中|有|，)(?:[ⅠI][^，。；\d]{0,6}(?:Ⅲ|III)类|(?:达到或)?优于(?:Ⅲ|III)类)[\u4e00-\u9fa5]{0,6}$/
const BACK = 6

function found(claims: readonly Claim[], rate: Claim): Found | undefined {
  if (
    rate.form !== 'percent' ||
    rate.precision !== 'exact' ||
    rate.owner >= 0 ||
    !RATE.test(rate.label) ||
    /去年|上年|同期|目标/.test(rate.lead)
  )
    return undefined
  const near = sentenceTo(claims, rate, BACK).filter(isOwnCount)
  const good = near.filter(c => GOOD.test(c.label))
  const [part] = good
  if (!part || good.length > 1) return undefined
  const wholes = near.filter(c => c.id < part.id && c.unit === part.unit)
  const [whole] = wholes
  if (!whole || wholes.length > 1 || whole.id !== part.id - 1 || !/断面|点位|水体/.test(whole.label + whole.noun)) return undefined
  return above(part.value, whole.value) ? undefined : tellShare(rate, [part], whole)
}
