/**
 * @module The growth of a whole lies between the least and the greatest growth of its parts: 在校生增长10.1%，其中高中增长19.2%，初中增长8.5%; 肉产量增长4.5%，其中猪、牛、羊、禽肉分别增长4.9%、3.3%、1.0%、
 * 2.8%. Outside of these it is wrong only where things are counted and the parts add up to the whole: else some part is not told.
 */
import type { Claim } from '../../claims.ts'
import { meets, rounded, total } from '../../interval.ts'
import type { Item } from '../../items.ts'
import type { Found, Reading } from '../../reading.ts'
import type { Interval } from '../../types.ts'
import { alike, discrete } from '../../units.ts'
import { number } from '../../words.ts'
import { inWords } from '../patterns/told.ts'
import { grownAll } from './growths-of-all.ts'

export const growthsBetween = (reading: Reading): Found[] => [...ofItems(reading), ...inTurn(reading), ...ofAll(reading)]

/** Of so many parts at most. */
const MOST = 24
const OPENS = /其中|^[。；，]?(?:分[\u4e00-\u9fa5]{1,6}看，|按[\u4e00-\u9fa5]{1,8}分，)|：/
/** Behind these another whole is told of, and by another time. */
const ANOTHER = /其中|合计|共计|总计|全[国省市县区]|此外|另/

const signed = (c: Claim): Interval => {
  const { min, max } = rounded(c)
  return c.sign < 0 ? { min: -max, max: -min } : { min, max }
}

const isGrowth = (c: Claim): boolean => c.role === 'change' && c.form === 'percent' && c.precision === 'exact' && c.sign !== 0

/** 受理277924件，同比下降4.67%；结案率99.99%，同比上升0.04%: what stands right behind a rate is of the rate. */
const changesOf = ({ changes, rates }: Item): readonly Claim[] => changes.filter(c => !rates.some(r => r.id === c.id - 1))

/** The one growth that is told of it, against the last year named: 比2019年下降76.8%，比2020年下降34.8%. */
function growthOf(item: Item): Claim | undefined {
  const all = changesOf(item).filter(isGrowth)
  return all.length === 1 || all.every(c => /\d年|同期/.test(c.lead)) ? all.at(-1) : undefined
}

/** A whole and its parts, each with how much it grew. */
export interface Grown {
  readonly whole: Claim
  readonly growth: Claim
  readonly parts: readonly { readonly part: Claim; readonly growth: Claim }[]
  /** Are things counted, and are these all of them? */
  readonly all: boolean
}

export const grownWholes = ({ items }: Reading): Grown[] =>
  items.top.flatMap(row => row.flatMap((whole, at) => grownAt(row, whole, at) ?? []))

function grownAt(row: readonly Item[], whole: Item, at: number): Grown | undefined {
  const growth = growthOf(whole)
  const first = row[at + 1]
  if (!growth || !first || !OPENS.test(first.head.lead) || first.head.unit === '' || first.sentence - whole.sentence > 1) return undefined
  const parts: Item[] = []
  for (const item of row.slice(at + 1, at + 1 + MOST)) {
    if (item.sentence !== first.sentence || (parts.length > 0 && ANOTHER.test(item.head.lead))) break
    if (alike(item.head.unit, whole.head.unit)) parts.push(item)
  }
  const grown = parts.flatMap(p => {
    const own = changesOf(p).filter(isGrowth)
    return own.length === 1 ? [{ part: p.head, growth: own[0]! }] : []
  })
  if (grown.length < 2 || grown.length !== parts.length) return undefined
  const sum = total(parts.map(p => p.head.value))
  // Where the earlier values are told, each growth is proven by its own; money and amounts may be compared at other prices and by
  // revised bases (零售额增长2.8%，城镇、乡村分别增长6.2%、6.0%).
  const all =
    discrete(whole.head.unit) &&
    meets(whole.head.value, sum) &&
    [whole, ...parts].every(p => changesOf(p).length === 1 && p.bases.length === 0)
  return { whole: whole.head, growth, parts: grown, all }
}

const ofItems = (reading: Reading): Found[] =>
  grownWholes(reading).flatMap(
    ({ growth, parts, all }) =>
      between(
        growth,
        parts.map(g => g.growth),
        parts.map(g => g.part),
        all,
      ) ?? [],
  )

const EACH = /^，?其中，?([^，。；：\d]{2,40}?)(?:产量|产值|面积|价格|数量|人数|收入)?(?:同比)?分别(?:增长|增加|上升|下降|减少)了?$/

/** 增长4.5%，其中猪、牛、羊、禽肉分别增长4.9%、3.3%、1.0%、2.8%. */
const inTurn = ({ claims }: Reading): Found[] =>
  claims.flatMap((first): Found[] => {
    const whole = claims[first.id - 1]
    const names = isGrowth(first) ? EACH.exec(first.lead)?.[1]?.split(/[、和与及]/).length : undefined
    if (!names || !whole || !isGrowth(whole) || whole.paragraph !== first.paragraph || whole.sentence !== first.sentence) return []
    const run = [first]
    for (let c = claims[first.id + 1]; c && isGrowth(c) && /^[、和与及]$/.test(c.lead) && run.length < MOST; c = claims[c.id + 1])
      run.push(c)
    const found = run.length === names && run.length > 1 ? between(whole, run, [], false) : undefined
    return found ? [found] : []
  })

/** Without a word that says that they are parts, but adding up to the whole. */
const ofAll = ({ claims }: Reading): Found[] =>
  grownAll(claims, isGrowth).flatMap(({ growth, growths, parts }) => between(growth, growths, parts, false) ?? [])

/** @param all whether the parts are all of it. */
function between(whole: Claim, growths: readonly Claim[], parts: readonly Claim[], all: boolean): Found | undefined {
  const ranges = growths.map(signed)
  const range = { min: Math.min(...ranges.map(r => r.min)), max: Math.max(...ranges.map(r => r.max)) }
  const own = signed(whole)
  const holds = meets(own, range)
  if (!holds && !all) return undefined
  const ends = growths.map(g => g.sign * g.printed).sort((a, b) => a - b)
  const words = `${number(ends[0]!)}%～${number(ends.at(-1)!)}%`
  return inWords(holds, {
    kind: 'bound',
    claim: whole,
    stated: own,
    computed: range,
    parts: [...growths, ...parts],
    message: `各部分的增幅是${words}，总的${number(whole.sign * whole.printed)}%${holds ? '在其间' : '不会在此之外'}。`,
  })
}
