/** @module The words that name what a list divides, and two members that one name puts together: 投诉举报渠道 of 投诉1028件；举报268件. */
import type { Item } from '../items.ts'
import { alike } from '../units.ts'
import { joint } from './beside.ts'

/** 审结方式, 提案办理结果: what is divided, and in which regard. */
const MANNER = /(?:办理|处理|审理|答复)?(?:方式|结果|类型|渠道|来源|性质|原因|领域|结论)$/

/** What of the words before a colon or 中 names something that was counted. */
export const keyOf = (scope: string): string =>
  scope
    .replace(/^(?:在|按|从|其|全部|所有|该|上述|这些|主要)/, '')
    // 从结案方式上看，判决1188件: of what was concluded.
    .replace(/(?<=方式|结果|类型|渠道|来源|性质|原因|领域)(?:上|来|上来)?(?:看|说|划分|区分|分|统计)$/, '')
    .replace(/(?:方面|类别?|的|总数|数|(?<!案|^.)件|情况|上|最多.*|前[一二三四五六七八九十两\d].*|量?较[多大高].*)$/, '')
    .replace(MANNER, '')

/** 其中投诉1028件；举报268件；咨询2480件。投诉举报渠道：……: one name for two members side by side, where nothing was counted under it. */
export function bothNamed(scope: string, earlier: readonly Item[], like: Item): Item | undefined {
  const key = keyOf(scope)
  if (key.length < 4 || earlier.some(i => i.head.label.endsWith(key))) return undefined
  for (const one of earlier) {
    const [name, next] = [one.head.label.replace(/^其中/, ''), one.row[one.at + 1]]
    if (name.length < 2 || !next || next.id >= like.id || key !== name + next.head.label) continue
    if (next.sentence !== one.sentence || !alike(next.head.unit, one.head.unit) || !alike(one.head.unit, like.head.unit)) continue
    const head = joint([one, next])
    return { ...next, head, slots: [head] }
  }
  return undefined
}
