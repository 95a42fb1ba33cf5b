/** 收入总计59.02亿元……支出总计59.02亿元。收支平衡: the two sides of an account of which the words say that they are equal. */
import type { Claim } from '../../../claims.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { figure } from '../../../words.ts'
import { tell } from '../told.ts'

export const twoSides: RelationRule = {
  kind: 'balance',
  title: '收支平衡',
  find: reading => reading.view.paragraphs.flatMap(({ start, end }, at) => said(reading, at, start, end)),
  examples: {
    good: ['收入总计59.02亿元，支出总计59.02亿元，收支平衡。'],
    bad: ['收入总计59.02亿元，支出总计59.20亿元，收支平衡。'],
  },
}

/** A clause of its own: neither 确保收支平衡 nor 收支基本平衡 says that they are equal. */
const EQUAL = /(?<=[，。；])(?:全年|当年|实现|总体)?(收支(?:相抵|平衡|相等)|收支总量(?:相抵|平衡|相等))(?=[，。；\n]|$)/g
const INCOME = /收入(?:总计|总量|合计)$/
const SPENDING = /支出(?:总计|总量|合计)$/

function said({ claims, items, view }: Reading, at: number, start: number, end: number): Found[] {
  const row = items.top[at] ?? []
  if (row.length < 2) return []
  return [...view.text.slice(start, end).matchAll(EQUAL)].flatMap((m): Found[] => {
    const from = start + m.index + m[0].length - m[1]!.length
    const before = row.map(i => i.head).filter(c => c.start < from)
    const [income, spent] = [before.findLast(c => INCOME.test(c.label)), before.findLast(c => SPENDING.test(c.label))]
    if (!income || !spent || ![income, spent].every(c => money(c)) || between(claims, income, spent)) return []
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

const money = (c: Claim): boolean => c.unit === '元' && c.precision === 'exact'

/** A second account begins between the two. */
const between = (claims: readonly Claim[], income: Claim, spent: Claim): boolean =>
  spent.id < income.id || claims.slice(income.id + 1, spent.id).some(c => INCOME.test(c.label) && c.owner < 0)
