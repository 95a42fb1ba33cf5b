/** 其中我县承办2470件。我县承办件中，重复诉求47件，重复诉求率1.90%: a rate under the name of what was counted right before it, of those that the sentence opens with. */
import type { Claim } from '../../../claims.ts'
import { above } from '../../../interval.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { isOwnCount, tellShare } from '../told.ts'

export const topicRate: RelationRule = {
  kind: 'share',
  title: '某类件中某某率',
  find: ({ claims }: Reading) => claims.flatMap(c => found(claims, c) ?? []),
  examples: {
    good: [
      '全市受理诉求15000件，其中我县承办2400件，在6个县中列第4位。我县承办件中，重复诉求48件，重复诉求率2.00%；涉企诉求587件。',
      '全年受理1200件，审结1000件。审结案件中，改判发回20件，改判发回率为2.0%。',
    ],
    bad: [
      '全市受理诉求15000件，其中我县承办2400件，在6个县中列第4位。我县承办件中，重复诉求48件，重复诉求率2.80%；涉企诉求587件。',
      '全年受理1200件，审结1000件。审结案件中，改判发回20件，改判发回率为2.6%。',
    ],
    traps: ['我县承办2400件。我县承办件中，重复诉求48件，整改率95.0%。'],
  },
}

const TOPIC = /[。；，]([\u4e00-\u9fa5]{2,8}?)(?:的)?(?:案件|事项|工单|诉求|件|的)?中，([\u4e00-\u9fa5]{2,8})$/
const IS = /(?:为|是|达到?|仅|约)*$/
const BACK = 8

function found(claims: readonly Claim[], rate: Claim): Found | undefined {
  const part = claims[rate.id - 1]
  if (rate.form !== 'percent' || rate.precision !== 'exact' || rate.sep !== '，' || !part || !isOwnCount(part)) return undefined
  if (part.sentence !== rate.sentence || part.paragraph !== rate.paragraph || rate.owner !== part.owner) return undefined
  const [, topic, name] = TOPIC.exec(part.lead) ?? []
  if (!topic || !name || rate.label.replace(IS, '') !== `${name}率`) return undefined
  const wholes = claims
    .slice(Math.max(0, part.id - BACK), part.id)
    .filter(c => isOwnCount(c) && c.paragraph === part.paragraph && c.unit === part.unit && part.sentence - c.sentence <= 1)
    .filter(c => c.label.endsWith(topic))
  const [whole] = wholes
  return whole && wholes.length === 1 && !above(part.value, whole.value) ? tellShare(rate, [part], whole) : undefined
}
