/** 前三季度受理270件，其中一季度80件、二季度90件、三季度100件: the parts of a time that leave none of it out make its total. */
import type { Claim } from '../../../claims.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { makeUp, monthsOf, PERIOD } from '../../common/months.ts'
import { isExactCount, sentenceFrom, tellSum } from '../told.ts'

export const partsOfYearTotal: RelationRule = {
  kind: 'sum',
  title: '一段时间的各月、各季合计',
  find: ({ claims, view }: Reading) => claims.flatMap(c => found(claims, view.text, c) ?? []),
  examples: {
    good: ['今年前三季度受理270件，其中一季度80件、二季度90件、三季度100件。', '上半年办案60件，其中1—3月25件、4—6月35件。'],
    bad: ['今年前三季度受理290件，其中一季度80件、二季度90件、三季度100件。', '上半年办案60件，其中1—3月25件、4—6月30件。'],
  },
}

const WHOLE = new RegExp(`(?:^|[，。；：、\\n])(?:今年|本年|(?:19|20)\\d{2}年)?(${PERIOD})(?:共|累计)?[\\u4e00-\\u9fa5]{0,12}$`)
const PART = new RegExp(`(?:^|[，、])(?:其中|分别为|分别是)?[，：]?(${PERIOD})([\\u4e00-\\u9fa5]{0,6})$`)
const NEAR = 24
const MOST = 14

function found(claims: readonly Claim[], text: string, whole: Claim): Found | undefined {
  const first = claims[whole.id + 1]
  if (!first || !isCount(whole) || !/^(?:[^，。；]{0,6}，)?其中/.test(first.lead + text.slice(first.start - 1, first.start)))
    return undefined
  const before = text.slice(Math.max(0, whole.start - NEAR), whole.start)
  const name = WHOLE.exec(before)?.[1]
  const months = name ? monthsOf(name) : undefined
  if (!months) return undefined
  const parts: Claim[] = []
  const times = []
  for (const c of sentenceFrom(claims, whole, MOST)) {
    const words = text.slice(Math.max(whole.stop, c.start - NEAR), c.start)
    const of = isCount(c) && c.unit === whole.unit && c.owner === whole.owner ? PART.exec(words) : undefined
    // 二季度行政类30件 is but a part of what the second quarter had.
    const time = of && whole.label.endsWith(of[2]!) ? monthsOf(of[1]!) : undefined
    if (!time) break
    parts.push(c)
    times.push(time)
  }
  return makeUp(times, months) ? tellSum(whole, parts) : undefined
}

const isCount = (c: Claim): boolean => isExactCount(c) && c.unit !== ''
