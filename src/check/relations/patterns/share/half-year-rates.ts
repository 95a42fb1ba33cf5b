/** 交办60件，上半年化解33件，下半年又化解21件，化解率由年中的55.0%提高到年底的90.0%: what each half of the year did, and the rates at mid-year and at its end. */
import type { Claim } from '../../../claims.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { isExactCount, sentenceFrom, sentenceTo, tellShare } from '../told.ts'

export const halfYearRates: RelationRule = {
  kind: 'share',
  title: '年中与年底的比率',
  find: ({ claims }: Reading) => claims.flatMap(c => found(claims, c)),
  examples: {
    good: [
      '挂牌督办隐患80处，上半年整改36处，下半年整改40处，整改率由年中的45.0%提高到年底的95.0%。',
      '建档问题50个，上半年销号20个，下半年又销号25个，销号率年中为40.0%，年底为90.0%。',
    ],
    bad: [
      '挂牌督办隐患80处，上半年整改36处，下半年整改40处，整改率由年中的50.0%提高到年底的95.0%。',
      '建档问题50个，上半年销号20个，下半年又销号25个，销号率年中为40.0%，年底为50.0%。',
    ],
    traps: [
      '全市隐患80处，其中重大12处，上半年整改36处，下半年整改40处，重大隐患整改率由年中的50.0%提高到年底的100%。',
      '挂牌督办隐患80处，上半年整改36处，下半年新排查20处、整改40处，整改率由年中的45.0%降为年底的76.0%。',
    ],
  },
}

const FIRST = /^上半年(?:共|已|累计)?([\u4e00-\u9fa5]{2,4})$/
const SECOND = /^(?:下半年|年底前?)(?:又|再|共|继续)?([\u4e00-\u9fa5]{2,4})$/
const MID = /^([\u4e00-\u9fa5]{2,4})率(?:由|从)?(?:年中|上半年|6月[末底]|半年)(?:的|为|时为|时的)?$/
const END = /(?:年底|年末|全年)(?:的|为)?$/
const MOST = 4

function found(claims: readonly Claim[], mid: Claim): Found[] {
  const deed = mid.form === 'percent' && mid.precision === 'exact' ? MID.exec(mid.label)?.[1] : undefined
  const end = sentenceFrom(claims, mid, 1)[0]
  if (!deed || end?.form !== 'percent' || end.precision !== 'exact' || !END.test(end.label) || end.owner !== mid.owner) return []
  const near = sentenceTo(claims, mid, MOST).filter(c => c.owner === mid.owner)
  const [whole, one, two, more] = near
  if (!whole || !one || !two || more || !near.every(isExactCount) || /其中/.test(one.lead)) return []
  if (FIRST.exec(one.label)?.[1] !== deed || SECOND.exec(two.label)?.[1] !== deed) return []
  if (!alike(one.unit, whole.unit) || !alike(two.unit, whole.unit) || whole.printed <= one.printed) return []
  return [tellShare(mid, [one], whole), tellShare(end, [one, two], whole)]
}
