/**
 * @module Quotients that no percent sign marks: 每千家次检查发现284.1项次, 头均产肉130.6公斤, 少儿系数0.41, 报考与计划之比为37.83∶1, 生师比14.93∶1. What stands below the line is
 * counted in what the words name, what stands above in the unit of the quotient; which of those near it are meant, its digits tell, where they outweigh how many were tried.
 */
import type { Claim } from '../claims.ts'
import { begunBefore } from '../halving.ts'
import { meets, over, plus, times } from '../interval.ts'
import { groupBy } from '../items.ts'
import { isMean } from '../lists/list.ts'
import type { Found, Reading } from '../reading.ts'
import { isHead } from '../relations/average/named.ts'
import { printedMean } from '../relations/average.ts'
import { everyMatch } from '../scan.ts'
import type { Interval, RelationKind, Span } from '../types.ts'
import { alike, counterAt } from '../units.ts'
import { number } from '../words.ts'
import { isCount } from './near.ts'

/** So many figures before a quotient, and behind it in its sentence, its two may stand. */
const BACK = 24
const ON = 2
/** So much of a quotient chance may make. */
const CHANCE = 0.02
/** The only two so near that its words allow need not be proven by so many digits. */
const NAMED = 0.1
/** What a random pair of figures gives lies in one of so many equal ratios. */
const DECADE = Math.log(10)

/** A quotient that the text states. */
export interface Quotient {
  readonly kind: RelationKind
  readonly claim: Span
  /** As printed: 284.1项次. */
  readonly said: string
  readonly stated: Interval
  /** The claims before and behind it: the next from here. */
  readonly at: number
  readonly paragraph: number
  readonly sentence: number
  /** Of how many: 每千家次. */
  readonly by: number
  readonly isAbove: (c: Claim) => boolean
  readonly isBelow: (c: Claim) => boolean
  /** What quotients of one kind are called: 系数, 每千家次检查. */
  readonly name: string
  /** Is it told of the time before? */
  readonly earlier: boolean
}

/** One of the two, now or as it was before: 5851所，比上年减少723所 were 6574. */
export interface Term {
  readonly parts: readonly Claim[]
  readonly printed: number
  readonly value: Interval
}

export interface Made {
  readonly above: Term
  readonly below: Term
  readonly computed: Interval
}

export const quotients = (reading: Reading): Found[] => given(reading).map(({ q, made }) => told(q, made, 'holds'))

/** Every quotient with the two that give it. */
export function given(reading: Reading): { readonly q: Quotient; readonly made: Made }[] {
  const all = statedQuotients(reading).map(q => ({ q, made: fitting(reading, q) }))
  const fellows = fellowsOf(all)
  return all.flatMap(({ q, made }) => {
    if (made) return [{ q, made }]
    const pair = ofFellow(
      reading,
      q,
      fellows(q).flatMap(o => o.made ?? []),
    )
    return pair ? [{ q, made: pair }] : []
  })
}

/** Quotients of one name are fellows where no more figures than this stand between, or twice as many. */
const NEAR = 24

/** The fellows of a quotient: near it in its paragraph, and called the same. */
export function fellowsOf<T extends { readonly q: Quotient }>(all: readonly T[]): (q: Quotient) => readonly T[] {
  const key = (q: Quotient, n: number): string => `${q.paragraph}:${Math.floor(q.at / NEAR) + n}:${q.name}`
  const by = groupBy(all, o => key(o.q, 0))
  return q => (q.name === '' ? [] : [-1, 0, 1].flatMap(n => by.get(key(q, n)) ?? []))
}

/** 少儿系数0.41；老年系数0.03: of what a fellow with more digits is of; 37.83∶1……平均约38人争一个职位: of the very two. */
function ofFellow(reading: Reading, q: Quotient, fellows: readonly Made[]): Made | undefined {
  if (fellows.length === 0) return undefined
  const same = (a: Term, b: Term) => a.parts[0] === b.parts[0]
  const both = q.name === RATIO
  const pairs = pairsOf(reading, q).filter(p => fellows.some(f => same(f.below, p.below) && (!both || same(f.above, p.above))))
  const [fit, more] = pairs.filter(p => meets(q.stated, p.computed))
  return more || (pairs.length > 1 && !both) ? undefined : fit
}

/** The one pair that gives it, where so few were tried that chance does not: the two right before it and those of its clause are tried first. */
export function fitting(reading: Reading, q: Quotient): Made | undefined {
  const pairs = pairsOf(reading, q)
  const since = (id: number) => pairs.filter(p => [p.above, p.below].every(t => t.parts[0]!.id >= id && t.parts[0]!.id < q.at))
  for (const own of [since(q.at - 2), since(clauseOf(reading, q))]) {
    const made = likely(q, own, own.length === 1 ? NAMED : CHANCE)
    if (made) return made
  }
  return likely(q, pairs, pairs.length === 1 ? 2 * CHANCE : CHANCE)
}

function likely(q: Quotient, pairs: readonly Made[], chance: number): Made | undefined {
  const fits = pairs.filter(p => meets(q.stated, p.computed))
  const [only] = fits
  if (!only || fits.some(f => f.above.printed !== only.above.printed || f.below.printed !== only.below.printed)) return undefined
  const wide = q.stated.max - q.stated.min + (only.computed.max - only.computed.min)
  return (2 * pairs.length * wide) / (q.stated.min + q.stated.max) / DECADE <= chance ? only : undefined
}

/** The first figure of the clause that it ends: behind the last semicolon. */
function clauseOf({ claims }: Reading, q: Quotient): number {
  const self = claims[q.at]
  if (self && self.start === q.claim.start && /[；。]/.test(self.lead)) return q.at
  let id = q.at
  while (q.at - id < BACK) {
    const c = claims[id - 1]
    if (!c || c.paragraph !== q.paragraph || c.sentence !== q.sentence) break
    id--
    if (/[；。]/.test(c.lead)) break
  }
  return id
}

/** What may be divided by what. */
export function pairsOf({ claims }: Reading, q: Quotient): Made[] {
  const near = [
    ...claims.slice(Math.max(0, q.at - BACK), q.at),
    ...claims.slice(q.at, q.at + ON + 1).filter(c => c.sentence === q.sentence),
  ].filter(c => c.paragraph === q.paragraph && c.start !== q.claim.start && isTerm(c))
  const terms = near.flatMap(c => (q.earlier ? before(claims, c) : [{ parts: [c], printed: c.printed, value: c.value }]))
  const below = terms.filter(t => q.isBelow(t.parts[0]!) && t.value.min > 0)
  return terms
    .filter(t => q.isAbove(t.parts[0]!))
    .flatMap(above =>
      below
        .filter(b => b.parts[0] !== above.parts[0] && (q.name !== RATIO || above.printed > b.printed))
        .map(b => ({ above, below: b, computed: times(over(above.value, b.value), q.by * scale(q, above)) })),
    )
}

const isTerm = (c: Claim): boolean => isCount(c) && !isMean(c) && !/[均每率比]|密度|系数/.test(c.label)

const scale = (q: Quotient, { parts: [c] }: Term): number => (q.said.endsWith('公斤') && c!.unit === '吨' ? 1000 : 1)

const AGAINST_THEN = /^，?(?:同比|比上一?年|较上一?年|比去年|较去年)(?:同期|度)?(?:净?增加|净?减少|[多少增减])了?$/

/** What it was before, by how much it has grown since; or what is told of then. */
function before(claims: readonly Claim[], c: Claim): Term[] {
  const change = claims[c.id + 1]
  if (c.role === 'base') return [{ parts: [c], printed: c.printed, value: c.value }]
  if (!change || change.role !== 'change' || change.form !== 'plain' || !alike(change.unit, c.unit) || change.sentence !== c.sentence)
    return []
  if (!AGAINST_THEN.test(change.lead)) return []
  const printed = c.printed - change.sign * change.printed
  return [{ parts: [c, change], printed, value: plus(c.value, times(change.value, -change.sign)) }]
}

export function told(q: Quotient, { above, below, computed }: Made, verdict: 'holds' | 'fails'): Found {
  const by = q.by * scale(q, above)
  const value = (above.printed * by) / below.printed
  const working = `${number(above.printed)}÷${number(below.printed)}${by === 1 ? '' : `×${number(by)}`}＝${number(value, value < 10 ? 4 : 2)}`
  const message = `${working}，${verdict === 'holds' ? '与' : '不是'}${q.said}${verdict === 'holds' ? '相符' : ''}。`
  return { kind: q.kind, claim: q.claim, stated: q.stated, computed, verdict, parts: [...above.parts, ...below.parts], message }
}

/** Every quotient of the text, in its order. */
export function statedQuotients(reading: Reading): Quotient[] {
  const { claims, view } = reading
  return [
    ...claims.flatMap(c =>
      c.form !== 'plain' || c.value.min <= 0
        ? []
        : (perMany(c) ?? perHead(c, claims[c.id - 1]) ?? density(c) ?? coefficient(c) ?? rivals(c) ?? []),
    ),
    ...ratiosToOne(claims, view.text),
  ]
}

const MANY: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 十万: 1e5, 百万: 1e6, 千万: 1e7, 亿: 1e8 }
const PER_MANY = /每([十百千万亿]{1,2})([\u4e00-\u9fa5]{1,14})$/

/** 每千家次检查发现违法行为: of what is counted so. */
function perMany(c: Claim): Quotient | undefined {
  const [, many, words] = PER_MANY.exec(c.label) ?? []
  const by = MANY[many ?? '']
  const unit = words ? counterAt(words, 0) : ''
  if (!by || !words || !unit || c.precision !== 'exact') return undefined
  const people = /^(?:人|名|人口)$/.test(unit)
  return {
    ...plainly(c, by),
    name: `${many}${words.slice(0, unit.length + 2)}`,
    isBelow: o => o.unit === unit || (people && /^(?:人|名|人口)$/.test(o.unit)),
  }
}

const HEADS = '人户件案起宗笔处份次批期场庭站所镇乡村校班园队车台辆家单项条篇卷点室店厂院头只羽匹箱株棵亩床例名座间'
const PER_HEAD = new RegExp(`(?:^|[^平年月日天周季时])([${HEADS}])均[\\u4e00-\\u9fa5]{0,8}$`)
const FROM = /[由从](?:上年|去年|上年度|上一年)的?$/
const GROWN = /^[\u4e00-\u9fa5]{1,3}[至到为]$/
/** What stands in no report. */
const STATISTICS = /可支配|纯收入|生产总值|产值|GDP|寿命|消费|增速/

/** 头均产肉130.6公斤, 校均规模由上年的344人: of heads and schools. */
function perHead(c: Claim, base: Claim | undefined): Quotient | undefined {
  // 由上年的344人增加到389人: what it has come to has the name of where it began.
  const label = base?.role === 'base' && GROWN.test(c.lead) ? base.label.replace(FROM, '') : c.label.replace(FROM, '')
  const each = c.precision === 'exact' && c.unit !== '' && !STATISTICS.test(label) ? PER_HEAD.exec(label)?.[1] : undefined
  if (!each) return undefined
  const of = each === '人' ? /^[人名位]$/ : each === '校' || each === '园' ? /^所$/ : undefined
  return {
    ...plainly(c, 1),
    name: `${each}均`,
    isBelow: o => o.unit !== c.unit && (of ? of.test(o.unit) : o.unit === each || isHead(o, each)),
  }
}

const AREA = /^平方(?:公里|千米)$/
const DENSITY = /人口密度(?:约|仅|达到?)?(?:为|是)?(?:每平方(?:公里|千米))?(?:约|有)?$|^(?:平均)?每平方(?:公里|千米)(?:有|约)?$/

/** 人口密度为每平方千米47人. */
function density(c: Claim): Quotient | undefined {
  if (c.precision !== 'exact' || !/^人(?:\/平方(?:公里|千米)?)?$/.test(c.unit) || !DENSITY.test(c.label)) return undefined
  return { ...plainly(c, 1), isAbove: isPeople, isBelow: o => AREA.test(o.unit) }
}

const isPeople = ({ unit, label, noun }: Claim): boolean => /^(?:人|人口)$/.test(unit) && /人口?$|^人口/.test(label + noun + unit)

const COEFFICIENT = /[\u4e00-\u9fa5]{2}系数(?:为|是|达到?|约)?$/

/** 少儿系数0.41: of two that are counted alike. */
function coefficient(c: Claim): Quotient | undefined {
  if (c.unit !== '' || c.step >= 1 || c.precision !== 'exact' || !COEFFICIENT.test(c.label)) return undefined
  const own = (o: Claim) => o.sentence === c.sentence && o.unit !== ''
  const q = plainly(c, 1)
  // What has the coefficient stands right before it.
  return {
    ...q,
    kind: 'share',
    name: '系数',
    isAbove: o => own(o) && o.id === c.id - 1,
    isBelow: o => own(o) && o.id < c.id - 1 && isPeople(o),
  }
}

const RIVALS = /^(?:平均|也就是|相当于|即)*(?:约|近)?(?:有|为)?(?:约|近)?$/

/** 平均约38人争一个职位: what a ratio to one was told to be. */
function rivals(c: Claim): Quotient | undefined {
  if (!/^[人名]$/.test(c.unit) || !/^(?:竞?争[夺取]?|抢)[一1]/.test(c.noun) || !RIVALS.test(c.label)) return undefined
  const stated = { min: c.printed - c.step / 2, max: c.printed + c.step / 2 }
  return { ...plainly(c, 1), name: RATIO, stated, isBelow: o => /^[人名个]$/.test(o.unit) }
}

const plainly = (c: Claim, by: number): Quotient => ({
  kind: 'average',
  claim: c,
  said: `${number(c.printed)}${c.unit}`,
  stated: printedMean(c),
  at: c.id,
  paragraph: c.paragraph,
  sentence: c.sentence,
  by,
  name: '',
  isAbove: o => o.unit !== '' && (alike(o.unit, c.unit) || (o.unit === '吨' && c.unit === '公斤')),
  isBelow: () => false,
  earlier: c.role === 'base',
})

/** What ratios to one are called, and what the words behind them round. */
const RATIO = '比'
const TO_ONE = /(?<![\d:.])(?:(\d{1,4}(?:\.\d{1,3})?):1|1:(\d{1,4}(?:\.\d{1,3})?))(?![\d:.])/g
const CALLED =
  /(?:([\u4e00-\u9fa5]{1,8}?)[与和]([\u4e00-\u9fa5]{1,8}?)(?:人数|数)?之?比例?|师生比|生师比|比例|比率|之比|配比|竞争比|报录比|报考比|招录比)(?:大?约)?(?:为|是|达到?)?$/
const THEN = /(?:上年|去年|上年度|上一学?年)(?:同期)?(?:为|是)$/
/** So far before a ratio the words stand that name it. */
const WORDS = 24

/** 报考与计划之比为37.83:1; 生师比为14.93:1，上年为14.21:1. */
function ratiosToOne(claims: readonly Claim[], text: string): Quotient[] {
  let called: RegExpExecArray | null = null
  let last = -1
  return everyMatch(text, TO_ONE).flatMap((m): Quotient[] => {
    const words = text.slice(Math.max(0, m.index - WORDS), m.index)
    const then = THEN.test(words) && last >= 0 && m.index - last < WORDS
    if (!then) called = CALLED.exec(words)
    last = m.index + m[0].length
    const printed = m[1] ?? m[2]!
    const value = Number(printed)
    const at = begunBefore(claims, m.index)
    const near = claims[at - 1]
    if (!called || !near || value <= 1 || near.start < text.lastIndexOf('\n', m.index)) return []
    const step = 10 ** -(printed.split('.')[1]?.length ?? 0)
    const sides = sidesOf(called, m[1] !== undefined)
    return [
      {
        kind: 'share',
        claim: { start: m.index, end: last },
        said: m[0].replace(':', '∶'),
        stated: { min: value - step / 2, max: value + step * (1 - 1e-9) },
        at,
        paragraph: near.paragraph,
        sentence: near.sentence,
        by: 1,
        name: RATIO,
        ...(sides ?? { isAbove: c => c.id >= at - 2, isBelow: c => c.id >= at - 2 && c.id < at }),
        earlier: then,
      },
    ]
  })
}

const PUPILS = /(?:在校学?生|学生|在园幼儿|在校生)(?:数|人数)?$/
const TEACHERS = /教师(?:数|人数)?$/

/** What its words name on each side; without words it is of the two that stand right before it. */
function sidesOf(called: RegExpExecArray, first: boolean): Pick<Quotient, 'isAbove' | 'isBelow'> | undefined {
  const pupils = /[师生]{2}比/.test(called[0])
  const people = (c: Claim) => /^[人名]$/.test(c.unit)
  if (pupils) return { isAbove: c => people(c) && PUPILS.test(c.label), isBelow: c => people(c) && TEACHERS.test(c.label) }
  const [, one, other] = called
  if (!one || !other) return undefined
  const named = (name: string) => (c: Claim) => c.label.includes(name) || (name.length === 2 && c.label.includes(name[0]!))
  return first ? { isAbove: named(one), isBelow: named(other) } : { isAbove: named(other), isBelow: named(one) }
}
