import type { Reading } from '../reading.ts'
import { everyMatch } from '../scan.ts'
import type { Note, Rule } from './rule.ts'

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二']
const N = '1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九]'
const PART = `(?<![\\d、—\\-至到])(?:(?<month>${N})月份?|第?(?<quarter>[一二三四1-4])季度|(?<half>[上下]半年))`
/** 热线二月情况通报: the title of a paper that tells how things went in one part of a year. */
const TITLE = new RegExp(
  `^[^。：，；\\n]{0,40}?(?:(?<year>20\\d{2})年)?${PART}[^。：，；\\n]{0,24}(?:通报|分析|统计|情况|月报|季报)(?:表)?$`,
)
/** 2017年3月，共办理: of what the text says right below that it tells. */
const OPENING = new RegExp(`^(?:(?<year>20\\d{2})年)?${PART}(?=，|共|全[省市县区州镇]|我[省市县区局院]|本[省市县区局院]|热线)`)

/** So long a title is at most. */
const LONGEST = 60

interface Period {
  readonly year: string | undefined
  /** 3月, 第2季度, 上半年: of one kind where the last characters are the same. */
  readonly kind: 'month' | 'quarter' | 'half'
  readonly n: string
}

/** 二月情况通报 above 2017年3月，共办理: the title of last month stayed where the text was written anew. */
export const titlePeriod: Rule = {
  rule: 'title-period',
  title: '标题与正文的时间',
  why: '按月、按季的通报多半是在上一期上改的，标题忘了改，或者正文忘了改。',
  severity: 'warning',
  examples: {
    good: [
      '政务热线二月情况通报\n\n2017年2月，共办理工单2495件。',
      '政务热线2月情况通报：1至2月，共办理工单2495件。',
      '2023年一季度信访情况分析\n\n一季度，全县共受理信访286件。4月，又受理12件。',
      '政务热线3月工作计划\n\n2月，共办理工单2495件。',
      '上半年运行情况\n\n2023年上半年，全市受理1286件。',
      '政务热线2月情况通报\n\n3月2日，共办理工单2495件。',
    ],
    bad: [
      '政务热线二月情况通报：2017年3月，共办理工单2495件。',
      '2024年8月市场监管投诉举报情况分析\n\n2024年7月，全市共受理投诉举报1286件。',
      '2023年第二季度数字城管运行情况通报\n\n2023年第一季度，全市共受理案件27792件。',
      '2023年3月信访情况通报\n\n2022年3月，全县共接待来访86批。',
    ],
  },
  find: reading => found(reading),
}

function found({ view }: Reading): Note[] {
  const head = view.text.slice(0, 4 * LONGEST)
  const [end] = everyMatch(head, /[。：\n]/g)
  if (!end || end.index > LONGEST) return []
  const above = periodOf(TITLE.exec(head.slice(0, end.index)))
  const body = head.slice(end.index).replace(/^[。：\s]+/, '')
  const opening = OPENING.exec(body)
  const below = periodOf(opening)
  if (!opening || !above || !below || above.kind !== below.kind) return []
  const otherYear = above.year !== undefined && below.year !== undefined && above.year !== below.year
  if (above.n === below.n && !otherYear) return []
  const start = end.index + head.slice(end.index).indexOf(body)
  return [
    {
      ...view.original(start, start + opening[0].length),
      message: `标题说的是${told(above)}，正文说的是${told(below)}。`,
      suggestion: '请核对标题和正文的时间，看是不是沿用了上一期。',
    },
  ]
}

function periodOf(m: RegExpExecArray | null): Period | undefined {
  const { year, month, quarter, half } = m?.groups ?? {}
  if (month) return { year, kind: 'month', n: String(NUMERALS.indexOf(month) + 1 || Number(month)) }
  if (quarter) return { year, kind: 'quarter', n: String(NUMERALS.indexOf(quarter) + 1 || Number(quarter)) }
  return half ? { year, kind: 'half', n: half } : undefined
}

const told = ({ year, kind, n }: Period): string =>
  `${year ? `${year}年` : ''}${kind === 'month' ? `${n}月` : kind === 'quarter' ? `第${n}季度` : n}`
