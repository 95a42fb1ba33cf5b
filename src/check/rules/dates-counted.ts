import { DATE, MONTH, NUMBER, numberIn, sentenceAt, YEAR } from '../dates.ts'
import { everyMatch } from '../scan.ts'
import { matches, type Note, type Rule } from './rule.ts'

const N = NUMBER.replace('{1,4}', '{1,2}')
/** 3月, 3月5日, 2024年3月, 2024年, 5日, 一季度: one date of a list. */
const ITEM = `(?:${YEAR}年(?:${MONTH}月(?:份|底|初|中旬|上旬|下旬|${DATE}[日号])?)?|${MONTH}月(?:份|底|初|中旬|上旬|下旬|${DATE}[日号])?|${DATE}[日号]|第?[一二三四]季度|[上下]半年)`
/** （星期二）, 上午, 下午. */
const DAYTIME = '(?:（(?:星期|周)[一二三四五六日天]）|[上下]午)?'
const JOINED = '(?:[、，和及与]|以及)'
const WHAT = '次|场次|场|期|轮|批次|批|届|回'
/** 4次会议，分别为3月、6月、9月: the dates are told one by one. */
const POINTS = '个(?:考核|检查|时间|报送|批次|阶段)?(?:时间节点|节点|时点|日期|批次|轮次|阶段|时间段)'
const LISTED = new RegExp(
  `(?<![\\d第每各百千万多约近])(?<n>${N})(?<what>${WHAT}|${POINTS})(?<thing>[^，。；：（）\\n\\d]{0,16})[，：（]` +
    '(?:时间|召开时间|举办时间|日期)?分别(?:为|是|于|在|定于|安排在|定在|召开于)?' +
    `(?<list>${ITEM}${DAYTIME}(?:${JOINED}${ITEM}${DAYTIME}){1,23})(?=[。；）\\n]|$|，(?!${ITEM})|召开|举办|举行|开展|进行|组织|完成|施行|修订|修正|印发|发布|报送|公布|实施|开班|发放)`,
  'g',
)
/** Some of them only, or others besides. */
const CHOICE = /等|主要|包括|其中|例如|重点|部分|以上|至少|不少于|余|前后|各|每/

const MONTH_ALONE = new RegExp(`^(?:${YEAR}年)?(${MONTH})月份?$`)

/** How many there are at least: 3月5日、6日 may be two days of one course, 3月、4月 two months of one inspection. */
function apart(items: readonly string[]): number {
  const months = items.map(item => numberIn(MONTH_ALONE.exec(item)?.[1] ?? ''))
  const goesOn = (i: number): boolean => !/[年月季半]/.test(items[i]!) || months[i]! - months[i - 1]! === 1
  return items.filter((_, i) => i === 0 || !goesOn(i)).length
}

/** 全年召开4次会议，分别为3月、6月、9月: three dates of four meetings. */
export const datesCounted: Rule = {
  rule: 'dates-counted',
  title: '次数与日期的个数',
  why: '“分别”后面的日期与次数一一对应，多一个或少一个，就不知道是次数错了还是漏了日期。',
  severity: 'warning',
  only: /分别[^。；\n]{0,8}(?:月|季度|\d)/,
  examples: {
    good: [
      '全年召开4次会议，分别为3月、6月、9月、12月。',
      '全年召开4次会议，分别于3月5日、6月2日、9月1日和12月3日召开。',
      '全年召开四次会议，分别为3月、6月、9月等。',
      '全年召开4次以上会议，分别为3月、6月、9月。',
      '全年开展3次检查，分别为3月2次、6月1次。',
      '全年每月召开4次会议，分别于5日、12日、19日。',
      '全年召开4次会议，主要在3月、6月、9月。',
      '开展3次检查，分别检查3月、6月的台账。',
      '第4次会议，分别于3月、6月召开。',
      '召开4次会议，分别于3月5日至7日、6月2日、9月1日召开。',
      '组织2次培训，分别于3月5日、6日举办。',
      '组织2次培训，分别于3月5日、6日、9月1日、2日举办。',
      '开展2轮督查，分别于3月、4月、9月、10月进行。',
      '举办培训3期，分别于3月5日、6月2日、2024年9月1日开班。',
    ],
    bad: [
      '全年召开4次会议，分别为3月、6月、9月。',
      '全年召开4次会议，分别于3月5日、6月2日、9月1日召开。',
      '全年召开四次党组会议，分别于3月5日、6月2日和9月1日召开。',
      '全年召开2次会议，分别在3月、6月、9月。',
      '举办培训3期，分别于3月5日、6月2日开班。',
      '先后进行3次修订，分别于2015年、2018年、2021年、2024年施行。',
      '设4个考核节点，分别为3月底、6月底、9月底。',
      '全年召开３次会议（分别为一季度、三季度）。',
      '召开5次会议，时间分别为2024年1月5日（星期五）、2月6日（星期二）、3月7日、4月8日。',
      '开展三轮督查，分别安排在3月上旬、6月中旬。',
    ],
  },
  find: reading =>
    [...matches(reading, LISTED)].flatMap(({ found, at }): Note[] => {
      const { n, what, thing, list } = found.groups!
      const said = numberIn(n!)
      const items = everyMatch(list!, new RegExp(ITEM, 'g')).map(m => m[0])
      const listed = items.length
      const { before, after } = sentenceAt(reading.view.text, found.index, found.index + found[0].length)
      if (!(said > 1) || (said >= apart(items) && said <= listed) || CHOICE.test(thing!)) return []
      if (CHOICE.test(before.slice(-8)) || /^[^，。；]{0,4}等|^，?其[余他]|^，?另/.test(after)) return []
      return [
        {
          ...at,
          message: `前面说的是“${n}${what}”，“分别”后面列出了${listed}个日期。`,
          suggestion: listed > said ? '请核对是多列了一个，还是前面少说了一次。' : '请核对漏了哪一个，还是前面多说了一次。',
        },
      ]
    }),
}
