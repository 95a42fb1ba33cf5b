/**
 * @module Two or three that leave nothing between them by their names: 立案143件，有9件未予立案 of 提案152件; 满意25票……基本满意3票 of 收回28张; 男性86人……女性101人
 * of 问卷187份. What stands between them, and how the whole is counted, matters little: where they make a figure before them, it is theirs.
 */
import type { Claim } from '../claims.ts'
import { groupBy } from '../items.ts'
import { complementary } from '../lists/index.ts'
import { isMean } from '../lists/list.ts'
import type { Found, Reading } from '../reading.ts'
import { addable, discrete, measure } from '../units.ts'
import { figure, number } from '../words.ts'
import { isCount } from './near.ts'

/** So many figures before them the whole may stand, and so many of their kind between the two. */
const BACK = 12
const BETWEEN = 2
/** Among so many figures before them what was asked is looked for. */
const FAR = 80
/** Of another counter only a whole of so much, and so near. */
const TELLING = 20
const NEAR = 6

export function paired({ claims }: Reading): Found[] {
  const counted = claims.filter(isCounted)
  return [...groupBy(counted, c => c.paragraph).values()].flatMap(all => {
    const outside = all.filter(c => c.owner < 0 && c.role === 'count')
    return [...pairs(outside, claims), ...marks(outside, all)]
  })
}

const isCounted = (c: Claim): boolean =>
  c.step === 1 &&
  (c.role === 'count' || c.role === 'slot') &&
  isCount(c) &&
  (discrete(c.unit) || c.unit === '票') &&
  c.unit !== '' &&
  !measure(c.unit) &&
  !isMean(c)

function pairs(all: readonly Claim[], claims: readonly Claim[]): Found[] {
  return all.flatMap((a, i) => {
    const behind = all.slice(i + 1, i + 2 + BETWEEN).filter(c => c.sentence === a.sentence && c.unit === a.unit)
    const b = behind.find(c => leavesNothing(a, c))
    const of = b ? wholeOf(a, b, all, i) : undefined
    return b && of && !isThird(claims, b) ? [found(of, [a, b])] : []
  })
}

/** 办结10起，移送起诉10起，在办4起; 受理98件，不予受理9件; 立案143件，有9件未予立案. */
function leavesNothing(a: Claim, b: Claim): boolean {
  const [one, other] = [nameOf(a), nameOf(b)]
  if (complementary(a, b) || TWO.some(([x, y]) => (x.test(one) && y.test(other)) || (y.test(one) && x.test(other)))) return true
  const denied = /^(?:不予|未予以?|不能|未|不|非|无)([\u4e00-\u9fa5]{1,6})$/.exec(other)?.[1]
  return denied !== undefined && one.endsWith(denied) && !/[不未非]/.test(one)
}

/** 有9件未予立案: what stands behind names it as well. */
const nameOf = ({ label, noun }: Claim): string =>
  (/^(?:其中|另)?[有为]?$/.test(label) ? noun : label).replace(/^(?:其中|经审查|经审核|依法|已|被)+/, '').replace(/的$/, '')

/** Names of two that are all there are. */
const TWO: readonly (readonly [RegExp, RegExp])[] = [
  [/普通程序$/, /简易程序$/],
  [/^正职/, /^副职/],
  [/批捕$|^(?:批准)?逮捕$/, /^不(?:批)?捕$/],
  [/直接办理$|^直办$/, /^(?:转办|交办|转送)/],
  [/第一次/, /第二次/],
  [/^城[镇市]/, /^[乡农]村/],
  [/家庭户/, /集体户/],
  [/^税收/, /^非税/],
  [/^书面/, /^口头/],
  [/^商品/, /^服务/],
]

/** The last figure before them that they make to the last unit. */
function wholeOf(a: Claim, b: Claim, all: readonly Claim[], at: number): Claim | undefined {
  const sum = a.printed + b.printed
  const before = all.slice(Math.max(0, at - BACK), at)
  const of = before.findLast(c => c.printed === sum && addable(c.unit, a.unit))
  if (of) return sum >= 2 * before.length ? of : undefined
  return before.slice(-NEAR).findLast(c => c.printed === sum && sum >= TELLING * NEAR && !addable(c.unit, a.unit) && PERSON.test(a.unit))
}

/** Who fills in a form, stands in court or comes is counted as a person, and as the case. */
const PERSON = /^[人名位]$/

/** 受理98件，不予受理9件，转送3件: a third of the row is left out of none that two make; only what it tells of the last is. */
const isThird = (claims: readonly Claim[], b: Claim): boolean => {
  const next = claims[b.id + 1]
  return (
    next?.sentence === b.sentence && next.paragraph === b.paragraph && next.sep === '、' && next.unit === b.unit && next.owner === b.owner
  )
}

/** 非常满意, 满意, 基本满意, 不满意: how those who were asked marked it. */
const MARK = /^(?:[^，。；]{0,12}?)?(?:非常|很|比较|较|基本|不太|不|很不)?(?:满意|了解|合格|称职|优秀)(?:的|票)?(?:为|有)?$/
/** 收回28张, 承办建议提案53件: what was handed in, or was asked about. */
const ASKED = /收回|回收|发放|发出|问卷|测评|评议|投票|参[会加评]|到会|应到|实到|反馈|回访|评价|建议|提案|办理|办结|答复|主办|票/

function marks(all: readonly Claim[], asked: readonly Claim[]): Found[] {
  const out: Found[] = []
  const places = new Map(asked.map((c, i) => [c.id, i]))
  for (let from = 0; from < all.length; ) {
    let to = from + 1
    if (isMark(all[from]!)) while (to < all.length && isMark(all[to]!) && next(all[to - 1]!, all[to]!)) to++
    const row = all.slice(from, to)
    const sum = row.reduce((n, c) => n + c.printed, 0)
    const of =
      row.length > 1 && isMark(row[0]!) && row.some(c => /(?:基本|较|不)(?:太)?满意|[一]般|不/.test(c.label))
        ? asked
            .slice(Math.max(0, places.get(row[0]!.id)! - FAR), places.get(row[0]!.id))
            .findLast(c => c.printed === sum && ASKED.test(c.label) && !isMark(c))
        : undefined
    if (of) out.push(found(of, row))
    from = to
  }
  return out
}

const isMark = (c: Claim): boolean => MARK.test(c.label)
const next = (a: Claim, b: Claim): boolean => a.sentence === b.sentence && a.unit === b.unit && b.sep !== '；'

function found(of: Claim, parts: readonly Claim[]): Found {
  const sum = parts.reduce((n, p) => n + p.printed, 0)
  return {
    kind: 'sum',
    claim: of,
    stated: of.value,
    computed: of.value,
    verdict: 'holds',
    parts,
    message: `${parts.map(p => number(p.printed)).join('＋')}＝${number(sum)}，与${figure(of)}相符。`,
  }
}
