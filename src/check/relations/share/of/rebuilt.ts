/**
 * @module 基本支出247.63万元，占公共预算支出的84.06%，其中……。项目支出46.95万元，占公共预算支出的15.94%: members far apart that name one whole, which is not printed, have it together. Where one of them
 * fits what they make and another does not, that one is wrong. Part of the kind `share`.
 */
import type { Claim } from '../../../claims.ts'
import { over, times, total } from '../../../interval.ts'
import { groupBy } from '../../../items.ts'
import { complementary, fitsShare, printedRate } from '../../../lists/index.ts'
import type { Found, Reading } from '../../../reading.ts'
import { figure, number, percent } from '../../../words.ts'
import { tell } from '../../patterns/told.ts'
import { answering, ofWords } from './words.ts'

interface Member {
  readonly share: Claim
  readonly part: Claim
}

/** A share to two decimals is met by chance in one of some ten thousand; to one decimal more than one must meet it, or the two must be opposites. */
const FINE = 0.01
const MOST = 6
/** So many figures lie between them at most; and so many before them the whole is looked for that they name. */
const FAR = 160

export function ofMembersTogether(reading: Reading): Found[] {
  const told = reading.claims.flatMap(share => {
    const words = share.role === 'share' && share.form === 'percent' && share.precision === 'exact' ? ofWords(share) : undefined
    const part = words && words.kind !== 'due' && words.name ? reading.claims[share.id - 1] : undefined
    const own = part?.role === 'count' && part.precision === 'exact' && part.form === 'plain' && part.paragraph === share.paragraph
    return words && part && own && part.sentence === share.sentence && part.owner === share.owner
      ? [{ share, part, words, key: `${share.paragraph} ${words.place}${words.name} ${part.unit} ${share.owner} ${share.step}` }]
      : []
  })
  return [...groupBy(told, t => t.key).values()].flatMap(group => {
    if (group.length < 2 || group.length > MOST) return []
    const { words, part } = group[0]!
    if (group.at(-1)!.share.id - part.id > FAR) return []
    const near = reading.claims.slice(Math.max(0, part.id - FAR), group.at(-1)!.share.id)
    const printed = near.some(c => c.role === 'count' && c.unit === part.unit && c.printed > part.printed && answering(c, words) > 0)
    return printed ? [] : together(group)
  })
}

function together(members: readonly Member[]): Found[] {
  const whole = total(members.map(m => m.part.value))
  const fitting = members.filter(m => fitsShare(m.share, m.part.value, whole)).length
  const { step } = members[0]!.share
  const opposite = members.length === 2 && complementary(members[0]!.part, members[1]!.part)
  const sure = fitting === members.length || (step < 1 && (step <= FINE || fitting > 1 || opposite) && fitting === members.length - 1)
  return fitting && sure ? members.map(m => tellOne(m, members)) : []
}

function tellOne({ share, part }: Member, members: readonly Member[]): Found {
  const parts = members.map(m => m.part)
  const whole = parts.reduce((n, p) => n + p.printed, 0)
  return tell({
    kind: 'share',
    claim: share,
    stated: printedRate(share),
    computed: times(over(part.value, total(parts.map(p => p.value))), 100),
    parts: [part, ...parts.filter(p => p !== part)],
    working: `${number(part.printed)}÷（${parts.map(p => number(p.printed)).join('＋')}）＝${percent((100 * part.printed) / whole, share.step)}`,
    said: figure(share),
  })
}
