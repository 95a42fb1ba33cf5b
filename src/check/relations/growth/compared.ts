/**
 * Compared: changes of which the earlier values are told apart from the present ones: 186批、412人次，同比下降13.1%和15.1%（上年分别为214批、485人次）;
 * 47份、612.8万元，上年为55份、675.1万元，分别下降…; 与去年的4672件相比，减少332件，下降7.11%. Part of the kind `growth`.
 */
import type { Claim } from '../../claims.ts'
import { exactly, meets, over, plus, times } from '../../interval.ts'
import { printedRate } from '../../lists/index.ts'
import type { Found, Reading } from '../../reading.ts'
import type { Interval } from '../../types.ts'
import { alike } from '../../units.ts'
import { figure, number, percent } from '../../words.ts'
import { tellDifference } from '../patterns/told.ts'
import { comparable } from './comparable.ts'
import { subjectOf } from './groups.ts'
import { runAt } from './run-of-bases.ts'

/** So many are told in one breath. */
const MOST = 8
const JOINED = /^[、和与及]$/
const EARLIER = /^(?:其中)?(?:上年|去年|上一?年度|前年|同期|上期|上月|上季度|上半年|[一二三四]季度|(?:19|20)\d{2}年)/

export const compared = ({ claims }: Reading): Found[] =>
  claims.flatMap((c): Found[] => {
    if (c.form !== 'plain') return []
    const than = againstThat(claims, c)
    if (than.length) return than
    if (EARLIER.test(c.label) && isChange(claims[c.owner])) return bracketed(claims, c)
    if (c.role !== 'base') return []
    const bases = runFrom(claims, c)
    const rates = runFrom(claims, claims[bases.at(-1)!.id + 1])
    if (rates.length > 1 && rates.length === bases.length && /分别/.test(rates[0]!.label) && isChange(rates[0]))
      return respectively(counted(claims, c), bases, rates)
    const before = runTo(claims, claims[c.id - 1])
    if (before.length > 1 && before.length === bases.length && /分别/.test(before[0]!.label))
      return respectively(counted(claims, before[0]!), bases, before)
    const own = byMeasure(counted(claims, c), bases, ratesAround(claims, bases))
    if (own.length) return own
    return counted(claims, c).some(o => alike(o.unit, c.unit)) ? [] : byAmount(claims, bases)
  })

/** 与2010年普查的, 同第五次普查的; whatever the earlier count is called. */
const AGAINST = /(?:^|[，。；])(?:与|同|和|跟|比|较)[^，。；]{2,24}的$/

/** 同第五次普查的5953440人相比，十年共减少341739人，下降5.74%: the words name the earlier value, the increment and its rate. */
function againstThat(claims: readonly Claim[], base: Claim): Found[] {
  const [amount, rate] = [claims[base.id + 1], claims[base.id + 2]]
  if (!base.noun.startsWith('相比') || !AGAINST.test(base.lead) || base.precision !== 'exact' || base.unit === '') return []
  if (amount?.form !== 'plain' || amount.role !== 'change' || amount.unit !== base.unit || !isChange(rate) || rate.sign !== amount.sign)
    return []
  const here = [amount, rate].every(
    c => c.sentence === base.sentence && c.paragraph === base.paragraph && c.owner === base.owner && c.sep === '，',
  )
  // 本月增加73家，同比增长14.8%: of another time than what it is compared with.
  if (!here || amount.step !== base.step || /[同环]比|均|本[月季年周]/.test(amount.label + rate.label)) return []
  const value = (100 * amount.printed) / base.printed
  const working = `${number(amount.printed)}÷${number(base.printed)}＝${percent(value, rate.step)}`
  const computed = times(over(amount.value, base.value), 100 * rate.sign)
  const found = told(rate, computed, [amount, base], working)
  // 746389人，与2010年的703428人相比，增加42691人，增长6.11%: where both values give the rate, it is the difference that is wrong.
  const now = claims[base.id - 1]
  const both = found.verdict === 'fails' && now && isNow(now, base) ? judge(rate, now, base) : undefined
  if (now && both?.verdict === 'holds') return [both, tellDifference('growth', amount, rate.sign < 0 ? [base, now] : [now, base])]
  return [{ ...found, named: true }]
}

/** The count right before what it is compared with. */
const isNow = (now: Claim, base: Claim): boolean =>
  now.role === 'count' &&
  now.form === 'plain' &&
  now.unit === base.unit &&
  now.sentence === base.sentence &&
  now.paragraph === base.paragraph

const isChange = (c: Claim | undefined): c is Claim => c?.role === 'change' && c.form === 'percent' && c.sign !== 0

/** This figure and those joined to it by 、. */
function runFrom(claims: readonly Claim[], first: Claim | undefined): Claim[] {
  const run = first ? [first] : []
  for (let next = first && claims[first.id + 1]; next && run.length < MOST && joins(next, first!); next = claims[next.id + 1])
    run.push(next)
  return run
}
const joins = (c: Claim, first: Claim): boolean =>
  (JOINED.test(c.lead) || (first.form === 'plain' && (c.sep === '、' || (c.lead === '' && c.unit !== first.unit)))) &&
  (c.form === 'percent') === (first.form === 'percent') &&
  c.paragraph === first.paragraph &&
  c.owner === first.owner

/** The rates joined by 、 or 和 that end with this one. */
function runTo(claims: readonly Claim[], last: Claim | undefined): Claim[] {
  if (!isChange(last)) return []
  const run = [last]
  for (let prior = claims[last.id - 1]; run.length < MOST && JOINED.test(run[0]!.lead) && isChange(prior); prior = claims[prior.id - 1])
    run.unshift(prior)
  return run
}

/** The counts of the sentence before this figure, outside brackets. */
const counted = (claims: readonly Claim[], c: Claim): Claim[] =>
  claims
    .slice(Math.max(0, c.id - 2 * MOST), c.id)
    .filter(o => o.paragraph === c.paragraph && o.sentence === c.sentence && o.owner < 0 && (o.role === 'count' || o.role === 'slot'))

/** 分别下降21.2%、17.3%和上升9.1%: each goes its own way. */
const TURNED = /^[、和与及](?:上升|下降|增长|减少|增加|降低|提高)了?$/

/** 同比下降13.1%和15.1%（上年分别为214批、485人次）: each earlier value goes to the present one of its unit. */
function bracketed(claims: readonly Claim[], first: Claim): Found[] {
  const bases = runFrom(claims, first)
  const rates = [claims[first.owner]!]
  while ((JOINED.test(rates[0]!.lead) || TURNED.test(rates[0]!.lead)) && isChange(claims[rates[0]!.id - 1]))
    rates.unshift(claims[rates[0]!.id - 1]!)
  const currents = counted(claims, rates[0]!)
  // 增长371.4%；……增长140%（去年同期分别为42件、5件）: several of one unit are of several figures.
  if (rates.length === 1 && runAt(claims, first).length > 0) return []
  if (rates.length > 1) return bases.flatMap(b => respectively(currents.slice(-rates.length), [b], rates))
  const subject = rates.length > 1 ? '' : saidOf(claims, rates[0]!)
  return bases.flatMap(b => {
    const now = subject ? calledSo(claims, rates[0]!, b, subject) : currents.findLast(c => alike(c.unit, b.unit))
    const rate = now && (bases.length > 1 ? claims[now.id + 1] : rates[0])
    return now && isChange(rate) ? [judge(rate, now, b)] : []
  })
}

/** 火警同比减19.3%（去年同月119次），环比增6.7%（上月90次）: what a change is said of, or the one before it in its clause. */
function saidOf(claims: readonly Claim[], rate: Claim): string {
  for (let c: Claim | undefined = rate; isChange(c) && c.sentence === rate.sentence && c.paragraph === rate.paragraph; ) {
    const subject = subjectOf(c.label)
    if (subject || c.sep !== '，') return subject
    const own: number = c.id
    c = claims.slice(Math.max(0, own - MOST), own).findLast(o => o.owner < 0)
  }
  return ''
}

/** The one count of that name before it in its sentence, in brackets or not. */
function calledSo(claims: readonly Claim[], rate: Claim, base: Claim, subject: string): Claim | undefined {
  const named = claims
    .slice(Math.max(0, rate.id - 2 * MOST), rate.id)
    .filter(
      c => c.role === 'count' && c.sentence === rate.sentence && alike(c.unit, base.unit) && c.label.endsWith(subject.replace(/数$/, '')),
    )
  return named.length === 1 ? named[0] : undefined
}

/** The n-th rate is of the n-th present value; its earlier one is the one of the same unit. */
function respectively(currents: readonly Claim[], bases: readonly Claim[], rates: readonly Claim[]): Found[] {
  const last = currents.slice(-rates.length)
  if (last.length < rates.length) return []
  return last.flatMap((now, n) => {
    const base = bases.filter(b => alike(b.unit, now.unit))
    return base.length === 1 && last.filter(o => alike(o.unit, now.unit)).length === 1 ? [judge(rates[n]!, now, base[0]!)] : []
  })
}

/** 起数下降6.2%: what each measure counts. */
const MEASURES: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:起|件|案件)数[\u4e00-\u9fa5]{0,8}$/, /^[起件宗案]$/],
  [/人数[\u4e00-\u9fa5]{0,8}$/, /^[人名]$/],
  [/人次[\u4e00-\u9fa5]{0,8}$/, /^人次$/],
  [/批[次数]{1,2}[\u4e00-\u9fa5]{0,8}$/, /^批次?$/],
  [/户数[\u4e00-\u9fa5]{0,8}$/, /^户$/],
  [/(?:金额|款|费|额)[\u4e00-\u9fa5]{0,8}$/, /^元$/],
]

/** Two rates behind the earlier values, or right before them. */
function ratesAround(claims: readonly Claim[], bases: readonly Claim[]): Claim[] {
  const [first, last] = [bases[0]!, bases.at(-1)!]
  const of = (rates: readonly Claim[]): boolean =>
    rates.length > 1 &&
    rates.every(r => isChange(r) && r.sentence === first.sentence && r.paragraph === first.paragraph && r.owner === first.owner)
  const behind = claims.slice(last.id + 1, last.id + 1 + bases.length)
  const before = claims.slice(Math.max(0, first.id - bases.length), first.id)
  return of(behind) ? behind : of(before) ? before : []
}

/** 1326起、死亡287人，上年为1413起、301人，起数下降6.2%，人数下降4.7%: each rate names its own measure. */
function byMeasure(currents: readonly Claim[], bases: readonly Claim[], rates: readonly Claim[]): Found[] {
  if (bases.length < 2) return []
  return rates.flatMap(rate => {
    const unit = MEASURES.find(([name]) => name.test(rate.label))?.[1]
    const [now, base] = [currents, bases].map(of => of.filter(c => unit?.test(c.unit)))
    return now?.length === 1 && base?.length === 1 ? [judge(rate, now[0]!, base[0]!)] : []
  })
}

/** 与去年的4672件相比，减少332件，下降7.11%: by how much and of how much; what there is now need not be known. */
function byAmount(claims: readonly Claim[], bases: readonly Claim[]): Found[] {
  const last = bases.at(-1)!
  const out: Found[] = []
  for (const amount of claims.slice(last.id + 1, last.id + 1 + 2 * MOST)) {
    const rate = claims[amount.id + 1]
    if (amount.paragraph !== last.paragraph || amount.sentence !== last.sentence || amount.role !== 'change') break
    if (amount.form !== 'plain' || !isChange(rate) || rate.sign !== amount.sign || rate.sep === '。') continue
    const base = bases.filter(b => alike(b.unit, amount.unit))
    if (base.length !== 1) continue
    const computed = times(over(amount.value, base[0]!.value), 100)
    const value = (100 * amount.printed) / base[0]!.printed
    const working = `${number(amount.printed)}÷${number(base[0]!.printed)}＝${percent(value, rate.step)}`
    out.push(told(rate, times(computed, rate.sign), [amount, base[0]!], working))
  }
  return out
}

function judge(rate: Claim, now: Claim, base: Claim): Found {
  const computed = plus(times(over(now.value, base.value), 100), exactly(-100))
  const value = (100 * (now.printed - base.printed)) / base.printed
  const working = `（${number(now.printed)}－${number(base.printed)}）÷${number(base.printed)}＝${percent(value, rate.step)}`
  return comparable(rate, told(rate, computed, [now, base], working), now)
}

function told(rate: Claim, computed: Interval, parts: readonly Claim[], working: string): Found {
  const holds = meets(times(printedRate(rate), rate.sign), computed)
  const said = `${rate.sign < 0 ? '下降' : '增长'}${figure(rate)}`
  const message = holds ? `${working}，与${said}相符。` : `${working}，不是${said}。`
  return { kind: 'growth', claim: rate, stated: times(rate.value, rate.sign), computed, verdict: holds ? 'holds' : 'fails', parts, message }
}
