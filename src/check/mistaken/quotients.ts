/**
 * @module Quotients whose fellows prove what they are of: 每千家次检查发现违法行为284.1项次……查处86项次，每千家次检查查处4.97项次 has its point a place too far left; 校均规模由上年的344人增加到389人,
 * which are 398. What words alone name is a density: 面积274.92平方千米，每平方千米96人 of 13015人.
 */
import { fellowsOf, given, type Made, pairsOf, type Quotient, statedQuotients, told } from '../arithmetic/quotients.ts'
import type { Claim } from '../claims.ts'
import { digitsOf, exchanged, oneDiffers } from '../hand.ts'
import { meets, middle, times } from '../interval.ts'
import type { Found, Reading } from '../reading.ts'

export function mistakenQuotients(reading: Reading, known: readonly Found[]): Found[] {
  const all = statedQuotients(reading)
  if (all.length === 0) return []
  const right = given(reading)
  const open = new Set(known.filter(f => f.verdict === 'holds' && (f.kind === 'average' || f.kind === 'share')).map(f => f.claim.start))
  for (const { q } of right) open.add(q.claim.start)
  const fellows = fellowsOf(right)
  return all.filter(q => !open.has(q.claim.start)).flatMap(q => wrong(reading, q, fellows(q)) ?? dense(reading, q) ?? [])
}

type Given = ReturnType<typeof given>[number]

/** The only two that its words and its fellow leave, and a slip between them and what is printed. */
function wrong(reading: Reading, q: Quotient, fellows: readonly Given[]): Found | undefined {
  const pairs = pairsOf(reading, q)
  const meant = pairs.filter(p => fellows.some(f => isFellow(q, p, f)))
  const [pair] = meant
  if (!pair || meant.length > 1 || !(isMoved(q, pair) || isSlip(reading, q, pair))) return undefined
  return { ...told(q, pair, 'fails'), named: true }
}

/** Of the same number below, and of what stands right before it above; or of the same two at another time. */
function isFellow(q: Quotient, { above, below }: Made, { q: other, made }: Given): boolean {
  if (made.below.parts[0] !== below.parts[0]) return false
  const own = above.parts[0]!
  return other.earlier === q.earlier ? own.id === q.at - 1 : made.above.parts[0] === own
}

/** The same digits, and the point elsewhere. */
const isMoved = ({ stated }: Quotient, { computed }: Made): boolean =>
  [-3, -2, -1, 1, 2, 3].some(n => meets(stated, times(computed, 10 ** n))) && (stated.max - stated.min) / stated.max < 0.02

/** 389 for 398: two digits of three in each other's place, or one of them another. */
function isSlip({ byPlace }: Reading, { claim }: Quotient, { computed }: Made): boolean {
  const c = byPlace.get(claim.start)
  if (!c || c.printed / c.step < 100) return false
  const [one, other] = [digitsOf(c.printed, c.step), digitsOf(middle(computed), c.step)]
  return exchanged(one, other) || oneDiffers(one, other)
}

const OWN_AREA = /(?:行政区域|区域|辖区|总|国土|土地|幅员|县域|市域|镇域|乡域)面积(?:为|约)?$/
const WHOLE = /^(?:全[省市县区镇乡旗州]|平均)?人口密度/
/** People are counted in several ways; none of them is so much more. */
const FAR = 0.3

/** 人口密度为每平方千米96人, of the one area and of nobody who was counted. */
function dense(reading: Reading, q: Quotient): Found | undefined {
  const c = reading.byPlace.get(q.claim.start)
  if (!c || !WHOLE.test(c.label)) return undefined
  // 县城建成区面积12平方公里，人口密度: of an area of its own.
  const areas = new Set(pairsOf(reading, q).map(p => p.below.parts[0]))
  const pairs = pairsOf(reading, q).filter(
    p =>
      p.below.parts[0]!.id === c.id - 1 &&
      areas.size === 1 &&
      OWN_AREA.test(p.below.parts[0]!.label) &&
      p.below.parts[0]!.precision === 'exact',
  )
  const whole = pairs.filter(p => isWhole(p.above.parts[0]!))
  const [pair] = whole
  if (!pair || whole.length > 1 || pairs.some(p => p.below !== pair.below) || pairs.some(p => near(q, p))) return undefined
  return { ...told(q, pair, 'fails'), named: true }
}

const isWhole = ({ label, role }: Claim): boolean =>
  role === 'count' && !/城镇|农村|乡村|城区|流动|[非农]业/.test(label) && /(?:总|常住|户籍)人口(?:数|为|共|约|达|有)*$/.test(label)

const near = ({ stated }: Quotient, { computed }: Made): boolean =>
  stated.min < computed.max * (1 + FAR) && stated.max > computed.min * (1 - FAR)
