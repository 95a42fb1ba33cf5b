/** @module What stands among the members of a list and is none: a subtotal of those before it, what there was at the beginning of the year, a computation. */
import type { Claim } from '../claims.ts'
import type { Reading } from '../reading.ts'
import type { List } from './list.ts'

/** 三级共化解1227件, 小计. */
const SUBTOTAL = /(?:^|[\u4e00-\u9fa5])(?:共|合计|小计|总计)[\u4e00-\u9fa5]{0,4}$/
const OPENING = /^(?:年初|期初|上年末|上年底|去年底|去年末)/
const BEGUN = /(?:年初|期初|[上去]年[末底])[\u4e00-\u9fa5]{0,6}$/
const ENDED = /(?:^|[\u4e00-\u9fa5])(?:年末|期末|年底|现有|目前)[\u4e00-\u9fa5]{0,4}$/
const MOST = /(?:最多|最高|最大|居首|第一)[^，；]{0,6}，[^，；]{0,4}$/
const QUARTER = /([一二三四1-4])季度/
/** 下半年609起。一季度292起，二季度301起，三季度354起: quarters that are not all in the half of the year, or not all of them in the year. */
function isPartOfTime(total: Claim, parts: readonly Claim[]): boolean {
  const quarters = parts.map(p => '一二三四1234'.indexOf(QUARTER.exec(p.label)?.[1] ?? '?') % 4)
  const half = /([上下])半年/.exec(total.label)?.[1]
  if (quarters.some(q => q < 0)) return false
  return half ? quarters.some(q => q < 2 !== (half === '上')) : /全年/.test(total.label) && quarters.length < 4
}
const WORKING = /之和|之差|减去|相减|除以|乘以/

/** Does the list take up something that is no member of it? Then what it makes proves nothing against its total. */
export const hasNoMember = ({ view: { text } }: Reading, { total, parts }: List): boolean =>
  parts.some((p, n) => SUBTOTAL.test(p.label) && isSubtotal(parts.slice(0, n), p)) ||
  // 累计创建186个，其中当年新增21个，年初165个: the two make it together, and others before them do not.
  (!OPENING.test(total.label) && parts.some(p => OPENING.test(p.label))) ||
  // 户籍人口年初2459人，……，年末2457人: nor is what there was at the end a part of what there was at the beginning.
  (BEGUN.test(total.label) && parts.some(p => ENDED.test(p.label))) ||
  isPartOfTime(total, parts) ||
  // 办结951件，占79.2%；除婚姻类943件外，其余258件: what 除 takes out of a whole is no member beside what became of it.
  parts.some((p, n) => n > 0 && /(?:^|[，；])除(?!以)[^，。；]{0,20}$/.test(p.lead) && /^[\u4e00-\u9fa5]{0,6}外/.test(p.noun)) ||
  // 办结596件；劳动类最多，为607件: nor what is the most of it by kind.
  parts.some((p, n) => n > 0 && p.sep !== '、' && MOST.test(p.lead)) ||
  // 未结117件（1062件与73件之和1135件减去审结数): how it was reckoned.
  WORKING.test(text.slice(parts[0]!.start, parts.at(-1)!.end))

/** 超收1.76亿元；支出比预算少1.51亿元，主要是医保少支0.94亿元、……: what stands right behind a change makes that, and nothing before it. */
export function changeOf({ claims }: Reading, { total, parts }: List): Claim | undefined {
  const [first] = parts
  const by = first && claims[first.id - 1]
  const told = by?.role === 'change' && by.form === 'plain' && by.start > total.start && by.sentence === first?.sentence
  return told && parts.length > 1 && by.unit === first!.unit && by.owner === first!.owner && /^，主要/.test(first!.lead) ? by : undefined
}

/** 837件、314件、76件，三级共1227件. */
const isSubtotal = (before: readonly Claim[], sum: Claim): boolean =>
  before.length > 1 && before.reduce((n, p) => n + p.printed, 0) === sum.printed
