/** 1—6月受理120件，7—12月受理150件，下半年比上半年增长25%; 12月份立案30件，较11月份的24件增加6件: one part of a year is held to another, however each is called. */
import type { Claim } from '../../../claims.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { type Months, monthsOf, PERIOD } from '../../common/months.ts'
import { isExactCount, sentenceTo, tellGrowth } from '../told.ts'

export const partsOfYear: RelationRule = {
  kind: 'growth',
  title: '同年两段时间相比',
  find: ({ claims, view }: Reading) => claims.flatMap(c => found(claims, view.text, c) ?? []),
  examples: {
    good: ['1—6月受理120件，7—12月受理150件，下半年比上半年增长25%。', '一季度立案80件，二季度立案100件，二季度较一季度上升25%。'],
    bad: ['1—6月受理120件，7—12月受理150件，下半年比上半年增长35%。', '一季度立案80件，二季度立案100件，二季度较一季度上升20%。'],
  },
}

const AGAINST = new RegExp(
  `^(${PERIOD})?[\\u4e00-\\u9fa5]{0,4}?(?:同比|环比)?[比较](${PERIOD})(?:同比|环比)?(?:增长|增加|上升|提高|下降|减少|降低)了?$`,
)
const NAMED = new RegExp(`(?:^|[，。；：、（])(?:其中|今年|本年)?(${PERIOD})([\\u4e00-\\u9fa5]{0,10})$`)
const OTHER_YEAR = /上年|去年|同期|上一年|(?:19|20)\d{2}年/
/** So many characters before a figure, and so many figures before a change, its time may be named. */
const NEAR = 24
const MOST = 6

function found(claims: readonly Claim[], text: string, rate: Claim): Found | undefined {
  if (rate.role !== 'change' || rate.form !== 'percent' || rate.sign === 0 || !/[月季半]/.test(rate.label + rate.lead)) return undefined
  const words = clause(text, rate.start)
  const m = AGAINST.exec(words)
  if (!m || OTHER_YEAR.test(words)) return undefined
  const told = sentenceTo(claims, rate, MOST).flatMap(c => {
    const name = isCount(c, rate) ? NAMED.exec(text.slice(Math.max(0, c.start - NEAR), c.start)) : null
    const months = name ? monthsOf(name[1]!) : undefined
    return months ? [{ c, months, thing: name![2]! }] : []
  })
  const of = (name: string) => {
    const months = monthsOf(name)
    const all = told.filter(t => months && same(t.months, months))
    return all.length === 1 ? all[0] : undefined
  }
  const [now, before] = [m[1] ? of(m[1]) : told.at(-1), of(m[2]!)]
  if (!now || !before || now === before || now.c.unit !== before.c.unit) return undefined
  if (now.thing !== '' && before.thing !== '' && now.thing !== before.thing) return undefined
  return tellGrowth(rate, now.c, before.c)
}

const clause = (text: string, at: number): string => {
  const words = text.slice(Math.max(0, at - NEAR), at)
  return words.slice(Math.max(...['，', '。', '；', '\n'].map(p => words.lastIndexOf(p))) + 1)
}

const same = (a: Months, b: Months): boolean => a[0] === b[0] && a[1] === b[1]

const isCount = (c: Claim, rate: Claim): boolean => isExactCount(c) && c.unit !== '' && c.owner === rate.owner && c.printed > 0
