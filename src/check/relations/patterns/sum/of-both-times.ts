/**
 * 申请1375件，与上年的1068件相比……。其中州市由816件上升到1087件，部门由192件上升到207件，省政府由60件上升到88件: members of which both times are told. Where they are all of the
 * one time, they cannot be more than all of the other; that something is left over may have come or gone between.
 */
import type { Claim } from '../../../claims.ts'
import { above, meets, total } from '../../../interval.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { isExactCount, tellSum } from '../told.ts'

export const ofBothTimes: RelationRule = {
  kind: 'sum',
  title: '两期分项的合计',
  find: ({ claims }) => claims.flatMap((_, at) => found(claims, at)),
  examples: {
    good: [
      '全省收到申请900件，与上年的700件相比增长28.6%。其中市州由500件上升到640件，部门由140件上升到180件，省本级由60件上升到80件。',
      '收到申请由700件增加到900件。其中市州由500件增加到640件，部门由140件增加到180件，省本级由60件增加到80件。',
    ],
    bad: [
      '全省收到申请900件，与上年的700件相比增长28.6%。其中市州由500件上升到640件，部门由140件上升到190件，省本级由60件上升到80件。',
      '收到申请由700件增加到900件。其中市州由500件增加到640件，部门由140件增加到180件，省本级由70件增加到80件。',
    ],
    traps: [
      // A new member has no figure of the year before.
      '全省收到申请900件，与上年的700件相比增长28.6%。其中市州由500件上升到620件，部门由140件上升到180件，省本级由60件上升到80件。',
      // Some are in two of them.
      '全省收到申请900件，与上年的700件相比增长28.6%。其中网上由500件上升到640件，信函由240件上升到280件，当面由60件上升到80件。',
      // Another thing.
      '全省收到申请900件，与上年的700件相比增长28.6%。审结由500件上升到840件，维持由140件上升到180件，撤销由60件上升到80件。',
    ],
  },
}

interface Pair {
  readonly now: Claim
  readonly base: Claim
}

/** So many members make both times by more than chance. */
const LEAST = 3
const MOST = 60
const TO = /(?:到|至|为)了?$/
const OTHERS = /其中|另有|此外/

function found(claims: readonly Claim[], at: number): Found[] {
  const whole = wholeAt(claims, at)
  if (!whole) return []
  const last = Math.max(whole.now.id, whole.base.id)
  const rest = claims.slice(last + 1, last + 1 + MOST).filter(c => c.paragraph === whole.now.paragraph)
  const from = rest.findIndex(c => c.role === 'base' && /[由从]/.test(c.label))
  const opens = from < 0 ? undefined : rest.slice(0, from + 1).findLast(c => c.unit === whole.now.unit || c.sep === '。')
  if (!opens || opens.sentence > whole.now.sentence + 1) return []
  const members = run(rest.slice(from), whole.now.unit)
  const between = rest.slice(0, from).some(c => isExactCount(c) && c.unit === whole.now.unit && c.sentence === rest[from]!.sentence)
  const words = rest.slice(0, from + 1).filter(c => c.sentence === rest[from]!.sentence)
  if (members.length < LEAST || between || !words.some(c => /其中/.test(c.lead))) return []
  const [nows, bases] = [members.map(m => m.now), members.map(m => m.base)]
  const sides = [
    { all: whole.now, parts: nows },
    { all: whole.base, parts: bases },
  ]
  const makes = sides.map(s => meets(total(s.parts.map(p => p.value)), s.all.value))
  if (!makes.some(m => m)) return []
  return sides.flatMap(({ all, parts }, n) =>
    makes[n] || above(total(parts.map(p => p.value)), all.value)
      ? [tellSum(all, parts)]
      : [tellSum(all, parts, { unsure: '两期之间可能有新增或取消的分项' })],
  )
}

/** 1375件，与上年的1068件相比; 由1068件上升到1375件 */
function wholeAt(claims: readonly Claim[], at: number): Pair | undefined {
  const pair = pairAt(claims, at)
  if (pair) return OTHERS.test(pair.base.lead) ? undefined : pair
  const [now, base] = [claims[at]!, claims[at + 1]]
  if (!isExactCount(now) || base?.role !== 'base' || base.unit !== now.unit || base.sentence !== now.sentence) return undefined
  return now.owner < 0 && base.owner < 0 && /^，/.test(base.lead) && !/[由从]/.test(base.label) && !OTHERS.test(now.lead)
    ? { now, base }
    : undefined
}

/** 由816件上升到1087件 */
function pairAt(claims: readonly Claim[], at: number): Pair | undefined {
  const [base, now] = [claims[at]!, claims[at + 1]]
  if (base.role !== 'base' || base.precision !== 'exact' || base.owner >= 0 || !/[由从]/.test(base.label)) return undefined
  return now && isExactCount(now) && now.unit === base.unit && now.sentence === base.sentence && now.owner < 0 && TO.test(now.label)
    ? { now, base }
    : undefined
}

/** The pairs in turn, with nothing between them but how they have changed. */
function run(claims: readonly Claim[], unit: string): Pair[] {
  const out: Pair[] = []
  const { sentence } = claims[0]!
  for (let at = 0; at < claims.length && claims[at]!.sentence === sentence; at++) {
    const pair = pairAt(claims, at)
    if (pair && pair.base.unit === unit) {
      out.push(pair)
      at++
    } else if (claims[at]!.role !== 'change' && claims[at]!.form === 'plain') return []
  }
  return out
}
