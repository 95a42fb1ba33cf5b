/**
 * @module What contradicts by computation and yet may be right: measures that were rounded apart, rates whose name
 * has another base, members that were taken for a whole. It is shown with its computation, and left undecided.
 */
import type { Claim } from '../claims.ts'
import { TOTAL_LAST } from '../lists/index.ts'
import type { Found, Reading } from '../reading.ts'
import { difference, gap } from './by-hand.ts'

/** The same, undecided and with the reason; or nothing, where there is none. */
export function otherwise(reading: Reading, f: Found): Found | undefined {
  if (isRoundedApart(reading, f)) return open(f, '所列各数都取了整，相差在取整的范围内')
  if (f.kind === 'share') return shareOtherwise(reading, f)
  if (f.kind === 'sum' && (isOfShare(reading, f) || isAccount(reading, f) || isStageAmongKinds(reading, f)))
    return open(f, '所列各数也许不是它的分项')
  if (f.kind === 'growth' && isOfYearStart(reading, f)) return open(f, '比的是年初的数')
  if (f.kind === 'repeat' && isAttached(reading, f)) return open(f, '两处也许说的不是同一件事')
  return undefined
}

function shareOtherwise(reading: Reading, f: Found): Found | undefined {
  const claim = reading.byPlace.get(f.claim.start)
  const part = reading.byPlace.get(f.parts[0]?.start ?? -1)
  if (!claim || !part) return undefined
  if (part.printed === 0 && part.step >= 1e3) return open(f, '所占的数取整后为0')
  if (OTHER_BASE.test(claim.label) && gap(f.stated, f.computed) > FAR_RATE) return open(f, '这个率可能有别的计算口径')
  if (isOfWiderWhole(reading, claim, f)) return open(f, '文中没有给出它所说的总数')
  if (claim.lead.startsWith('，占') && isOfNested(reading, f)) return open(f, '其中的一项不另外计算')
  if (REST.test(claim.lead) || isAmongMembers(reading, claim, f)) return open(f, '文中没有给出它所占的数或者总数')
  return undefined
}

const open = (f: Found, why: string): Found => ({
  ...f,
  verdict: 'undecided',
  message: `${f.message.replace(/。$/, '')}；${why}，不能判断，请核对。`,
})

/** 883公顷 was measured and rounded; 883件 was counted. */
const MEASURED = /^(?:公顷|平方公里|平方千米|平方米|公里|千米|立方米|吨|千公顷)$/

/** 由883公顷增加到951公顷，净增69公顷: whole units of what is measured, no farther apart than their rounding allows. */
function isRoundedApart({ byPlace }: Reading, f: Found): boolean {
  if (f.kind === 'share' || f.kind === 'repeat' || f.kind === 'bound') return false
  const claim = byPlace.get(f.claim.start)
  const parts = f.parts.flatMap(p => byPlace.get(p.start) ?? [])
  if (!claim || parts.length !== f.parts.length || !parts.every(p => MEASURED.test(p.unit) && p.step === 1)) return false
  if (claim.form === 'percent')
    return f.kind === 'growth' && gap(f.stated, f.computed) <= ROUNDED_GROWTH && parts.some(p => p.printed < FEW_UNITS)
  return MEASURED.test(claim.unit) && claim.step === 1 && difference(f.stated, f.computed) <= (parts.length + 1) / 2
}
/** One in so many units moves a growth by a tenth of a percent. */
const FEW_UNITS = 2000
const ROUNDED_GROWTH = 0.02

/** 审结293件，作出纠错决定27件，纠错率12.6%: of what was reviewed in substance, of first instance, of what was appealed. */
const OTHER_BASE = /(?:直接)?(?:纠错|改判|发改|被改发)率(?:为|是|达到?)?$/
/** What lies nearer is the rate of these, with a slip. */
const FAR_RATE = 0.1

/** 其余火灾合计占总数的21.9%: a share of what is not counted. */
const REST = /^[，；。](?:其余|其他|其它|剩余)[^，。；：\d]{0,10}(?:合计|共|总计|一共)占/

/** 一审589.3万件，二审58.1万件，再审1.7万件，分别占民事案件总数的86.60%、8.54%、0.25%: none of those that have a share each is the whole. */
function isAmongMembers({ claims, byPlace }: Reading, s: Claim, f: Found): boolean {
  const base = f.parts.length === 2 ? byPlace.get(f.parts[1]!.start) : undefined
  if (!base || TOTAL_LAST.test(base.label)) return false
  let first = s
  while (/^[、和与及，]$/.test(first.lead) && claims[first.id - 1]?.form === 'percent' && first.id > s.id - MOST)
    first = claims[first.id - 1]!
  let last = s
  while (claims[last.id + 1]?.form === 'percent' && /^[、和与及，]$/.test(claims[last.id + 1]!.lead) && last.id < s.id + MOST)
    last = claims[last.id + 1]!
  const many = last.id - first.id + 1
  return many > 1 && /(?:分别|各|依次)占/.test(first.lead) && base.id >= first.id - many && base.id < first.id
}
const MOST = 12

/** 三类突出问题合计占62%，分别是噪声1130件、停车1080件: what they make has the share, and stands nowhere. */
function isOfShare({ claims, byPlace }: Reading, { claim, parts }: Found): boolean {
  const first = byPlace.get(parts[0]?.start ?? -1)
  const before = first && claims[first.id - 1]
  return (
    before?.form === 'percent' &&
    before.start > claim.start &&
    /分别|依次/.test(first!.lead) &&
    /合计|共计|总共|一共|共占/.test(before.label)
  )
}

const CAME = /^(?:其中)?(?:新增|新纳入|增加|调入|转入|净增)/
const WENT = /^(?:退出|取消|核减|减少|注销|调出|转出|停发)/

/** 低保户1240户（新增91户，退出41户，现有1290户）: what came and what went are no parts of one total. */
function isAccount({ byPlace }: Reading, { parts }: Found): boolean {
  const labels = parts.map(p => byPlace.get(p.start)?.label ?? '')
  return labels.some(l => CAME.test(l)) && labels.some(l => WENT.test(l))
}

/** 违法用地820件，涉及土地面积5200亩。立案510件，涉及土地面积4200亩: what is told of a count is of that count. */
function isAttached({ claims, byPlace }: Reading, { claim, parts: [other] }: Found): boolean {
  const [one, two] = [byPlace.get(claim.start), byPlace.get(other?.start ?? -1)]
  if (!one || !two || !ATTACHED.test(one.label) || !ATTACHED.test(two.label)) return false
  const [head, own] = [one, two].map(c => claims[c.id - 1])
  return head !== undefined && own !== undefined && head.sentence === one.sentence && head.printed !== own.printed
}
const ATTACHED = /^(?:共|总)?(?:涉及|涉案|占地|惠及|受益|覆盖)/

/** 网购投诉举报2010件；其中网购投诉1490件，占投诉总量的57%: of all 投诉, and what was counted are those of 网购 alone. */
function isOfWiderWhole({ byPlace }: Reading, share: Claim, { parts }: Found): boolean {
  const [part, base] = parts.map(p => byPlace.get(p.start))
  const kind = WHOLE_KIND.exec(share.lead)?.[1]
  const name = part?.label.replace(/^其中/, '')
  if (parts.length !== 2 || !base || !kind || !name?.endsWith(kind)) return false
  const apart = name.slice(0, -kind.length)
  return apart.length > 1 && base.label.includes(apart)
}
const WHOLE_KIND = /^，占(?:全部|所有)?([\u4e00-\u9fa5]{2,8}?)(?:总量|总数|总件数)?的$/

/** 投诉490件，占全部诉求的58%；其中食品类210件，占全部投诉的42.9%: what is 其中 is within the first, and no part beside it. */
function isOfNested({ byPlace }: Reading, { parts }: Found): boolean {
  const [part, ...of] = parts.map(p => byPlace.get(p.start))
  return of.some(c => c && part && c.id > part.id && c.printed < part.printed && /^[，；]其中/.test(c.lead))
}

/** 咨询1207件；投诉498件；已办结407件，办结率81.7%；举报307件: how far one kind has come is no kind beside the others. */
function isStageAmongKinds({ claims, byPlace }: Reading, { parts }: Found): boolean {
  const members = parts.map(p => byPlace.get(p.start))
  const stage = members.find(c => c && DONE.test(c.label))
  return (
    stage !== undefined &&
    /^(?:办结|处理|完成|答复|反馈)/.test(claims[stage.id + 1]?.label ?? '') &&
    members.every(c => c === stage || (c && !STAGE.test(c.label)))
  )
}
const DONE = /^(?:截至目前|目前)?(?:均?已)(?:办结|处理|完成|答复|反馈)/
const STAGE = /办|结|处|审|答|复|反馈|完成|在|未|转|退|撤|移|余|剩|待|不/

/** 年初8426本，新办517本、收回18本，年末8321本，比年初减少105本: of the one that was there then, which stands farther up. */
function isOfYearStart({ claims, byPlace }: Reading, { claim: { start }, parts }: Found): boolean {
  const change = byPlace.get(start)
  const base = byPlace.get(parts[0]?.start ?? -1)
  const named = change && /(?:较|比)(年初|月初|期初)/.exec(change.label)?.[1]
  if (!named || !base || base.label.includes(named)) return false
  for (let i = base.id - 1; i >= 0 && i > base.id - MOST && claims[i]!.sentence === base.sentence; i--)
    if (claims[i]!.paragraph === base.paragraph && claims[i]!.label.startsWith(named)) return true
  return false
}
