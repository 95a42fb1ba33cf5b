import { yearOf } from '../../base/day.ts'
import { DATE, inTitle, MONTH, NUMBER, numberIn, sentenceAt, YEAR, yearIn } from '../dates.ts'
import { type Founding, foundings } from '../founding.ts'
import type { Reading } from '../reading.ts'
import { everyMatch } from '../scan.ts'
import { type Context, inPlan, matches, type Note, type Rule, reportYear, signedIn, signedOn } from './rule.ts'

const SAID = foundings.map(f => ({ ...f, pattern: new RegExp(`(?:${f.named})$`) }))
/** What is celebrated ends with one of these. */
const TAIL = /[立建生党国军团利发变战法布过行施放动命会议辰祖归]$/
/** So long the name of what is celebrated is at most. */
const LONGEST = 40
/** 75周年, 一百零三周年; 75年 where nothing says that it is no year's day. */
const COUNT = /(?<![\d.])(?<n>\d{1,3}|[一二三四五六七八九十百零]{1,5})(?<unit>周年|年(?![来以间多余内前后级度代历]))/g
/** 2024年是, 2024年正值: the year of the anniversary itself; what stands between says no other. */
const IS = '(?:既|又|也|恰|正|同时|适|欣|还)?(?:是|正值|恰逢|适逢|时值|欣逢|喜逢|正逢|恰值|迎来了?|为)'
const YEAR_IS = new RegExp(
  `(?<![\\d〔])(?<year>${YEAR})年(?:${MONTH}月(?:${DATE}日)?)?，?${IS}(?<between>(?:(?!(?:19|20)\\d\\d)[^。；！？\\n]){0,60})$`,
)
/** 今年是: of the year of the paper, where that is certain. */
const THIS_YEAR =
  /(?:今年|本年度?)，?(?:既|又|也|恰|正|同时|适|欣|还)?(?:是|正值|恰逢|适逢|时值|欣逢|喜逢|正逢|恰值|迎来了?)(?<between>(?:(?!(?:19|20)\d\d)[^。；！？\n]){0,60})$/
/** 2024年，……庆祝中国共产党成立102周年: an anniversary that is not round is told in its own year. */
const HELD = new RegExp(`(?<![\\d〔])(?<year>${YEAR})年(?<between>[^。；！？\\n]{0,60}?(?:庆祝|纪念)[^。；！？\\n\\d]{0,8})$`)
/** It is still to come, or long past, or only looked for. */
const OTHER =
  /迎接|喜迎|为.{0,12}(?:献礼|营造|创造)|献礼|前夕|前[一两]年|倒计时|即将|将于|筹备|筹办|谋划|准备|提前|明年|后年|来年|次年|去年|上年|前年|以来|曾|回顾|荣?获|评为|讲话|精神|之后|以后|后的|距|以前|预热|启动|“[^”]*$|老挝|越南|朝鲜|总统/
/** What was done then is told again: a speech, a prize. */
const PAST = /讲话|精神|获|奖|征文/
/** The anniversary itself, and not what was held, written or given for it. */
const ENDS = /^(?:$|[，、）：”]|之[际年]|的(?![前后第])|暨|和|与|及|也|华诞|大庆|纪念[日年])/
/** 成立于1998年，至2024年已走过28年: both years are printed. */
const FOUNDED = '(?:成立|组建|创建|创办|创立|设立|始建|建成|建院|建所|建校|挂牌|开办)'
const ON_DAY = '(?:\\d{1,2}月)?(?:\\d{1,2}日)?'
const SINCE = new RegExp(
  `(?:${FOUNDED}于(?<a>${YEAR})年${ON_DAY}|(?:自|从)(?<b>${YEAR})年${ON_DAY}${FOUNDED}(?:以来|起|至今)?)` +
    `[^。；\\n\\d]{0,30}(?:至|到|截至|截止到?)(?<to>${YEAR})年(?:底|末|年底|\\d{1,2}月底?)?[^。；\\n\\d]{0,12}?` +
    `(?:走过|历经|经历|历时|成立|运行|有|满|走完)了?(?:整整)?(?<n>${NUMBER})(?:个)?(?:周年|年头?|个?春秋|载)(?!多|余|来)`,
  'g',
)

/** 2024年是新中国成立74周年: it was founded in 1949. */
export const anniversary: Rule = {
  rule: 'anniversary',
  title: '周年与年份',
  why: '周年算错，多半是沿用了上一年的稿子；建党、建国这样的周年，错了最容易被人看见。',
  severity: 'warning',
  only: /周年|年头|春秋|走过|历经|经历|历时|走完|成立|(?:庆祝|纪念)/,
  examples: {
    good: [
      '2024年是新中国成立75周年，也是实施“十四五”规划的关键一年。',
      '2021年是中国共产党成立100周年。',
      '2021年是建党一百周年。',
      '2022年是现行宪法公布施行四十周年。',
      '2025年是中国人民抗日战争暨世界反法西斯战争胜利80周年。',
      '2023年是迎接新中国成立75周年的关键之年。',
      '2023年，以迎接新中国成立75周年为主线开展宣传。',
      '2022年，深入学习贯彻在庆祝中国共产党成立100周年大会上的重要讲话精神。',
      '2024年是老挝人民民主共和国成立49周年。',
      '2024年是改革开放46年来最不平凡的一年。',
      '2024年是实行改革开放近50周年。',
      '2024年，县司法局开展庆祝建党103周年活动。',
      '某镇2023年工作情况报告\n\n今年是建党102周年。\n\n2024年1月8日',
      '今年是建党103周年。\n\n2025年1月8日',
      '县公证处成立于1998年，至2024年已走过26年。',
      '县公证处成立于1998年，2010年获评先进，已走过28年。',
      '2024年是自治区成立60周年前一年，全面启动筹备。',
      '2014年是宪法颁布60周年。',
      '《2024年是新中国成立70周年》一文已印发。',
      '2024年是“向建党102周年献礼”活动的收官之年。',
      '2023年为新中国成立75周年献礼，全县创作12部作品。',
      '2022年是庆祝建党100周年大会召开的第二年。',
      '2021年是党成立100周年，2022年是共青团成立100周年。',
    ],
    bad: [
      '2024年是新中国成立74周年，也是实施“十四五”规划的关键一年。',
      '2022年是中国共产党成立100周年。',
      '2023年是建党一百零一周年。',
      '2023年是现行宪法公布施行四十周年。',
      '2024年恰逢中国人民抗日战争暨世界反法西斯战争胜利80周年。',
      '2018年是我国改革开放30周年。',
      '2024年，县司法局开展庆祝建党102周年活动。',
      '2024年，全县组织庆祝中国共产党成立101周年文艺演出12场。',
      '某镇2024年上半年工作情况报告\n\n今年是建党102周年。\n\n2024年7月8日',
      '2024年是“十四五”规划实施的关键一年，也是新中国成立76周年。',
      '县公证处成立于1998年，至2024年已走过36年。',
      '县法律援助中心自1998年成立以来，截至2024年已走过20年。',
      '2024年正值澳门回归祖国24周年。',
      '2024年10月1日，是中华人民共和国成立74周年纪念日。',
      '２０２４年是中华人民共和国成立７３周年。',
      '2026年是中国共产党成立104周年，是“十五五”规划开局之年。',
    ],
  },
  find: (reading, context) => [...celebrated(reading, context), ...since(reading)],
}

function celebrated(reading: Reading, context: Context): Note[] {
  const now = paperYear(reading, context)
  const { text, original } = reading.view
  return everyMatch(text, COUNT).flatMap((found): Note[] => {
    const ahead = text.slice(Math.max(0, found.index - LONGEST), found.index)
    const founding = TAIL.test(ahead) ? SAID.find(f => f.pattern.test(ahead)) : undefined
    if (!founding || inTitle(text, found.index)) return []
    const start = found.index - founding.pattern.exec(ahead)![0].length
    const n = numberIn(found.groups!['n']!)
    const { before, after } = sentenceAt(text, start, found.index + found[0].length)
    const years = spokenOf(before, after, now, n, found.groups!['unit'] === '周年', inPlan(reading, start))
    if (!(n > 1) || !years || founding.years.some(y => years.some(spoken => spoken - y === n))) return []
    const end = found.index + found[0].length
    return [note(original(start, end), text.slice(start, end), founding, years[0]!)]
  })
}

/** The year whose anniversary the words are, first, and others that they may mean; nothing where none is certain. */
function spokenOf(
  before: string,
  after: string,
  now: readonly number[],
  n: number,
  named: boolean,
  planned: boolean,
): readonly number[] | undefined {
  const is = YEAR_IS.exec(before)
  // 建党100周年大会召开的第二年: the words go on to something else.
  if (is) return !ENDS.test(after) || OTHER.test(is.groups!['between']!) ? undefined : [yearIn(is.groups!['year']!)]
  const here = THIS_YEAR.exec(before)
  if (here) return !ENDS.test(after) || OTHER.test(here.groups!['between']!) || planned || !now.length ? undefined : now
  const held = HELD.exec(before)
  if (!held || !named || n % 5 === 0 || planned || OTHER.test(before) || PAST.test(after.slice(0, 40))) return undefined
  const years = everyMatch(before, new RegExp(YEAR, 'g')).map(m => yearIn(m[0]))
  return years.length === 1 ? years : undefined
}

/** The year of the paper where its date and what it reports on do not tell two; early in a year it may still speak of the last one. */
function paperYear(reading: Reading, context: Context): readonly number[] {
  const signed = signedIn(reading, context)
  if (signed === undefined) return []
  const about = reportYear(reading)
  const day = signedOn(reading, context)
  const early = !day || Number(day.slice(5, 7)) <= 3
  const last = early ? [signed, signed - 1] : [day ? yearOf(day) : signed]
  return about === undefined || about === signed ? last : []
}

const note = (at: { start: number; end: number }, written: string, { years: [from], source }: Founding, year: number): Note => ({
  ...at,
  message: `${source}，${year}年是${year - from!}周年，这里写的是“${written}”。`,
  suggestion: '请核对年份和周年数，看是不是沿用了旧稿。',
})

function since(reading: Reading): Note[] {
  return [...matches(reading, SINCE)].flatMap(({ found, at }): Note[] => {
    const { a, b, to, n } = found.groups!
    const [from, until, years] = [yearIn((a ?? b)!), yearIn(to!), numberIn(n!)]
    const span = until - from
    // Both ends counted, or neither: a year more or less is nobody's slip.
    if (!(years > 0) || span <= 0 || Math.abs(years - span) <= 1) return []
    return [
      {
        ...at,
        message: `从${from}年到${until}年是${span}年，这里写的是“${n}年”。`,
        suggestion: '请核对成立的年份和年数，看哪一个写错了。',
      },
    ]
  })
}
