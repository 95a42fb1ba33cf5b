/**
 * 合计：42起……道路运输业28起、死亡21人，占事故总数的66.7%; 建议143件、提案168件，合计311件……31件，占建议提案总数的10.0%; 商品类9846件……三类合占商品类的51.87%: a share of
 * a total that has no name of its own, or of what several together are of.
 */
import type { Claim } from '../../claims.ts'
import { above, over, times, total } from '../../interval.ts'
import type { Item } from '../../items.ts'
import { printedRate } from '../../lists/index.ts'
import type { Found, Reading, RelationRule } from '../../reading.ts'
import { alike } from '../../units.ts'
import { figure, number, percent } from '../../words.ts'
import { partOf } from '../share/part.ts'
import { tell } from './told.ts'

export const namedWhole: RelationRule = {
  kind: 'share',
  title: '占合计数的比例',
  find: reading => reading.claims.flatMap(s => ofTotal(reading, s) ?? together(reading, s) ?? []),
  examples: {
    good: [
      '上半年发生事故，合计42起，死亡30人。其中道路运输业28起、死亡21人，占事故总数的66.7%。',
      '承办代表建议143件、政协提案168件，合计311件。县教体局31件最多，占建议提案总数的10.0%。',
      '商品类9846件，服务类6456件。商品类居前的食品2317件、服装1584件、家居1206件，三类合占商品类的51.87%。',
    ],
    bad: [
      '上半年发生事故，合计42起，死亡30人。其中道路运输业28起、死亡21人，占事故总数的76.7%。',
      '承办代表建议143件、政协提案168件，合计311件。县教体局31件最多，占建议提案总数的11.0%。',
      '商品类9846件，服务类6456件。商品类居前的食品2317件、服装1584件、家居1206件，三类合占商品类的57.91%。',
    ],
  },
}

const TOTAL = /^占(?:全部|所有)?([\u4e00-\u9fa5]{2,8}?)(?:总数|总量|总件数|总起数)的?(?:比例|比重)?(?:为|达)?$/
const BARE = /^(?:合计|共计|总计|总共)$/
const LED = /(?:^|[^\u4e00-\u9fa5])(?:合计|共计|总计)：$/
const isBare = ({ label, lead }: Claim): boolean => BARE.test(label) || (label === '' && LED.test(lead))
/** So many figures and paragraphs before a share its total may stand. */
const FAR = 60
const PARAGRAPHS = 4
/** So many characters before a total its thing is named. */
const NAMED = 160

/** Of the one total before it that is called nothing but 合计: where its parts have names, of those that the share names. */
function ofTotal(reading: Reading, s: Claim): Found | undefined {
  const thing = isShare(s) ? TOTAL.exec(s.label)?.[1] : undefined
  const item = thing ? reading.items.of.get(s.id) : undefined
  if (!thing || !item || item.sentence !== s.sentence) return undefined
  const before = reading.claims.slice(Math.max(0, s.id - FAR), s.id).filter(c => s.paragraph - c.paragraph <= PARAGRAPHS && isCount(c))
  const wholes = before.filter(isBare)
  const whole = wholes.find(w => spells(reading, w, thing)) ?? (wholes.length === 1 && thing.length === 2 ? wholes[0] : undefined)
  // What was counted under that name is told elsewhere.
  if (!whole || !reading.view.text.slice(Math.max(0, whole.start - NAMED), whole.start).includes(thing.slice(-2))) return undefined
  if (before.some(c => c !== whole && c.label.endsWith(thing)) && !spells(reading, whole, thing)) return undefined
  const part = partIn(reading, item, s, whole)
  return part && !above(part.value, whole.value) ? told(s, [part], whole) : undefined
}

/** The last figure of the clause before the share that is counted as its total is: 28起 of 28起、死亡21人. */
function partIn({ claims }: Reading, item: Item, s: Claim, whole: Claim): Claim | undefined {
  const last = claims[s.id - 1]
  if (!last || !isCount(last) || item.head.owner !== s.owner || s.sep !== '，') return undefined
  const own = last.sep === '、' || last.sep === '' ? [last, claims[last.id - 1]] : [last]
  return own.find(c => c && isCount(c) && c.sentence === s.sentence && c.paragraph === s.paragraph && alike(c.unit, whole.unit))
}

/** Do the names of its parts make up the name: 建议 and 提案 of 建议提案? */
const spells = ({ lists }: Reading, whole: Claim, thing: string): boolean =>
  lists.some(
    l =>
      l.total.id === whole.id &&
      l.cue === 'last' &&
      l.parts.length * 2 === thing.length &&
      l.parts.every((p, n) => p.label.endsWith(thing.slice(2 * n, 2 * n + 2))),
  )

const TOGETHER = /^[两二三四五六]?(?:项|类|者|部分)?(?:合计占|合占|共占)([\u4e00-\u9fa5]{2,8}?)(?:总数|总量)?的$/

/** Of the one count that bears the very name. */
function together(reading: Reading, s: Claim): Found | undefined {
  const name = isShare(s) ? TOGETHER.exec(s.label)?.[1] : undefined
  const item = name ? reading.items.of.get(s.id) : undefined
  const part = item && item.sentence === s.sentence ? partOf(item, s) : undefined
  const [first] = part?.parts ?? []
  if (!part || !first || part.parts.length < 2 || !part.parts.every(p => isCount(p) && alike(p.unit, first.unit))) return undefined
  const wholes = reading.claims
    .slice(Math.max(0, s.id - FAR), first.id)
    .filter(c => c.paragraph === s.paragraph && c.label === name && isCount(c) && alike(c.unit, first.unit))
  const [whole] = wholes
  return whole && wholes.length === 1 && !above(part.value, whole.value) ? told(s, part.parts, whole) : undefined
}

const isShare = (s: Claim): boolean => s.role === 'share' && s.form === 'percent' && s.precision === 'exact' && s.printed < 100
const isCount = (c: Claim): boolean => c.role === 'count' && c.form === 'plain' && c.precision === 'exact'

function told(s: Claim, parts: readonly Claim[], whole: Claim): Found {
  const sum = parts.reduce((n, p) => n + p.printed, 0)
  const top = parts.map(p => number(p.printed)).join('＋')
  return tell({
    kind: 'share',
    claim: s,
    stated: printedRate(s),
    computed: times(over(total(parts.map(p => p.value)), whole.value), 100),
    parts: [...parts, whole],
    working: `${parts.length > 1 ? `（${top}）` : top}÷${number(whole.printed)}＝${percent((100 * sum) / whole.printed, s.step)}`,
    said: figure(s),
  })
}
