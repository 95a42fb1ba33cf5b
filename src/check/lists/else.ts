/** @module What 分别为 opens that divides nothing of what stands before it: other years, another time, kinds of one deed beside a first, what was not done. */
import type { Item } from '../items.ts'
import { FAR } from './list.ts'
import { exact } from './parts.ts'

/** Years of which each has its own figure. */
const YEARS = /(?:19|20)\d{2}年?[、和与至及]+(?:19|20)\d{2}年/

/** 分别为 behind a semicolon (债券基金分红949亿元；股票基金、混合基金分别为73亿元、31亿元), or of other years, divides nothing before it. */
export const isElse = ({ head }: Item, holder: Item, run: readonly Item[]): boolean =>
  (/；[^。：]*$/.test(head.lead) ||
    YEARS.test(head.label) ||
    isBesides(head, holder) ||
    ONLY_TIME.test(head.label) ||
    isOtherTime(head, holder) ||
    isSameDeed(head, holder) ||
    isNotDone(run, holder)) &&
  !exact(run, holder.head)

/** 授权2380件，其中发明558件，高校、企业授权分别为72件、1578件: names of their own behind the first member of 其中 are other members, and none of it. */
const isBesides = ({ lead }: Item['head'], { head }: Item): boolean =>
  /其中/.test(head.lead) && /^，[\u4e00-\u9fa5]{2,}、[\u4e00-\u9fa5、]{2,40}分别/.test(lead)

/** 作出维持决定61件，作出撤销、变更、确认违法决定的分别为19件、5件、3件: kinds of one deed beside a first that has its own name. */
function isSameDeed({ lead }: Item['head'], { head }: Item): boolean {
  const names = lead.slice(lead.lastIndexOf('，') + 1).replace(/的?分别(?:为|是|有)$/, '')
  if (!names.includes('、')) return false
  let [from, end] = [0, 0]
  while (from < head.label.length && head.label[from] === names[from]) from++
  while (end < head.label.length - from && head.label.at(-1 - end) === names.at(-1 - end)) end++
  const own = head.label.slice(from, head.label.length - end)
  return from > 1 && end > 1 && own.length > 1 && !/各[类种项]|全部|所有|总/.test(own)
}

/** 通报190件督办事项进展。甲、乙、丙街道分别有32件、45件、41件逾期未回复: of those that were not done. */
const isNotDone = (run: readonly Item[], { head }: Item): boolean =>
  /^(?:逾期|超期|超时|尚?未|仍?没有?)/.test(run.at(-1)!.head.noun) && !/逾期|超期|超时|未|没/.test(head.label + head.noun)

/** 8月分别登记1420户、注销711户，去年9月分别为1608户、598户 */
const ONLY_TIME =
  /^而?(?=[^分])(?:[上去前]一?年度?|(?:19|20)\d{2}年|[上本当]月)?(?:\d{1,2}月份?|同期|同月|全年|[上下]半年|[一二三四]季度)?分别(?:为|是|有)?$/

const NOW = /(?:^|[，；：。])(?:而)?(?:今年|本年|当年)[^，；：。]*$/
const EARLIER = /(?:^|[，；：。])(?:而)?(?:上一?年|去年|前一?年)[^，；：。]*$/
/** 去年收案、结案分别为864件、812件，今年分别为930件、905件: nor do the values of this year divide the last of those of the year before. */
function isOtherTime({ lead, sentence }: Item['head'], { row, at }: Item): boolean {
  const other = NOW.test(lead) ? EARLIER : EARLIER.test(lead) ? NOW : undefined
  return other !== undefined && row.slice(Math.max(0, at - FAR), at + 1).some(i => i.sentence === sentence && other.test(i.head.lead))
}
