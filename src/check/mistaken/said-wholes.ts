/**
 * @module Shares and rates that hold of another count than the one their words name: 人身险投诉里销售纠纷2887件，占52.11%，续保纠纷707件，占9.95% is of the 5540 of 人身险, and not of all
 * 7107 that happen to give it; 在已审结的案件中，调解49件，调解率47.6% of the 87 that were closed. What was divided by the larger whole around it fits a printed figure to the last
 * place, and is wrong all the same. Named are a whole that opens the sentence, one in the words of the share itself, one said of others in the very same words, and what was closed, of the ways of closing.
 */
import { isCount } from '../arithmetic/near.ts'
import type { Claim } from '../claims.ts'
import { over, times, total } from '../interval.ts'
import type { Found, Reading } from '../reading.ts'
import { listsWith } from '../relations/common/lists-with.ts'
import { ofWords } from '../relations/share/of/words.ts'
import { isClose } from '../relations/share/verdict.ts'
import { alike } from '../units.ts'
import { figure, number } from '../words.ts'
import { one, together, wrong } from './wrong-share.ts'

/** So many figures before its part the whole may have been counted; so many behind the words that open a sentence these still hold. */
const BACK = 60
const REACH = 12
/** Shares so near that say the same words are of the same. */
const MATES = 24

/** 人身险投诉里, 在已审结的案件中, 受理的案件调成. */
const OPENER =
  /(?:^|[。；])(?:其中，?)?(?:在|从)?(?:全部|所有|上述)?(?:([\u4e00-\u9fa5]{2,14}?)(?:当中|之中|[中里内])(?:，|[^，。；：]*$)|((?:已经?)?(?:受理|审结|办结|立案|执结)的(?:案件|纠纷|申请|事项|工单))[^，。；：]{2,6}$)/
/** Words of a name that say nothing of which they are. */
const IDLE =
  /(?:投诉|举报|案件|事件|人员|人数|人次|件数|数量|总数|总量|总额|纠纷|问题|事项|申请|诉求|工单|公司|企业|单位|部门|领域|方面|案|类|的|已|数|量|总|共|人|者)+$/
const HEAD = /^(?:全部|所有|上述|其|该|各类|已经?|被|在|全年|同期|当年|本年)+/
const DENIED = /[不未无非]/
/** What was done with them: of nothing else in its sentence. */
const DEED = /^(?:受理|审结|办结|结案|立案|执结|判决)$/
const BARE = /^占(?:比)?(?:约|为|达)?$/
const CLOSING = /(?:调解|调撤|撤诉|和解|判决)率(?:为|是|达到?|约)*$/
const CLOSED = /(?:审结|办结|结案|执结)$/
const CAME = /受理|收案|新收|接收|登记/
/** 占各自的, 占当年案件的: each of its own. */
const OF_EACH = /各自|当[年月季]|本[年月季类]|该|[上下]半年|同[类期]/

/** A share that holds, with what it was said to hold of. */
interface Held {
  readonly found: Found
  readonly share: Claim
  readonly parts: readonly Claim[]
  readonly whole: Claim
}

export function saidWholes(reading: Reading, known: readonly Found[]): Found[] {
  const all = known.flatMap(f => heldOf(reading, f) ?? [])
  const byShare = new Map(all.map(h => [h.share.id, h]))
  return all.flatMap(held => {
    const { share, parts, whole } = held
    const said = saidOf(reading, held, byShare)
    if (!said || said === whole || said.printed === whole.printed || isOwnKind(held)) return []
    const top = together(parts)
    if (said.printed < top.printed || isClose(share, times(over(top.value, said.value), 100))) return []
    const found = wrong(share, top, one(said))
    if (!found) return []
    const message = found.message.replace(/。$/, `；${figure(share)}是以${number(whole.printed)}为总数算出来的。`)
    return [{ ...found, named: true as const, message }]
  })
}

function heldOf({ byPlace }: Reading, found: Found): Held | undefined {
  const share = byPlace.get(found.claim.start)
  const all = found.parts.flatMap(p => byPlace.get(p.start) ?? [])
  const whole = all.at(-1)
  const isPercent = found.kind === 'share' && found.verdict === 'holds' && share?.form === 'percent' && share.printed < 100
  if (!isPercent || !whole || all.length < 2 || all.length !== found.parts.length || !all.every(isCount)) return undefined
  const parts = all.slice(0, -1)
  // 427÷（427＋3186＋11275）: of the list itself, which is no other count.
  const sum = total(parts.map(p => p.value))
  return sum.min > whole.printed || parts.some(p => p.id >= share.id || !alike(p.unit, whole.unit)) || !gives(share, sum, whole)
    ? undefined
    : { found, share, parts, whole }
}

const gives = (s: Claim, part: Claim['value'], whole: Claim): boolean => isClose(s, times(over(part, whole.value), 100))

/** 参团1.4万人次 of all 参团2.1万人次: of its own kind, whatever the words call it. */
const isOwnKind = ({ parts: [part, more], whole }: Held): boolean =>
  part !== undefined && !more && part.label.length > 1 && (whole.label.endsWith(part.label) || part.label.endsWith(whole.label || '-'))

function saidOf(reading: Reading, held: Held, byShare: ReadonlyMap<number, Held>): Claim | undefined {
  const { share: s, parts, whole } = held
  const first = parts.reduce((a, b) => (a.id < b.id ? a : b))
  const before = reading.claims
    .slice(Math.max(0, first.id - BACK), first.id)
    .filter(c => isCount(c) && c.role !== 'base' && alike(c.unit, first.unit) && first.paragraph - c.paragraph <= 1)
  return (
    opening(reading, held, before) ??
    named(reading, held, before) ??
    asOthers(reading, held, byShare) ??
    (CLOSING.test(s.label) && CAME.test(whole.label) ? closed(reading, first, s, before) : undefined)
  )
}

/** What the words that open the sentence name, where the larger whole around it was taken instead. */
function opening({ claims }: Reading, { found, share: s, parts, whole }: Held, before: readonly Claim[]): Claim | undefined {
  if (found.named || (!BARE.test(s.label) && s.role !== 'rate')) return undefined
  const near = claims.slice(Math.max(0, s.id - REACH), s.id).filter(c => c.paragraph === s.paragraph && c.sentence === s.sentence)
  const opener = near.findLast(c => OPENER.test(c.lead))
  if (!opener || !parts.every(p => p.id >= opener.id)) return undefined
  const [, inside, done] = OPENER.exec(opener.lead)!
  const key = keyOf(inside ?? done!)
  const said = only(before.filter(c => c.id < opener.id && isCalled(c, key)))
  if (!said || key.length < 2 || whole.printed < said.printed || whole.id >= opener.id || isCalled(whole, key)) return undefined
  return DEED.test(key) || s.role === 'share' ? said : undefined
}

/** 占判处有期徒刑人数的, 占授予中小微总额的: the one count of that name, where the larger whole before it was taken instead. 占信访总量的: what opens its paragraph, and was divided. */
function named(reading: Reading, { share: s, whole }: Held, before: readonly Claim[]): Claim | undefined {
  const words = ofWords(s)
  if (words?.kind !== 'thing' || words.place !== '' || OF_EACH.test(s.label)) return undefined
  const key = keyOf(words.name)
  const said = only(before.filter(c => isCalled(c, key)))
  if (!said || isCalled(whole, key) || whole.label.includes(words.name)) return undefined
  // 一般公共预算收入年初预算1799万元，实际完成1864万元……占一般公共预算收入的: what was told behind it may be meant by its name as well.
  if (key.length > 3) return whole.id < said.id && whole.printed > said.printed ? said : undefined
  const isOpening = said === before.find(c => c.paragraph === s.paragraph) && said.label.slice(-4).includes(key)
  return ALL.test(s.label) && key.length > 1 && isOpening && isMember(reading, whole, said) ? said : undefined
}

/** 市容类407件，占投诉总量37.7%；其中流动摊贩305件，占投诉总量的74.9%: of what all others are that say so, and not of one of its classes. */
function asOthers(reading: Reading, { share: s, whole }: Held, byShare: ReadonlyMap<number, Held>): Claim | undefined {
  const words = ofWords(s)
  if (words?.kind !== 'thing' || OF_EACH.test(s.label) || !ALL.test(s.label) || isCalled(whole, keyOf(words.name))) return undefined
  const said = ending(s)
  const mates = reading.claims
    .slice(Math.max(0, s.id - MATES), s.id + MATES)
    .filter(c => c !== s && c.paragraph === s.paragraph && c.label.includes('占') && ending(c) === said)
  const wholes = mates.map(c => byShare.get(c.id)?.whole)
  const [first] = wholes
  if (!first || wholes.some(w => w?.printed !== first.printed) || !alike(first.unit, whole.unit)) return undefined
  return first.id < s.id && isMember(reading, whole, first) ? first : undefined
}

const ALL = /总[量数]/

/** Is the one a class of the other? */
const isMember = (reading: Reading, part: Claim, whole: Claim): boolean =>
  listsWith(reading, part.id).some(l => l.total.printed === whole.printed)

const ending = ({ label }: Claim): string => label.slice(label.lastIndexOf('占')).replace(/的$/, '')

/** 审结29570件，其中调解、撤诉7053件，结案调撤率; 共结案3992件……从结案方式看，判决1188件，调解2884件，调解率: the ways of closing are of what was closed. */
function closed({ claims }: Reading, first: Claim, s: Claim, before: readonly Claim[]): Claim | undefined {
  const way = claims.slice(Math.max(0, s.id - REACH), s.id).findLast(c => c.paragraph === s.paragraph && /结案方式/.test(c.lead))
  if (way) return only(before.filter(c => c.id < way.id && CLOSED.test(c.label)))
  const own = before.filter(c => c.paragraph === s.paragraph && c.sentence === s.sentence && CLOSED.test(c.label))
  return first.lead.startsWith('，其中') ? only(own) : undefined
}

const keyOf = (name: string): string => name.replace(/的/g, '').replace(HEAD, '').replace(IDLE, '')

/** 人身险公司 of 人身险, 判有期徒刑 of 判处有期徒刑. */
function isCalled({ label }: Claim, key: string): boolean {
  if (DENIED.test(label) !== DENIED.test(key)) return false
  const bare = label.replace(/^其中/, '').replace(HEAD, '')
  return label.includes(key) || (bare.length > 3 && key.length > 3 && isWithin(bare, key))
}

/** Do the characters of the one stand in the other in their order? */
function isWithin(short: string, long: string): boolean {
  let at = 0
  for (const char of long) if (char === short[at]) at++
  return at === short.length
}

/** The one number that they all are. */
const only = (all: readonly Claim[]): Claim | undefined => (all.every(c => c.printed === all[0]?.printed) ? all.at(-1) : undefined)
