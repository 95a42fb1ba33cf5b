/**
 * 全年结案683件，调解撤诉411件，占64.4%；判决197件，占30.9%；其他30件，占4.7%: shares that make a hundred, each of what the members are together, leave nothing out;
 * then the count that they divide is that sum, or one of them is misprinted.
 */
import type { Claim } from '../../../claims.ts'
import { meets, total } from '../../../interval.ts'
import { type Item, ownShare } from '../../../items.ts'
import { fitsShare, wholeOf } from '../../../lists/index.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { isExactCount, tellSum } from '../told.ts'

export const sharedRun: RelationRule = {
  kind: 'sum',
  title: '占比合为百分之百的分项与总数',
  find: reading => reading.items.top.flatMap(row => row.flatMap(head => found(reading, row, head) ?? [])),
  examples: {
    good: ['法庭全年结案638件，调解撤诉411件，占64.4%；判决197件，占30.9%；其他30件，占4.7%。'],
    bad: [
      '法庭全年结案683件，调解撤诉411件，占64.4%；判决197件，占30.9%；其他30件，占4.7%。',
      '全年公开信息1923条，网站1145条占62.5%，公众号506条占27.6%，微博181条占9.9%。',
    ],
  },
}

/** So many members, or their shares make a hundred by chance. */
const LEAST = 3
/** What differs by more from what they make was never divided into them. */
const NEAR = 0.2
/** Of what came in, some may be open still. */
const CAME_IN = /收案|新收|受理|收到|接到|接收|立案|登记|排查/
const OTHER = /上年|去年|同期|上月|计划|目标/

function found({ view }: Reading, row: readonly Item[], head: Item): Found | undefined {
  const whole = head.head
  if (!isCount(whole) || head.shares.length || CAME_IN.test(whole.label) || OTHER.test(whole.label)) return undefined
  const run: Item[] = []
  for (let at = head.at + 1; at < row.length && isMember(row[at]!, whole); at++) run.push(row[at]!)
  const next = row[head.at + run.length + 1]
  const goesOn = next !== undefined && next.sentence === whole.sentence && next.shares.length > 0
  // 判决结案中，刑事411件: of what the words name.
  if (run.length < LEAST || goesOn || /[中里]/.test(view.text.slice(whole.stop, run[0]!.head.start))) return undefined
  const parts = run.map(i => i.head)
  const sum = total(parts.map(p => p.value))
  const shares = run.map(i => ownShare(i)!)
  if (!wholeOf(shares) || !run.every((i, n) => fitsShare(shares[n]!, i.head.value, sum))) return undefined
  // 收案869件，调成842件；主动介入455件（52.4%）……: of what makes them, wherever that was counted.
  if (row.some(i => i.at < head.at && i.head.unit === whole.unit && meets(sum, i.head.value))) return undefined
  const off = Math.abs(sum.min - whole.printed)
  return meets(sum, whole.value) || off > NEAR * whole.printed ? undefined : tellSum(whole, parts)
}

const isMember = (item: Item, { unit, sentence }: Claim): boolean => {
  const { head, shares } = item
  return item.sentence === sentence && head.unit === unit && isCount(head) && shares.length === 1 && ownShare(item)?.precision === 'exact'
}

const isCount = (c: Claim): boolean => isExactCount(c) && c.owner < 0
