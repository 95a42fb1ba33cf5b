/**
 * @module Parts that cannot be of their total, however they are read: each goes one way (77件中，72件交甲，7件交乙), each lies in one place (从区域看，
 * 甲203件……), and a count of things that has a decimal is the whole of its parts in 万 (发现问题7.2项: 4273项, 67954项).
 */
import { isCount } from '../arithmetic/near.ts'
import type { Claim } from '../claims.ts'
import { isExact, printedSum } from '../interval.ts'
import type { Found, Reading } from '../reading.ts'
import { OVERLAP } from '../relations/sum/overlap.ts'
import { discrete } from '../units.ts'
import { figure, number } from '../words.ts'

/** So far behind its total a part may stand. */
const FAR = 24
/** So many places are all of them rather than a few that share a case. */
const PLACES = 5
const BY_PLACE = /(?:从|分|按)(?:各)?(?:区域|地区|县区|区县|县市|辖区|地域|属地)[^，。；：\d]{0,8}[看分][，：][^，。；：]*$/
/** What is handed to one is handed to no other. */
const HANDED = /^(交|转|送|由|报|移)/
const NAME = /^[\u4e00-\u9fa5]{2,8}$/

export const toldParts = (reading: Reading, known: readonly Found[]): Found[] => {
  const told = new Set(known.flatMap(f => (f.kind === 'sum' && f.verdict === 'holds' ? [f.claim.start] : [])))
  return reading.claims.flatMap(c =>
    (told.has(c.start) ? [] : (handed(reading, c) ?? [])).concat(lostScale(reading, c) ?? [], places(reading, c) ?? []),
  )
}

/** 77件中，有72件交市政府办理，7件交有关机关: each to one of them. */
function handed({ claims }: Reading, whole: Claim): Found[] | undefined {
  if (!isCount(whole) || !isExact(whole.value) || !/^中/.test(whole.noun)) return undefined
  const way = (c: Claim | undefined): string | undefined =>
    c && isCount(c) && isExact(c.value) && c.unit === whole.unit && c.sentence === whole.sentence && /^(?:有|其中)?$/.test(c.label)
      ? HANDED.exec(c.noun)?.[1]
      : undefined
  const parts: Claim[] = []
  for (let c = claims[whole.id + 1]; way(c) !== undefined && way(c) === way(parts[0] ?? c); c = claims[c!.id + 1]) parts.push(c!)
  return parts.length > 1 && printedSum(parts) > whole.printed ? [fails(whole, parts)] : undefined
}

/** 共发现问题7.2项……省级发现问题4273项……市县发现问题67954项: no problem is found in tenths, and in 万 they are all. */
function lostScale({ claims }: Reading, whole: Claim): Found[] | undefined {
  if (whole.step >= 1 || whole.unit === '' || !discrete(whole.unit) || !isCount(whole) || whole.label.length < 3) return undefined
  const name = whole.label.slice(-3)
  const parts = claims
    .slice(whole.id + 1, whole.id + 1 + FAR)
    .filter(c => c.paragraph === whole.paragraph && c.unit === whole.unit && isCount(c) && c.step >= 1 && c.label.endsWith(name))
  const meant = printedSum(parts) / 1e4
  return parts.length > 1 && Math.abs(meant - whole.printed) < whole.step ? [fails(whole, parts)] : undefined
}

/** 全州举报550件……从区域举报量看，甲203件居首，乙147件，……: more than were counted at any time. */
function places({ claims, view }: Reading, first: Claim): Found[] | undefined {
  if (!isCount(first) || !BY_PLACE.test(first.lead)) return undefined
  const behind = claims.slice(first.id, first.id + FAR)
  const end = behind.findIndex(c => c.sentence !== first.sentence || c.unit !== first.unit || !isCount(c) || !isExact(c.value))
  const parts = end < 0 ? behind : behind.slice(0, end)
  const before = claims
    .slice(Math.max(0, first.id - 2 * FAR), first.id)
    .filter(c => c.paragraph === first.paragraph && c.unit === first.unit)
  const whole = before.find(c => isCount(c) && c.role === 'count')
  const last = parts.at(-1)
  if (!whole || !last || parts.length < PLACES || !parts.slice(1).every(p => NAME.test(p.label))) return undefined
  const sum = printedSum(parts)
  // What an earlier figure, or one of another thing, can hold may be what they divide.
  const held = before.some(c => c.role !== 'base' && c.printed >= sum) || before.some(c => c.printed === sum)
  return held || OVERLAP.test(view.text.slice(first.start, last.stop + FAR)) ? undefined : [fails(whole, parts)]
}

function fails(whole: Claim, parts: readonly Claim[]): Found {
  const sum = printedSum(parts)
  return {
    kind: 'sum',
    claim: whole,
    stated: whole.value,
    computed: { min: sum, max: sum },
    verdict: 'fails',
    parts,
    named: true,
    message: `${parts.map(p => number(p.printed)).join('＋')}＝${number(sum)}，不是${figure(whole)}。`,
  }
}
