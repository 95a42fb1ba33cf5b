/**
 * 近六成（65%）的受访者; 三分之二的案件（90件中的45件）通过调解; 受理200件，其中过半（96件）为民事: a share in words, and in the bracket behind it what it is in figures.
 */

import type { Claim } from '../../../claims.ts'
import { exactly, meets, over, times } from '../../../interval.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { everyMatch } from '../../../scan.ts'
import { isNumber } from '../../../traits.ts'
import type { Interval } from '../../../types.ts'
import { alike } from '../../../units.ts'
import { numeralIn, SPOKEN_FRACTION, spokenFraction, tellBeside, tellSpoken } from '../../common/spoken-fraction.ts'

export const spokenBracketed: RelationRule = {
  kind: 'share',
  title: '几成、几分之几后面括号里的数',
  find: reading => everyMatch(reading.view.text, BRACKETED).flatMap(m => found(reading, m) ?? []),
  examples: {
    good: [
      '超六成（62.3%）的受访者表示满意。',
      '近六成（58%）的纠纷在村一级化解。',
      '三分之二的案件（90件中的60件）通过调解结案。',
      '四分之三（45人/60人）为女性。',
      '受理案件200件，其中过半（108件）为民事案件。',
      '受理案件90件，三分之二的案件（60件）得到调解。',
      '降雨量比常年偏多近一成（9.8%）。',
      '六成以上（占61.4%）的投诉来自网上。',
    ],
    bad: [
      '超六成（55%）的受访者表示满意。',
      '近六成（65%）的受访者表示满意。',
      '三分之二的案件（90件中的45件）通过调解结案。',
      '三分之二（45件/90件）的案件调解结案。',
      '受理案件200件，其中过半（96件）为民事案件。',
      '受理案件200件，其中近六成（90件）为民事案件。',
      '受理案件90件，三分之二的案件（45件）得到调解。',
      '有三分之二（50%）的代表到会。',
      '半数以上（46.5%）的案件当庭宣判。',
      '绝大多数（38.2%）的群众表示满意。',
      '不足三成（35.6%）的村建有公共法律服务点。',
      '90件案件中，有三分之二（45件）调解结案。',
    ],
    traps: [
      '近六成（满意率65%）的受访者表示愿意再来。',
      '受理案件200件，办结90件，三分之二的案件（60件）得到调解。',
      '受理案件200件，其中民事120件，近六成（70件）为合同纠纷。',
      '排名前三成（35%）的单位。',
      '受理案件200件，比上年增加近三成（46件）。',
      '三分之二的村（社区）（50个）建成示范点。',
      '到会代表超过三分之二（50%为妇女代表）。',
    ],
  },
}

const BEFORE = '(?<![前后第几数零〇一二三四五六七八九十百])'
const BRACKETED = new RegExp(
  `${BEFORE}(?<said>${SPOKEN_FRACTION})(?<thing>的[\\u4e00-\\u9fa5]{1,10})?（(?<lead>共计?|即|占比?|为|约?占|达|有|计)?(?<figures>\\d[^（）\\n]{0,24})）`,
  'dg',
)
const TWO =
  /^\d[\d.,]*[万亿]?[\u4e00-\u9fa5]{0,3}(?<way>[\u4e00-\u9fa5]{0,4}(?:中的?|中有|里的?|里有)|[/／])\d[\d.,]*[万亿]?[\u4e00-\u9fa5]{0,3}$/
const ONE = /^\d[\d.,]*[万亿]?[\u4e00-\u9fa5]{1,3}$/
const PERCENT = /^\d[\d.]*%$/
const AND_MORE = /^的?(?:及?以[上下内]|左右)/
/** 增加近三成（46件) is of what was before. */
const CHANGE = /[增升降减多少高低快][长加幅了到至为]?$/
/** So many figures back the whole may stand. */
const BACK = 8

function found(reading: Reading, m: RegExpMatchArray): Found | undefined {
  const groups = m.groups as Record<string, string | undefined>
  const stated = spokenFraction(groups)
  const [from, to] = m.indices!.groups!['said']!
  const [start, end] = m.indices!.groups!['figures']!
  const figures = groups['figures']!
  const { byPlace, claims, view } = reading
  const first = byPlace.get(start)
  // 四分之三（85%）以上
  if (!stated || !first || AND_MORE.test(view.text.slice(end + 1, end + 6))) return undefined
  const claim = { start: from + numeralIn(groups['said']!), end: to }
  if (PERCENT.test(figures)) {
    if (first.form !== 'percent') return undefined
    return tellBeside(claim, groups['said']!, stated, first, '括号里是')
  }
  const two = TWO.exec(figures)
  const second = claims[first.id + 1]
  if (two && second && second.stop <= end) {
    const [part, whole] = /[/／]/.test(two.groups!['way']!) ? [first, second] : [second, first]
    return fits(part, whole) ? tellSpoken(claim, groups['said']!, stated, part, whole) : undefined
  }
  if (!ONE.test(figures) || !isNumber(first) || CHANGE.test(view.text.slice(Math.max(0, from - 6), from))) return undefined
  return ofBefore(reading, first, { claim, from, said: groups['said']!, stated })
}

/** 受理200件，其中过半（96件）; 90件案件中，三分之二（60件）: of the count right before the words, unless another before it fits. */
function ofBefore({ claims, view }: Reading, part: Claim, { claim, from, said, stated }: Saying): Found | undefined {
  const before = claims
    .slice(Math.max(0, part.id - BACK), part.id)
    .filter(c => c.paragraph === part.paragraph && c.owner < 0 && isNumber(c) && fits(part, c))
  const whole = before.at(-1)
  if (!whole || whole.id !== part.id - 1 || whole.sentence !== part.sentence) return undefined
  const words = view.text.slice(whole.stop, from)
  if (!/^[\u4e00-\u9fa5]{0,8}，(?:其中，?)?(?:有|约|已有)?$/.test(words)) return undefined
  const told = tellSpoken(claim, said, stated, part, whole)
  // 受理200件，办结90件，三分之二的案件（60件）: of which, the words leave open.
  const several = before.length > 1 && (!/^[\u4e00-\u9fa5]{0,8}，其中/.test(words) || /其中/.test(whole.lead))
  if (told.verdict === 'fails' && (several || before.some(c => meets(stated, shareOf(part, c))))) return undefined
  return told
}

interface Saying {
  readonly claim: { readonly start: number; readonly end: number }
  /** Where its words begin. */
  readonly from: number
  readonly said: string
  readonly stated: Interval
}

const fits = (part: Claim, whole: Claim): boolean =>
  isNumber(part) && isNumber(whole) && alike(part.unit, whole.unit) && part.printed > 0 && part.printed <= whole.printed
const shareOf = (part: Claim, whole: Claim): Interval => times(over(exactly(part.printed), exactly(whole.printed)), 100)
