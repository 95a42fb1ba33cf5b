/**
 * 召开座谈会107场，收集意见1559条，场均收集14.6条; 9月份（30天）接听来电7292个，日均243个; 种了846亩，总产587282公斤，平均亩产694公斤; 全年接到投诉412件，平均下来每个月34.3件: the number of those that it is told of each of,
 * the amount right behind it, and the mean right behind that.
 */
import type { Claim } from '../../../claims.ts'
import { exactly, meets, over } from '../../../interval.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { figure, number } from '../../../words.ts'
import { printedMean } from '../../average.ts'
import { isExactCount, tell, tellMean } from '../told.ts'

export const directlyOver: RelationRule = {
  kind: 'average',
  title: '紧接着写出的平均数',
  find: reading => reading.claims.flatMap(c => found(reading, c) ?? []),
  examples: {
    good: [
      '全年召开座谈会107场，收集意见1559条，场均收集14.6条。',
      '9月份（30天）全市热线接听来电7292个，日均243个。',
      '药材种了846亩，干货总产587282公斤，平均亩产694公斤。',
      '全年接到投诉412件，平均下来每个月34.3件。',
      '30天里出动250人次，平均每天8.3人次。',
      '走访9个村，发放补助5260元，平均每个村584元。',
    ],
    bad: [
      '全年召开座谈会107场，收集意见1559条，场均收集18.6条。',
      '9月份（30天）全市热线接听来电7292个，日均843个。',
      '药材种了846亩，干货总产587282公斤，平均亩产894公斤。',
      '全年接到投诉412件，平均下来每个月84.3件。',
      '30天里出动250人次，平均每天9.3人次。',
      '走访9个村，发放补助5260元，平均每个村884元。',
    ],
    traps: [
      // Another amount, another number, another time, a mean of what is said of each.
      '召开座谈会20场，收集意见1559条，上年场均收集18.6条。',
      '召开座谈会20场，发出问卷900份，场均45人。',
      '涉及9个村，整治面积526亩，完成投资880万元，村均98万元。',
      '种了846亩，其中投产600亩，总产587282公斤，平均亩产979公斤。',
      '组建9支队伍，1000名党员参加，人均服务12小时。',
    ],
  },
}

const EACH =
  /^(?:平均下来|平均|算下来|平均到)?(?:每|一)个?(?<one>[\u4e00-\u9fa5])(?:平均)?(?<deed>[\u4e00-\u9fa5]{0,4})$|^平均每?(?<area>亩)产?$|^(?<short>[场日月村户件班席])均(?<does>[\u4e00-\u9fa5]{0,4})$/
const UNITS: Readonly<Record<string, RegExp>> = {
  天: /^[天日]$/,
  日: /^[天日]$/,
  月: /^个?月$/,

  村: /^个?(?:行政)?村$/,
  件: /^[件宗起]$/,
}
const OTHER = /上一?年|去年|前年|同期|计划|目标|预计|以上|最[高多低少]|峰值|高峰|其中|累计|涉及/
const MONTHS = 12
/** So far before the amount its time may stand, and so far behind a number its thing. */
const AHEAD = 36
const NAME = 6
const ALL_YEAR = /(?:^|[。\n，；])(?:(?:19|20)\d\d年|今年)?全年(?:\d{1,3}[次期场轮批])?[^。；，]{0,24}$/
const OF_YEAR = /(?:^|[。\n])(?:19|20)\d\d年(?![上下末底初第以来至到前—\-–]|度?\d{1,2}月)[^。；，]{0,20}$/
/** So many figures back no other of its unit may stand. */
const BACK = 5

function found({ claims, view: { text } }: Reading, mean: Claim): Found | undefined {
  if (mean.form !== 'plain' || mean.precision !== 'exact' || mean.unit === '' || mean.owner >= 0 || mean.sep !== '，') return undefined
  const said = EACH.exec(mean.label.replace(/(?:约|为|达到?|有|是)+$/, ''))?.groups
  const of = said?.one ?? said?.area ?? said?.short
  const amount = claims[mean.id - 1]
  if (!said || !of || !amount || !isExactCount(amount) || amount.unit !== mean.unit || amount.owner >= 0) return undefined
  if (amount.sentence !== mean.sentence || amount.paragraph !== mean.paragraph || OTHER.test(amount.lead) || amount.chinese)
    return undefined
  if (mean.printed > amount.printed) return undefined
  // 平均每天8.3人次: the deed, where one is told, is that of the amount.
  const deed = said.deed ?? said.does ?? ''
  if (deed && !amount.label.includes(deed.slice(-2))) return undefined
  const near = claims
    .slice(Math.max(0, amount.id - BACK), amount.id)
    .filter(c => c.paragraph === mean.paragraph && c.sentence === mean.sentence)
  if (near.some(c => c.unit === mean.unit || OTHER.test(c.lead))) return undefined
  const isOne = (c: Claim): boolean =>
    (UNITS[of] ?? new RegExp(`^个?${of}$`)).test(c.unit) || (c.unit === '个' && c.noun.slice(0, NAME).includes(of))
  const ones = near.filter(isOne)
  const [by] = ones
  if (ones.length > 1 || /计划|目标/.test(mean.lead)) return undefined
  if (by)
    return by.id === amount.id - 1 && isExactCount(by) && by.printed > 1 && amount.sep !== '；' ? tellMean(mean, amount, by) : undefined
  if (of !== '月' || !near.every(c => /^[次期场轮批]$/.test(c.unit))) return undefined
  const words = text.slice(Math.max(0, amount.start - AHEAD), amount.start)
  if (ALL_YEAR.test(words)) return ofTheYear(mean, amount)
  return OF_YEAR.test(words) && !isOfFewer(mean, amount) ? ofTheYear(mean, amount) : undefined
}

/** 2024年办理539件，平均每月: of as many months as had passed, where that makes it. */
const isOfFewer = (mean: Claim, amount: Claim): boolean => {
  for (let months = 1; months < MONTHS; months++) if (meets(printedMean(mean), over(amount.value, exactly(months)))) return true
  return false
}

/** 全年接到412件，平均每个月34.3件 */
function ofTheYear(mean: Claim, amount: Claim): Found {
  const computed = over(amount.value, exactly(MONTHS))
  const stated = printedMean(mean)
  return tell({
    kind: 'average',
    claim: mean,
    stated: meets(stated, computed) ? computed : stated,
    computed,
    parts: [amount],
    working: `${number(amount.printed)}÷${MONTHS}＝${number(amount.printed / MONTHS, 2)}`,
    said: figure(mean),
  })
}
