/** @module Clauses of their own that name what is divided: 案件总数中，普通程序884件; 不起诉中，法定9人, where 不起诉 was counted under that very name. */
import type { Item } from '../items.ts'
import { alike } from '../units.ts'
import { FAR } from './list.ts'

/** Names that say by themselves that something was counted. */
const COUNTED =
  /^[。；]?([^，。；、：\d]{0,12}(?:总数|总量|案件|纠纷|申请|工单|对象|人员|信访件|举报件|投诉|举报|建议|诉求|事项|隐患|党员|企业|合同|文件))中，[^，。；：]*$/
const CALLED = /^(?:在|全部|所有)?([\u4e00-\u9fa5]{2,10})中，[^，。；：]*$/
const LEADING = /^(?:其中|共计?|全年|累计|依法|已)+/

/** The name that these words divide; none where they divide nothing that was counted. */
export function within(row: readonly Item[], at: number, lead: string): string | undefined {
  const counted = COUNTED.exec(lead)?.[1]
  if (counted !== undefined) return counted
  const called = CALLED.exec(lead)?.[1]
  const { unit } = row[at]!.head
  const isCalled = ({ head }: Item): boolean => head.label.replace(LEADING, '') === called && head.unit !== '' && alike(head.unit, unit)
  return called && row.slice(Math.max(0, at - FAR), at).some(isCalled) ? called : undefined
}
