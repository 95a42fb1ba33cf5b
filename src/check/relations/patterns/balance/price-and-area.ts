/** 国有林地1.5411公顷，标准19.9844万元/公顷，补偿30.798万元: so much of something, the price of one, and what it comes to. */
import type { Claim } from '../../../claims.ts'
import { meets, over, rounded, times } from '../../../interval.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import type { Interval } from '../../../types.ts'
import { figure, number } from '../../../words.ts'
import { tell, tellMean } from '../told.ts'

export const priceAndArea: RelationRule = {
  kind: 'balance',
  title: '数量、单价与金额',
  find: ({ claims }) => claims.flatMap(c => found(claims, c, 'balance') ?? []),
  examples: {
    good: [
      '征收旱地2.5公顷，补偿标准36万元/公顷，补偿费用90万元。',
      '采购垃圾桶320个，单价85元/个，合计27200元。',
      '种植油菜1250.5亩，补贴标准为120元/亩，补贴资金15.006万元。',
    ],
    bad: ['征收旱地2.5公顷，补偿标准36万元/公顷，补偿费用95万元。', '采购垃圾桶320个，单价85元/个，合计27800元。'],
    traps: [
      // Of several, and not of this one alone.
      '征收旱地2.5公顷，其中水浇地1公顷，补偿标准36万元/公顷，补偿费用90万元。',
      '征收旱地2.5公顷，补偿标准36万元/公顷，涉及农户12户，共投入资金120万元。',
      '征收旱地2.5公顷、林地1.5公顷，补偿标准36万元/公顷，补偿费用144万元。',
      '征收旱地2.5公顷，补偿标准36万元/公顷，连同青苗补偿费用共98万元。',
      '征收旱地2.5公顷，补偿标准36万元/公顷，已支付补偿费用60万元。',
      '征收旱地2.5公顷，补偿标准不低于36万元/公顷，补偿费用95万元。',
      '采购垃圾桶320个，预算单价90元/个，实际合计27200元。',
    ],
  },
}

export const priceOfOne: RelationRule = {
  kind: 'average',
  title: '金额、数量与单价',
  find: ({ claims }) => claims.flatMap(c => found(claims, c, 'average') ?? behindAmount(claims, c) ?? []),
  examples: {
    good: ['征收旱地2.5公顷，补偿费用90万元，补偿标准36万元/公顷。', '采购垃圾桶320个，合计27200元，单价85元/个。'],
    bad: [
      '征收旱地2.5000公顷，补偿标准36.8万元/公顷，征地费用90万元。使用林地1.5公顷，标准36万元/公顷，补偿54万元。',
      '征收旱地2.5公顷，补偿费用90万元，补偿标准38万元/公顷。',
    ],
    traps: [
      '征收旱地2.5公顷，补偿费用98万元（含青苗8万元），补偿标准36万元/公顷。',
      '征收旱地2.5公顷，已支付补偿费用60万元，补偿标准36万元/公顷。',
    ],
  },
}

const PRICE =
  /^(?:每[\u4e00-\u9fa5]{1,2})?(?:征地|土地|区片|综合|区片综合地价)?(?:补偿|补助|补贴|奖补|安置|收费|收购)?(?:费|金)?(?:标准|单价|均价|价格|地价)(?:为|是|按)?$|^按(?:照)?$/
const AMOUNT =
  /^(?:共|总|合计|计|共计|需)*(?:支付|发放|兑付)?(?:征地|土地)?(?:补偿|补助|补贴|奖补|总|收入|采购|货款)?(?:总|资金|金额|费用|费|款|价款|额|金|价)*(?:合计|共计|共|计|为|是)*$/
/** A further kind that has the same price, what part of it was paid, or what is no exact number. */
const SEVERAL = /其中|分别|各|均价|平均|以上|以下|左右|预算|实际|已|连同|另/

/** So many figures away another field has its price. */
const FAR = 60

function found(claims: readonly Claim[], price: Claim, kind: 'balance' | 'average'): Found | undefined {
  const [many, amount] = [claims[price.id - 1], claims[price.id + 1]]
  const per = /^元\/([\u4e00-\u9fa5]{1,3})$/.exec(price.unit)?.[1]
  if (!per || !many || !amount || many.unit !== per || amount.unit !== '元' || ![many, price, amount].every(c => isCount(c, price)))
    return undefined
  if (price.sep !== '，' || amount.sep !== '，' || !PRICE.test(price.label) || amount.label === '' || !AMOUNT.test(amount.label))
    return undefined
  if (besideAnother(claims, many) || /其中|各/.test(many.lead) || [price, amount].some(c => SEVERAL.test(c.lead))) return undefined
  const product = of(many, price)
  const one = over(rounded(amount), rounded(many))
  const holds = meets(rounded(amount), product)
  // 标准19.9884万元/公顷 where the same paper has 19.9844 of another field: it is the price that was misprinted.
  const other = claims
    .slice(Math.max(0, price.id - FAR), price.id + FAR)
    .some(c => c.unit === price.unit && c.printed !== price.printed && isCount(c) && meets(rounded(c), one))
  if ((kind === 'average') !== (!holds && other)) return undefined
  if (kind === 'average') return tellPrice(price, amount, many)
  return tell({
    kind,
    claim: amount,
    stated: rounded(amount),
    computed: product,
    parts: [many, price],
    working: `${number(many.printed)}×${number(price.printed)}＝${number(many.printed * price.printed, 2)}`,
    said: figure(amount),
  })
}

/** 旱地2.5公顷、林地1.5公顷，补偿费用90万元，补偿标准…: the price told last. */
function behindAmount(claims: readonly Claim[], price: Claim): Found | undefined {
  const [many, amount] = [claims[price.id - 2], claims[price.id - 1]]
  const per = /^元\/([\u4e00-\u9fa5]{1,3})$/.exec(price.unit)?.[1]
  if (!per || !many || !amount || many.unit !== per || amount.unit !== '元' || ![many, price, amount].every(c => isCount(c, price)))
    return undefined
  if (price.sep !== '，' || amount.sep !== '，' || !PRICE.test(price.label) || amount.label === '' || !AMOUNT.test(amount.label))
    return undefined
  if (claims[amount.id + 1]?.owner === amount.id || claims[price.id + 1]?.unit === price.unit) return undefined
  if (besideAnother(claims, many) || /其中|各/.test(many.lead) || [price, amount].some(c => SEVERAL.test(c.lead))) return undefined
  return tellPrice(price, amount, many)
}

const tellPrice = (price: Claim, amount: Claim, many: Claim): Found =>
  tellMean(price, amount, many, { stated: rounded(price), computed: over(rounded(amount), many.step < 1 ? rounded(many) : many.value) })

/** 旱地2.5公顷、林地1.5公顷: one of several that are told together. */
const besideAnother = (claims: readonly Claim[], { id, sep, unit, sentence, paragraph }: Claim): boolean => {
  const before = claims[id - 1]
  return sep === '、' && before?.sentence === sentence && before.paragraph === paragraph && before.unit === unit
}

/** A price is exact to its last place; how much there is of it was rounded. */
function of(many: Claim, price: Claim): Interval {
  return times(many.step < 1 ? rounded(many) : many.value, price.printed)
}

const isCount = (c: Claim, beside?: Claim): boolean =>
  c.form === 'plain' &&
  c.role === 'count' &&
  c.precision === 'exact' &&
  c.owner < 0 &&
  c.printed > 0 &&
  (!beside || (c.sentence === beside.sentence && c.paragraph === beside.paragraph))
