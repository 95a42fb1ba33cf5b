/** 非常满意8426人，满意1173人，一般65人，不满意9人，参评9673人: who answered is who gave one of the grades, from the best to the worst. */
import type { Claim } from '../../../claims.ts'
import { oneDigitOff } from '../../../one-digit.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { isOwnCount, tellSum } from '../told.ts'

export const answered: RelationRule = {
  kind: 'sum',
  title: '参评人数是各档之和',
  find: ({ claims }) => claims.flatMap(c => found(claims, c) ?? []),
  examples: {
    good: [
      '评价等次：非常满意8426人，满意1173人，一般65人，不满意9人，参评9673人。',
      '评价中满意2516件、基本满意281件、不满意77件，共有2874件参与评价。',
      '共评出优秀6个、良好12个、一般8个，参评单位26个。',
      '满意度测评：满意162票，基本满意21票，不满意3票，收回票186张。',
    ],
    bad: [
      '评价等次：非常满意8426人，满意1173人，一般65人，不满意9人，参评9973人。',
      '评价中满意2516件、基本满意281件、不满意77件，共有2784件参与评价。',
      '共评出优秀6个、良好12个、一般18个，参评单位26个。',
      '满意度测评：满意162票，基本满意21票，不满意13票，收回票186张。',
    ],
  },
}

const ANSWERED =
  /^(?:共|合计|总)?(?:参评|(?:参与|参加|收到|有效)(?:评价|测评|评议|投票|调查)|评价|测评|受访|受调查|回访|(?:实际)?(?:收回|回收|收到)(?:有效)?)(?:的)?(?:评议票|测评票|选票|票|表|问卷|单位|案卷|部门|群众|代表|办件|人数|件数|总数|总量|数)?(?:共|合计|为|共计)?$/
const BEHIND = /^(?:参评|参与(?:评价|测评|评议)|参加(?:评价|测评|评议))/
const GRADE =
  /(?:^|中|为|其中|评出|评定)(非常满意|很满意|满意|比较满意|较满意|基本满意|一般|不太满意|较不满意|不满意|很不满意|非常不满意|不了解|未评价|弃权|优秀|良好|合格|不合格|较差|差)的?$/
/** 满意162票，收回票186张. */
const BALLOTS = /^[票份张]{2}$/
/** The best of a scale, and what is on it besides. */
const SCALES: readonly (readonly string[])[] = [
  ['满意', '不满意'],
  ['优秀', '良好'],
  ['优秀', '合格', '不合格'],
]
/** So many grades there are at most. */
const MOST = 7

function found(claims: readonly Claim[], all: Claim): Found | undefined {
  const called = ANSWERED.test(all.label) || (/^(?:共|合计)有?$/.test(all.label) && BEHIND.test(all.noun))
  if (!called || !isOwnCount(all) || !/^[，；、]$/.test(all.sep)) return undefined
  const parts: Claim[] = []
  for (
    let c = claims[all.id - 1];
    c && parts.length < MOST && isOwnCount(c) && (c.unit === all.unit || BALLOTS.test(c.unit + all.unit)) && GRADE.test(c.label);
    c = claims[c.id - 1]
  ) {
    if (c.sentence !== all.sentence || c.paragraph !== all.paragraph) break
    parts.unshift(c)
  }
  const names = parts.map(p => GRADE.exec(p.label)?.[1])
  if (parts.length < 3 || !SCALES.some(s => s.every(n => names.includes(n)))) return undefined
  const sum = parts.reduce((n, p) => n + p.printed, 0)
  const short = sum < all.printed && !oneDigitOff(all, sum)
  return tellSum(all, parts, { unsure: short ? '未评价的可能没有列出' : undefined })
}
