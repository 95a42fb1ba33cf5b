/**
 * @module One thing told of several years side by side, and behind it how it went from each year to the next: 三年依次为205件、292件、434件，后两年增幅42.4%、48.6%; 2016年684件，2017年670件，2018年635件，占……，2017年、2018年分别
 * 下降2%、5.2%; 2012年、2013年、2014年……：甲地781件、874件、832件，2013年增长11.9%，2014年下降4.8%. There is one value more than there are changes, or each change says its year.
 */

import type { Claim } from '../../claims.ts'
import type { Found, Reading } from '../../reading.ts'
import { everyMatch } from '../../scan.ts'
import { isBeside, isChangeRate } from '../../traits.ts'
import { tellGrowth } from '../patterns/told.ts'

/** So many years are told side by side, and so many shares of theirs may stand between them and their changes. */
const MOST = 8
const LEAST = 3
const BETWEEN = 8
/** So far before the first of them their years may be told for all of a list. */
const BEFORE = 400

const JOINED = /^(?:[、和与及]|以及)(?:同比|环比)?(?:上升|下降|增长|增加|减少|降低|增|降|减|升)?了?$/
const YEAR = /(?:^|[^\d])((?:19|20)\d{2})年(?:度|全年)?(?:为|是|有|受理|收案|立案)?$/
const YEARS = /(?:(?:19|20)\d{2}年?[、和及]){2,7}(?:19|20)\d{2}年/g
const SPAN = /((?:19|20)\d{2})年?[至到—\-–~～]+((?:19|20)\d{2})年/g
/** 三年依次为, 近五年分别: of years, though none is named. */
const OF_YEARS = /[两二三四五六七八2-8]年(?:来)?(?:间)?(?:全[市县区省州])?[\u4e00-\u9fa5]{0,8}(?:依次|分别|各年|先后)|各年/
/** From each to the next, in their order. */
const IN_TURN = /后[两二三四五六]年|[后次]两年|逐年|每年|连续|先后|依次|年增[长幅]|年下降|年均增幅/
const WORDS = /(?:增|升|降|减|涨|跌)[\u4e00-\u9fa5]{0,4}$/
/** What says no more than that it went up or down, and when. */
const NO_NAME =
  /(?:19|20)\d{2}年|[、和与及，；：]|后[两二三四五六]年|[后次]两年|逐年|每年|连续|先后|依次|分别|均?同比|环比|[较比](?:上一?年|去年|前一?年)(?:同期)?|年|增长率|下降率|增速|[增降升减]幅|增长|增加|上升|下降|减少|降低|[增升降减]|[为是达了约均]/g
const OTHER_BASE = /平均|年均|比例|全[国省]|目标|计划|累计|(?:19|20)\d{2}年的?基础|高于|低于/

export const sequences = ({ claims, view: { text } }: Reading): Found[] =>
  claims.flatMap((first): Found[] => {
    if (!isChangeRate(first) || !WORDS.test(first.label) || OTHER_BASE.test(first.lead)) return []
    const rates = ratesFrom(claims, first)
    const values = rates.length ? valuesBefore(claims, first) : []
    if (rates.length < 2 || values.length < LEAST || !isSaidOf(first, values[0]!)) return []
    const told = pairs(text, values, rates).map(([rate, now, was]) => tellGrowth(rate, now, was))
    // What none of them explains was measured otherwise, but where each value says its year and a change stands for each step.
    const explicit = values.every(c => YEAR.test(c.label)) && rates.length === values.length - 1
    return explicit || told.some(f => f.verdict === 'holds') ? told : []
  })

/** 民事、行政分别增长12.9%和3.6%, behind three years of all cases: what the changes name is what the values name, if anything. */
function isSaidOf(first: Claim, value: Claim): boolean {
  const name = first.lead.replace(/^[^，；：]*[，；：](?=[^，；：]*[，；：])/, '').replace(NO_NAME, '')
  return name === '' || (name.length > 1 && value.lead.includes(name))
}

/** A change and its figure now, and the one before it. */
type Pair = readonly [Claim, Claim, Claim]

function pairs(text: string, values: readonly Claim[], rates: readonly Claim[]): Pair[] {
  const years = yearsOf(text, values)
  const said = rates.length > 1 ? saidYears(rates) : []
  if (said.length === rates.length && years.length) {
    const at = said.map(y => years.indexOf(y))
    return at.every(i => i > 0) && new Set(at).size === at.length
      ? rates.map((r, i) => [r, values[at[i]!]!, values[at[i]! - 1]!] as const)
      : []
  }
  const first = rates[0]!
  const ordered = IN_TURN.test(first.lead) || (/分别/.test(first.lead) && years.length > 0)
  if (said.length || rates.length !== values.length - 1 || !ordered) return []
  if (!years.length && !OF_YEARS.test(values[0]!.lead) && !/年/.test(first.lead)) return []
  return rates.map((r, i) => [r, values[i + 1]!, values[i]!] as const)
}

/** 2017年、2018年分别下降2%、5%; 2013年增长1%，2014年比上年下降4%: the years of the changes, each before its own or all before the first. */
function saidYears(rates: readonly Claim[]): number[] {
  const all = rates.map(r => everyMatch(r.lead, /((?:19|20)\d{2})年/g).map(m => Number(m[1])))
  const [head, ...rest] = all
  if (head!.length === rates.length && rest.every(y => y.length === 0)) return head!
  return all.every(y => y.length === 1) ? all.map(y => y[0]!) : all.some(y => y.length > 0) ? [Number.NaN] : []
}

/** The years of the values: each says its own, or a list of as many stands before them, or a span of as many. */
function yearsOf(text: string, values: readonly Claim[]): number[] {
  const own = values.map(c => Number(YEAR.exec(c.label)?.[1] ?? Number.NaN))
  if (own.every(y => Number.isFinite(y))) return runsOn(own) ? own : []
  if (own.some(y => Number.isFinite(y))) return []
  const { start } = values[0]!
  const line = text
    .slice(Math.max(0, start - BEFORE), start)
    .split('\n')
    .at(-1)!
  const listed = everyMatch(line, YEARS).at(-1)?.[0].match(/\d{4}/g)?.map(Number)
  if (listed?.length === values.length && runsOn(listed)) return listed
  const span = everyMatch(line, SPAN).at(-1)
  const [from, to] = [Number(span?.[1]), Number(span?.[2])]
  return to - from + 1 === values.length ? values.map((_, i) => from + i) : []
}

const runsOn = (years: readonly number[]): boolean => years.every((y, i) => i === 0 || y === years[i - 1]! + 1)

/** The changes from there on that are told in one breath, or each of its year. */
function ratesFrom(claims: readonly Claim[], first: Claim): Claim[] {
  if (first.sep === '；' || first.sep === '。') return []
  const before = claims[first.id - 1]
  if (isChangeRate(before) && isBeside(before, first)) return []
  const run = [first]
  for (let c = claims[first.id + 1]; isChangeRate(c) && isBeside(c, first) && run.length < MOST; c = claims[c.id + 1]) {
    if (!JOINED.test(c.lead) && !/^，(?:而)?(?:19|20)\d{2}年/.test(c.lead)) break
    run.push(c)
  }
  return run
}

/** The last figures of one thing before it, told side by side; shares of theirs may stand between. */
function valuesBefore(claims: readonly Claim[], first: Claim): Claim[] {
  let at = first.id - 1
  for (let n = 0; n < BETWEEN && isShareOf(claims[at], first); n++) at--
  const last = claims[at]
  if (!isValue(last, first)) return []
  const run = [last]
  for (let c = claims[at - 1]; run.length < MOST && isValue(c, first) && c.unit === last.unit && joins(run[0]!); c = claims[c.id - 1])
    run.unshift(c)
  return run
}

const isShareOf = (c: Claim | undefined, first: Claim): boolean =>
  c !== undefined && c.form === 'percent' && c.role !== 'change' && isBeside(c, first) && c.sep !== '；'

/** 、292件; ，2017年670件: the next of the same. */
const joins = ({ lead }: Claim): boolean =>
  /^(?:[、和与及]|以及)$/.test(lead) || /^[，、；](?:到|至|而)?(?:19|20)\d{2}年(?:度|全年)?(?:为|是|有)?$/.test(lead)

const isValue = (c: Claim | undefined, first: Claim): c is Claim =>
  c !== undefined &&
  (c.role === 'count' || c.role === 'base') &&
  c.form === 'plain' &&
  c.precision === 'exact' &&
  c.unit !== '' &&
  c.printed > 0 &&
  isBeside(c, first)
