/**
 * 8月份接警41695起，其中有效6689起，有效警情日均216起; 本周接警3410起，日均487起; 2018年处置警情2620988起，日均7181起: so much a day, of as many days as the time has that the
 * sentence opens with.
 */
import type { Claim } from '../../../claims.ts'
import { exactly, meets, over } from '../../../interval.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { everyMatch } from '../../../scan.ts'
import { alike } from '../../../units.ts'
import { figure, number } from '../../../words.ts'
import { printedMean } from '../../average.ts'
import { spanOfDays } from '../../common/days.ts'
import { monthsOf, PERIOD } from '../../common/months.ts'
import { tell } from '../told.ts'

export const calendarDays: RelationRule = {
  kind: 'average',
  title: '按日历天数的日均',
  find: reading => reading.claims.flatMap(c => found(reading, c) ?? []),
  examples: {
    good: [
      '8月份平台接报警41695起，有效6689起，无效35006起；有效警情日均216起，比7月8600起降22.2%。',
      '本周接报警9585起，有效3410起，日均487起。',
      '2018年全市共处置警情2620988起，日均7181起。',
      '本周全市接警6420起，其中有效警情2198起（日均314起），较上周2070起增加128起。',
      '6月全市受理诉求5400件（日均180件），办结5310件。',
      '二季度受理诉求45591件，日均501件。',
      '1至8月接警24300起，日均100起。',
      '8月接报警41695起，有效6689起（216起/天）。其中刑事5544起（179起/天）、治安1145起（36.9起/日）。',
      '二季度受理诉求45591件，501件/天。',
      '第28周（7月8日—7月14日），热线共受理诉求42721件，日均6103件，较上周下降0.24%。',
      '10月1日至10月7日，全市接待游客86.38万人次，日均12.34万人次。',
      '9月有效报警6690起（223起/天）。其中110类5545起（184.8起/天）；122类1145起（38起/天）。',
    ],
    bad: [
      '8月份平台接报警41695起，有效6689起，无效35006起；有效警情日均239起，比7月8600起降22.2%。',
      '本周接报警9585起，有效3410起，日均498起。',
      '2018年全市共处置警情2620988起，日均7811起。',
      '本周全市接警6420起，其中有效警情2198起（日均341起），较上周2070起增加128起。',
      '二季度受理诉求45591件，日均510件。',
      '8月接报警41695起，有效6689起（239起/天）。',
      '8月接报警41695起，有效6689起（216起/天）。其中刑事5544起（198起/天）、治安1145起（36.9起/日）。',
      '二季度受理诉求45591件，510件/天。',
      '第28周（7月8日—7月14日），热线共受理诉求42721件，日均6130件，较上周下降0.24%。',
      '2024年3月16日至4月15日，窗口累计接件8649件，日均297件。',
      '8月接报警41695起，有效报警6689起。有效报警中，刑事5544起（198起/天），治安1145起。',
    ],
    traps: [
      '6月底前建成热线平台，累计受理诉求5400件（日均45件）。',
      '6月全市受理诉求5400件（最高日均260件）。',
      // What can be done in a day, and since when it has been done.
      '8月建成处理厂1座（500吨/天），处理污水6200吨。',
      '自8月12日上线以来受理6689起（239起/天）。',
      '第28周（7月8日—7月14日），热线共受理诉求42721件，其中7月10日9200件，日均接听4510件。',
      '3月16日至4月15日，窗口受理8649件，日均受理432件。',
      '7月8日—7月14日，热线受理诉求42721件。7月以来，日均6130件。',
      '8月接报警41695起。9月上旬有效6689起（669起/天）。',
      '8月接报警41695起。专项行动中有效6689起（239起/天），历时28天。',
    ],
  },
}

const MEAN = /(?:^|[^平每月年])(?:日均|天均|平均每[天日]|每[天日]平均)(?:接报?警|受理|办理|接听|办件|发生|接待|处置)?(?:为|达到?|约)*$/
/** 6689起（216起/天）: how many a day, in as many words. */
const A_DAY = /\/[天日]$/
const LENGTHS: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const MONTHS = new RegExp(`(?<![\\d.])(?:${PERIOD}|前\\d{1,2}个月)(?![\\d底末初])`, 'g')
const YEAR = /(?:19|20)\d\d年/
const WEEK = /(?:本|上|这一?|一|全|第[一二三四五\d]{1,2})周(?![年边期岁])/
/** As many days as are counted. */
const DAYS = /[两二三四五六七八九十\d]天/
/** To some day, or since one. */
const OPEN = /\d日|截至|截止|以来|累计|[末底初旬]/
/** Of so many days that many are worked, holidays and all. */
const WORKED = { least: 0.57, most: 0.74 }
const EARLIER = /上年|去年|同期|上月|上周|^比|^较/
const FAR = 8
/** So many figures before, of which the sentence before may have many. */
const BACK = 30

function found({ claims, view: { text } }: Reading, mean: Claim): Found | undefined {
  if (mean.form !== 'plain' || mean.unit === '' || mean.precision === 'over') return undefined
  const slashed = A_DAY.test(mean.unit) && mean.label === ''
  const unit = mean.unit.replace(A_DAY, '')
  // 3410起（日均488起）: in brackets, of what they stand behind.
  const bracketed = mean.owner >= 0 && mean.owner === mean.id - 1
  if (!slashed && ((mean.owner >= 0 && !bracketed) || !MEAN.test(mean.label))) return undefined
  const amounts = claims
    .slice(Math.max(0, mean.id - FAR), mean.id)
    .filter(c => c.sentence === mean.sentence && c.paragraph === mean.paragraph && isAmount(c) && alike(c.unit, unit))
  const amount = bracketed
    ? amounts.findLast(c => c.id === mean.owner)
    : slashed
      ? amounts.findLast(c => c.id === mean.id - 1 && (mean.owner === c.id || mean.sep === '，'))
      : amountOf(amounts, mean)
  const words = amount && (slashed || bracketed ? timeOf(text, claims, amount) : text.slice(sentenceOf(text, mean.start), amount.start))
  const times = words === undefined ? undefined : daysOf(words)
  if (!amount || !times) return undefined
  const of = (c: Claim, n: number) => over(c.value, exactly(n))
  const stated = printedMean(mean)
  const days = times.find(n => meets(stated, of(amount, n))) ?? times[0]!
  if (!meets(stated, of(amount, days))) {
    const worked = { min: of(amount, days * WORKED.most).min, max: of(amount, days * WORKED.least).max }
    if (meets(stated, worked) || amounts.some(c => c !== amount && times.some(n => meets(stated, of(c, n))))) return undefined
  }
  return tell({
    kind: 'average',
    claim: mean,
    stated,
    computed: of(amount, days),
    parts: [amount],
    working: `${number(amount.printed)}÷${days}＝${number(amount.printed / days, 2)}`,
    said: figure(mean),
  })
}

const isAmount = (c: Claim): boolean =>
  c.role === 'count' && c.form === 'plain' && c.precision === 'exact' && c.owner < 0 && c.printed > 0 && !EARLIER.test(c.label)

/** 有效警情日均: of the one called 有效; 日均 alone: of what stands right before it. */
function amountOf(amounts: readonly Claim[], mean: Claim): Claim | undefined {
  const name = /^(?:其中)?([\u4e00-\u9fa5]{2,8}?)(?:日均|天均|平均每|每[天日]平均)/.exec(mean.label)?.[1]
  if (!name) return amounts.findLast(c => c.id === mean.id - 1 && mean.sep === '，')
  const called = amounts.filter(c => c.label.length > 1 && (name.startsWith(c.label) || c.label.endsWith(name)))
  return called.length === 1 ? called[0] : undefined
}

/** 8月接警41695起……。其中刑事5544起（179起/天）: a sentence that says what is among them is of the time that the one before opens with. */
function timeOf(text: string, claims: readonly Claim[], amount: Claim): string {
  const opens = sentenceOf(text, amount.start)
  const own = text.slice(opens, amount.start)
  const among = AMONG.exec(own)
  if (!among) return own
  const first = claims
    .slice(Math.max(0, amount.id - BACK), amount.id)
    .find(c => c.paragraph === amount.paragraph && c.sentence === amount.sentence - 1)
  const before = sentenceOf(text, opens - 1)
  const told = text.slice(before, opens)
  // 专项行动中有效6689起: of what was counted before, or of something else.
  if (among[1] && ![among[1].slice(0, 2), among[1].slice(-2)].some(name => told.includes(name))) return own
  return first && first.start > before ? text.slice(before, first.start) + own : own
}

/** 其中; 有效报警中: among what was counted before. */
const AMONG = /^(?:其中|([\u4e00-\u9fa5]{2,8})中，)/

/** So far back a sentence is read: one may be a book. */
const READ = 600
/** Where the sentence of the mean begins, or as far back as it is read. */
const sentenceOf = (text: string, at: number): number => {
  const from = Math.max(0, at - READ)
  return from + text.slice(from, Math.max(0, at)).lastIndexOf('。') + 1
}

/** How many days the one time has that these words name; a year that has a day more, both. */
function daysOf(words: string): readonly number[] | undefined {
  const span = spanOfDays(words)
  // 第28周（7月8日—7月14日）: the days that are printed, whatever they are called; 其中7月20日 besides is a day of its own.
  if (span) return OPEN.test(span.rest.replace('累计', '')) || new RegExp(MONTHS.source).test(span.rest) ? undefined : span.days
  // “五一”七天……占上半年的12%: so many days are told, and months besides are of something else.
  if (OPEN.test(words) || DAYS.test(words)) return undefined
  const named = everyMatch(words, MONTHS).map(m => m[0])
  const [name] = named
  const week = WEEK.test(words)
  if (named.length + Number(week) > 1) return undefined
  if (week) return [7]
  const months = name ? monthsOf(name.replace(/^前(\d+)个月$/, '1至$1月')) : YEAR.test(words) ? ([1, 12] as const) : undefined
  if (!months) return undefined
  const days = LENGTHS.slice(months[0] - 1, months[1]).reduce((n, d) => n + d, 0)
  return months[0] <= 2 && months[1] >= 2 ? [days, days + 1] : [days]
}
