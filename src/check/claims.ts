/**
 * @module Claims: what a paragraph states in figures. Each has its value, its unit, the words that lead to it and the part it
 * plays: a count of its own, a share or rate, a change against another period, the value of that period.
 */

import { behindBase, changeIn, DOWN, isComparedWith, MEMBER_CHANGE, MOVED, memberChange, UP, wentIn } from './change-words.ts'
import { following, nameIn, PUNCTUATION, strongest } from './labels.ts'
import { lostItsSign, lostSign } from './lost-sign.ts'
import { masked, skipper } from './mask.ts'
import { type NumberToken, numbers } from './numerals.ts'
import { endsRange } from './range-ends.ts'
import { nextShare, shareWords } from './share-words.ts'
import { isLastButOne, sharingUnits } from './shared-unit.ts'
import { signedRows } from './signed-rows.ts'
import { counterAt } from './units.ts'
import type { View } from './view.ts'

/**
 * count: a figure of its own; slot: a second figure of the same thing (1起**3人**); share: 占P%, （P%）; rate: X率P%;
 * change: 增P%, 多N件; base: the other period's value; level: 由A增至**B**, 提高到P%; points: 高出P个百分点; none: no relation wanted.
 */
export type Role = 'count' | 'slot' | 'share' | 'rate' | 'change' | 'base' | 'points' | 'none'

export interface Claim extends NumberToken {
  readonly id: number
  readonly paragraph: number
  readonly sentence: number
  /** Where the counter behind the figure ends. */
  readonly stop: number
  readonly unit: string
  readonly role: Role
  /** −1, 0, 1: the direction of a change. */
  readonly sign: number
  /** Words between the claim before (on the same level of brackets) and this one. */
  readonly lead: string
  /** The last clause of `lead`: what names this figure. */
  readonly label: string
  /** What stands right behind the figure, up to the next punctuation. */
  readonly noun: string
  /** The strongest punctuation in `lead`: `。；：，、`, or empty. */
  readonly sep: string
  /** The bracket that the claim stands in: the id of the claim it follows and the number of the bracket; −1 outside. */
  readonly owner: number
  readonly bracket: number
}

const LEVEL = /(?:到|至|为)$/
/** 降幅为15.6%: how far it fell, and not what it fell to. */
const EXTENT = /(?:[增升降减涨跌]幅|增速|(?<!自然|年均|平均|复合|人口)(?:增长|下降|上升|降低|减少)率)(?:分别|约|均)*(?:达到|为|达)$/
/** （上年：245件；增量：20件；增速：8.2%） */
const EXTENT_HEAD = /(?:[增降减涨跌]幅|增速|(?<!自然|年均|平均|复合|人口)(?:增长|下降|上升|降低|减少)率)：$/
/** 增幅-16.55%, 同比增长为-3.2%, and not the cells of a row: ｜-3.2%. */
const RISE_MINUS = /(?:[增涨]幅|增速|(?<!自然|年均|平均|复合|人口)增长率?|增减幅度?|[^\u4e00-\u9fa5]幅度|^幅度)(?:为|达)?[-－−]$/
const PERIOD =
  '(?:上一?年|去年|前一?年|上年度|常年|同期|上期|上月|上周(?!边)|上季度|[一二三]季度|上半年|(?:19|20)\\d{2}年度?)(?:度|同期|同月|全年|一季度|上半年|年底|年末)?'
/** 受理41件。同期审结38件: in the same months of this year; what came and what was done are told of one time. */
const NOW_TOO = '(?:共|还|内)?(?:审结|办结|结案|执结|答复|办复|化解|整改)'
const BASE = new RegExp(
  `^(?:按[\\u4e00-\\u9fa5]{2,8}计算，?)?(?:(?:而|比|较|与|同)${PERIOD}(?!结转|结存|旧存|未结|在办|转入|遗留)[\\u4e00-\\u9fa5]{0,4}?(?:为|是|仅有?|只有|的)?|(?:上一?年|去年|前一?年|上年度|同期(?!${NOW_TOO})|上期|上月)(?:度|同期|同月|全年|年底|年末)?(?!(?:净|滚存|专项)?结[余转存]|旧存|未结|在办|转入|遗留)[\\u4e00-\\u9fa5]{0,4}?(?:为|是|仅有?|只有|的)?)$`,
)
/** 上年同期立案252件、结案225件, 上年8起11人: what is joined to the value of another time is of that time. */
const BASE_TOO = /^(?:、(?!今年|本[年月季期]|当年|现|其中|新)[\u4e00-\u9fa5]{0,6})?$/
/** 加上上级补助收入、上年结余等183.5亿元: the last of several that are told in one figure. */
const SEVERAL = /等(?:共|合计|共计)?$/
/** 与去年同期的51起、死亡34人相比: opens a paragraph, and is no count of its own. */
const COMPARED = /^[^。；\n]{0,18}相比/
/** 较规划初期的9323亿元增加, 环比8月的420件增加, 比上一个三年2205件增加: whatever the period is called. */
const AGAINST_LEVEL =
  /^(?:[同环]?比|较|与|同)(?:[^，。；]{2,16}的|(?:年初|年度|全年|调整)?(?:预算|计划|决算)(?:数|安排)?|[上前](?:一|两)?个?(?:[一二两三四五六七八九十]{0,2}|\d{1,2}个?)(?:年|年度|季度|月|周|旬|轮|批|期|届|学[年期]|阶段|周期|规划期)(?:同期|期间|时期)?)$/
/** 受理总量较上月的4218件增加, 立案数比上月4035件增加, 质量投诉比2013年同期的125296件增加: what it is of stands before the period. */
const OF_PERIOD =
  /^[\u4e00-\u9fa5]{2,8}(?:[同环]?比|较)(?:上一?[年月季期]|去年|前一?[年月]|(?:19|20)\d{2}年|1?\d月份?|[一二三四]季度)[^，。；\d]{0,6}的$|^[\u4e00-\u9fa5]{2,8}(?:[同环]?比|较)(?:上一?[年月季期]|去年|前一?[年月])(?:度|同期|同月)?$/
/** 受理4218件，2023年为4087件，增长3.2%: another year's value, of which a change is told right behind. */
const YEAR_BEFORE = /^而?(?:19|20)\d{2}年(?:度|同期|全年)?(?:为|是)$/
/** 从业人员, 从事, 自由, 由高到低: no word of where it began. */
const FROM = /(?:(?<![自理缘])由|(?<![服随听])从(?![业事严众]))(?![高低多少大小][到至])[^，。；（）]{0,20}$/
/** 占比由上年的22.1%降至19.7%: the share of the time before. */
const FROM_SHARE = /占[^，。；]{0,12}[由从][^，。；]{0,14}$/
const TO_SHARE = /^[^，。；\d]{0,4}[升降提增减回扩缩下上]/
const TO = new RegExp(`(?:${UP}|${DOWN}|变|扩|发展|缩短)(?:到|至|为)$`)

/** The claims of every paragraph, in order. */
export function claimsOf(view: View): Claim[] {
  const skip = skipper(masked(view.text))
  const out: Claim[] = []
  view.paragraphs.forEach((p, index) => {
    if (p.block.kind !== 'header' && p.block.kind !== 'footer') paragraph(view.text, p.start, p.end, index, skip, out)
  })
  return signedRows(sharingUnits(out, view.text))
}

/** How many characters before a figure can still name it. */
const LEAD = 160

interface Level {
  lead: string
  owner: number
  bracket: number
  /** Of a level that is waited for: the words before the bracket that name what stands in it, and the last claim before it. */
  kept?: { lead: string; last: number }
}

function paragraph(text: string, start: number, end: number, index: number, skip: (i: number) => number, out: Claim[]): void {
  const stack: Level[] = []
  let level: Level = { lead: '', owner: -1, bracket: -1 }
  let at = start
  let sentence = 0
  let last = -1
  /** Read on to `to`: words join the lead of their level of brackets, of which only the last 160 characters matter. */
  const walk = (to: number) => {
    let from = at
    const take = (end: number) => {
      if (end > from) level.lead = (level.lead + text.slice(Math.max(from, end - LEAD), end)).slice(-LEAD)
      from = end + 1
    }
    for (; at < to; at++) {
      const c = text[at]
      if (c === '。') sentence++
      if (c !== '（' && c !== '）') continue
      take(at)
      if (c === '（') {
        // 以劳动报酬（302件，56.1%）: behind words that no figure is counted in, brackets hold the figure of the words.
        // 北京、天津（各1起、1人）: so does 各.
        const inside = text[at + 1] === '各' ? text[at + 2] : text[at + 1]
        const words = /\d/.test(inside ?? '') && PUNCTUATION.test(level.lead) && !PUNCTUATION.test(level.lead.at(-1) ?? '，')
        stack.push({ ...level, kept: { lead: words ? level.lead : '', last } })
        if (!words) level = { lead: '', owner: last, bracket: at }
      } else {
        const outer = stack.pop()
        if (outer) level = outer.kept && outer.kept.lead && outer.kept.last !== last ? { ...outer, lead: '' } : outer
      }
    }
    take(to)
  }
  for (const token of numbers(text, start, end, skip)) {
    walk(token.start)
    const unit = token.form === 'plain' || token.form === 'range' ? counterAt(text, token.end) : ''
    if (!isClaim(text, token, unit)) continue
    const previous = out.at(-1)
    const near = previous?.paragraph === index ? previous : undefined
    const said: NumberToken = !unit && lostItsSign(text, token, level.lead, near) ? { ...token, form: 'percent' } : token
    const claim = build(text, said, unit, {
      id: out.length,
      paragraph: index,
      sentence,
      level,
      previous: near,
      rate: near && said.form === 'percent' && level.owner === near.id ? rateBeside(out, near) : undefined,
    })
    out.push(claim)
    last = claim.id
    at = claim.stop
    level.lead = ''
  }
}

/** A number without a counter counts only where it stands alone between punctuation: 广东31392、上海14847. */
function isClaim(text: string, token: NumberToken, unit: string): boolean {
  if (token.form !== 'plain' && token.form !== 'range') return true
  const next = text[token.end] ?? '\n'
  if (
    token.chinese &&
    (!unit ||
      token.printed < 2 ||
      (token.printed <= 20 &&
        /^(?:[类项大级地层届组面片点站家位年天日度分村镇区县市省回通个]|方面|部分|渠道|环节|大类|大项|街道|社区)$/.test(unit)) ||
      // 由这三部分组成
      text.slice(token.end, token.end + 2) === '部分')
  )
    return false
  if (unit) return true
  // 由105.20降到105.02, 从120万增加到156万: a level, too.
  if (
    (token.step < 1 || /[万亿]/.test(text[token.end - 1] ?? '')) &&
    /^(?:上升|提高|增加|下降|降低|减少|回落|升|增|降|减)[到至为]/.test(text.slice(token.end, token.end + 3))
  )
    return true
  if (lostSign(text, token) || isLastButOne(text, token) || isComparedWith(text, token)) return true
  return /[，。；：、）｜/\n+＋=]/.test(next) || next === '（' || /^[万亿]?[多余]?(?:占|，|。)/.test(text.slice(token.end, token.end + 3))
}

/** Where a number stands. */
interface Place {
  readonly id: number
  readonly paragraph: number
  readonly sentence: number
  readonly level: Level
  readonly previous: Claim | undefined
  /** What the rate in the bracket of the member before is called. */
  readonly rate: string | undefined
}

function build(text: string, token: NumberToken, unit: string, place: Place): Claim {
  const { level } = place
  const lead = level.lead
  const sep = strongest(lead)
  const label = named(nameIn(lead), token, place)
  const stop = token.end + unit.length
  const noun = following(text, stop)
  const { role, sign } = roleOf(text, token, { lead, label, sep, noun, unit }, place)
  // Written out: a long text has a million of these, and spreading objects costs more than all the reading.
  return {
    id: place.id,
    start: token.start,
    end: token.end,
    stop,
    form: token.form,
    value: token.value,
    printed: token.printed,
    step: token.step,
    precision: token.precision,
    chinese: token.chinese,
    paragraph: place.paragraph,
    sentence: place.sentence,
    lead,
    label,
    sep,
    noun,
    unit: unit === '万元' || unit === '亿元' ? '元' : unit,
    role,
    sign,
    owner: level.owner,
    bracket: level.bracket,
  }
}

/** 基础建设534件（满意率92%）、咨询政策289件（93%）: what the first bracket names is told of each in turn, in brackets of their own. */
function rateBeside(out: readonly Claim[], member: Claim): string | undefined {
  const [rate, before] = [out[member.id - 1], out[member.id - 2]]
  const inTurn = rate?.role === 'rate' && rate.form === 'percent' && before?.id === rate.owner && /^[、，；][^，。；、]*$/.test(member.lead)
  const alike = before?.unit === member.unit && before.sentence === member.sentence && before.paragraph === member.paragraph
  return inTurn && alike && before.owner === member.owner ? rate.label : undefined
}

/** The words before a figure that name it; those of a share in their one form. */
function named(words: string, { form }: NumberToken, { previous, sentence, level, rate }: Place): string {
  if (form !== 'percent') return words
  if (words === '' && rate !== undefined) return rate
  const beside = previous?.role === 'share' && previous.sentence === sentence && previous.owner === level.owner
  return (beside ? nextShare(words, previous.lead) : undefined) ?? shareWords(words)
}

const MINUS = /(?:^|[^\da-zA-Z%％）—\-–~])[-－−]$/

/** A percentage without words of its own: 30件（20%）, 88%、83.6% after 分别提高到, and 95.6%的医院, which says nothing of what stands before. */
function unnamed(lead: string, noun: string, level: Level, previous: Claim | undefined): Role {
  if (previous && level.owner === previous.id) return 'share'
  if (previous?.form === 'percent' && /^[、和与及]$/.test(lead))
    return previous.role === 'rate' || previous.role === 'none' ? previous.role : 'share'
  return /^(?:左右|以[上下])?$/.test(noun) ? 'share' : 'none'
}

const goesOn = (c: Claim): boolean => /分别|依次|各(?:增|减|上升|下降|多|少)/.test(c.label) || /^[、和与及]$/.test(c.lead)

/** Opens the words a list of changes, or does the figure before stand in one? */
const inList = (lead: string, previous: Claim): boolean =>
  !/[。；]/.test(lead) && (/：|其中/.test(lead) || previous.lead === '' || MEMBER_CHANGE.test(previous.label))

type Words = Pick<Claim, 'lead' | 'label' | 'sep' | 'noun' | 'unit'>

/** 上年为152件，增加12件; 同比的285件增加20件; 由285件增至305件: the value of the period before, by what stands behind it. */
function isEarlier(
  text: string,
  token: NumberToken,
  label: string,
  { sep, unit }: Pick<Words, 'sep' | 'unit'>,
  previous: Claim | undefined,
): boolean {
  const behind = (n: number): string => text.slice(token.end, token.end + n)
  if (YEAR_BEFORE.test(label) && previous?.role === 'count' && sep === '，' && unit === previous.unit)
    if (/^[^，。；\d]{0,4}，[^，。；\d]{0,10}[增升降减多少]/.test(behind(16))) return true
  if ((AGAINST_LEVEL.test(label) && (previous || /^[同环]比/.test(label))) || (OF_PERIOD.test(label) && text[token.start - 1] !== '（'))
    if (/^[^，。；\d]{0,6}(?:净?增|净?减|提|升|降|多|少|扩)/.test(behind(16))) return true
  return FROM.test(label) && /^[^，。；]{0,12}(?:增|升|降|减|提高|上升|下降|扩|变|缩|发展)/.test(behind(24))
}

function roleOf(
  text: string,
  token: NumberToken,
  { lead, label, sep, noun, unit }: Words,
  { level, previous }: Place,
): Pick<Claim, 'role' | 'sign'> {
  // 纠错率高达55.6%: no change, but how high it is.
  const tail = label.slice(-40).replace(/(?:高|多|低)(?=达)/g, '')
  const change = changeIn(tail, token.form)
  const sign = change ? (change[1] ? 1 : -1) : 0
  // 前值-4.7: a figure below zero is no part and no total.
  if (MINUS.test(text.slice(Math.max(0, token.start - 2), token.start)))
    // 增幅-16.55%: a rise with a minus is a fall.
    return token.form === 'percent' && RISE_MINUS.test(label) ? { role: 'change', sign: -1 } : { role: 'none', sign: 0 }
  if (token.form === 'point') return { role: 'points', sign: sign || (/高/.test(label) ? 1 : /低/.test(label) ? -1 : 0) }
  if (token.form === 'times') return { role: change ? 'change' : 'none', sign }
  const percent = token.form === 'percent' || (token.form === 'range' && text[token.end - 1] === '%')
  if ((token.form === 'range' && !percent) || endsRange(text, token, { lead, noun, unit }, previous)) return { role: 'none', sign: 0 }
  if (percent) return roleOfRate(text, token, { lead, label, noun }, level, previous, change ? sign : undefined)
  if (TO.test(label)) return { role: 'count', sign: 0 }
  if (change && !/^新/.test(label)) return { role: 'change', sign }
  const apart =
    previous?.form === 'plain' && unit !== '' && previous.unit === unit && previous.owner === level.owner
      ? behindBase(previous.label, lead)
      : null
  if (apart) return { role: 'change', sign: apart[1] ? 1 : -1 }
  const went = wentIn(lead, label, previous?.role === 'change')
  if (went) return { role: 'change', sign: went[1] ? 1 : -1 }
  const listed = previous?.role === 'change' && previous.form === 'plain' && inList(lead, previous)
  const member = memberChange(lead, label, text.slice(token.end, token.end + 24), listed)
  if (member) return { role: 'change', sign: member[1] ? 1 : -1 }
  if (previous?.role === 'change' && previous.form === 'plain' && /^、?$/.test(lead) && unit && unit !== previous.unit)
    return { role: 'change', sign: previous.sign }
  // 分别减少3起、5人: the second goes the way of the first.
  if (previous?.role === 'change' && previous.form === 'plain' && /^[、和与及]$/.test(lead) && unit && goesOn(previous))
    return { role: 'change', sign: previous.sign }
  const measured = previous !== undefined || (/^与/.test(label) && COMPARED.test(text.slice(token.end, token.end + 24)))
  // 上年23件B类件已解决16件: what has been done since with what was carried over.
  if (
    BASE.test(label) &&
    !SEVERAL.test(label) &&
    !MOVED.test(label) &&
    measured &&
    !/^(?:年|月|日)|^[\u4e00-\u9fa5A-Z]{1,8}(?:已经?|均已)/.test(noun)
  )
    return { role: 'base', sign: 0 }
  if (isEarlier(text, token, label, { sep, unit }, previous)) return { role: 'base', sign: 0 }
  if (previous?.role === 'base' && unit && previous.owner === level.owner && BASE_TOO.test(lead)) return { role: 'base', sign: 0 }
  if (
    previous &&
    /^[、]?$/.test(lead) &&
    unit &&
    previous.unit &&
    unit !== previous.unit &&
    (previous.role === 'count' || previous.role === 'slot') &&
    sep !== '。'
  )
    return { role: 'slot', sign: 0 }
  if (previous && /^[/｜]$/.test(lead)) return { role: 'slot', sign: 0 }
  return { role: 'count', sign: 0 }
}

/** What part a percentage plays. @param sign which way it went, where the words tell a change */
function roleOfRate(
  text: string,
  token: NumberToken,
  { lead, label, noun }: Pick<Words, 'lead' | 'label' | 'noun'>,
  level: Level,
  previous: Claim | undefined,
  sign: number | undefined,
): Pick<Claim, 'role' | 'sign'> {
  if (sign !== undefined && !LEVEL.test(label)) return { role: 'change', sign }
  const extent = EXTENT.exec(label)?.[0]
  if (extent) return { role: 'change', sign: /[降减跌]/.test(extent) ? -1 : 1 }
  const headed = label === '' ? EXTENT_HEAD.exec(lead)?.[0] : undefined
  if (headed) return { role: 'change', sign: /[降减跌]/.test(headed) ? -1 : 1 }
  // 环比-4.1%｜1.11%｜3.79%: cells of one row are all what the first of them is.
  if (lead === '｜' && previous?.form === 'percent' && previous.role === 'none') return { role: 'none', sign: 0 }
  // 分别下降10.6%、10.1%: the second goes the way of the first.
  if (/^[、和与及]$/.test(lead) && previous?.role === 'change' && previous.form === 'percent')
    return { role: 'change', sign: previous.sign }
  if (FROM_SHARE.test(label) && TO_SHARE.test(text.slice(token.end, token.end + 10))) return { role: 'none', sign: 0 }
  // 邮政344件，占有效申诉的1.6%: what it is of is called so; 占有 is to own.
  if (/^占有[效关][^，。；]*的$/.test(label) && previous?.role === 'count' && previous.step >= 1 && !/[每均]/.test(previous.label))
    return { role: 'share', sign: 0 }
  if (/占(?!用|道|地|领|有)/.test(label) || (label === '的' && previous && /占|完成|相当于|达到?|为|是/.test(previous.label)))
    return { role: 'share', sign: 0 }
  if (/^[和与及]$/.test(lead) && previous?.role === 'share') return { role: 'share', sign: 0 }
  if (/率|比例|比重|指数|度/.test(label)) return { role: 'rate', sign: 0 }
  return { role: label === '' ? unnamed(lead, noun, level, previous) : 'none', sign: 0 }
}
