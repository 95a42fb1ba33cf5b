/** 5万元以下的村46个，占32.6%；5万至10万元的41个，占29.1%；10万元以上的54个，占38.3%: classes by number that leave nothing out are all there is, and their shares are of all of them together. */
import type { Claim } from '../../../claims.ts'
import { above, meets, over, times, total } from '../../../interval.ts'
import { printedRate } from '../../../lists/index.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { number, percent } from '../../../words.ts'
import { leaveNothingOut, spanOf } from '../../common/spans.ts'
import { isExactCount, sentenceFrom, tell } from '../told.ts'

export const ofNumberClasses: RelationRule = {
  kind: 'share',
  title: '按数值分的各档占比',
  find: ({ claims }) => claims.flatMap(c => found(claims, c)),
  examples: {
    good: [
      '村集体收入10万元以下的村24个，占20%；10万至50万元的66个，占55%；50万元以上的30个，占25%。',
      '按户均面积分，60平方米以下的310户，占31.4%；60—90平方米的478户，占48.5%；90平方米以上的198户，占20.1%。',
    ],
    bad: [
      '村集体收入10万元以下的村24个，占20.9%；10万至50万元的66个，占55.0%；50万元以上的30个，占25.0%。',
      '按户均面积分，60平方米以下的310户，占31.4%；60—90平方米的478户，占48.5%；90平方米以上的198户，占21.0%。',
    ],
    traps: [
      // A class is missing, or they are of a whole that has more.
      '村集体收入10万元以下的村24个，占19.2%；10万至50万元的66个，占52.8%；100万元以上的30个，占24.0%。',
      '全县共有125个村，10万元以下的村24个，占19.2%；10万至50万元的66个，占52.8%；50万元以上的30个，占24.0%。',
      '村集体收入10万元以下的村24个，占全市的10.0%；10万至50万元的66个，占全市的15.0%；50万元以上的30个，占全市的20.0%。',
    ],
  },
}

const MOST = 24
const BARE = /^占(?:比)?(?:为|约)?$/
/** So few shares agree on their whole at least. */
const LEAST = 1

function found(claims: readonly Claim[], first: Claim): Found[] {
  if (!isHead(first) || spanOf(first.label) === undefined || (claims[first.id - 1] && continues(claims[first.id - 1]!, first))) return []
  const near = [first, ...sentenceFrom(claims, first, MOST)]
  const heads = near.filter(c => isHead(c) && spanOf(c.label) !== undefined)
  if (heads.length < 3 || heads.some(h => h.unit !== first.unit) || !leaveNothingOut(heads.map(h => h.label))) return []
  const shares = heads.flatMap(h => {
    const share = claims[h.id + 1]
    return share?.role === 'share' && share.form === 'percent' && share.sentence === h.sentence && share.owner < 0 ? [{ h, share }] : []
  })
  if (!shares.length || shares.some(({ share }) => !BARE.test(share.label) || share.precision !== 'exact')) return []
  const whole = total(heads.map(h => h.value))
  // Another count of theirs before them may be what they are of.
  if (claims.slice(Math.max(0, first.id - MOST), first.id).some(c => isHead(c) && c.unit === first.unit && !above(whole, c.value)))
    return []
  const rate = (h: Claim) => times(over(h.value, whole), 100)
  if (shares.filter(({ h, share }) => share.step < 1 && meets(printedRate(share), rate(h))).length < LEAST) return []
  const sum = heads.reduce((n, h) => n + h.printed, 0)
  return shares.map(({ h, share }) =>
    tell({
      kind: 'share',
      claim: share,
      stated: printedRate(share),
      computed: rate(h),
      parts: [h, ...heads.filter(o => o !== h)],
      working: `${number(h.printed)}÷（${heads.map(o => number(o.printed)).join('＋')}）＝${percent((100 * h.printed) / sum, share.step)}`,
      said: `${number(share.printed)}%`,
      unsure: share.step >= 1 ? '只有整数' : undefined,
    }),
  )
}

const isHead = (c: Claim): boolean => isExactCount(c) && c.owner < 0 && c.unit !== '' && c.step === 1

/** Is the figure before a class of the same row? */
const continues = (before: Claim, { sentence, paragraph }: Claim): boolean =>
  before.sentence === sentence && before.paragraph === paragraph && isHead(before) && spanOf(before.label) !== undefined
