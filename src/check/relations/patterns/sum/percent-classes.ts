/**
 * 全省达标92.4%，其中优61.7%、良30.7%；超标7.6%，其中轻度6.3%、中度1.1%、重度0.2%: a percent and the percents that it is divided into; grades that are all of it leave nothing out, and what was
 * reached and what was not make a hundred.
 */
import type { Claim } from '../../../claims.ts'
import { meets, printedSum, rounded, total } from '../../../interval.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import type { Interval } from '../../../types.ts'
import { figure, number } from '../../../words.ts'
import { sentenceFrom, tell } from '../told.ts'

export const percentClasses: RelationRule = {
  kind: 'sum',
  title: '百分比及其中各级',
  find: ({ claims }) => claims.flatMap(c => [...(divided(claims, c) ?? []), ...(halves(claims, c) ?? [])]),
  examples: {
    good: [
      '全省达标92.4%，其中优61.7%、良30.7%；超标7.6%，其中轻度6.3%、中度1.1%、重度0.2%。',
      '优良天数比例88.6%，其中优40.2%、良48.4%。',
      '网上受理占72.4%，其中网页31.3%、公众号41.1%。',
    ],
    bad: [
      '全省达标92.4%，其中优61.7%、良33.7%；超标7.6%，其中轻度6.3%、中度1.1%、重度0.2%。',
      '全省达标92.4%，其中优61.7%、良30.7%；超标8.6%，其中轻度7.3%、中度1.1%、重度0.2%。',
      '全省超标7.6%，其中轻度污染6.3%、中度污染1.4%、重度及以上污染0.2%。',
    ],
    traps: [
      '全省达标92.4%，其中甲市61.7%、乙市98.7%。',
      '合格率92.4%，其中生产61.7%、流通30.9%。',
      '恩格尔系数32.5%，其中城镇30.6%，农村38.3%。',
      '全省达标92.4%，其中优61.7%。',
      '投诉办结率96.4%，其中商品类97.3%、服务类95.1%。',
      '全省达标92.4%，其中优61.7%、良30.7%；去年超标8.1%，其中轻度6.8%、中度1.1%、重度0.2%。',
    ],
  },
}

const GOOD = [/^优$/, /^良$/]
const BAD = [/^轻度/, /^中度/, /^重度/, /^严重/]
const REACHED = /(?:达标|优良)(?:天数|率|比例|的?天数比例)?$/
const MISSED = /(?:超标|污染)(?:天数|率|比例|天数比例)?$/
const OTHER = /上年|去年|同期|[比较]/
const MOST = 6

const isPercent = (c: Claim | undefined): c is Claim =>
  c?.form === 'percent' && c.role !== 'change' && c.precision === 'exact' && c.printed <= 100 && c.owner < 0

/** The percents that 其中 opens behind this one, as far as 、 joins them. */
function members(claims: readonly Claim[], whole: Claim): Claim[] | undefined {
  if (!isPercent(whole) || !/^，其中[^，。；、：]{1,8}$/.test(claims[whole.id + 1]?.lead ?? '')) return undefined
  const behind = sentenceFrom(claims, whole, MOST)
  const end = behind.findIndex((c, i) => !isPercent(c) || (i > 0 && !/^、[^，。；、：]{1,8}$/.test(c.lead)))
  const parts = behind.slice(0, end < 0 ? behind.length : end)
  return parts.length > 1 ? parts : undefined
}

const gradeOf = (c: Claim): string => c.label.replace(/^其中/, '').replace(/(?:天数|占|为|比例)+$/, '')

/** Are these all the grades that air can be of, of those that reach it or of those that miss it? */
function isScale(whole: Claim, parts: readonly Claim[]): boolean {
  const names = parts.map(gradeOf)
  if (REACHED.test(whole.label)) return names.length === 2 && GOOD.every((g, i) => g.test(names[i]!))
  return MISSED.test(whole.label) && names.length >= 3 && names.every((n, i) => BAD[i]?.test(n))
}

function divided(claims: readonly Claim[], whole: Claim): Found[] | undefined {
  const parts = members(claims, whole)
  if (!parts) return undefined
  const scale = isScale(whole, parts)
  // 办结率96.4%，其中商品类97.3%: rates of classes, unless they make it.
  const makes = parts.every(p => p.step < 1) && Math.abs(printedSum(parts) - whole.printed) < 1e-9
  return scale || makes ? [told(whole, whole.value, figure(whole), parts)] : undefined
}

/** 达标92.4%，其中……；超标7.6%: the two leave nothing out. */
function halves(claims: readonly Claim[], first: Claim): Found[] | undefined {
  const inner = REACHED.test(first.label) ? members(claims, first) : undefined
  const second = inner && claims[inner.at(-1)!.id + 1]
  if (!isPercent(second) || second.sentence !== first.sentence || second.paragraph !== first.paragraph) return undefined
  if (!/^；[^，。；、：]{2,6}$/.test(second.lead) || !MISSED.test(second.label) || OTHER.test(second.lead)) return undefined
  return [told({ start: first.start, end: second.end }, { min: 100, max: 100 }, '100%', [first, second])]
}

function told(claim: Pick<Claim, 'start' | 'end'>, stated: Interval, said: string, parts: readonly Claim[]): Found {
  const computed = total(parts.map(rounded))
  const wide = { min: stated.min - 1e-9, max: stated.max + 1e-9 }
  return tell({
    kind: 'sum',
    claim,
    stated: meets(wide, computed) ? wide : stated,
    computed,
    parts,
    working: `${parts.map(p => `${number(p.printed)}%`).join('＋')}＝${number(printedSum(parts))}%`,
    said,
  })
}
