import type { Day } from '../../base/day.ts'
import { count, type Rule as LegalRule, remaining, shippedCalendar } from '../../law/index.ts'
import { DATE, dayIn, MONTH, NUMBER, numberIn, sentenceAt, YEAR, yearIn } from '../dates.ts'
import { matches, type Note, type Rule } from './rule.ts'

const N = NUMBER.replace('{1,4}', '{1,3}')
const START = `(?<y>${YEAR})年(?<m>${MONTH})月(?<d>${DATE})日`
/** 15日内, 十五个工作日内, 两个月内. */
const LONG = `(?<n>${N})(?:个)?(?<unit>工作日|自然日|日历天|日|天|(?<=个)月)`
const END = `(?:(?<y2>${YEAR})年)?(?<m2>${MONTH})月(?<d2>${DATE})日`
/** 自2024年3月1日起15日内，即3月16日前: what is reckoned is called so. */
const RECKONED = new RegExp(
  `(?<![\\d至到—\\-~～])${START}）?(?:[^，。；（）\\n\\d]{0,8}之日)?起?` +
    '(?:(?:收到|签收|受理|立案)[^，。；（）\\n\\d]{0,12}，(?:应当?|须|可以?)?(?:于|在)?|[^，。；（）\\n\\d]{0,6})' +
    `${LONG}(?:之?内|以内|止|期满)?[^，。；（）\\n\\d]{0,8}(?:，|、)?（?` +
    `(?:即|也就是|亦即|即截至|截止日期?为|届满日为|期满日为)(?:于|在|至|到|截至)?${END}(?:之前|以前|前|止|届满|期满|截止)?`,
  'g',
)
/** What moves a last day, or what is left out of the count. */
const MOVES = /顺延|节假|假期|休假|中止|扣除|延长|除外|不计|公告|邮寄|在途|送达|视为|补正|提前|听证|鉴定|每/

/** 自2024年3月1日起15日内，即3月20日前: fifteen days end on the 16th. */
export const deadline: Rule = {
  rule: 'deadline',
  title: '期限的最后一天',
  why: '文书里算出来的最后一天就是当事人的权利，算错一天，逾期与否就说不清。',
  severity: 'warning',
  only: /即|也就是|截止|届满|期满/,
  examples: {
    good: [
      '自2024年3月1日起15日内，即3月16日前提出。',
      '自2024年3月1日起15日内，即3月15日前提出。',
      '自2024年3月1日起15日内，即2024年3月18日前提出。',
      '自收到之日（2024年3月1日）起15个工作日内，即3月22日前答复。',
      '自收到之日（2024年3月1日）起15日内，即3月22日前答复。',
      '自2024年9月16日起15日内，即2024年10月8日前提出。',
      '自2024年1月31日起一个月内，即2024年2月29日前提出。',
      '自2024年3月1日起六个月内，即2024年9月1日前起诉。',
      '自2024年3月1日起15日内，扣除鉴定时间，即4月20日前提出。',
      '自2024年3月1日起15日内报名，3月20日前公布名单。',
      '自公告之日（2024年3月1日）起30日视为送达，送达后15日内即4月15日前提出。',
      '自2024年3月1日起15日内答复，自3月10日起施行。',
      '自2024年3月1日起至2024年3月31日止30日内，即3月31日前。',
      '2024年3月1日印发通知，各单位收到后10日内，即3月28日前报送。',
    ],
    bad: [
      '自收到之日（2024年3月1日）起15日内，即3月30日前提出。',
      '自2024年3月1日起15日内，即3月10日前提出。',
      '自2024年3月1日起15日内（即2024年4月16日前）提出行政复议申请。',
      '自2024年3月1日起20个工作日内，即2024年3月21日前答复。',
      '自2024年3月1日起六个月内，即2024年8月1日前起诉。',
      '自2024年3月1日起六十日内，即2024年6月1日前申请复议。',
      '自２０２４年３月１日起３０日内，即２０２４年４月３０日前提出。',
      '于2024年3月1日收到申请之日起20个工作日内，即2024年4月28日前答复。',
      '自2024年3月1日起两个月内，也就是2024年4月1日前答复。',
      '2024年3月1日起15日内，即3月30日前提出。',
      '申请人于2024年3月1日收到决定书，60日内即2024年5月30日前申请复议。',
    ],
  },
  find: reading =>
    [...matches(reading, RECKONED)].flatMap(({ found, at }): Note[] => {
      const g = found.groups!
      const { before, after } = sentenceAt(reading.view.text, found.index, found.index + found[0].length)
      if (MOVES.test(`${before.slice(-30)}${found[0]}${after.slice(0, 30)}`)) return []
      const year = yearIn(g['y']!)
      const start = dayIn({ year, month: numberIn(g['m']!), date: numberIn(g['d']!) })
      const month = numberIn(g['m2']!)
      const last = g['y2'] ? yearIn(g['y2']) : month < numberIn(g['m']!) ? year + 1 : year
      const end = dayIn({ year: last, month, date: numberIn(g['d2']!) })
      const n = numberIn(g['n']!)
      if (!start || !end || !(n > 0)) return []
      const units: readonly Unit[] = unitsOf(g['unit']!, n)
      const due = dueOf(start, n, units[0]!)
      if (!due || units.some(unit => mayEnd(start, n, unit, end))) return []
      return [
        {
          ...at,
          message: `从${start}的次日起算${g['n']}${g['unit'] === '月' ? '个月' : g['unit']}，最后一天是${due}，这里写的是${end}。`,
          suggestion: '请核对起算日、期限和最后一天。',
        },
      ]
    }),
}

type Unit = 'working-day' | 'day' | 'month'

/** What the words may count: days of which it is not said that they are working days may be. */
function unitsOf(word: string, n: number): readonly Unit[] {
  if (word === '月') return ['month']
  if (word === '工作日') return ['working-day']
  return /自然|日历/.test(word) || n > 30 ? ['day'] : ['day', 'working-day']
}

const ruleFor = (n: number, unit: Unit): LegalRule => ({ n, unit, bound: 'max', binds: 'agency', roll: 'silent' })

/** The last day, strictly; none in a year whose holidays are not known. */
function dueOf(start: Day, n: number, unit: Unit): Day | undefined {
  const { strict, provisional } = count(ruleFor(n, unit), { start }, shippedCalendar)
  return provisional || !strict ? undefined : (strict.slice(0, 10) as Day)
}

/** A day earlier where the first day is counted, a day later where the last must be over; a day off moves either way. */
function mayEnd(start: Day, n: number, unit: Unit, end: Day): boolean {
  const due = dueOf(start, n, unit)
  if (!due) return true
  return Math.abs(remaining(shippedCalendar, due, end)) <= 1
}
