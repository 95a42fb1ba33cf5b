/** 共收1500件；调成1140件，即每100件中有76件调成; 每10起有7起: so many of each hundred are the two right before it. */
import type { Claim } from '../../../claims.ts'
import { over, rounded, times } from '../../../interval.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { number } from '../../../words.ts'
import { isExactCount, tell } from '../told.ts'

export const perHundred: RelationRule = {
  kind: 'share',
  title: '每百件中有几件',
  find: ({ claims }: Reading) => claims.flatMap(c => found(claims, c) ?? []),
  examples: {
    good: ['全年共收1500件；调成1140件，即每100件中有76件调成。', '受理投诉480起，其中餐饮类336起，相当于每10起中有7起。'],
    bad: ['全年共收1500件；调成1140件，即每100件中有67件调成。', '受理投诉480起，其中餐饮类336起，相当于每10起中有5起。'],
    traps: [
      '全年共收1500件；调成1140件，而全市每100件中有67件调成。',
      '去年每100件中有67件调成，今年共收1500件，调成1140件。',
      '受理投诉480起，上年336起，每10起中有5起是餐饮类。',
      '受理投诉480起，餐饮类336起，其中每10起中有2起涉及外卖。',
    ],
  },
}

const EACH = /，(?:也?即|也就是|相当于|等于|平均|大约|约)+每$/
const OF_THEM = /^(?:[里中]?(?:就|约|大约)?有|[里中]约?)$/
const ALL = /收|办结|审结|受理|接|登记|办理|总|共|发生|排查/
const OTHER = /上年|去年|同期|结转|新增/

function found(claims: readonly Claim[], part: Claim): Found | undefined {
  const [whole, own, each] = [claims[part.id - 3], claims[part.id - 2], claims[part.id - 1]]
  if (!whole || !own || !each || ![whole, own, each, part].every(isExactCount) || !EACH.test(each.lead) || !OF_THEM.test(part.label))
    return undefined
  const beside = [whole, own, each].every(c => c.sentence === part.sentence && c.owner === part.owner && alike(c.unit, part.unit))
  const round = each.printed === 10 || each.printed === 100 || each.printed === 1000
  if (!beside || !round || !ALL.test(whole.label) || OTHER.test(whole.label + own.label) || own.printed > whole.printed) return undefined
  return tell({
    kind: 'share',
    claim: part,
    stated: rounded(part),
    computed: times(over(own.value, whole.value), each.printed),
    parts: [own, whole],
    working: `${number(own.printed)}÷${number(whole.printed)}×${number(each.printed)}＝${number(Number(((own.printed / whole.printed) * each.printed).toFixed(2)))}`,
    said: `每${number(each.printed)}${each.unit}中的${number(part.printed)}${part.unit}`,
  })
}
