/**
 * 生产总值增长8.0%……对经济增长的贡献率分别为10.0%、40.0%和50.0%，分别拉动经济增长0.8、3.2和4.0个百分点: what contributes so much of a growth pulls it by as much of its points.
 */
import type { Claim } from '../../../claims.ts'
import { meets, printedSum, rounded, total } from '../../../interval.ts'
import type { Figure, Found, Reading, RelationRule } from '../../../reading.ts'
import { everyMatch } from '../../../scan.ts'
import type { Interval } from '../../../types.ts'
import { figure, number } from '../../../words.ts'
import { tell } from '../told.ts'

export const pullPoints: RelationRule = {
  kind: 'share',
  title: '贡献率与拉动点数',
  find: reading => pullsIn(reading).flatMap(p => p.points.map((c, n) => pulled(c, p.rates[n]!, p.growth))),
  examples: {
    good: [
      '全市生产总值860亿元，比上年增长8.0%。三次产业对经济增长的贡献率分别为10.0%、40.0%和50.0%，分别拉动经济增长0.8、3.2和4.0个百分点。',
      '全县地区生产总值860亿元，同比增长6.5%。第三产业对经济增长的贡献率为60.2%，拉动经济增长3.9个百分点。',
    ],
    bad: [
      '全市生产总值860亿元，比上年增长8.0%。三次产业对经济增长的贡献率分别为10.0%、40.0%和50.0%，分别拉动经济增长0.8、2.3和4.0个百分点。',
      '全县地区生产总值860亿元，同比增长6.5%。第三产业对经济增长的贡献率为60.2%，拉动经济增长4.9个百分点。',
    ],
    traps: [
      // Of the growth of something else, or of one that is not told.
      '全县地区生产总值860亿元，同比增长6.5%。工业增加值210亿元，增长9.0%，装备制造业对工业增长的贡献率为60.2%，拉动工业增长5.4个百分点。',
      '一季度生产总值180亿元，增长5.1%。上半年生产总值390亿元，增长6.5%。第三产业对经济增长的贡献率为60.2%，拉动经济增长3.1个百分点。',
      '全县地区生产总值860亿元。第三产业对经济增长的贡献率为60.2%，拉动经济增长4.9个百分点。',
    ],
  },
}

export const pullsTogether: RelationRule = {
  kind: 'sum',
  title: '三次产业拉动点数之和',
  find: reading =>
    pullsIn(reading).flatMap(p => (p.points.length > 1 && meets(total(p.rates.map(r => r.value)), HUNDRED) ? [together(p)] : [])),
  examples: {
    good: [
      '全市生产总值860亿元，比上年增长8.0%。三次产业对经济增长的贡献率分别为10.0%、40.0%和50.0%，分别拉动经济增长0.8、3.2和4.0个百分点。',
    ],
    bad: [
      '全市生产总值860亿元，比上年增长8.0%。三次产业对经济增长的贡献率分别为10.0%、40.0%和50.0%，分别拉动经济增长0.8、2.3和4.0个百分点。',
    ],
    traps: ['全市生产总值860亿元，比上年增长8.0%。二、三产业对经济增长的贡献率分别为40.0%和50.0%，分别拉动经济增长3.2和4.0个百分点。'],
  },
}

const HUNDRED: Interval = { min: 99.9, max: 100.1 }
const PULL = /^(?:分别|各)?拉动(?:全[国省市州县区]|地区)?(?:经济|GDP|(?:地区)?生产总值)(?:增长)?(?:分别)?(?:为|约)?$/
const CONTRIBUTES = /对(?:全[国省市州县区])?(?:经济|GDP|(?:地区)?生产总值)?(?:增长)?的?贡献率(?:分别)?(?:为|达到?|是)?$/
const PRODUCT = /(?<!人均[\u4e00-\u9fa5]{0,4})(?:生产总值|GDP)(?:（GDP）)?(?:为|达到?|完成|实现)?$/
const JOINED = /^[、和与及]$/
/** So many figures before it the growth may stand. */
const FAR = 24

/** A figure of a row, which need not be a claim: 0.8、3.2和4.0个百分点 names what they are behind the last. */
interface Point extends Figure {
  readonly step: number
}

interface Pull {
  readonly points: readonly Point[]
  readonly rates: readonly Claim[]
  readonly growth: Claim
}

const ROW = /^\d{1,2}(?:\.\d{1,2})?(?:(?:个百分点)?[、和与及]\d{1,2}(?:\.\d{1,2})?){0,3}(?=个百分点)/
const ONE = /\d{1,2}(?:\.\d{1,2})?/g

function pullsIn({ claims, view: { text } }: Reading): Pull[] {
  return claims.flatMap(first => {
    if (first.precision !== 'exact' || first.printed <= 0 || first.sep !== '，' || !PULL.test(first.label)) return []
    const points = pointsAt(text, first.start)
    const rates = claims.slice(Math.max(0, first.id - points.length), first.id)
    const [one] = rates
    if (!one || rates.length !== points.length || !CONTRIBUTES.test(one.label) || !rates.slice(1).every(r => JOINED.test(r.lead))) return []
    if (!rates.every(r => r.precision === 'exact' && r.paragraph === first.paragraph && r.form === 'percent')) return []
    const growth = growthBefore(claims, one)
    return growth ? [{ points, rates, growth }] : []
  })
}

function pointsAt(text: string, start: number): Point[] {
  const row = ROW.exec(text.slice(start, start + 48))?.[0] ?? ''
  return everyMatch(row, ONE).map(m => ({
    start: start + m.index,
    end: start + m.index + m[0].length,
    printed: Number(m[0]),
    step: 10 ** -(m[0].split('.')[1]?.length ?? 0),
    form: 'point' as const,
    unit: '',
  }))
}

/** The only growth of the product that the paragraph tells before. */
function growthBefore(claims: readonly Claim[], first: Claim): Claim | undefined {
  const near = claims.slice(Math.max(0, first.id - FAR), first.id).filter(c => c.paragraph === first.paragraph)
  const grown = near.filter(c => c.form === 'percent' && c.role === 'change' && c.sign > 0 && PRODUCT.test(claims[c.id - 1]?.label ?? ''))
  return grown.length === 1 && grown[0]!.precision === 'exact' ? grown[0] : undefined
}

function pulled(point: Point, rate: Claim, growth: Claim): Found {
  const [a, b] = [rounded(rate), rounded(growth)]
  const product = { min: (a.min * b.min) / 100, max: (a.max * b.max) / 100 }
  return tell({
    kind: 'share',
    claim: point,
    stated: around(point),
    computed: product,
    parts: [rate, growth],
    working: `${figure(growth)}×${figure(rate)}＝${number((growth.printed * rate.printed) / 100, 2)}个百分点`,
    said: `${number(point.printed)}个百分点`,
  })
}

const together = ({ points, growth }: Pull): Found =>
  tell({
    kind: 'sum',
    claim: growth,
    stated: rounded(growth),
    computed: total(points.map(around)),
    parts: points,
    working: `${points.map(p => number(p.printed)).join('＋')}＝${number(printedSum(points))}个百分点`,
    said: figure(growth),
  })

const around = ({ printed: value, step }: Point): Interval => ({ min: value - step / 2, max: value + step / 2 })
