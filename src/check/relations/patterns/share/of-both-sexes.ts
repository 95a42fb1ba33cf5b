/** 男84人，女58人，女性占40.8%: of both together, where no whole of them is printed. Told where it holds: some may be counted as neither. */
import type { Claim } from '../../../claims.ts'
import { meets, plus } from '../../../interval.ts'
import { printedRate } from '../../../lists/index.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { figure, number, percent } from '../../../words.ts'
import { rateOf } from '../../share/verdict.ts'
import { isExactCount, tell } from '../told.ts'

export const ofBothSexes: RelationRule = {
  kind: 'share',
  title: '男女合计中的占比',
  find: ({ claims }: Reading) => claims.flatMap(c => found(claims, c) ?? []),
  examples: {
    good: ['原告男84人，女58人，女性占40.8%。', '参训学员中，女性126人、男性174人，男性占58%。'],
    bad: [],
    traps: ['原告男84人，女58人，女性占被告的38.7%。', '男84人，女58人，女性占比上年提高2.1%。'],
  },
}

const SHARE = /^(?:其中)?([男女])(?:性|生|方|职工|代表)?占(?:比)?(?:为|达|约)?$/
const SEX = /([男女])(?:性|生|方|职工|代表)?$/

function found(claims: readonly Claim[], share: Claim): Found | undefined {
  const sex = share.form === 'percent' && share.precision === 'exact' ? SHARE.exec(share.label)?.[1] : undefined
  const pair = [claims[share.id - 2], claims[share.id - 1]]
  const [one, two] = pair
  if (!sex || !one || !two || !isExactCount(one) || !isExactCount(two) || one.unit !== two.unit) return undefined
  if (pair.some(c => c!.sentence !== share.sentence || c!.paragraph !== share.paragraph || c!.owner !== share.owner)) return undefined
  const part = pair.find(c => SEX.exec(c!.label)?.[1] === sex)
  if (!part || SEX.exec((part === one ? two : one).label)?.[1] !== (sex === '男' ? '女' : '男')) return undefined
  const computed = rateOf(part.value, plus(one.value, two.value))
  if (!meets(printedRate(share), computed)) return undefined
  return tell({
    kind: 'share',
    claim: share,
    stated: printedRate(share),
    computed,
    parts: [part, part === one ? two : one],
    working: `${number(part.printed)}÷（${number(one.printed)}＋${number(two.printed)}）＝${percent((100 * part.printed) / (one.printed + two.printed), share.step)}`,
    said: figure(share),
  })
}
