/**
 * 其中女性成员490人，恰占三分之一; 化解结案数占审结1144件的四分之一; 受理2000件，噪声类700件，占三成五: a share that is spoken and not printed, behind the count of those who have
 * it.
 */
import type { Claim } from '../../../claims.ts'
import { over, times } from '../../../interval.ts'
import type { List } from '../../../lists/index.ts'
import { numeralOf } from '../../../numerals.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import type { Interval } from '../../../types.ts'
import { alike } from '../../../units.ts'
import { number, percent } from '../../../words.ts'
import { isExactCount, sentenceTo, tell } from '../told.ts'

export const spokenBehind: RelationRule = {
  kind: 'share',
  title: '数后说的几成、几分之几',
  find: reading => reading.claims.flatMap(c => found(reading, c) ?? []),
  examples: {
    good: [
      '村级调委会成员总数1470人，其中女性成员490人，恰占三分之一。',
      '以化解方式结案286件，化解结案数占审结1144件的四分之一。',
      '全年受理诉求2000件，噪声类700件，占三成五。',
      '网格员240人，其中专职118人，约占一半。',
      '受理600件，其中邻里纠纷270件，占四成多。',
      '排查隐患480处，其中重点隐患140处，占近三成。',
    ],
    bad: [
      '村级调委会成员总数1470人，其中女性成员490人，恰占四分之一。',
      '以化解方式结案286件，化解结案数占审结1144件的三分之一。',
      '全年受理诉求2000件，噪声类700件，占五成三。',
      '网格员240人，其中专职80人，约占一半。',
      '受理600件，其中邻里纠纷270件，占六成多。',
      '排查隐患480处，其中重点隐患200处，占近三成。',
      '210名留守儿童，父母都在外头的有126名，占五分之四；单亲家庭的另外登记，37名。',
      '全镇620家小店，办了食品证的496家，刚好六成，其余的这个月补齐。',
    ],
    traps: [
      // Of something else, of another time, of what is not printed.
      '全年受理诉求2000件，噪声类700件，占全市同类诉求的四分之一。',
      '调委会成员1470人，其中女性成员490人，党员占四分之一。',
      '受理诉求2000件，其中噪声类700件，夜间的占八成。',
      '受理2000件，其中噪声类700件、油烟类300件，占一半。',
      '受理600件，比上年450件增加150件，占全区的三分之一。',
      '排查隐患480处，其中重点隐患140处，占三成左右。',
      '现有会员1470人，新增490人，占三分之二强。',
    ],
  },
}

const FRACTION = '([二三四五六七八九十])分之([一二三四五六七八九])'
const TENTHS = '([一二三四五六七八九])成([半一二三四五六七八九])?'
const SPOKEN = `(近|约|大约|超过?|逾|不足|不到|将近)?(?:${FRACTION}|${TENTHS}|(一半|半数))(?:(多|以上|强)|(弱)|左右)?(?=[，。；、）]|$)`
/** 恰占三分之一, 占总数的四成: of what is divided. */
const BEHIND = new RegExp(
  `^，?(?:也|已|大?约|仅|只)?(恰好?|正好|刚好)?(?:占(?:到|了|其|其中的?|总[数量]的?|全部的?|的)?|(?<=[恰正刚]好))${SPOKEN}`,
)
/** 四分之一 behind 占审结1144件的. */
const OF_IT = new RegExp(`^的${SPOKEN}`)
const SUBJECT = /^(?:其中)?([\u4e00-\u9fa5]{2,8}?)(?:总?数量?)?(恰好?|正好|刚好)?占[\u4e00-\u9fa5]{0,10}$/
/** What came in or is there in all. */
const ALL = /受理|收到|回收|收回|审查|抽查|抽检|检查|参评|接到|接收|办理|登记|排查|发生|共|总|全|现有|有$/
const THOSE = /的(?:就|只|共)?(?:有|是)?$/
const THOSE_THEN = /^[\u4e00-\u9fa5]{2,12}的?(?:有|共)?$/
const AMONG_THEM = /^[\u4e00-\u9fa5]{1,14}(?:里|里面|中|之中|当中)$/
const AMONG = /^[\u4e00-\u9fa5]{0,14}(?<![其人年])中，?[\u4e00-\u9fa5]{0,16}$/
const OTHER = /上年|去年|同期|计划|目标|新增|增加|减少/
/** So much off, in percent points, may what is spoken be; what is said to be so to the letter, only so much. */
const ROUGH = 5
const EXACT = 1
const LONG = 30
const FAR = 12

function found(reading: Reading, c: Claim): Found | undefined {
  const { claims, view } = reading
  const { text } = view
  if (!isOwn(c)) return undefined
  const words = text.slice(c.stop, c.stop + LONG)
  const own = BEHIND.exec(words)
  if (own) {
    const claim = wholeOf(reading, c)
    return claim && telling(c, claim, place(c, own), spoken(own.slice(2), own[1]))
  }
  const [of, said] = [OF_IT.exec(words), SUBJECT.exec(c.label)]
  if (!of || !said) return undefined
  const parts = sentenceTo(claims, c, FAR).filter(p => isOwn(p) && p.owner === c.owner && isCalled(p.label, said[1]!))
  const [part] = parts
  return part && parts.length === 1 && fitted(part, c) ? telling(part, c, place(c, of), spoken(of.slice(1), said[2])) : undefined
}

/** What a count is some of: the total it is alone 其中 of, or the count of all that opens its sentence. */
export function wholeOf({ claims, lists }: Reading, c: Claim, ofTotal = false): Claim | undefined {
  if (!isOwn(c)) return undefined
  const total = aloneIn(lists).get(c.id) ?? opening(claims, c, ofTotal)
  const whole = total && claims[total.id]
  return whole && isOwn(whole) && fitted(c, whole) ? whole : undefined
}

const alone = new WeakMap<readonly List[], ReadonlyMap<number, { readonly id: number }>>()

/** The totals of those that are 其中 of them alone, by their place; looked up once for each reading. */
function aloneIn(lists: readonly List[]): ReadonlyMap<number, { readonly id: number }> {
  const before = alone.get(lists)
  if (before) return before
  const found = new Map<number, { readonly id: number }>()
  for (const { parts, total } of lists) {
    const [part] = parts
    if (part && parts.length === 1 && /其中/.test(part.lead) && !found.has(part.id)) found.set(part.id, total)
  }
  alone.set(lists, found)
  return found
}

const isOwn = (c: Claim): boolean => isExactCount(c) && c.value.min > 0 && !OTHER.test(c.label)
const fitted = (part: Claim, whole: Claim): boolean => alike(part.unit, whole.unit) && part.printed <= whole.printed

/** 受理诉求2000件，噪声类700件: the count right before it, of all there is. */
function opening(claims: readonly Claim[], c: Claim, ofTotal: boolean): Claim | undefined {
  const before = claims[c.id - 1]
  // 在200件投诉中，物业90件; 投诉200件中物业90件.
  const among =
    before && before.paragraph === c.paragraph && before.sentence === c.sentence && before.owner === c.owner && AMONG.test(c.lead)
  if (among) return before
  const beside = before && before.sentence === c.sentence && before.paragraph === c.paragraph && before.owner === c.owner
  // 210名留守儿童，父母都在外头的有126名: of those that the sentence opens with.
  if (beside && c.sep === '，' && before.noun.length > 1 && /^[。；]?$/.test(before.lead) && THOSE.test(c.label)) return before
  // 审查624件，予以救助的468件，占总数的四分之三: the words say that it is of what stands before it.
  if (beside && c.sep === '，' && (ofTotal ? THOSE.test(c.label) : c.lead === '，' && c.noun !== '' && ALL.test(before.label)))
    return before
  // 本年400件争议里，乡镇的289件，超过七成；征地的115件: all of the sentence is of those.
  const [head] = sentenceTo(claims, c, FAR)
  if (head && c.sep === '；' && THOSE_THEN.test(c.label) && AMONG_THEM.test(head.noun) && alike(head.unit, c.unit)) return head
  return beside && c.sep === '，' && ALL.test(before.label) && !/[，]其中|比|较/.test(before.label) ? before : undefined
}

/** 化解结案 of 以化解方式结案: all its characters, in their order. */
function isCalled(label: string, name: string): boolean {
  let at = -1
  return [...name].every(c => (at = label.indexOf(c, at + 1)) >= 0)
}

const place = (c: Claim, m: RegExpExecArray): { start: number; end: number } => {
  const from = c.stop + m[0].search(/[一二三四五六七八九十](?:成|分之|半)|半数/)
  return { start: from, end: c.stop + m[0].length }
}

/** What the words stand for, in percent. */
function spoken(words: readonly (string | undefined)[], letter: string | undefined): Interval {
  const [about, below, top, tenths, more, , over10, under] = words
  const half = more === '半' ? 5 : more ? numeralOf(more) : 0
  const value = below ? (100 * numeralOf(top!)) / numeralOf(below) : tenths ? 10 * numeralOf(tenths) + half : 50
  if (letter) return { min: value - EXACT, max: value + EXACT }
  if (over10 || /^[超逾]/.test(about ?? '')) return { min: value, max: value + 2 * ROUGH }
  if (under || /近|不/.test(about ?? '')) return { min: value - 2 * ROUGH, max: value }
  return { min: value - ROUGH, max: value + ROUGH }
}

const telling = (part: Claim, whole: Claim, claim: { start: number; end: number }, stated: Interval): Found =>
  tell({
    kind: 'share',
    claim,
    stated,
    computed: times(over(part.value, whole.value), 100),
    parts: [part, whole],
    working: `${number(part.printed)}÷${number(whole.printed)}＝${percent((100 * part.printed) / whole.printed, 1)}`,
    said: '文中所说的份额',
  })
