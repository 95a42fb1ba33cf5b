/**
 * @module The applications that a report on the disclosure of information says it received, and the first row of the statutory table
 * (本年新收): one number, or with what the table carries over from last year.
 */
import type { Claim } from '../../claims.ts'
import type { Grid } from '../../grid.ts'
import { meets, plus, total } from '../../interval.ts'
import type { Found, Reading } from '../../reading.ts'
import { figure } from '../../words.ts'
import { twice } from './twice.ts'

const RECEIVED = /本年新收/
const CARRIED = /上年结转/
/** The whole of what was received: nothing before it that tells of a part, another time, or another office. */
const TOLD =
  /^(?:(?:19|20)\d{2}年度?|本年度?|全年度?|今年|报告期内|我[局县区市镇乡街道委办院厅]+|本机关)*[共一总计]*(?:收到|受理|接到|接收|新收)(?:公民、?法人(?:和|或|及)其他组织)?(?:的)?(?:依申请公开)?(?:政府)?信息公开申请(?:表|书)?$/
/** Said before in the sentence: a part, another time, others. */
const OTHER = /其中|\d月|季度|半年|去年|上年|所属|下属|部门|各|网络|信函|邮寄|当面|平台/
const COUNTER = /^[件份条宗项]$/

export function applications({ grids, claims }: Reading): Found[] {
  const forms = grids.flatMap(grid => {
    const received = sumOf(grid, RECEIVED)
    return received ? [{ received, carried: sumOf(grid, CARRIED) }] : []
  })
  const [form, ...others] = forms
  if (!form || others.length) return []
  const told = claims.filter(
    c =>
      c.role === 'count' &&
      c.owner < 0 &&
      COUNTER.test(c.unit) &&
      TOLD.test(c.label) &&
      !OTHER.test(c.lead.slice(c.lead.lastIndexOf('。') + 1)),
  )
  return told.flatMap((claim): Found[] => {
    const { received, carried } = form
    const both = carried && plus(received.value, carried.value)
    if (!meets(claim.value, received.value) && both && meets(claim.value, both)) return []
    const [first, second] = claim.start < received.start ? [claim, received] : [received, claim]
    const holds = meets(claim.value, received.value)
    const found = twice(second, first, '收到申请', holds)
    // Whole and part may be told in turn: 共收到5件, 受理3件.
    if (!holds && told.length > 1) return []
    return [holds ? found : { ...found, message: `正文说收到申请${figure(claim)}，表中“本年新收”总计是${received.printed}件，前后不一。` }]
  })
}

/** The last figure of the row, where it is the total of the others. */
function sumOf(grid: Grid, words: RegExp): Claim | undefined {
  const row = grid.rows.filter(r => words.test(r.label))
  const cells = row[0]?.cells.filter(c => c !== undefined) ?? []
  const last = cells.at(-1)
  if (!last || row.length > 1 || row[0]!.torn || cells.length < 2) return undefined
  return meets(total(cells.slice(0, -1).map(c => c.value)), last.value) ? last : undefined
}
