/**
 * @module One number of one thing, wherever it is told again: 社保费收入7.92亿元……社保费7.92亿元含清欠; 制定的136件规范性文件……共梳理文件136件; 不予立案11件……不予立案的11件转为来信; 登记设备24.98万台……总量249800. What the
 * digits, the words that both have in common and those that point back weigh together, is no chance. Only that they agree is told.
 */

import type { Claim } from '../../claims.ts'
import { groupBy } from '../../items.ts'
import type { Found, Reading } from '../../reading.ts'
import { tellingDigits } from '../../traits.ts'
import { alike } from '../../units.ts'
import { plainly } from './told.ts'
import { twice } from './twice.ts'

/** So many places where one number stands are looked at. */
const MOST = 24
/** Figures of so many digits are one by their digits alone: anywhere, or near each other; with a word in common; with one that points back. */
const LONG = 5
const NEARBY = 4
const NAMED = 3
const POINTED = 2
/** So many figures away is near. */
const NEAR = 12
/** How far back words may still name a figure. */
const WORDS = 26

export function oneNumber(reading: Reading): Found[] {
  const told = reading.claims.filter(isTold)
  const lists = listsOf(reading)
  const groups = groupBy(told, c => `${c.form === 'percent' ? '%' : ''}${c.printed}`).values()
  return [...groups].flatMap(group =>
    group.slice(1, MOST).flatMap((c, n): Found[] => {
      const first = group.slice(0, n + 1).findLast(o => isOneUnit(o, c) && !together(lists, o, c) && isOne(reading, o, c))
      return first ? [twice(c, first)] : []
    }),
  )
}

const isTold = (c: Claim): boolean =>
  c.precision === 'exact' &&
  ((c.form === 'plain' && /^(?:count|slot)$/.test(c.role) && tellingDigits(c) >= POINTED && c.printed >= 10 * c.step) ||
    (c.form === 'percent' && c.role === 'rate' && tellingDigits(c) >= NAMED && c.printed < 100))

const isOneUnit = (a: Claim, b: Claim): boolean => a.form === b.form && (alike(a.unit, b.unit) || a.unit === '' || b.unit === '')

/** The members of each list: two of one are as many by chance. */
const listsOf = ({ lists }: Reading): ReadonlyMap<number, readonly number[]> =>
  groupedLists(lists.flatMap(({ parts }, n) => (parts.length > 1 ? parts.map(p => [p.id, n] as const) : [])))
const groupedLists = (pairs: readonly (readonly [number, number])[]): ReadonlyMap<number, readonly number[]> =>
  new Map([...groupBy(pairs, ([id]) => id)].map(([id, all]) => [id, all.map(([, n]) => n)]))
const together = (lists: ReadonlyMap<number, readonly number[]>, a: Claim, b: Claim): boolean =>
  lists.get(a.id)?.some(n => lists.get(b.id)?.includes(n)) ?? false

function isOne({ view }: Reading, a: Claim, b: Claim): boolean {
  const least = Math.min(tellingDigits(a), tellingDigits(b))
  const isCell = (c: Claim): boolean => view.paragraphs[c.paragraph]!.block.kind === 'cell'
  // 甲项目满意率71.43%……乙项目满意率71.43%: of two members of one paragraph rates are alike by chance.
  if ((isCell(a) && isCell(b)) || (a.form === 'percent' && a.paragraph === b.paragraph)) return false
  if (isOther(wordsOf(view.text, a), wordsOf(view.text, b))) return false
  if (least >= LONG) return true
  const points = pointsBack(view.text, b)
  if (a.paragraph === b.paragraph && a.sentence === b.sentence && !points) return false
  if (least >= NEARBY && b.id - a.id <= NEAR && a.form === 'plain' && !isCell(a) && !isCell(b)) return true
  if (points && least >= NAMED) return true
  return haveInCommon(namesOf(view.text, a), namesOf(view.text, b)) && (least >= NAMED || points)
}

const OTHER_TIME = /上一?年|去年|前年|同期|上期|上月|年初/
const AIM = /计划|目标|任务|预算|预计|规划/
/** Of another time, or of what was wanted? */
function isOther(one: string, other: string): boolean {
  if (OTHER_TIME.test(one) !== OTHER_TIME.test(other) || AIM.test(one) !== AIM.test(other)) return true
  const [a, b] = [one, other].map(w => /(?:19|20)\d{2}(?=年)|(?<!\d)\d{1,2}(?=月)|[一二三四](?=季度)|[上下](?=半年)/.exec(w)?.[0])
  return a !== undefined && b !== undefined && a !== b
}

/** What leads to the figure in its sentence. */
const wordsOf = (text: string, c: Claim): string => text.slice(c.start - Math.min(c.lead.length, WORDS), c.start).replace(/^.*[。\n]/s, '')

/** What names it: its clause, the heading of its sentence, and what it counts. */
function namesOf(text: string, c: Claim): string {
  // ——公益诉讼检察。立案126件: a heading names what stands behind it.
  const heading =
    c.label.length < 5
      ? (/(?:^|[\n。；：—])([\u4e00-\u9fa5]{3,12})[。：]$/.exec(c.lead.slice(0, -c.label.length || undefined))?.[1] ?? '')
      : ''
  return plainly(`${heading}，${c.label.slice(-16)}，${/^[\u4e00-\u9fa5]{0,16}/.exec(text.slice(c.stop, c.stop + 16))![0]}`)
}

/** Two characters that name something. */
const IDLE =
  /其中|合计|总计|全部|完成|实现|达到|同比|增长|下降|占比|分别|比上|上年|年度|以上|以下|情况|工作|方面|[的了为是有个与和及在由对已共均都其各]/
function haveInCommon(a: string, b: string): boolean {
  for (let i = 0; i + 2 <= b.length; i++) {
    const two = b.slice(i, i + 2)
    if (/^[\u4e00-\u9fa5]{2}$/.test(two) && !IDLE.test(two) && a.includes(two)) return true
  }
  return false
}

/** 52件建议中A类; 不予立案的11件; 这52件: what was told before is taken up. */
const BACK = /(?:上述|以上|前述|这|该)[\u4e00-\u9fa5]{0,6}$|[\u4e00-\u9fa5]{2,6}的$/
const MIDST = /^[\u4e00-\u9fa5]{1,12}?(?:[之当]?中(?![央心小期])|里)/
const pointsBack = (text: string, c: Claim): boolean =>
  c.form === 'plain' && (BACK.test(c.label) || (/^[在从对]?$/.test(c.label) && MIDST.test(text.slice(c.stop, c.stop + 14))))
