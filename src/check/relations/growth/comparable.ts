/** @module Growth at comparable prices or on the same basis has another base than the one printed. */
import type { Claim } from '../../claims.ts'
import type { Found } from '../../reading.ts'

/** What official statistics grow at constant prices, or over a base that was revised. */
export const REVISED = /生产总值|GDP|总产值|增加值|产值|国民收入|固定资产投资/
const SAID = /可比|不变价|扣除|剔除|实际|同口径/
/** 按同口径，营业收入由214.5亿元增至231.8亿元: said at the head of the sentence, of all that it tells. */
const HEADS = /(?:^|[。；])按照?(?:可比|不变|同)[^，。；]{0,6}，[^。；]*$/

/** What differs proves nothing where the words or the thing speak of another base. */
export function comparable(rate: Claim, found: Found, now?: Claim): Found {
  if (found.verdict !== 'fails') return found
  const said =
    SAID.test(rate.lead) ||
    (now && REVISED.test(now.lead.slice(-40) + rate.lead)) ||
    found.parts.some(p => 'lead' in p && HEADS.test(String(p.lead)))
  if (!said) return found
  const message = `${found.message.replace(/，不是.*$/, '')}；按可比价格、可比口径计算的增幅另有基数，不能判断。`
  return { ...found, verdict: 'undecided', message }
}
