/**
 * 中央3.16亿元、省级2.07亿元、市县5.42亿元、居民2.19亿元，中央、省级、市县的出资比例依次为24.6%、16.1%、42.2%: shares told in the order of the names before them, of what is divided into those
 * and others.
 */
import type { Claim } from '../../../claims.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { cellOf, divisionOf, itemCalled } from '../../share/division.ts'
import { decideNamed } from '../../share/verdict.ts'

export const inTurn: RelationRule = {
  kind: 'share',
  title: '按名称依次占的比例',
  find: reading => reading.claims.flatMap(s => found(reading, s)),
  examples: {
    good: [
      '资金12.84亿元，中央3.16亿元、省级2.07亿元、市县5.42亿元、居民2.19亿元，中央、省级、市县的出资比例依次为24.6%、16.1%、42.2%。',
      '受理397件。投诉250件，举报37件，咨询110件。投诉、举报、咨询依次占62.97%、9.32%、27.71%。',
    ],
    bad: [
      '资金12.84亿元，中央3.16亿元、省级2.07亿元、市县5.42亿元、居民2.19亿元，中央、省级、市县的出资比例依次为24.6%、18.1%、42.2%。',
      '受理397件。投诉250件，举报37件，咨询110件。投诉、举报、咨询依次占62.97%、27.71%、9.32%。',
    ],
    traps: ['中央资金3.16亿元、省级2.07亿元，中央、省级分别增长24.6%、16.1%。', '投诉250件，举报37件，两类办结率依次为96.2%、91.5%。'],
  },
}

const IN_TURN =
  /(?:^|[，。；：])(?:其中|上述)?([\u4e00-\u9fa5、]{3,40}?)(?:的[\u4e00-\u9fa5]{0,4}(?:比例|比重|份额|占比)|所?占(?:总[数量额])?的?(?:比例|比重|比|份额)?)?(?:分别|依次)(?:占(?:比|总[数量额]的?)?)?(?:为|是)?$/
const SHARE = /占|比例|比重|份额/
const JOINED = /^[、和与及]$/
const MOST = 8

function found(reading: Reading, first: Claim): Found[] {
  const words = isShare(first) && SHARE.test(first.lead) ? IN_TURN.exec(first.lead)?.[1] : undefined
  const names = words?.includes('、') || /[^、][和与及][^、]/.test(words ?? '') ? words!.split(/[、和与及]/) : []
  if (names.length < 2 || names.length > MOST) return []
  const run = [first]
  for (let c = reading.claims[first.id + 1]; c && isShare(c) && JOINED.test(c.lead); c = reading.claims[c.id + 1]) run.push(c)
  const items = names.map(name => itemCalled(reading, first, name))
  const [one] = items
  if (!one || run.length !== names.length || new Set(items).size < items.length || items.some(i => i?.sentence !== one.sentence)) return []
  const division = divisionOf(reading, one, one.head.unit)
  const parts = items.map(i => division?.members.find(m => m.id === cellOf(i, one.head.unit)?.id))
  if (!division || parts.some(p => p === undefined)) return []
  return run.flatMap((s, n) => decideNamed(s, [parts[n]!], division.whole) ?? [])
}

const isShare = (c: Claim): boolean =>
  c.form === 'percent' && c.precision === 'exact' && (c.role === 'share' || c.role === 'rate') && c.owner < 0
