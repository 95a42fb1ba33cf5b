/**
 * 收入总计59.02亿元……支出总计59.02亿元。收支平衡: the two sides of an account of which the words say that they are equal; and 收支相抵，年终结余2.35亿元: what the
 * one side is more than the other, where a rest is told right behind them.
 */
import type { Claim } from '../../../claims.ts'
import { meets, minus, total } from '../../../interval.ts'
import { oneDigitOff } from '../../../one-digit.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { everyMatch } from '../../../scan.ts'
import { figure } from '../../../words.ts'
import { tell } from '../told.ts'

export const twoSides: RelationRule = {
  kind: 'balance',
  title: '收支平衡',
  find: reading => [
    ...reading.claims.flatMap(c => rest(reading, c)),
    ...reading.view.paragraphs.flatMap(({ start, end }, at) => said(reading, at, start, end)),
  ],
  examples: {
    good: [
      '收入总计59.02亿元，支出总计59.02亿元，收支平衡。',
      '收入总计61.37亿元；支出46.2亿元，加上上解支出12.82亿元，支出总计59.02亿元。收支相抵，年终结余2.35亿元。',
      '收入总计61.37亿元，支出总计59.02亿元。收支相抵后，结转下年支出2亿元，净结余0.35亿元。',
      '本年收入合计55.1亿元，加上上年结转收入6.27亿元，全年收入总数61.37亿元。本年支出合计59.02亿元。收支相抵，年终结余2.35亿元。',
      '收入总计61370万元，支出总计59020万元，年末结转2350万元。',
    ],
    bad: [
      '收入总计59.02亿元，支出总计59.20亿元，收支平衡。',
      '收入总计59.02亿元，支出总计59.20亿元：本级支出46.2亿元，上解支出10.88亿元，结转下年2.12亿元。收支平衡。',
      '收入总计61.37亿元；支出46.2亿元，加上上解支出12.82亿元，支出总计59.02亿元。收支相抵，年终结余3.85亿元。',
      '收入总计61370万元，支出总计59020万元，年末结转2530万元。',
    ],
    traps: [
      // What had been left over in earlier years is not in the totals of the year.
      '基金收入总计61.37亿元，支出总计59.02亿元。收支相抵，年末滚存结余48.6亿元。',
      '本年收入50.1亿元，加上上年结余11.27亿元，收入总计61.37亿元；支出总计48.02亿元。收支相抵，当年结余2.08亿元。',
      '收入合计61.37亿元，支出合计59.02亿元。收支相抵，加上上年结余3.1亿元，年终结余5.45亿元。',
      // 结转下年 among what was spent: the two sides are equal.
      '收入总计61.37亿元，支出总计61.37亿元，结转下年2.35亿元。收支平衡。',
      // 市本级 has an account of its own, of which no totals are told.
      '全市收入总计61.37亿元，支出总计59.02亿元。市本级收入20.1亿元，支出18.8亿元，收支相抵，年终结余1.3亿元。',
      '收入总计61.37亿元，支出总计61.27亿元，年末结转0.1亿元。',
    ],
  },
}

/** A clause of its own: neither 确保收支平衡 nor 收支基本平衡 says that they are equal. */
const EQUAL = /(?<=[，。；])(?:全年|当年|实现|总体)?(收支(?:相抵|平衡|相等)|收支总量(?:相抵|平衡|相等))(?=[，。；\n]|$)/g
const INCOME = /收入(?:总计|总量|总数|合计)$/
const SPENDING = /支出(?:总计|总量|总数|合计)$/
/** 收支相抵，加上上年结余3.1亿元，年终结余5.45亿元: what is told of a rest in the same sentence is why they need not be equal. */
const REST = /^[^。]{0,80}(?:结余|结转|缺口|赤字|超支|短收|净结)[^。\d]{0,20}\d/

function said({ claims, items, view }: Reading, at: number, start: number, end: number): Found[] {
  const row = items.top[at] ?? []
  if (row.length < 2) return []
  return everyMatch(view.text.slice(start, end), EQUAL).flatMap((m): Found[] => {
    const from = start + m.index + m[0].length - m[1]!.length
    const sides = sidesBefore(
      claims,
      row.map(i => i.head).filter(c => c.start < from),
    )
    if (!sides || behind(claims, sides.spent).length > 0 || REST.test(view.text.slice(from, end))) return []
    const { income, spent } = sides
    return [
      tell({
        kind: 'balance',
        claim: { start: from, end: from + m[1]!.length },
        stated: income.value,
        computed: spent.value,
        parts: [income, spent],
        working: `收入总计${figure(income)}，支出总计${figure(spent)}`,
        said: `“${m[1]}”`,
      }),
    ]
  })
}

interface Sides {
  readonly income: Claim
  readonly spent: Claim
}

/** The totals of the account that was told last; none where figures of another account stand behind them. */
function sidesBefore(claims: readonly Claim[], before: readonly Claim[]): Sides | undefined {
  const [income, spent] = [before.findLast(c => INCOME.test(c.label)), before.findLast(c => SPENDING.test(c.label))]
  if (!income || !spent || ![income, spent].every(money) || between(claims, income, spent)) return undefined
  const behind = before.filter(c => c.id > spent.id && /收入|支出/.test(c.label) && !remainder(c))
  return behind.length > 0 && !ITS_OWN.test(behind[0]!.lead) ? undefined : { income, spent }
}

/** 支出总计59.02亿元：本级支出46.2亿元……, 其中教育支出12亿元: what the total is made of. */
const ITS_OWN = /^：|^[，。；]?[^，。；]{0,8}(?:其中|包括)/

const money = (c: Claim): boolean => c.unit === '元' && c.form === 'plain' && c.precision === 'exact'

/** A second account begins between the two. */
const between = (claims: readonly Claim[], income: Claim, spent: Claim): boolean =>
  spent.id < income.id || claims.slice(income.id + 1, spent.id).some(c => INCOME.test(c.label) && c.owner < 0)

const LEFT = /(?:结转|结余|结转结余|结余结转|结转下年(?:度)?(?:继续)?(?:使用|支出)?(?:数|资金)?)(?:为|共)?$/
/** Of more than the account, or of the year without what was left over before it; and of what had to be added or taken away first. */
const MORE = /滚存|累计|历年|当年|本年|当期|本期/
const ALTERED = /^(?:加上?|减去?|扣除|剔除|除|补充|安排|动用|上年|年初|其中|含)/

const remainder = (c: Claim): boolean => money(c) && LEFT.test(c.label) && !ALTERED.test(c.label)

/** Told in turn: 结转下年支出2亿元，净结余0.35亿元. */
const MOST = 3

/** The rests right behind the total of what was spent, of its paragraph. */
function behind(claims: readonly Claim[], spent: Claim): Claim[] {
  const next = claims.slice(spent.id + 1, spent.id + 12).filter(c => c.paragraph === spent.paragraph && c.owner === spent.owner)
  const [first] = next
  if (!first || first.sentence > spent.sentence + 1) return []
  // 收支相抵 stands between the total and its rest, and nothing else does.
  if (!/^[^。]{0,4}[，。；：]+(?:(?:全年|当年)?收支(?:总量)?(?:相抵|平衡|相等)后?[，。：]?)?[^，。；：]*$/.test(first.lead)) return []
  const end = next.findIndex(c => !remainder(c) || c.sentence !== first.sentence)
  return next.slice(0, end < 0 ? MOST : Math.min(end, MOST))
}

/** 收入总计61.37亿元，支出总计59.02亿元，收支相抵，年终结余2.35亿元. */
function rest({ claims, items }: Reading, spent: Claim): Found[] {
  if (!SPENDING.test(spent.label) || !money(spent) || spent.owner >= 0) return []
  const left = behind(claims, spent)
  const row = items.top[spent.paragraph]?.map(i => i.head).filter(c => c.id <= spent.id) ?? []
  const income = sidesBefore(claims, row)?.income
  if (!left.length || !income) return []
  const computed = minus(income.value, spent.value)
  const value = Number((income.printed - spent.printed).toFixed(6))
  const many = left.findIndex((_, n) => meets(total(left.slice(0, n + 1).map(c => c.value)), computed)) + 1
  const [first, ...more] = left.slice(0, many || 1)
  if (!first || (many === 0 && !disproves({ income, spent }, first, value))) return []
  return [
    tell({
      kind: 'balance',
      claim: first,
      stated: total([first, ...more].map(c => c.value)),
      computed,
      parts: [income, spent, ...more],
      working: `收入总计${figure(income)}，支出总计${figure(spent)}，相差${figure({ ...first, printed: value })}`,
      said: [first, ...more].map(figure).join('＋'),
    }),
  ]
}

/** Is the first of these the rest of the account, and not of more? */
function disproves({ income, spent }: Sides, first: Claim, value: number): boolean {
  if (value <= 0) return false
  if (oneDigitOff(first, value)) return true
  const totals = [income, spent].every(c => /(?:总计|总量)$/.test(c.label))
  return totals && !MORE.test(first.label) && first.lead.includes('相抵')
}
