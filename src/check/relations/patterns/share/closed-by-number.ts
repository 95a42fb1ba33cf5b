/**
 * 温度不达标1418件、停暖1107件、维修慢260件三方面，占供热诉求总量的92.2%: the number behind the last of them closes the list, and the share is of all of them.
 */

import type { Claim } from '../../../claims.ts'
import { total } from '../../../interval.ts'
import { fitsShare } from '../../../lists/index.ts'
import { NUMERAL } from '../../../numerals.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { isExactCount, tellShare } from '../told.ts'

export const closedByNumber: RelationRule = {
  kind: 'share',
  title: '几项合起来的占比',
  find: ({ claims }: Reading) => claims.flatMap(s => found(claims, s) ?? []),
  examples: {
    good: [
      '供热诉求3020件，已回复2905件。集中在温度不达标1418件、停暖1107件、维修慢260件三方面，占供热诉求总量的92.2%。',
      '受理投诉1200件。食品300件、服装240件、家电180件等三类，占投诉总数的60%。',
    ],
    bad: [
      '供热诉求3020件，已回复2905件。集中在温度不达标1418件、停暖1107件、维修慢260件三方面，占供热诉求总量的96.2%。',
      '受理投诉1200件。食品300件、服装240件、家电180件等三类，占投诉总数的66%。',
    ],
    traps: [
      '受理投诉1200件，受理举报400件。食品300件、服装240件、家电180件三类，占全部诉求的45%。',
      '受理投诉1200件。食品300件、服装240件、家电180件，占投诉总数的15%。',
    ],
  },
}

const CLOSES = /^等?([两二三四五六七八九十])(?:个?方面|大?[类项种者]|个[\u4e00-\u9fa5]{1,4}|部分|环节|领域)$/
const NAMED = /^占(?:全部|所有)?([\u4e00-\u9fa5]{2,8}?)(?:总数|总量|总件数)?的?(?:比例|比重)?(?:为|达)?$/
/** So many figures and paragraphs before them their whole may stand. */
const FAR = 24
const PARAGRAPHS = 1

function found(claims: readonly Claim[], s: Claim): Found | undefined {
  const last = claims[s.id - 1]
  const many =
    last && s.role === 'share' && s.precision === 'exact' && s.sep === '，' ? NUMERAL[CLOSES.exec(last.noun)?.[1] ?? ''] : undefined
  if (!last || many === undefined || last.sentence !== s.sentence || s.owner !== last.owner) return undefined
  const parts = claims.slice(Math.max(0, s.id - many), s.id)
  const joined = parts.every((c, n) => isExactCount(c) && alike(c.unit, last.unit) && (n === 0 ? c.sep !== '、' : c.sep === '、'))
  if (parts.length !== many || !joined) return undefined
  const sum = total(parts.map(p => p.value))
  const before = claims
    .slice(Math.max(0, parts[0]!.id - FAR), parts[0]!.id)
    .filter(
      c => isExactCount(c) && c.owner < 0 && s.paragraph - c.paragraph <= PARAGRAPHS && alike(c.unit, last.unit) && c.value.min > sum.max,
    )
  const fit = before.findLast(c => fitsShare(s, sum, c.value))
  if (fit) return tellShare(s, parts, fit)
  const name = NAMED.exec(s.label)?.[1]?.slice(-2)
  const named = name ? before.filter(c => c.label.endsWith(name)) : []
  const [whole] = named
  if (!whole || named.some(c => c.printed !== whole.printed)) return undefined
  return tellShare(s, parts, whole)
}
