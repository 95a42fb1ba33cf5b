/**
 * @module Shares of one list that were taken on another whole than the printed one: 共收到申请86288件。前三位36527件、20940件和11452件，分别占42.68%、24.47%和13.38% fit 85580
 * to the last place, and that is printed nowhere. One alone might be of anything; several that agree on one whole beside the printed one are all wrong.
 */
import { isCount } from '../arithmetic/near.ts'
import type { Claim } from '../claims.ts'
import { meets, middle, over, times } from '../interval.ts'
import { fitsShare } from '../lists/index.ts'
import type { Found, Reading } from '../reading.ts'
import { commonBase, isTelling, makes, OF_ALL, type Run, type Shared, shareRuns, sumsBeside } from '../share-runs.ts'
import type { Interval } from '../types.ts'
import { alike } from '../units.ts'
import { figure, number, percent } from '../words.ts'

/** So many figures before a list its whole is looked for; so many around it what would explain its shares. */
const FAR = 30
const AROUND = 40
/** A whole that lies farther from what the shares fit was hardly meant, unless words name it. */
const NEAR = 0.06
/** So many that are of the printed whole, and say so, prove it of the one that is not. */
const LEAST = 3
const OTHER_TIME = /上年|去年|同期|上[月季期周旬]|前年|年初|计划|目标|任务|[比较]/
/** 已办结案件中, 属于投诉的: only some of what was counted is divided. */
const NARROWED = /已|办结|审结|结案|答复|有效|属于?|涉及|公布|认定|合格|参[与加]|评价|回[访收]|除/
/** 已办结案件中邻里类: so much of the words of its first member narrows what it is a member of. */
const OPENER = /^[^，。；]{2,14}(?:案件|事项|工单|申请|诉求|投诉|举报|提案|建议|问题|的)[中里内]/
/** 这708件从问题来源看: the whole stands in the words. */
const SAME = /(?:这|上述|以上|该)\d+[\u4e00-\u9fa5]{1,3}/

export function onOneBase(reading: Reading): Found[] {
  return shareRuns(reading).flatMap(run => {
    const wholes = wholesOf(reading, run)
    const sum = run.counts.reduce((n, c) => n + c.printed, 0)
    // What the list makes, or most of its shares are of, leaves no choice.
    const surely = wholes.find(w => w.printed === sum) ?? wholes.find(w => 2 * run.pairs.filter(p => isOf(p, w)).length > run.pairs.length)
    for (const whole of surely ? [surely] : wholes) {
      const found = against(reading, run, whole)
      if (found.length) return found
    }
    return []
  })
}

/** What was counted before the list in its unit, and could be divided into it: the nearest first. */
function wholesOf({ claims }: Reading, { counts }: Run): Claim[] {
  const first = counts[0]!
  const most = Math.max(...counts.map(c => c.printed))
  return claims
    .slice(Math.max(0, first.id - FAR), first.id)
    .filter(
      c =>
        isCount(c) &&
        c.role !== 'base' &&
        c.owner < 0 &&
        c.paragraph === first.paragraph &&
        alike(c.unit, first.unit) &&
        c.printed > most &&
        !counts.includes(c) &&
        !OTHER_TIME.test(c.label),
    )
    .reverse()
}

function against(reading: Reading, run: Run, whole: Claim): Found[] {
  const off = run.pairs.filter(p => !fitsShare(p.share, p.count.value, whole.value))
  const right = run.pairs.length - off.length
  const base = off.length ? commonBase(off) : undefined
  if (!base || meets(base, whole.value) || Math.abs(middle(base) - whole.printed) > NEAR * whole.printed) return []
  const isNamed = run.pairs.some(p => OF_ALL.test(p.share.label)) || isSaid(reading, run, whole)
  const enough = off.filter(isTelling).length > 1 || (isNamed && right >= LEAST && off.length === 1 && isTelling(off[0]!))
  if (!enough || isExplained(reading, run, base)) return []
  const sum = run.counts.reduce((n, c) => n + c.printed, 0)
  const ofThemselves = meets({ min: sum, max: sum }, base)
  const all = off.length === run.pairs.length
  // 来信5件、来访6件 that make more than there are: who counts one matter twice may divide by what he counted.
  if (ofThemselves && sum > whole.printed) return []
  if (all && !isNamed && isNarrowed(reading.view.text, run.counts[0]!, whole))
    return off.map(p => left(p, base, '文中没有写明这一组的总数'))
  const surely =
    isNamed ||
    ofThemselves ||
    sum === whole.printed ||
    (right > 0 && run.pairs.some(p => isOf(p, whole) && !isOf(p, base))) ||
    isPlain(reading, run, whole)
  const taken = ofThemselves
    ? `各项之和${number(sum)}`
    : base.min === base.max
      ? number(base.min)
      : `${number(base.min)}～${number(base.max)}`
  return surely ? off.map(p => told(p, whole, taken)) : []
}

/** Told of this whole, by what stands between the two. */
function isPlain({ view, claims }: Reading, { counts, pairs }: Run, whole: Claim): boolean {
  const first = counts[0]!.start < pairs[0]!.share.start ? counts[0]! : pairs[0]!.share
  const between = claims.slice(whole.id + 1, first.id).filter(c => isCount(c) && alike(c.unit, first.unit))
  return between.length === 0 && first.start - whole.stop < 60 && !isNarrowed(view.text, first, whole)
}

/** Do the words between the two speak of only some of what was counted? */
function isNarrowed(text: string, first: Claim, whole: Claim): boolean {
  const words = text.slice(Math.max(whole.stop, first.start - 60), first.start)
  return NARROWED.test(words.slice(0, words.length - first.label.length)) || OPENER.test(first.label)
}

function isSaid({ view }: Reading, { counts }: Run, whole: Claim): boolean {
  const first = counts[0]!
  const words = SAME.exec(view.text.slice(Math.max(0, first.start - 40), first.start))?.[0]
  return words !== undefined && words.includes(String(whole.printed))
}

const isOf = ({ count, share }: Shared, whole: Claim | Interval): boolean =>
  fitsShare(share, count.value, 'value' in whole ? whole.value : whole)

/** Is there a figure, or several side by side, or what is left of one, that they would be of? */
function isExplained({ claims }: Reading, { pairs, counts }: Run, base: Interval): boolean {
  const first = counts[0]!
  const last = pairs.at(-1)!
  const end = Math.max(last.share.id, last.count.id)
  const figures = [...claims.slice(Math.max(0, first.id - AROUND), first.id), ...claims.slice(end + 1, end + FAR)].filter(
    c => c.form === 'plain' && c.printed > 0 && (isCount(c) || c.role === 'change'),
  )
  if (figures.some(c => meets(c.value, base)) || sumsBeside(figures).some(f => makes(f, base))) return true
  const wholes = figures.filter(c => c.printed > base.max)
  return wholes.some(w => figures.some(c => meets({ min: w.printed - c.printed, max: w.printed - c.printed }, base)))
}

function told({ count, share }: Shared, whole: Claim, taken: string): Found {
  const working = `${number(count.printed)}÷${number(whole.printed)}＝${percent((100 * count.printed) / whole.printed, share.step)}`
  return {
    kind: 'share',
    claim: share,
    stated: share.value,
    computed: times(over(count.value, whole.value), 100),
    verdict: 'fails',
    parts: [count, whole],
    message: `${working}，不是${figure(share)}；这一组占比是按${taken}算的，文中没有这个数。`,
  }
}

/** All agree on one whole, and it may be what was meant: nothing is known against them. */
const left = ({ count, share }: Shared, base: Interval, why: string): Found => ({
  kind: 'share',
  claim: share,
  stated: share.value,
  computed: times(over(count.value, base), 100),
  verdict: 'undecided',
  parts: [count],
  message: `${why}，这一组占比都合于${number(base.min)}，不能判断。`,
})
