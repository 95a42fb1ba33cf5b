/** 化解矛盾400起，其中八成在村一级化解，共320起; 参会60人，其中四分之三为女性，共45人: a share that is spoken and not printed, and the count of those who have it. */
import type { Claim } from '../../../claims.ts'
import { over, times } from '../../../interval.ts'
import { numeralOf } from '../../../numerals.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import type { Interval } from '../../../types.ts'
import { number, percent } from '../../../words.ts'
import { isExactCount, tell } from '../told.ts'

export const spokenShare: RelationRule = {
  kind: 'share',
  title: '几成、几分之几',
  find: ({ claims, view }: Reading) => claims.flatMap(c => found(claims, view.text, c) ?? []),
  examples: {
    good: [
      '全年化解矛盾400起，其中八成在村一级化解，共320起。',
      '参会代表60人，其中四分之三为女性，共45人。',
      '受理600件，其中四成为邻里纠纷，计240件。',
    ],
    bad: [
      '全年化解矛盾400起，其中九成在村一级化解，共320起。',
      '参会代表60人，其中四分之一为女性，共45人。',
      '受理600件，其中五成为邻里纠纷，计240件。',
    ],
  },
}

const SPOKEN =
  /^[\u4e00-\u9fa5]{0,8}，其中，?(近|约|超过?)?(?:([一二三四五六七八九])成(半|多|以上)?|([二三四五六七八九十])分之([一二三四五六七八九]))(多|以上)?[\u4e00-\u9fa5]{0,14}，$/
const COUNT = /^(?:共计?|计|为|即|合计)$/
/** So much off, in percent points, may what is spoken be. */
const ROUGH = 5

function found(claims: readonly Claim[], text: string, part: Claim): Found | undefined {
  const whole = claims[part.id - 1]
  if (!whole || !COUNT.test(part.label) || ![whole, part].every(c => isCount(c, part)) || whole.unit !== part.unit) return undefined
  const words = text.slice(whole.stop, part.start - part.label.length)
  const m = words.length < 40 ? SPOKEN.exec(words) : null
  if (!m || part.printed > whole.printed) return undefined
  const [, about, tenths, half, below, top, more] = m
  const value = tenths ? 10 * numeralOf(tenths) + (half === '半' ? 5 : 0) : (100 * numeralOf(top!)) / numeralOf(below!)
  const over10 = half === '多' || half === '以上' || more !== undefined || about?.startsWith('超')
  const stated: Interval = over10
    ? { min: value, max: value + 2 * ROUGH }
    : { min: value - (about === '近' ? 2 * ROUGH : ROUGH), max: value + (about === '近' ? 0 : ROUGH - 0.01) }
  const start = whole.stop + words.search(/[一二三四五六七八九十](?:成|分之)/)
  const said = tenths ? `${tenths}成` : `${below}分之${top}`
  return tell({
    kind: 'share',
    claim: { start, end: start + said.length },
    stated,
    computed: times(over(part.value, whole.value), 100),
    parts: [part, whole],
    working: `${number(part.printed)}÷${number(whole.printed)}＝${percent((100 * part.printed) / whole.printed, 1)}`,
    said,
  })
}

const isCount = (c: Claim, part: Claim): boolean =>
  isExactCount(c) && c.owner === part.owner && c.sentence === part.sentence && c.paragraph === part.paragraph && c.printed > 0
