/** 盗窃859人，占17.1%；诈骗629人，占12.5%；……；五个罪名合占51.7%: as many counts right before it, and the shares that they have make the one that they have together. */

import type { Claim } from '../../../claims.ts'
import { printedSum, rounded, total } from '../../../interval.ts'
import { NUMERAL } from '../../../numerals.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { commonBase } from '../../../share-runs.ts'
import { figure, number } from '../../../words.ts'
import { isExactCount, tell } from '../told.ts'

export const countedTogether: RelationRule = {
  kind: 'share',
  title: '所列几项合起来的占比',
  find: ({ claims }: Reading) => claims.flatMap(s => found(claims, s) ?? []),
  examples: {
    good: ['涉毒859人，占总人数17.1%；诈骗629人，占12.5%；寻衅滋事501人，占10%；交通肇事333人，占6.6%；四个罪名合占46.2%。'],
    bad: ['涉毒859人，占总人数17.1%；诈骗629人，占12.5%；寻衅滋事501人，占10%；交通肇事333人，占6.6%；四个罪名合占42.6%。'],
    traps: ['涉毒859人，占总人数17.1%；诈骗629人，占15.2%；寻衅滋事501人，占10%；交通肇事333人，占6.6%；四个罪名合占46.2%。'],
  },
}

const COUNTED =
  /(?:^|[，；])(?:以上|上述|这)?([两二三四五六七八九十])(?:个|大?[类项种])[\u4e00-\u9fa5]{0,4}?(?:合计|合并|合共|合|共计|共)占(?:比|(?:[\u4e00-\u9fa5]{2,8}?)?总[数量]的?)?(?:为|达)?$/

const isShare = (c: Claim): boolean => c.form === 'percent' && c.precision === 'exact' && c.role === 'share'

function found(claims: readonly Claim[], s: Claim): Found | undefined {
  const many = isShare(s) && s.owner < 0 ? NUMERAL[COUNTED.exec(s.lead)?.[1] ?? ''] : undefined
  if (many === undefined) return undefined
  const own = claims.slice(Math.max(0, s.id - 2 * many), s.id)
  const pairs = own.flatMap((share, n) => (n % 2 === 1 ? [{ count: own[n - 1]!, share }] : []))
  const inRow = pairs.every(p => p.count.sentence === s.sentence && isExactCount(p.count) && isShare(p.share) && p.share.sep === '，')
  if (pairs.length !== many || !inRow) return undefined
  const shares = pairs.map(p => p.share)
  const sum = printedSum(shares)
  const told = tell({
    kind: 'share',
    claim: s,
    stated: rounded(s),
    computed: total(shares.map(p => p.value)),
    parts: shares,
    working: `${shares.map(p => `${number(p.printed)}%`).join('＋')}＝${number(sum)}%`,
    said: figure(s),
  })
  // Where the shares are not all of one whole, one of them may be the one that is wrong.
  return told.verdict === 'holds' || commonBase(pairs) ? told : undefined
}
