/**
 * 公园绿地面积242.22公顷，城区人口14.68万人，人均公园绿地面积16.50平方米; 床位2755张，按常住人口33.52万人计算，每千人口床位数8.22张: so much to one of a population that stands beside an amount of the
 * very name, whatever unit each is told in.
 */
import type { Claim } from '../../../claims.ts'
import { over, times } from '../../../interval.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { figure, number } from '../../../words.ts'
import { isSome } from '../../average/named.ts'
import { printedMean } from '../../average.ts'
import { tell } from '../told.ts'

export const ofThePeople: RelationRule = {
  kind: 'average',
  title: '总量与人口、人均',
  find: ({ claims }: Reading) => claims.flatMap(c => found(claims, c) ?? []),
  examples: {
    good: [
      '至年末，城区公园绿地面积240公顷，城区人口15万人，人均公园绿地面积16.00平方米，新增口袋公园9处。',
      '全年地区生产总值380亿元。年平均常住人口32.5万人，据此计算，人均地区生产总值116923元。',
      '全区实有床位2700张，按年末常住人口34.00万人计算，每千人口床位数为7.94张。',
      '机关运行经费人均4.50万元，当年机关运行经费支出180.00万元，年末在编实有人数40人。',
      '全年粮食产量16万吨，常住人口40万人，人均粮食产量400公斤。',
    ],
    bad: [
      '至年末，城区公园绿地面积240公顷，城区人口15万人，人均公园绿地面积18.00平方米，新增口袋公园9处。',
      '全年地区生产总值380亿元。年平均常住人口32.5万人，据此计算，人均地区生产总值119623元。',
      '全区实有床位2700张，按年末常住人口34.00万人计算，每千人口床位数为7.49张。',
      '机关运行经费人均5.40万元，当年机关运行经费支出180.00万元，年末在编实有人数40人。',
    ],
    traps: [
      '全年地区生产总值380亿元，年末常住人口32.5万人，人均地区生产总值118623元。',
      '建成区公园绿地面积240公顷，全县常住人口35万人，人均公园绿地面积16.00平方米。',
      '城区公园绿地面积240公顷，城区户籍人口15万人、常住人口16万人，人均公园绿地面积15.00平方米。',
      '社会保险参保32万人，常住人口40万人，人均可支配收入32000元。',
      '新增床位200张，常住人口34万人，每千人口床位数7.94张。',
      '上年公园绿地面积230公顷，城区人口15万人，人均公园绿地面积16.00平方米。',
    ],
  },
}

const SCALE: Readonly<Record<string, number>> = { 百: 100, 千: 1e3, 万: 1e4, 十万: 1e5, 百万: 1e6 }
const TAIL = '(?:数量?|总量|拥有量)?(?:为|是|达到?|约)*$'
const PER_HEAD = new RegExp(`(?<![年月])人均(?:拥有|占有)?([\\u4e00-\\u9fa5]{2,10}?)${TAIL}`)
const NAME_AHEAD = /([\u4e00-\u9fa5]{4,12})人均(?:为|是|达到?|约)*$/
const TO_MANY = new RegExp(
  `每([百千万十]{1,2})(?:名|个|位)?(?:常住|户籍)?人口?(?:平均)?(?:拥有|占有|配备|有)?([\\u4e00-\\u9fa5]{2,8}?)${TAIL}`,
)
/** 年度机关运行经费人均 */
const OPENING = /^(?:年度|全[年市县区镇省]|本[年区县市]|当年|[年月]末)+/
const AMOUNT_TAIL = /(?:支出|总额|总量|总数|合计|数量?|共|为|是|达到?|约|有)+$/
const PEOPLE = /人[口数](?:总数|数|为|是|达到?|约|共|有)*$/
const OTHER_TIME = /上年|去年|同期|上[一个]|前年|计划|目标|新增|新建|净增/
const GDP = /生产总值|GDP/
/** 年平均常住人口; 据此计算. */
const RECKONED = /平均|^[，。]?[按以]|(?:^|，)[按以][^，]{0,12}$/
const SCALES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  平方米: { 公顷: 1e4, 平方公里: 1e6 },
  公斤: { 吨: 1e3 },
  千克: { 吨: 1e3 },
  米: { 公里: 1e3, 千米: 1e3 },
}
/** So many figures around the mean both stand. */
const NEAR = 4

function found(claims: readonly Claim[], mean: Claim): Found | undefined {
  if (mean.form !== 'plain' || mean.precision !== 'exact' || mean.role !== 'count' || !/人均|每[百千万十]/.test(mean.label))
    return undefined
  const [by, thing] = namedIn(mean)
  if (!thing) return undefined
  const near = claims
    .slice(Math.max(0, mean.id - NEAR), mean.id + 1 + NEAR)
    .filter(c => c !== mean && c.paragraph === mean.paragraph && c.owner === mean.owner && isNear(c, mean))
  const heads = near.filter(c => /^[人名]$/.test(c.unit) && c.form === 'plain' && PEOPLE.test(c.label))
  const amounts = near.filter(c => c.form === 'plain' && scaleOf(c, mean) && c.label.replace(AMOUNT_TAIL, '').endsWith(thing))
  const [head, amount] = [heads[0], amounts[0]]
  if (!head || !amount || heads.length + amounts.length !== 2 || Math.abs(head.id - amount.id) !== 1) return undefined
  if (![head, amount].every(c => c.role === 'count' && c.precision === 'exact' && c.printed > 0 && !OTHER_TIME.test(c.lead) && !isSome(c)))
    return undefined
  // 建成区公园绿地面积 is not of all who live in the county.
  if (/城|建成区/.test(amount.label) && !/城/.test(head.label)) return undefined
  const per = by * scaleOf(amount, mean)!
  return tell({
    kind: 'average',
    claim: mean,
    stated: printedMean(mean),
    computed: times(over(amount.value, head.value), per),
    parts: [amount, head],
    working: `${number(amount.printed)}÷${number(head.printed)}${per === 1 ? '' : `×${number(per)}`}＝${number((amount.printed / head.printed) * per, 3)}`,
    said: figure(mean),
    unsure: GDP.test(thing) && !RECKONED.test(head.lead) ? '人口可能不是年平均数' : undefined,
  })
}

function namedIn({ label }: Claim): readonly [number, string | undefined] {
  const [, many, thing] = TO_MANY.exec(label) ?? []
  if (many && thing) return [SCALE[many] ?? 0, SCALE[many] ? thing : undefined]
  const behind = PER_HEAD.exec(label)?.[1]
  return [1, behind ?? NAME_AHEAD.exec(label)?.[1]?.replace(OPENING, '')]
}

/** Before it in its sentence or the one before that; behind it only in its own. */
const isNear = (c: Claim, mean: Claim): boolean =>
  c.id > mean.id
    ? c.sentence === mean.sentence
    : mean.sentence - c.sentence <=
      (/据此|由此|按此|[按以](?:全[市县区镇])?(?:常住|户籍)?人口(?:总?数)?(?:计算|计|测算|折算)/.test(mean.lead) ? 1 : 0)

const scaleOf = (amount: Claim, mean: Claim): number | undefined =>
  amount.unit === '' ? undefined : alike(amount.unit, mean.unit) ? 1 : SCALES[mean.unit]?.[amount.unit]
