/** 上半年，全市新收案件431件；下半年新收390件，结案345件。全年合计新收821件: the halves or quarters of a year by what was done in them, and the year behind them by the same deed. */
import type { Claim } from '../../../claims.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { isOwnCount, tellSum } from '../told.ts'

export const yearInSentences: RelationRule = {
  kind: 'sum',
  title: '各期分述后的全年合计',
  find: ({ claims }: Reading) => claims.flatMap(c => found(claims, c) ?? []),
  examples: {
    good: [
      '上半年，全市新收行政案件431件；下半年新收390件，结案345件。全年合计新收821件，占比上升。',
      '一季度，共受理投诉120件。二季度，受理投诉96件，办结90件。上半年累计受理216件。',
    ],
    bad: [
      '上半年，全市新收行政案件431件；下半年新收390件，结案345件。全年合计新收825件，占比上升。',
      '一季度，共受理投诉120件。二季度，受理投诉96件，办结90件。上半年累计受理261件。',
    ],
    traps: [
      '上半年，全市新收行政案件431件；下半年新收民事案件390件。全年合计新收各类案件2825件。',
      '上半年，全市新收行政案件431件；下半年新收390件。去年全年合计新收925件。',
      '上半年，全市新收行政案件431件，新收民事案件80件；下半年新收390件。全年合计新收901件。',
    ],
  },
}

const TOTAL =
  /^(?:今年|本年|(?:19|20)\d{2}年)?(全年度?|上半年|前三个?季度)(?:全[市县区省镇])?(?:合计|累计|总计|共计|共)([\u4e00-\u9fa5]{2,6})$/
const PERIODS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  全: [
    ['上半年', '下半年'],
    ['一季度', '二季度', '三季度', '四季度'],
  ],
  上: [['一季度', '二季度']],
  前: [['一季度', '二季度', '三季度']],
}
const BACK = 16
const OPENS = /(?:^|[。；：\n])(?:其中)?第?(上半年|下半年|[一二三四]季度)(?=，|[\u4e00-\u9fa5]|$)[^。；]*$/

function found(claims: readonly Claim[], whole: Claim): Found | undefined {
  const said = isOwnCount(whole) ? TOTAL.exec(whole.label) : null
  if (!said) return undefined
  const verb = said[2]!.slice(0, 2)
  const near = claims.slice(Math.max(0, whole.id - BACK), whole.id).filter(c => c.paragraph === whole.paragraph && c.owner < 0)
  const groups = new Map<string, Claim[]>()
  let open: Claim[] | undefined
  for (const c of near) {
    const period = OPENS.exec(c.lead)?.[1]
    if (period) groups.set(period, (open = []))
    else if (/[。；]/.test(c.lead)) open = undefined
    open?.push(c)
  }
  for (const periods of PERIODS[said[1]![0]!] ?? []) {
    const parts = periods.map(p => (groups.get(p) ?? []).filter(c => isOwnCount(c) && c.unit === whole.unit && c.label.includes(verb)))
    if (groups.size !== periods.length || !parts.every(p => p.length === 1)) continue
    const names = parts.map(([p]) => p!.label.slice(p!.label.indexOf(verb) + verb.length))
    // 新收民事案件 in one half, 新收行政案件 in the other: the year may have more; 新收 alone is of what was named first.
    const [thing = ''] = names.filter(Boolean)
    const own = said[2]!.slice(verb.length)
    if (names.some(n => n !== '' && n !== thing) || (own !== '' && !thing.endsWith(own) && own !== thing)) continue
    return tellSum(
      whole,
      parts.map(([p]) => p!),
    )
  }
  return undefined
}
