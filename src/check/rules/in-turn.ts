import type { Claim } from '../claims.ts'
import { NUMERAL, numeralOf } from '../numerals.ts'
import type { Reading } from '../reading.ts'
import { everyMatch } from '../scan.ts'
import type { Note, Rule } from './rule.ts'

const COUNT = Object.keys(NUMERAL).join('')
const VERB = '分别(?:约?为|是|达到?|占[^，。；：\\n\\d]{0,10}|[\\u4e00-\\u9fa5]{0,6}(?:增长|下降|上升|减少|增加))'
/** 2—5月份分别为: so many months; 今年和去年1—9月分别为 is of two years, so that one more or less is asked for. */
const MONTHS = new RegExp(`(\\d{1,2})(?:[—\\-–~至到]|月至)(\\d{1,2})(月份?)(?:各月|逐月|的?增[幅速])?${VERB}`, 'g')
/** 较2021年、2022年分别增长: so many years. */
const YEARS = new RegExp(`(?<![\\d—\\-至])((?:(?:19|20)\\d{2}年?[、和与及]){1,6}(?:19|20)\\d{2}年)[^，。；：\\n\\d]{0,12}${VERB}`, 'g')
/** 三个批次分别为: so many as are announced. */
const ANNOUNCED = new RegExp(
  `(?<=^|[，。；：\\n])[^，。；：\\n\\d${COUNT}]{0,10}?(?<!第)([${COUNT}])((?:个|类|项|家|次|种|批|大|所)(?!月)[^，。；：\\n\\d${COUNT}、和与及]{1,10})${VERB}`,
  'g',
)
const JOINED = /^[、和与及]$/
/** So many figures are told in one breath. */
const MOST = 24

/** 2—5月份分别为14.2%、13%、12.8%、12.7%、9%: five figures of four months. */
export const inTurn: Rule = {
  rule: 'in-turn',
  title: '“分别”的个数',
  why: '“分别”后面的数与前面说的一一对应，多一个或少一个，读的人就不知道哪个是谁的。',
  severity: 'warning',
  examples: {
    good: [
      '2—5月份增幅分别为14.2%、13.0%、12.8%、9.0%。',
      '今年和去年1—9月分别为81天、245天。',
      '1—9月优良天数和重污染天数分别为245天、8天。',
      '收案较2021年、2022年分别增长5.2%、6.1%。',
      '三个批次分别为12件、8件和5件。',
      '三个批次分别为12件14人、8件9人、5件6人。',
      '三个指标分别增长5.2%、6.1%和下降3.0%。',
      '两个园区分别为12家（亿元以上3家、5家），8家。',
      '三次产业增加值比2019年、2020年分别增长5.2%、6.1%。',
    ],
    bad: [
      '增幅2—5月份分别为14.2%、13.0%、12.8%、12.7%、9.0%。',
      '收案较2021年、2022年分别增长5.2%、6.1%、7.0%。',
      '全年三个批次分别为12件、8件。',
      '五类警情分别占总警情的35%、5%、45%、10%。',
    ],
  },
  find: reading => [
    ...said(reading, MONTHS, m => ({
      n: Number(m[2]) - Number(m[1]) + 1,
      words: m[0].slice(0, m[0].indexOf(m[3]!) + m[3]!.length),
      of: '个月',
    })),
    ...said(reading, YEARS, m => ({ n: m[1]!.split(/[、和与及]/).length, words: m[1]!, of: '年' })),
    ...said(reading, ANNOUNCED, m => ({ n: numeralOf(m[1]!) ?? 0, words: `${m[1]}${m[2]}`, of: '个' })),
  ],
}

interface Said {
  readonly n: number
  readonly words: string
  readonly of: string
}

function said({ claims, view }: Reading, pattern: RegExp, read: (m: RegExpMatchArray) => Said): Note[] {
  const tops = claims.filter(c => c.owner < 0)
  let at = 0
  return everyMatch(view.text, pattern).flatMap((m): Note[] => {
    const { n, words, of } = read(m)
    const end = m.index! + m[0].length
    while (at < tops.length && tops[at]!.start < end) at++
    const run = runFrom(tops, at)
    const first = run[0]
    const last = run.at(-1)
    if (
      n < 2 ||
      (of === '个月' && Math.abs(run.length - n) > 1) ||
      !first ||
      !last ||
      run.length < 2 ||
      run.length === n ||
      /[^\u4e00-\u9fa5]/.test(view.text.slice(end, first.start))
    )
      return []
    if (first.start - end > 8 || !/^[，。；\n）]|^$/.test(view.text.slice(last.stop, last.stop + 1))) return []
    // 12家，8家: the list may go on behind a comma.
    const next = tops[at + run.length]
    if (next && next.paragraph === first.paragraph && next.lead === '，') return []
    return [
      {
        ...view.original(m.index!, last.stop),
        message: `“${words}”是${n}${of}，“分别”后面列出了${run.length}个数。`,
        suggestion: run.length > n ? '请核对是多列了一个，还是前面少说了一个。' : '请核对漏了哪一个。',
      },
    ]
  })
}

/** Figures of one kind joined by 、 or 和. */
function runFrom(tops: readonly Claim[], at: number): readonly Claim[] {
  const first = tops[at]
  if (!first) return []
  let to = at + 1
  while (to < tops.length && to - at < MOST && goesOn(tops[to]!, first)) to++
  return tops.slice(at, to)
}

const goesOn = (c: Claim, first: Claim): boolean =>
  JOINED.test(c.lead) && c.form === first.form && c.unit === first.unit && c.paragraph === first.paragraph
