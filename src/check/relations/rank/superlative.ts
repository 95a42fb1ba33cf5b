/**
 * @module The largest of what is listed: 日常琐事纠纷51起，占比最高; 湖南为最高，达28起; 居首位的无照经营举报1109件; 县教体局承办31件为最多. It holds where nothing told beside it in the same measure is more; it is wrong only among
 * the members of a list that adds up, or that a mark joins one to the other.
 */
import type { Claim } from '../../claims.ts'
import type { Found, Reading } from '../../reading.ts'
import { alike } from '../../units.ts'
import { figure } from '../../words.ts'

/** Behind the figure. */
const BEHIND =
  /^(?:，|，?为)?(?:均|也|所)?(?:数量|占比|比例|比重|总量|件数|人数)?(?:(?:最[多高大])|(?:位?居|位?列|排名?(?:在)?)(?:全[国省市县区]|各[\u4e00-\u9fa5]{1,3})?(?:之)?(?:首位?|第一位?|榜首)|(?<low>最[少低小]|(?:位?居|位?列|排名?)(?:末位?|最后)))(?=[，。；、（\n]|$)/
/** Before it: 东城最多，为; 湖南为最高，达; 居首位的无照经营. */
const AHEAD =
  /(?:^|[，。；：])[^，。；：]{0,14}?(?:最[多高大](?!限|法|检)|(?:居|列|排)(?:首位?|第一位?|榜首)|(?<low>最[少低小](?!生活|限)|(?:居|列|排)(?:末位?|最后)))(?:，(?:为|达到?|有|共|是)|的?(?:是|为)[^，。；：]{1,14}(?:，(?:为|达到?|有|共))?|的[^，。；：]{2,14})$/
/** What is told of all, of the rest or of another time, and is no member. */
const NO_MEMBER = /合计|总计|共计|小计|总[数量]|^共|其他|其它|其余|上年|去年|同期|平均|以上|均$|全[国省市县区年]/
const BACK = 24
const AFTER = 16

export const superlatives = (reading: Reading): Found[] => {
  const lists = listsOf(reading)
  return reading.claims.flatMap(c => {
    if (c.precision !== 'exact' || !(c.role === 'count' || c.role === 'share' || c.role === 'rate' || c.role === 'none')) return []
    const said = BEHIND.exec(reading.view.text.slice(c.stop, c.stop + 16)) ?? AHEAD.exec(c.lead)
    return said ? (judged(reading, c, said.groups?.['low'] !== undefined, lists.get(c.id)) ?? []) : []
  })
}

/** The other members of the list that a figure is of, where they make their total. */
function listsOf({ lists }: Reading): ReadonlyMap<number, readonly Claim[]> {
  const out = new Map<number, readonly Claim[]>()
  for (const { parts, total, choice } of lists) {
    if (choice || parts.length < 3 || parts.reduce((n, p) => n + p.printed, 0) !== total.printed) continue
    for (const p of parts) out.set(p.id, parts)
  }
  return out
}

function judged(reading: Reading, claim: Claim, low: boolean, list: readonly Claim[] | undefined): Found | undefined {
  const beside = besideOf(reading, claim)
  const members = (list ?? beside.filter(c => c !== claim)).filter(c => c.id !== claim.id && !NO_MEMBER.test(c.label))
  const worse = (c: Claim): boolean => (low ? c.printed < claim.printed : c.printed > claim.printed)
  const out = members.filter(worse)
  // 东城最多，为312件，西城318件次之: that is told of the second.
  if (out.some(c => /^(?:次之|其次)/.test(c.noun) || /列第二|次之/.test(reading.view.text.slice(c.stop, c.stop + 20)))) return undefined
  if (members.length === 0 || (out.length > 0 && !list)) return undefined
  const [more] = out
  return {
    kind: 'rank',
    claim,
    stated: claim.value,
    computed: (more ?? members[0]!).value,
    verdict: more ? 'fails' : 'holds',
    parts: [claim, ...members, ...countsOf(reading, claim.role === 'share' ? [claim, ...members] : [])],
    message: more
      ? `说${figure(claim)}最${low ? '少' : '多'}，但另有${figure(more)}。`
      : `${figure(claim)}是所列中最${low ? '少' : '多'}的，相符。`,
  }
}

/** 536件，占33%，数量居各类之首: what the shares are of. */
const countsOf = ({ claims }: Reading, shares: readonly Claim[]): Claim[] =>
  shares.flatMap(({ id, sentence }) => {
    const before = claims[id - 1]
    return before?.role === 'count' && before.sentence === sentence ? [before] : []
  })

/** What is told in the same measure in its sentence, the members of a row before it and what comes behind. */
function besideOf({ claims }: Reading, claim: Claim): Claim[] {
  const same = (c: Claim): boolean =>
    c.owner === claim.owner && c.form === claim.form && alike(c.unit, claim.unit) && c.role === claim.role && c.precision === 'exact'
  const near = claims
    .slice(Math.max(0, claim.id - BACK), claim.id + AFTER)
    .filter(c => c.paragraph === claim.paragraph && c.sentence === claim.sentence)
  const behind = near.filter(c => c.id > claim.id && same(c))
  const ahead: Claim[] = []
  for (const c of near.filter(c => c.id < claim.id && same(c)).reverse()) {
    // 共244起，湖南最高，达28起: the whole stands before its members.
    if (c.printed > claim.printed && NO_MEMBER.test(c.label)) break
    ahead.push(c)
    if (c.sep === '。' || c.lead.includes('：')) break
  }
  return ahead.some(c => c.printed > claim.printed) ? behind : [...ahead, ...behind]
}
