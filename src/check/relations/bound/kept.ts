/**
 * @module What all that is listed keeps to: 78.4%、81.2%、76.9%、83.5%，各镇签约率在76.9%至83.5%之间; 2015年829件，2016年590件，……之后一直保持在500件以上; 满意率分别为98.1%、97.4%和99.0%，均高于97%;
 * 失业率3.34%，低于4%的控制目标; 收案14898件，突破一万件.
 */

import type { Claim } from '../../claims.ts'
import { exactly } from '../../interval.ts'
import { numeralOf } from '../../numerals.ts'
import type { Found, Reading } from '../../reading.ts'
import { everyMatch } from '../../scan.ts'
import type { Interval, Span } from '../../types.ts'
import { figure, number } from '../../words.ts'
import { sizeOf } from '../common/spans.ts'
import { inWords } from '../patterns/told.ts'
import { figuresBefore, runOn, seriesIn } from '../rank/series.ts'

export const kept = (reading: Reading): Found[] => [
  ...everyMatch(reading.view.text, BETWEEN).flatMap(m => between(reading, m) ?? []),
  ...everyMatch(reading.view.text, LIMIT).flatMap(m => limited(reading, m) ?? []),
  ...reading.claims.flatMap(c => aimed(reading.claims, c) ?? []),
]

const N = '(\\d[\\d.]{0,9})(万|亿)?'
const UNIT = '(%|[\\u4e00-\\u9fa5]{0,2}?)'
const BETWEEN = new RegExp(
  `(?:(?<who>(?<![月年日周季户人件亩次平])均[^，。；：\\n\\d]{0,10}?|(?:[都各]|单[月日]|每[月年季])[^，。；：\\n\\d均]{0,10})|(?<!均))(?:在|介于|为)${N}${UNIT}(?:[至到—\\-–~～]|和|与)${N}${UNIT}之间`,
  'g',
)
const LIMIT = new RegExp(
  `(?<after>之后|此后|以来|其后)?(?:，)?(?<who>(?<![月年日周季户人件亩次平])均|都|一直|始终|全部|各[\\u4e00-\\u9fa5]{0,8})(?:已|稳定|继续|已经)?(?:(?:保持|维持|稳定|控制|处|达到?|占)?在${N}${UNIT}(?<side>以上|以下|以内)|(?:(?<over>超过|高于|大于|突破|达到|超|不低于|不少于)|(?<under>低于|小于|不超过|未超过|少于|不高于|不足))${N}${UNIT}(?=[，。；的以\\n]))`,
  'g',
)

/** So many figures of one measure stand before it, and nothing else: a list. */
function listBefore({ claims, view: { text } }: Reading, at: number, unit: string): { list: readonly Claim[]; alone: boolean } {
  const near = figuresBefore(claims, at, text).filter(c => c.stop <= at)
  const is = (c: Claim): boolean => (unit === '%' ? c.form === 'percent' : c.form === 'plain' && c.unit === unit)
  const same = near.filter(c => is(c) && c.precision === 'exact' && c.role !== 'change')
  // 今年前三个月，每月受理……: a number before them is none of them.
  return { list: same, alone: same.length === near.length - Math.max(0, near.findIndex(is)) }
}

/** Is each figure behind the first told like it: of another name, of no whole and of no rest? */
const ALIKE = /平均|合计|总|共|全[省市县区镇]|其中|上年|去年|同期|目标|任务|最[高低]|其[他余]|占(?![道用地])/
const plain = (list: readonly Claim[]): boolean => list.every(c => !ALIKE.test(c.label))

const REST = /(?:其[余他它]|剩余|另外)[^，。；：]{0,8}$/
const REST_FAR = 12

function between(reading: Reading, m: RegExpMatchArray & { index: number }): Found | undefined {
  const [, , low, lowScale, , high, highScale, unit] = m
  const from = sizeOf(low!, lowScale ?? highScale)
  const to = sizeOf(high!, highScale)
  const { list, alone } = listBefore(reading, m.index, unit!)
  // 得分依次是96.1分、93.6分；其余均在80分至90分之间, 其余月份都在6件到40件之间: of those that are not told.
  if (list.length < 2 || from > to || REST.test(reading.view.text.slice(Math.max(0, m.index - REST_FAR), m.index))) return undefined
  const out = list.find(c => c.printed < from || c.printed > to)
  const printed = list.map(c => c.printed)
  const ends = Math.min(...printed) === from && Math.max(...printed) === to
  // Where one of the ends is that of the list and the other is not, the words are of that list.
  const certain = alone && list.length > 2 && plain(list) && m.groups!['who'] !== undefined
  const half = certain && !out && !ends && isHalfTold(printed, from, to)
  if (out && !certain) return undefined
  if (!out && !ends && !m.groups!['who']) return undefined
  const start = m.index + m[0].indexOf(low!)
  if (half) return otherEnd({ start, end: m.index + m[0].lastIndexOf('之间') }, { min: from, max: to }, list)
  return told(
    { start, end: m.index + m[0].lastIndexOf('之间') },
    { min: from, max: to },
    list,
    out,
    `在${low}${lowScale ?? ''}${unit}至${high}${highScale ?? ''}${unit}之间`,
    '不在',
  )
}

/** 419件、554件、312件，在312件到854件之间: where one end is that of the list, to the last digit, the other is meant to be. */
function isHalfTold(printed: readonly number[], from: number, to: number): boolean {
  const [low, high] = [Math.min(...printed), Math.max(...printed)]
  const round = (n: number): boolean => (n < 100 ? Number.isInteger(n) && n % 5 === 0 : n % 10 === 0)
  return (low === from && high !== to && !round(low) && !round(to)) || (high === to && low !== from && !round(high) && !round(from))
}

/** One end is that of the list; the other is none of it. */
function otherEnd(claim: Span, stated: Interval, list: readonly Claim[]): Found {
  const sorted = [...list].sort((a, b) => a.printed - b.printed)
  const [least, most] = [sorted[0]!, sorted.at(-1)!]
  const other = least.printed === stated.min ? most : least
  return {
    kind: 'bound',
    claim,
    stated,
    computed: other.value,
    verdict: 'fails',
    parts: list,
    message: `所列最${other === most ? '大' : '小'}的是${figure(other)}，不是${number(other === most ? stated.max : stated.min)}。`,
    named: true,
  }
}

function limited(reading: Reading, m: RegExpMatchArray & { index: number }): Found | undefined {
  const { side, over, after } = m.groups!
  const [digits, scale, unit] = side ? [m[3], m[4], m[5]] : [m[9], m[10], m[11]]
  if (!digits || unit === undefined) return undefined
  const limit = sizeOf(digits, scale)
  const up = side === '以上' || over !== undefined
  const { list: all, alone } = listBefore(reading, m.index, unit)
  const series = seriesIn(all)
  // 在2015年达到最高值，之后一直保持在500件以上: of the years behind the one that was named last.
  const year = after ? Number(/((?:19|20)\d{2})年[^。\n]{0,16}$/.exec(reading.view.text.slice(Math.max(0, m.index - 40), m.index))?.[1]) : 0
  const runs = series.filter(s => s.members.length > 2 && runOn(s.members))
  const years = runs.length === 1 ? runs[0]!.members : undefined
  if (after && (!years || !year)) return undefined
  const list = after ? years!.filter(x => x.year! > year).map(x => x.claim) : all
  if (list.length < 2) return undefined
  const breaks = (c: Claim) => (up ? c.printed < limit : c.printed > limit)
  const out = list.find(breaks)
  const allYears = ofYears(reading, m, list)
  const own = ofAll(reading, m, list)
  const certain = plain(list) && (after !== undefined || (alone && list.length > 2 && (tight(reading, m, list) || allYears || own)))
  if (out && (!certain || (!allYears && !own && list.filter(breaks).length * 2 > list.length))) return undefined
  const start = m.index + m[0].lastIndexOf(digits)
  const span = { start, end: start + digits.length }
  return told(
    span,
    { min: limit, max: limit },
    list,
    out,
    `${up ? '不低于' : '不高于'}${digits}${scale ?? ''}${unit}`,
    up ? '低于' : '高于',
  )
}

/** Stands it right behind the last of them, and are they joined one to the other? */
const tight = ({ view: { text } }: Reading, m: RegExpMatchArray & { index: number }, list: readonly Claim[]): boolean =>
  /^，?$/.test(text.slice(list.at(-1)!.stop, m.index)) && list.slice(1).every(c => c.sep === '、' || /^[和与及]$/.test(c.lead))

/** 满意率分别为98.5%、98.4%、96.9%，三家单位均在98%以上; 一网格69分，二网格75分，三网格61分，都在60分以上: as many as the words say, or each by its own name. */
function ofAll({ view: { text } }: Reading, m: RegExpMatchArray & { index: number }, list: readonly Claim[]): boolean {
  const between = text.slice(list.at(-1)!.stop, m.index)
  if (!/^(?:均|都|全部)/.test(m.groups!['who']!)) return false
  const said = /^，(?:以上|这)?([两三四五六七八九十\d]{1,2})(?:个|家|项|类|镇|村|名|县|区|所|者|户|条|地)[\u4e00-\u9fa5]{0,5}$/.exec(
    between,
  )?.[1]
  const joined = list.slice(1).every(c => c.sep === '、' || /^[和与及]$/.test(c.lead))
  if (said !== undefined) return numeralOf(said) === list.length && (joined || namesakes(list))
  return /^，?$/.test(between) && namesakes(list) && list.every(c => !/[为是有共率数量]$/.test(c.label))
}

/** 一网格, 二网格, 三网格: names that end alike. */
const namesakes = (list: readonly Claim[]): boolean =>
  list.every(c => c.label.length > 1 && c.label.length < 10 && c.label.at(-1) === list[0]!.label.at(-1))

/** 2022年为96.1%，2023年为93.8%，2024年为96.0%，三年来始终保持在93%以上: as many years as the words say. */
function ofYears({ view: { text } }: Reading, m: RegExpMatchArray & { index: number }, list: readonly Claim[]): boolean {
  const said = /^，(?:近)?([两三四五六七八九十\d])年(?:来|间)?(?:均|都)?$/.exec(text.slice(list.at(-1)!.stop, m.index))?.[1]
  return said !== undefined && numeralOf(said) === list.length && list.every(c => /(?:19|20)\d{2}年/.test(c.label))
}

function told(claim: Span, limit: Interval, list: readonly Claim[], out: Claim | undefined, words: string, but: string): Found {
  return inWords(!out, {
    kind: 'bound',
    claim,
    stated: limit,
    computed: (out ?? list[0]!).value,
    parts: list,
    message: out
      ? `${figure(out)}${but}所说的${words.replace(/^在|^不.于/, '')}。`
      : `${list.map(c => number(c.printed)).join('、')}，都${words}，相符。`,
  })
}

const THAN = /^，(?:均|仍|均?远|也)?(?:(低于|小于|少于|优于|好于|控制在|不超过|未超过)|(高于|超过|超出|大于))(?:了)?[\u4e00-\u9fa5]{0,10}$/
const GOAL = /^[以之]?内?的?[\u4e00-\u9fa5]{0,6}(?:目标|指标|标准|要求|红线|警戒线|上限|下限|控制线)/

/** 失业率3.34%，低于4%的控制目标. */
function aimed(claims: readonly Claim[], aim: Claim): Found | undefined {
  const said = aim.form === 'percent' ? THAN.exec(aim.lead) : null
  const now = claims[aim.id - 1]
  if (!said || !GOAL.test(aim.noun) || !now || now.form !== 'percent' || now.sentence !== aim.sentence || now.paragraph !== aim.paragraph)
    return undefined
  if (!['rate', 'share'].includes(now.role) || now.owner !== aim.owner || /优于|好于/.test(aim.lead)) return undefined
  const fails = said[1] ? now.printed > aim.printed : now.printed < aim.printed
  return inWords(!fails, {
    kind: 'bound',
    claim: aim,
    stated: exactly(aim.printed),
    computed: now.value,
    parts: [now],
    message: `${figure(now)}${fails ? '不' : ''}${said[1] ? '低' : '高'}于${number(aim.printed)}%${fails ? '' : '，相符'}。`,
  })
}
