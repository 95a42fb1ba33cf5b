/** @module The words before a colon that give no name to what is divided, but say in what regard it is, or how it ended. */
import type { Item } from '../items.ts'
import { FAR } from './list.ts'

/** 结果为维持3件、撤销1件. */
export const RESULT = /^(?:(?:处理|办理|审理|审查|评查|检查|评定)?(?:结果|方式|类型|情况|原因|结论)(?:为|是|有))/

/** 受理的45件分类：占道4件；45件，类型如下： it is what was counted that is divided, and the words have no other name for it. */
const DIVIDED = /^(?:具体|主要)?(?:分类|类型|类别|种类|构成|分布)(?:情况|统计|明细)?(?:为|是|如下)?$/

const REGARD = /^(?:按|从)[^，]{1,14}(?:分|看|划分|区分|统计)(?:为|成)?$/
const IN_REGARD = /(?:^|[。；，：])(?:按|从)[^，。；：]{1,14}(?:分|看|划分|区分|统计)(?:为|成)?[：，]/

/** Do the words leave it to what was counted right before them, in their sentence, to be what is divided? */
export const ofTheCounted = (words: string, row: readonly Item[], at: number): boolean =>
  RESULT.test(words) || DIVIDED.test(words) || (REGARD.test(words) && !isFurther(row, at))

/** 从年龄看：55岁以上9人，44岁以下15人；从文化看：大专11人: behind another regard, right before them stands the last class of that, and not what is divided. */
function isFurther(row: readonly Item[], at: number): boolean {
  const { sentence, head } = row[at]!
  return (
    /；[^；]*$/.test(head.lead) && row.slice(Math.max(0, at - FAR), at).some(i => i.sentence === sentence && IN_REGARD.test(i.head.lead))
  )
}
