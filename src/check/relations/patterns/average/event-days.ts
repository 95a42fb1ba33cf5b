/**
 * 中秋假期3天，接待游客36万人次，日均12万人次; 春运40天，发送旅客186万人次……。单日最高7.3万人次，日均4.65万人次: so much a day, of the days of the event that
 * the text opens with.
 */
import type { Claim } from '../../../claims.ts'
import { meets, over } from '../../../interval.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { printedMean } from '../../average.ts'
import { tellMean } from '../told.ts'

export const eventDays: RelationRule = {
  kind: 'average',
  title: '假期、春运等天数的日均',
  find: ({ claims }: Reading) => claims.flatMap(c => found(claims, c) ?? []),
  examples: {
    good: [
      '中秋假期3天，全县接待游客36.3万人次，日均12.1万人次，同比增长6.2%。',
      '春运40天，客运段发送旅客180万人次。节前15天70万人次，节后25天110万人次。单日最高6.2万人次，最低2.1万人次，日均4.5万人次。',
      '国庆假期7天，出口流量84万辆次，其中客车63万辆次，日均9万辆次。',
    ],
    bad: [
      '中秋假期3天，全县接待游客36.3万人次，日均11.2万人次，同比增长6.2%。',
      '春运40天，客运段发送旅客180万人次。节前15天70万人次，节后25天110万人次。单日最高6.2万人次，最低2.1万人次，日均5.4万人次。',
    ],
    traps: [
      '中秋假期3天，全县接待游客36.3万人次，接待过夜游客6万人次，日均12万人次。',
      '国庆假期8天，比上年多1天，接待游客72万人次，日均12万人次。',
      '中秋假期3天，全县接待游客36万人次，平日日均5万人次。',
      '中秋假期3天，全县接待游客36万人次，节前日均5万人次。',
      '春运40天，发送旅客180万人次。全年发送旅客1460万人次，日均4万人次。',
      '春运40天，发送旅客180万人次。节后25天110万人次，单日最高6.2万人次，日均4.4万人次。',
    ],
  },
}

const EVENT = /(?:假期|假日|长假|黄金周|春运|暑运|会期|展期|节日|活动期间?)(?:期间)?(?:的|共|为期)?$/
const MEAN = /^，?(?:日均|天均|平均每[天日])(?:接待|发送|出口|通行|办理|受理)?(?:客流|车流|流量)?量?(?:为|达到?|约)*$/
const PEAK = /^。单日(?:最高|最多|高峰|峰值)/
/** So many figures before a mean its event may stand. */
const FAR = 12

const isAmount = (c: Claim, mean: Claim): boolean =>
  (c.role === 'count' || c.role === 'slot') &&
  c.form === 'plain' &&
  c.precision === 'exact' &&
  c.owner === mean.owner &&
  c.unit === mean.unit

function found(claims: readonly Claim[], mean: Claim): Found | undefined {
  if (mean.form !== 'plain' || mean.precision === 'over' || mean.unit === '' || !MEAN.test(mean.lead)) return undefined
  const near = claims.slice(Math.max(0, mean.id - FAR), mean.id).filter(c => c.paragraph === mean.paragraph)
  const lasting = near.filter(c => /^[天日]$/.test(c.unit))
  const [days] = lasting
  if (!days || !EVENT.test(days.label) || days.noun !== '' || days.printed <= 1 || days.precision !== 'exact') return undefined
  const amounts = near.filter(c => c.id > days.id && isAmount(c, mean))
  const [whole] = amounts
  if (!whole || whole.sentence !== days.sentence) return undefined
  const fits = (amount: Claim, by: Claim) => meets(printedMean(mean), over(amount.value, by.value))
  const amount = amounts.find(a => a.sentence === days.sentence && fits(a, days)) ?? whole
  if (!fits(amount, days)) {
    const opens = near.find(c => c.sentence === mean.sentence)
    const own =
      mean.sentence === days.sentence ? amounts.length === 1 && whole.id === mean.id - 1 : opens !== undefined && PEAK.test(opens.lead)
    // 国庆假期8天，比上年多1天: of which of the two is not said; 节后25天: of another time in it.
    const others = amounts.some(a => lasting.some(d => fits(a, d)))
    if (!own || others || (mean.sentence === days.sentence && lasting.length > 1)) return undefined
  }
  return tellMean(mean, amount, days)
}
