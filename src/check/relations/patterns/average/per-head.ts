/**
 * 有效专利1872件，按常住人口311.6万人计，每万人口6.01件; 以全市面积7069平方公里计，每百平方公里96.8公里: so much to so many, of which the words say
 * how many there are.
 */
import type { Claim } from '../../../claims.ts'
import { meets, over, times } from '../../../interval.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { figure, number } from '../../../words.ts'
import { isSome } from '../../average/named.ts'
import { printedMean } from '../../average.ts'
import { sentenceFrom, sentenceTo, tell } from '../told.ts'

export const perHead: RelationRule = {
  kind: 'average',
  title: '每万人、每百平方公里',
  find: reading =>
    reading.claims.flatMap(
      c => found(reading, c) ?? ahead(reading.claims, c) ?? inFigures(reading.claims, c) ?? bracketed(reading, c) ?? [],
    ),
  examples: {
    good: [
      '有效发明专利1872件，按常住人口311.6万人计，每万人口6.01件。',
      '公路里程6842.6公里，其中高速公路842.6公里、农村公路6000公里；以全市面积7069平方公里计，公路密度为每百平方公里96.8公里。',
      '全区每万人律师数为4.2人，常住人口50万人，律师210人。',
      '每千人口床位数6.2张，常住人口50万人，医疗机构床位3100张。',
      '全市平均每10万人拥有公证员1.8名，按常住人口420万人、公证员76名计。',
      '常住人口420万人，律师2100人，每10万人拥有律师50人。',
      '实有床位3024张，较上年新增96张，按常住人口42万人计，每千人拥有床位7.20张。',
      '全科医生214人，每万人口（58.2万人）3.68名。',
      '医院床位3024张，每千人口（按42万人计）7.20张。',
    ],
    bad: [
      '有效发明专利1872件，按常住人口311.6万人计，每万人口6.31件。',
      '公路里程6842.6公里，其中高速公路842.6公里、农村公路6000公里；以全市面积7069平方公里计，公路密度为每百平方公里99.8公里。',
      '全区每万人律师数为2.4人，常住人口50万人，律师210人。',
      '全市平均每10万人拥有公证员18名，按常住人口420万人、公证员76名计。',
      '常住人口420万人，律师2100人，每10万人拥有律师500人。',
      '实有床位3024张，较上年新增96张，按常住人口42万人计，每千人拥有床位6.97张。',
      '全科医生214人，每万人口（58.2万人）3.86名。',
    ],
    traps: [
      '全科医生214人，每万人口（含流动人口8.2万人）3.68名。',
      '医务人员3705人，其中全科医生214人，每万人口（58.2万人）63.66名。',
      '每10万人拥有公证员1.8名，全市常住人口420万人，新增公证员12名。',
      '每10万人发案12起，城区常住人口80万人，全市发案420起，全市常住人口350万人。',
      '按常住人口42万人计，每千人拥有执业医师2.9人，床位3024张。',
    ],
  },
}

const EACH = /每([十百千万]{1,2})(?:名|个|位)?(?:常住|户籍)?(人口|人|户|平方公里|公里|亩|平方米)[\u4e00-\u9fa5]{0,8}$/
const SCALE: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 十万: 1e5, 百万: 1e6 }
/** 按常住人口311.6万人计. */
const BY = /(?:^|[，。；、])[按以][^，。；、]{2,14}$/
const RECKONED = /^(?:计算?|测算|折算)(?:，|$)/
/** 每万人口高价值专利0.31件 names a thing of its own. */
const PLAIN = /(?:人口|人|户|里|亩|米)(?:拥有量?|有|共|平均|约|达|为)*$/
/** 每千人拥有床位. */
const OWNED = /(?:人口|人|户)(?:平均)?(?:拥有|配备|有)([\u4e00-\u9fa5]{2,8}?)(?:数|数量)?(?:为|达到?|约)*$/
/** So many figures back the amount may stand. */
const FAR = 12

function found({ claims, listed, view: { text } }: Reading, mean: Claim): Found | undefined {
  const [, scale, unit] = EACH.exec(mean.label) ?? []
  const by = SCALE[scale ?? '']
  const base = claims[mean.id - 1]
  if (!by || !unit || !base || mean.form !== 'plain' || mean.owner !== base.owner) return undefined
  if (base.sentence !== mean.sentence || base.paragraph !== mean.paragraph || !alike(base.unit, unit.replace('人口', '人')))
    return undefined
  if (!BY.test(base.lead) || !RECKONED.test(text.slice(base.stop, base.stop + 4)) || base.printed <= 0) return undefined
  // What a list divides is meant, and none of its members.
  const amounts = sentenceTo(claims, base, FAR).filter(
    c => c.role === 'count' && c.form === 'plain' && c.owner === mean.owner && alike(c.unit, mean.unit) && !listed.has(c.id),
  )
  const computed = (c: Claim) => times(over(c.value, base.value), by)
  const fit = amounts.findLast(c => meets(printedMean(mean), computed(c)))
  const thing = OWNED.exec(mean.label)?.[1]
  const called = amounts.filter(c => !isSome(c) && (thing ? c.label.endsWith(thing) : amounts.length === 1 && PLAIN.test(mean.label)))
  const amount = fit ?? (called.length === 1 ? called[0] : undefined)
  return amount && told(mean, amount, base, by)
}

const THING =
  /每([十百千万]{1,2})(?:名|个|位)?(?:常住|户籍)?(人口?|户)(?:平均)?(?:拥有|配备|有)?([\u4e00-\u9fa5]{2,8}?)(?:人数|数量|总数|拥有量|数)?(?:为|是|达到?|约)*$/

/** 每万人律师数为4.2人，常住人口50万人，律师210人: both stand behind it, and the amount is called as it is. */
function ahead(claims: readonly Claim[], mean: Claim): Found | undefined {
  const [, scale, unit, thing] = THING.exec(mean.label) ?? []
  const by = SCALE[scale ?? '']
  if (!by || !unit || !thing || mean.form !== 'plain' || mean.precision !== 'exact') return undefined
  const behind = sentenceFrom(claims, mean, 2).filter(
    c => c.form === 'plain' && c.role === 'count' && c.owner === mean.owner && c.printed > 0,
  )
  const isBase = (c: Claim) => (unit === '户' ? /户$/.test(c.unit) : /人口$/.test(c.label) || c.unit === '人口')
  const [base, amount] = [
    behind.find(isBase),
    behind.find(c => !isBase(c) && !isSome(c) && alike(c.unit, mean.unit) && c.label.endsWith(thing)),
  ]
  return base && amount && told(mean, amount, base, by)
}

const PER_SO_MANY = /每$/
const HAD = /^(?:平均)?(?:拥有|配备|有)([\u4e00-\u9fa5]{2,8}?)(?:数|数量)?(?:为|达到?|约)*$/
/** 每10万人拥有公证员1.5名，按常住人口560万人、公证员84名计: the people in figures, and the rest of the sentence has the population once and the amount once. */
function inFigures(claims: readonly Claim[], mean: Claim): Found | undefined {
  const per = claims[mean.id - 1]
  const thing = mean.lead === mean.label ? HAD.exec(mean.label)?.[1] : undefined
  if (!per || !thing || !PER_SO_MANY.test(per.label) || !/^人口?$/.test(per.unit) || !/^10*$/.test(String(per.printed))) return undefined
  const near = [...sentenceTo(claims, per, 4), ...sentenceFrom(claims, mean, 4)].filter(
    c => c.form === 'plain' && c.role === 'count' && c.owner === mean.owner && c.printed > 0 && !isSome(c) && !/均/.test(c.label),
  )
  const bases = near.filter(c => /人口$/.test(c.label) && /^人口?$/.test(c.unit))
  const amounts = near.filter(c => c.label.endsWith(thing) && alike(c.unit, mean.unit))
  const [base, amount] = [bases[0], amounts[0]]
  return base && amount && bases.length + amounts.length === 2 ? told(mean, amount, base, per.printed) : undefined
}

/** 全科医生214人，每万人口（58.2万人）3.68名: the population in brackets behind the very words, and the one amount right before them. */
function bracketed({ claims, view: { text } }: Reading, mean: Claim): Found | undefined {
  const [amount, base] = [claims[mean.id - 2], claims[mean.id - 1]]
  if (!base || mean.form !== 'plain' || mean.precision !== 'exact' || text[mean.start - 1] !== '）') return undefined
  const opens = text.lastIndexOf('（', base.start)
  const [, scale, unit] = EACH.exec(text.slice(Math.max(0, opens - 12), opens)) ?? []
  const by = SCALE[scale ?? '']
  const inside = text.slice(opens + 1, mean.start - 1)
  if (!by || !unit || !ONLY.test(inside) || !amount || amount.sentence !== mean.sentence || amount.paragraph !== mean.paragraph)
    return undefined
  const fit = amount.role === 'count' && amount.form === 'plain' && amount.precision === 'exact' && amount.printed > 0 && !isSome(amount)
  if (
    !fit ||
    NEW.test(amount.label) ||
    base.printed <= 0 ||
    !alike(base.unit, unit.replace('人口', '人')) ||
    !alike(amount.unit, mean.unit)
  )
    return undefined
  return told(mean, amount, base, by)
}
const NEW = /新|增|减|净|上年|去年/
/** 58.2万人, 按常住人口58.2万人计 */
const ONLY = /^(?:按|以)?(?:常住人口|户籍人口)?[\d.]+万?[人户](?:计算?|测算)?$/

const told = (mean: Claim, amount: Claim, base: Claim, by: number): Found =>
  tell({
    kind: 'average',
    claim: mean,
    stated: printedMean(mean),
    computed: times(over(amount.value, base.value), by),
    parts: [amount, base],
    working: `${number(amount.printed)}÷${number(base.printed)}×${number(by)}＝${number((amount.printed / base.printed) * by, 3)}`,
    said: figure(mean),
  })
