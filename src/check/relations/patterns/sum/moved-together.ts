/** 电话投诉由500件降至400件，网络投诉由300件降至240件，合计由800件降至640件: two times of each, and of all of them, in one row. */
import type { Claim } from '../../../claims.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { tellSum } from '../told.ts'

export const movedTogether: RelationRule = {
  kind: 'sum',
  title: '由若干变为若干的合计',
  find: ({ claims }: Reading) => claims.flatMap(c => found(claims, c)),
  examples: {
    good: ['电话投诉由500件降至400件，网络投诉由300件降至240件，合计由800件降至640件。'],
    bad: ['电话投诉由500件降至400件，网络投诉由300件降至260件，合计由800件降至640件。'],
  },
}

const ALL = /^(?:合计|总计|共计|总量|总数|两者合计|三者合计)[由从]$/
const FROM = /^(?!.*(?:合计|总)).*[由从]$/
const TO = /^(?:增|升|提|降|减|扩|上升|下降|增长|增加|提高|减少|压减|变|发展)[\u4e00-\u9fa5]{0,2}[至到为]$/
const MOST = 12

function found(claims: readonly Claim[], from: Claim): Found[] {
  const to = claims[from.id + 1]
  if (!ALL.test(from.label) || !to || !isPair(from, to)) return []
  const pairs: (readonly [Claim, Claim])[] = []
  while (pairs.length < MOST) {
    const [a, b] = [claims[from.id - 2 * pairs.length - 2], claims[from.id - 2 * pairs.length - 1]]
    if (!a || !b || a.sentence !== from.sentence || a.paragraph !== from.paragraph || !FROM.test(a.label) || !isPair(a, b)) break
    if (a.unit !== from.unit || a.owner !== from.owner) break
    pairs.unshift([a, b])
  }
  // 12345热线由…，其中…: another total may open the row, of which the rest are parts.
  if (pairs.length < 2 || pairs.slice(1).some(([a]) => a.label.startsWith('其中'))) return []
  return [
    tellSum(
      from,
      pairs.map(p => p[0]),
    ),
    tellSum(
      to,
      pairs.map(p => p[1]),
    ),
  ]
}

const isPair = (a: Claim, b: Claim): boolean =>
  TO.test(b.lead) &&
  a.unit === b.unit &&
  a.unit !== '' &&
  a.owner === b.owner &&
  [a, b].every(c => c.form === 'plain' && c.precision === 'exact')
