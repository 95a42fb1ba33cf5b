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
      '春节7天，热线接听有效来电1036个，日均148个。',
      '上周7天专线接市民来电294个，平均日接电42个。',
      '“十一”7天长假公交行业出车30996辆次，日均出车4428辆次。',
      '春节7天，热线接听有效来电1036个，日均148个，同比降28.5%。召车热线接通来电12530个，日均1790个。',
      '国庆假期7天，出口流量84万辆次，其中客车63万辆次，日均9万辆次。',
    ],
    bad: [
      '春节7天，热线接听有效来电1036个，日均148个，同比降28.5%。召车热线接通来电12530个，日均1970个。',
      '春节7天，热线接听有效来电1036个，日均184个。',
      '上周7天专线接市民来电294个，平均日接电44个。',
      '中秋假期3天，全县接待游客36.3万人次，日均11.2万人次，同比增长6.2%。',
      '春运40天，客运段发送旅客180万人次。节前15天70万人次，节后25天110万人次。单日最高6.2万人次，最低2.1万人次，日均5.4万人次。',
    ],
    traps: [
      '春节7天，服务区接待车辆4.9万辆，日接待8400辆，同比增长6%。',
      '中秋假期3天，全县接待游客36.3万人次，接待过夜游客6万人次，日均12万人次。',
      '国庆假期8天，比上年多1天，接待游客72万人次，日均12万人次。',
      '中秋假期3天，全县接待游客36万人次，平日日均5万人次。',
      '中秋假期3天，全县接待游客36万人次，节前日均5万人次。',
      '春运40天，发送旅客180万人次。全年发送旅客1460万人次，日均4万人次。',
      '春运40天，发送旅客180万人次。节后25天110万人次，单日最高6.2万人次，日均4.4万人次。',
    ],
  },
}

const EVENT =
  /(?:假期|假日|长假|黄金周|春运|暑运|会期|展期|节日|活动期间?|春节|国庆节?|五一|十一|元旦|清明节?|端午节?|中秋节?|[上本这]一?周)[”"]?(?:期间)?(?:的|共|为期)?$/
const MEAN =
  /^，?(?:日均|天均|平均每[天日]|平均日|日平均)(?:接待|发送|出口|出车|通行|办理|受理|接听|接电|接线|接报|接警|接)?(?:客流|车流|流量|来电)?量?(?:为|达到?|约)*$/
/** 7天长假, 3天假期: what is told behind the days is still their name. */
const HOLIDAY = /^(?:小?长假|假期|假日)?$/
const PEAK = /^。单日(?:最高|最多|高峰|峰值)/
/** So many figures before a mean its event may stand. */
const FAR = 20

/** 中秋假期3天，…; 春节7天，…; “十一”7天长假公交行业…: the noun may run on into who acts. */
const isEvent = ({ label, noun }: Claim): boolean =>
  EVENT.test(label) && (HOLIDAY.test(noun) || /^[上本这]一?周$/.test(label) || /^小?长假/.test(noun))

const isAmount = (c: Claim, mean: Claim): boolean =>
  (c.role === 'count' || c.role === 'slot') &&
  c.form === 'plain' &&
  c.precision === 'exact' &&
  c.owner === mean.owner &&
  (c.unit === mean.unit || c.unit === `${mean.unit}次`)

function found(claims: readonly Claim[], mean: Claim): Found | undefined {
  if (mean.form !== 'plain' || mean.precision === 'over' || mean.unit === '' || !MEAN.test(mean.lead)) return undefined
  const near = claims.slice(Math.max(0, mean.id - FAR), mean.id).filter(c => c.paragraph === mean.paragraph)
  const lasting = near.filter(c => /^[天日]$/.test(c.unit))
  const [days] = lasting
  if (!days || !isEvent(days) || days.printed <= 1 || days.precision !== 'exact') return undefined
  const amounts = near.filter(c => c.id > days.id && isAmount(c, mean))
  const [whole] = amounts
  const fits = (amount: Claim, by: Claim, of = mean) => meets(printedMean(of), over(amount.value, by.value))
  // 春节7天，热线来电1036个，日均148个。召车热线来电12530个，日均1790个: still the same days, as another mean has shown.
  const beside = amounts.findLast(c => c.id === mean.id - 1 && c.sentence === mean.sentence && c.sentence !== days.sentence)
  const goes = near.some(m => MEAN.test(m.lead) && claims[m.id - 1]!.id > days.id && fits(claims[m.id - 1]!, days, m))
  if (beside && goes && lasting.length === 1) return tellMean(mean, beside, days)
  if (!whole || whole.sentence !== days.sentence) return undefined
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
