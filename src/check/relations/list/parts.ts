/**
 * @module What an enumeration enumerates: its members, whatever stands in brackets, quotes or titles between them; those that tell a figure each; and how many they
 * may be, where a word joins the last two.
 */

export interface Member {
  readonly words: string
  readonly at: number
}

const OPENING = '（“《〈['
const CLOSING = '）”》〉]'

/** What these marks part, outside brackets, quotes and titles. */
export function partedBy(text: string, marks: RegExp, from = 0): Member[] {
  const out: Member[] = []
  let start = 0
  let depth = 0
  for (let i = 0; i <= text.length; i++) {
    const c = text[i] ?? ''
    if (c && OPENING.includes(c)) depth++
    if (c && CLOSING.includes(c)) depth = Math.max(0, depth - 1)
    if (i < text.length && (depth > 0 || !marks.test(c))) continue
    if (i > start) out.push({ words: text.slice(start, i), at: from + start })
    start = i + 1
  }
  return out
}

/** The words before `end` up to the mark before them, outside brackets: where a list that ends there may have begun. */
export function stretchBefore(text: string, end: number, marks: RegExp, most: number): number {
  let depth = 0
  let at = end
  while (at > 0 && end - at < most) {
    const c = text[at - 1]!
    if (CLOSING.includes(c)) depth++
    else if (OPENING.includes(c)) {
      if (depth === 0) return at
      depth--
    } else if (c === '\n' || (depth === 0 && marks.test(c))) return at
    at--
  }
  return at
}

/** 湖南和湖北: a word that may join two members, or be within one: 劳动与社会保障. */
const JOINED = /[^和及与、]{2}(?:以及|[和及与])[^和及与、]{2}/
/** How many more members there may be than marks part: one for each that holds such a word. */
export const joinsIn = (members: readonly Member[]): number => members.filter(m => JOINED.test(bare(m.words))).length

/** Without what stands in brackets. */
export const bare = (words: string): string => words.replace(/（[^（）]*）/g, '')

/** 大气污染40件, 甲区14件（重复1件）, 东兴市受理838件, 县级政府占13.38%: a name and what is told of it. */
const FIGURED = /^([^\d，。；、：]{1,24}?)(?:各|均)?(?:约|近|超)?\d[\d.]*[万亿]?(%|[\u4e00-\u9fa5]{0,3})/
/** What is no member, but told of the member before it, or of all. */
const BESIDES =
  /^[^\d]{0,6}(?:小计|合计|共计|总计)|^(?:占|均|同比|环比|[较比]|增|减|上升|下降|提高|降低|居|分别|合计|共|持平|办结|其中|所占|死亡|受伤|造成|满意|列|位|排)|^[\d.]+(?:%|[\u4e00-\u9fa5]{1,4})?$/
const NAME = /^[^\d]{1,24}$/

export interface Figured {
  readonly members: readonly Member[]
  /** Does each tell a figure of one and the same unit, with nothing between them? */
  readonly strict: boolean
  /** The unit of the first. */
  readonly unit: string
}

/** The members that tell a figure each, of a list that 、 ， ； part; 丙、丁各11件 are two. */
export function figuredIn(list: string, from: number): Figured | undefined {
  const members: Member[] = []
  const units = new Set<string>()
  let strict = true
  let waiting: Member[] = []
  for (const part of partedBy(list, /[、，；]/, from)) {
    if (BESIDES.test(part.words)) {
      if (waiting.length > 0) return undefined
      strict = false
      continue
    }
    const [, , unit] = FIGURED.exec(part.words) ?? /（[各均]?(\d)()/.exec(part.words) ?? []
    if (unit === undefined) {
      if (!NAME.test(part.words)) return undefined
      waiting.push(part)
      continue
    }
    if (waiting.length > 0) strict = false
    members.push(...waiting, part)
    waiting = []
    units.add(unit)
  }
  if (waiting.length > 0 || members.length < 2) return undefined
  return { members, strict: strict && units.size === 1, unit: [...units][0]! }
}
