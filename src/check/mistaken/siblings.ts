/**
 * @module Shares and rates that were taken of a neighbour in their list: 1287人（集中318人、分散969人），集中供养率32.8% is of all 1287, whatever
 * 318÷969 gives; 优秀187卷、合格131卷、不合格8卷，合格率（含优秀）95.7% is of all, with what it includes.
 */
import type { Claim } from '../claims.ts'
import type { Found, Reading } from '../reading.ts'
import { ON_TOP } from '../relations/share/rate-definitions.ts'
import { alike } from '../units.ts'
import { one, together, wrong } from './wrong-share.ts'

/** Words that set a figure against its neighbour. */
const AGAINST = /相当于|之比|比[例值]|倍|[为是]的?$|较|对/
const INCLUDING = /([\u4e00-\u9fa5]{2,4})率（含([\u4e00-\u9fa5、和]{2,16})）(?:为|达|达到)?$/
/** How many characters before a rate its name and what it includes have at most. */
const NAME = 32

export function siblingShares({ byPlace, view: { text } }: Reading, known: readonly Found[]): Found[] {
  const lists = new Map<number, Found[]>()
  for (const f of known)
    if (f.kind === 'sum' && f.verdict === 'holds' && f.parts.length > 1 && f.parts[0]!.form !== 'percent')
      for (const p of f.parts) lists.set(p.start, [...(lists.get(p.start) ?? []), f])
  return known.flatMap((f): Found[] => {
    const s = byPlace.get(f.claim.start)
    // 批准逮捕286人，不批准逮捕114人，撤回7人，不捕率28.5%: where words name the whole, the list is none.
    if (f.kind !== 'share' || f.verdict !== 'holds' || f.named || !s || !isRate(s)) return []
    const starts = new Set(f.parts.map(p => p.start))
    const list = lists.get(f.parts[0]!.start)?.find(l => starts.size > 1 && f.parts.every(p => l.parts.some(q => q.start === p.start)))
    const total = list && byPlace.get(list.claim.start)
    // 应备案4826块，已备案4317块: what two totals make together is no whole of a share.
    if (!list || !total || total.end !== list.claim.end || total.paragraph !== s.paragraph) return []
    // 合格82份，其中枯水期42份、丰水期合格40份，合格率95.2%: a rate of what passed is of what was tested, and of nothing that passed.
    if (isOutcome(s, total)) return []
    const members = list.parts.flatMap(p => byPlace.get(p.start) ?? [])
    if (![total, ...members].every(c => c.sentence === s.sentence) || isOnTop(s, members)) return []
    const above = aboveOf(s, members, text) ?? (f.parts.length === 2 ? members.filter(m => m.start === f.parts[0]!.start) : [])
    // 好评28.41万条；差评73宗，整改71宗，整改率97.3%: what adds up within its rounding only, is no list of things counted otherwise.
    const alikes = above.every(m => m.unit === '' || total.unit === '' || alike(m.unit, total.unit))
    const found = above.length && alikes ? wrong(s, together(above), one(total)) : undefined
    return found ? [found] : []
  })
}

const isRate = (s: Claim): boolean =>
  (s.role === 'rate' || s.role === 'share') && s.form === 'percent' && s.precision === 'exact' && s.printed < 100 && !AGAINST.test(s.label)

/** 成交1.86亿元，较底价1.55亿元溢价0.31亿元，溢价率20.0%: what came on top of what there was is of that, and the two are no list. */
const isOnTop = (s: Claim, members: readonly Claim[]): boolean =>
  ON_TOP.test(s.label) || members.some(m => m.role === 'base' || m.role === 'change' || /^(?:[较比超]|相?对于?|与)/.test(m.label))

const RATE = /([\u4e00-\u9fa5]{2})率(?:也|均|都|则)?(?:为|是|达到?)?$/
/** Was the total counted by what the rate is called after? */
const isOutcome = (s: Claim, { label }: Claim): boolean => {
  const stem = RATE.exec(s.label)?.[1]
  return stem !== undefined && label.endsWith(stem) && !/应$/.test(label.slice(0, -stem.length))
}

/** 合格率（含优秀）: the member of that name and those that it includes. */
function aboveOf(s: Claim, members: readonly Claim[], text: string): Claim[] | undefined {
  const m = INCLUDING.exec(text.slice(Math.max(0, s.start - NAME), s.start))
  if (!m) return undefined
  const names = [m[1]!, ...m[2]!.split(/[、和]/)]
  const above = members.filter(c => names.includes(c.label.replace(/^其中/, '')))
  return above.length === names.length ? above : undefined
}
