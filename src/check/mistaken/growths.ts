/**
 * @module Growth told by its increment, where the two do not fit: 208人受伤……受伤人数增加14人，上升6.7% is 14 of the 208 and not of the 194 before.
 * Said only where what was done wrong can be seen: the increment was divided by the present figure, the digits changed places, or the
 * base itself stands in the text.
 */
import { isCount, near } from '../arithmetic/near.ts'
import type { Claim } from '../claims.ts'
import { isExact, meets, minus, over, plus, times } from '../interval.ts'
import { printedRate } from '../lists/index.ts'
import type { Found, Reading } from '../reading.ts'
import { isSlip } from '../relations/common/slip.ts'
import { comparable } from '../relations/growth/comparable.ts'
import { figure, number, percent } from '../words.ts'
import { contrary } from './contrary.ts'
import { placedGrowths } from './placed-growths.ts'
import { restsOfShares } from './rest-of-share.ts'
import { shiftedShares } from './shifts.ts'
import { wholeGrowths } from './whole-growth.ts'

/** By how much: the words end with which way it went. */
const MORE = /(?:增加?|上升|多|增长)了?$/
const LESS = /(?:减少?|下降|少|降低)了?$/
const WAY = /(?:同比|比上年|较上年|比去年|较去年)?(?:增加?|上升|多|增长|减少?|下降|少|降低)了?$/
/** Another time's figure is no figure of now. */
const OTHER_TIME = /上年|去年|前年|同期|上期|上月|上季|年初|(?:19|20)\d{2}年/
const AGO = { back: 32, on: 0, paragraphs: 4 }
const SAID = { back: 16, on: 6, paragraphs: 2 }

export function mistakenGrowths(reading: Reading, known: readonly Found[]): Found[] {
  const settled = new Set(
    known
      .filter(f => f.kind === 'growth' && (f.verdict === 'fails' || (f.verdict === 'holds' && f.parts.length > 1)))
      .map(f => f.claim.start),
  )
  const found = reading.claims.flatMap(s => {
    if (settled.has(s.start)) return []
    return (told(s) ? wrong(reading, s) : undefined) ?? contrary(reading, s) ?? []
  })
  const open = placedGrowths(reading, known, new Set([...settled, ...found.map(f => f.claim.start)]))
  return [...open, ...found, ...shiftedShares(reading, known), ...wholeGrowths(reading), ...restsOfShares(reading, known)]
}

const told = (s: Claim): boolean =>
  s.role === 'change' &&
  s.form === 'percent' &&
  s.precision === 'exact' &&
  s.step < 1 &&
  s.sign !== 0 &&
  !/可比|不变价|扣除|剔除|实际|年均/.test(s.lead)

function wrong(reading: Reading, s: Claim): Found | undefined {
  const by = incrementOf(reading, s)
  const judged = by ? presentOf(reading, by).map(now => judge(reading, s, now, by)) : []
  return judged.includes('fits') ? undefined : judged.filter(f => f !== 'fits').find(f => f !== undefined)
}

function judge(reading: Reading, s: Claim, now: Claim, by: Claim): Found | 'fits' | undefined {
  if (!isExact(now.value) || !isExact(by.value)) return undefined
  const base = s.sign > 0 ? minus(now.value, by.value) : plus(now.value, by.value)
  if (base.min <= 0) return undefined
  const computed = times(over(by.value, base), 100)
  const size = printedRate(s)
  if (meets(size, computed)) return 'fits'
  const misread = meets(size, times(over(by.value, now.value), 100))
  const said = near(reading, s, SAID).some(c => c !== now && c.unit === now.unit && c.value.min === base.min && isExact(c.value))
  if (!misread && !said && !isSlip(s, computed)) return undefined
  const fails = comparable(s, found(s, now, by), now)
  return fails.verdict === 'fails' ? fails : undefined
}

/** The increment right before the percentage; of 减少9起、减少4人，分别下降14.3%和6.5% the one in its place. */
function incrementOf({ claims }: Reading, s: Claim): Claim | undefined {
  let [from, to] = [s.id, s.id]
  const beside = (c: Claim | undefined) => c?.form === 'percent' && c.sentence === s.sentence && c.paragraph === s.paragraph
  while (beside(claims[from - 1])) from--
  while (beside(claims[to + 1]) && /^[、和与及]$/.test(claims[to + 1]!.lead)) to++
  const by = claims[s.id - (to - from + 1)]
  const way = s.sign > 0 ? MORE : LESS
  return by?.form === 'plain' &&
    by.precision === 'exact' &&
    by.paragraph === s.paragraph &&
    by.sentence === s.sentence &&
    way.test(by.label)
    ? by
    : undefined
}

/** How many changes are told in one breath, and how many figures of one name are asked. */
const MOST = 3
/** What grew: the counts that the words before the increment name, or the one right before it. */
function presentOf(reading: Reading, by: Claim): readonly Claim[] {
  const fits = (c: Claim) =>
    c.role === 'count' && c.owner < 0 && !WAY.test(c.label) && c.unit === by.unit && !OTHER_TIME.test(c.lead.slice(-20))
  const name = by.label.replace(WAY, '').replace(/^(?:其中|则)/, '')
  const thing = name.replace(/(?:事故)?(?:起数|件数|人数|总数|数量?)$/, '')
  if (!name) {
    // 63起，死亡58人，同比减少9起、减少4人: what stands right before all that is told of the change.
    let at = by.id - 1
    while (at > by.id - MOST && reading.claims[at]?.role === 'change') at--
    const run = reading.claims.slice(Math.max(0, at - MOST + 1), at + 1)
    const own = run.findLast(c => isCount(c) && fits(c) && c.sentence === by.sentence && c.paragraph === by.paragraph)
    const opened = own ? undefined : openedBefore(reading, by)
    return own ? [own] : opened && fits(opened) ? [opened] : []
  }
  const named = (c: Claim) => (thing ? c.label.endsWith(thing) || c.noun.startsWith(thing) : /事故|警情|案件/.test(c.label))
  return thing.length === 1
    ? []
    : near(reading, by, AGO)
        .filter(c => fits(c) && named(c))
        .slice(0, MOST)
}

/** 接到投诉949宗，其中……。比去年同期少927宗: a sentence that opens with a change goes on with what the one before it opened with. */
function openedBefore({ claims }: Reading, by: Claim): Claim | undefined {
  if (by.sep !== '。' || !/^(?:同?比|较)/.test(by.label)) return undefined
  let at = by.id - 1
  while (at > by.id - FAR && claims[at - 1]?.paragraph === by.paragraph && claims[at - 1]?.sentence === by.sentence - 1) at--
  const first = claims[at]
  return first && first.sentence === by.sentence - 1 && first.paragraph === by.paragraph && isCount(first) ? first : undefined
}
const FAR = 16

function found(s: Claim, now: Claim, by: Claim): Found {
  const base = now.printed - s.sign * by.printed
  const value = (100 * by.printed) / base
  const message = `基期${number(now.printed)}${s.sign < 0 ? '＋' : '－'}${number(by.printed)}＝${number(base)}，${number(by.printed)}÷${number(base)}＝${percent(value, s.step)}，不是${s.sign < 0 ? '下降' : '增长'}${figure(s)}。`
  return { kind: 'growth', claim: s, stated: s.value, computed: { min: value, max: value }, verdict: 'fails', parts: [now, by], message }
}
