/**
 * 有效3942件……办结3884件，办理中59件，办结率98.53%: what the printed rate is of is what was to be done; what is done and what is under way make it, and where they are one more,
 * or a digit apart, one of the three is miscounted.
 */
import type { Claim } from '../../../claims.ts'
import { fitsShare } from '../../../lists/index.ts'
import { oneDigitOff } from '../../../one-digit.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { isExactCount, tellSum } from '../told.ts'

export const closedAndOpen: RelationRule = {
  kind: 'sum',
  title: '办结与在办',
  find: ({ claims }) => claims.flatMap(c => found(claims, c) ?? []),
  examples: {
    good: [
      '受理诉求2860件，有效2613件，无效247件。累计办结2571件，正在办理42件，办结率98.39%。',
      '受理来信1247件，办结1189件，在办58件，办结率95.35%。',
    ],
    bad: [
      '受理诉求2860件，有效2613件，无效247件。累计办结2571件，正在办理43件，办结率98.39%。',
      '受理来信1247件，办结1189件，在办85件，办结率95.35%。',
    ],
    traps: [
      // What is under way counts older ones.
      '受理来信1247件，办结1189件，在办96件，办结率95.35%。',
      '受理来信1247件，办结1189件，在办59件（含上年结转1件），办结率95.35%。',
      // Some went elsewhere.
      '受理来信1247件，办结1189件，退回1件，在办57件，办结率95.35%。',
      // Too rough a rate to say of what it is.
      '受理来信1247件，办结1189件，在办59件，办结率95%。',
    ],
  },
}

const DONE = /(办结|审结|结案|办理|完成|整改)$/
const OPEN = /^(?:目前|现|尚|仍|还|有)*(?:正在|正|协调|继续|跟踪)*(?:办理|处理|整改|审理|办|推进)中?$/
const UNDER_WAY = /中$|^(?:目前|现|尚|仍|还|有)*(?:正在|正|在|继续)/
const RATE = /(办结|审结|结案|办理|完成|整改)率(?:为|是|达到?)?$/
const FAR = 24

function found(claims: readonly Claim[], rate: Claim): Found | undefined {
  const name = rate.form === 'percent' && rate.precision === 'exact' && rate.owner < 0 ? RATE.exec(rate.label)?.[1] : undefined
  const [done, open] = [claims[rate.id - 2], claims[rate.id - 1]]
  if (!name || !done || !open || DONE.exec(done.label)?.[1] !== name || !isOpen(open.label)) return undefined
  if (![done, open].every(c => isExactCount(c) && c.owner < 0 && c.sentence === rate.sentence && c.paragraph === rate.paragraph))
    return undefined
  if (open.unit !== done.unit || rate.sep !== '，' || !/^[，、]/.test(open.lead) || open.printed === 0) return undefined
  const together = { min: done.value.min + open.value.min, max: done.value.max + open.value.max }
  if (fitsShare(rate, done.value, together)) return undefined
  const wholes = claims
    .slice(Math.max(0, done.id - FAR), done.id)
    .filter(
      c => c.paragraph === rate.paragraph && isExactCount(c) && c.owner < 0 && c.unit === done.unit && fitsShare(rate, done.value, c.value),
    )
  const [whole] = wholes
  if (!whole || wholes.some(w => w.printed !== whole.printed)) return undefined
  const sum = done.printed + open.printed
  return sum - whole.printed === 1 || isMiscounted(open, whole.printed - done.printed) ? tellSum(whole, [done, open]) : undefined
}

const isOpen = (label: string): boolean => label === '在办' || (OPEN.test(label) && UNDER_WAY.test(label))

/** 85 for 58: its digits exchanged, or one of three of them another. */
const isMiscounted = (open: Claim, should: number): boolean =>
  should > 0 &&
  (oneDigitOff(open, should) || (String(should).length === 2 && [...String(should)].reverse().join('') === String(open.printed)))
