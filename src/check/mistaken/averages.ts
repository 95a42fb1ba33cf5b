/**
 * @module Means that no amount and no number of heads near them give, where the two that are meant stand right before: 兑现资金2.36亿元，惠及企业1547家，
 * 户均51.3万元; 审执结12119件……员额法官42名，人均结案829件.
 */
import { isCount } from '../arithmetic/near.ts'
import type { Claim } from '../claims.ts'
import { meets, over } from '../interval.ts'
import { oneDigitOff } from '../one-digit.ts'
import type { Found, Reading } from '../reading.ts'
import { isElsewhere, isOtherwise, isSome, timesOf } from '../relations/average/named.ts'
import { printedMean } from '../relations/average.ts'
import { figure, number } from '../words.ts'

/** 户均, 人均结案; 平均每个中队, 平均每村. */
const MEAN =
  /(?:^|[^平年月日季周天])([人户件案笔座台家村次场个项只辆亩])均([\u4e00-\u9fa5]{0,4}?)(?:仅|约|达|为)?$|(?:平均)?每[一个名支家座]?([\u4e00-\u9fa5]{1,4}?)(?:平均)?(?:配备|有|办理|约|为)?$/
/** The counters that a word before 均 stands for. */
const HEADS: Readonly<Record<string, RegExp>> = {
  人: /^(?:人|名|位|人次)$/,
  户: /^[户家]$/,
  家: /^[户家]$/,
  件: /^[件起宗案]$/,
  案: /^[件起宗案]$/,
  台: /^台/,
  村: /^[个村]$/,
}
/** What statistics give for everybody; its amount stands in no report. */
const STATISTICS = /[增减]|可支配|收入|产值|总值|GDP|寿命|面积|年限|消费/
/** Words before 户均 that name no kind. */
const OVERALL = /^(?:全部|总体|整体|合计|平均|其中|全[省市县区镇乡村])+/
/** How many figures back the two stand, and how far what was done is counted. */
const NEAR = 3
const FAR = 24

export function mistakenAverages({ claims, view: { text } }: Reading, known: readonly Found[]): Found[] {
  const told = new Set(known.filter(f => f.kind === 'average').map(f => f.claim.start))
  return claims.flatMap(c => {
    const m =
      c.form === 'plain' && c.precision === 'exact' && /均|每/.test(c.label) && !told.has(c.start) && !isOtherwise(text, c)
        ? MEAN.exec(c.label)
        : null
    return m ? (judge(claims, c, m) ?? slipped(claims, c, m) ?? []) : []
  })
}

/** Figures of so few digits come within a digit of each other by chance, and so do many pairs. */
const TELLING = 1000
const PAIRS = 12

/** 在岗人数100人。全年检查23351件，其中双随机4359件，人均检查223.51件: of all the pairs that the words allow, one gives it but for a digit. */
function slipped(claims: readonly Claim[], c: Claim, [, by, done = '']: RegExpExecArray): Found | undefined {
  const unit = by ? (HEADS[by] ?? new RegExp(`^${by}$`)) : undefined
  if (!unit || c.printed / c.step < TELLING || STATISTICS.test(done)) return undefined
  const before = claims
    .slice(Math.max(0, c.id - FAR), c.id)
    .filter(o => o.paragraph === c.paragraph && isCount(o) && o.role !== 'base' && !/均|每/.test(o.label))
  const heads = before.filter(o => unit.test(o.unit) && o.printed > 1 && !isSome(o))
  const amounts = before.filter(o => o.unit === c.unit && !heads.includes(o) && (done === '' || [...done].some(w => o.label.includes(w))))
  const pairs = amounts.flatMap(a => heads.map(h => [a, h] as const))
  if (pairs.length > PAIRS || pairs.some(([a, h]) => meets(printedMean(c), over(a.value, h.value)))) return undefined
  const near = pairs.filter(([a, h]) => oneDigitOff(c, a.printed / h.printed))
  const [pair] = near
  return pair && near.length === 1 ? told(c, ...pair) : undefined
}

function judge(claims: readonly Claim[], c: Claim, [, by, done = '', each = '']: RegExpExecArray): Found | undefined {
  const all = claims.slice(Math.max(0, c.id - FAR), c.id + 1).filter(o => o.paragraph === c.paragraph)
  const times = timesOf(all.filter(o => o.sentence === c.sentence))
  const before = all.filter(o => o !== c && isCount(o) && !/均|每/.test(o.label))
  const near = before.filter(o => o.sentence === c.sentence && o.id >= c.id - NEAR && times.get(o.id) === times.get(c.id))
  const unit = by ? (HEADS[by] ?? new RegExp(`^${by}$`)) : undefined
  const heads = near.filter(
    o =>
      !isSome(o) &&
      (unit ? unit.test(o.unit) : o.noun.startsWith(each) || (o.noun === '' && o.label.endsWith(each)) || o.noun.endsWith(each)) &&
      o.unit !== c.unit,
  )
  const deeds = done.length > 1 && !STATISTICS.test(done) ? before.filter(o => [...done].some(w => o.label.slice(-4).includes(w))) : []
  const amounts = (done === '' ? near : deeds).filter(o => o.unit === c.unit && !heads.includes(o) && !isElsewhere(o, by ?? each))
  // 干部3240人、群众5600余人，人均1.4份: of both, and how many they are is not said.
  if (claims.slice(Math.max(0, c.id - NEAR), c.id).some(o => o.precision !== 'exact' && unit?.test(o.unit))) return undefined
  // 甲县调解6204件，乙县调解4300件，人均调解42.5件: of which of them, or of both together, is not said.
  const same = deeds.filter(o => o.label.endsWith(done) && o.label !== done && o.unit === c.unit)
  if (same.length > 1) return undefined
  // 新建17户、修缮31户，补助106.4万元，新建户户均3.2万元: of one kind of several, and how much went to it is not said.
  const kind = c.label.slice(0, c.label.lastIndexOf('均') - 1).replace(OVERALL, '')
  if (by && kind.length > 1 && done === '' && before.filter(o => o.sentence === c.sentence && unit?.test(o.unit)).length > 1)
    return undefined
  const [head] = heads
  const amount = amounts.at(-1)
  if (/^以[上下]/.test(c.noun)) return undefined
  if (!head || !amount || heads.length > 1 || (done === '' && amounts.length > 1) || head.printed < 2) return undefined
  if (before.some(a => a.unit === c.unit && heads.some(h => meets(printedMean(c), over(a.value, h.value))))) return undefined
  return told(c, amount, head)
}

function told(c: Claim, amount: Claim, head: Claim): Found {
  const computed = over(amount.value, head.value)
  const message = `${number(amount.printed)}÷${number(head.printed)}＝${number(amount.printed / head.printed, 2)}，不是${figure(c)}。`
  return { kind: 'average', claim: c, stated: c.value, computed, verdict: 'fails', parts: [amount, head], message }
}
