/**
 * 合计：42起……道路运输业28起、死亡21人，占事故总数的66.7%; 建议143件、提案168件，合计311件……31件，占建议提案总数的10.0%: a share of
 * a total that has no name of its own.
 */
import type { Claim } from '../../../claims.ts'
import { above } from '../../../interval.ts'
import type { Item } from '../../../items.ts'
import { spelledByLast } from '../../../lists/index.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { decideNamed } from '../../share/verdict.ts'
import { isExactCount } from '../told.ts'

export const namedWhole: RelationRule = {
  kind: 'share',
  title: '占合计数的比例',
  find: reading => reading.claims.flatMap(s => ofTotal(reading, s) ?? []),
  examples: {
    good: [
      '上半年发生事故，合计42起，死亡30人。其中道路运输业28起、死亡21人，占事故总数的66.7%。',
      '承办代表建议143件、政协提案168件，合计311件。县教体局31件最多，占建议提案总数的10.0%。',
    ],
    bad: [
      '上半年发生事故，合计42起，死亡30人。其中道路运输业28起、死亡21人，占事故总数的76.7%。',
      '承办代表建议143件、政协提案168件，合计311件。县教体局31件最多，占建议提案总数的11.0%。',
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
  const before = reading.claims.slice(Math.max(0, s.id - FAR), s.id).filter(c => s.paragraph - c.paragraph <= PARAGRAPHS && isExactCount(c))
  const wholes = before.filter(isBare)
  const whole = wholes.find(w => spells(reading, w, thing)) ?? (wholes.length === 1 && thing.length === 2 ? wholes[0] : undefined)
  // What was counted under that name is told elsewhere.
  if (!whole || !reading.view.text.slice(Math.max(0, whole.start - NAMED), whole.start).includes(thing.slice(-2))) return undefined
  if (before.some(c => c !== whole && c.label.endsWith(thing)) && !spells(reading, whole, thing)) return undefined
  const part = partIn(reading, item, s, whole)
  return part && !above(part.value, whole.value) ? decideNamed(s, [part], whole) : undefined
}

/** The last figure of the clause before the share that is counted as its total is: 28起 of 28起、死亡21人. */
function partIn({ claims }: Reading, item: Item, s: Claim, whole: Claim): Claim | undefined {
  const last = claims[s.id - 1]
  if (!last || !isExactCount(last) || item.head.owner !== s.owner || s.sep !== '，') return undefined
  const own = last.sep === '、' || last.sep === '' ? [last, claims[last.id - 1]] : [last]
  return own.find(c => c && isExactCount(c) && c.sentence === s.sentence && c.paragraph === s.paragraph && alike(c.unit, whole.unit))
}

/** Do the names of its parts make up the name: 建议 and 提案 of 建议提案? */
const spells = ({ lists }: Reading, whole: Claim, thing: string): boolean =>
  lists.some(l => l.total.id === whole.id && l.cue === 'last' && spelledByLast(thing, l.parts))

const isShare = (s: Claim): boolean => s.role === 'share' && s.form === 'percent' && s.precision === 'exact' && s.printed < 100
