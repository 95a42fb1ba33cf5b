/** 基本情况（学段｜学校｜班级｜学生）：小学80所｜900个｜36000人；……小学班均40人: a mean of two columns in the row that its words name. */
import type { Claim } from '../../../claims.ts'
import type { Grid } from '../../../grid.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { isTotalRow } from '../../grid/relations.ts'
import { tellMean } from '../told.ts'

export const ofNamedRow: RelationRule = {
  kind: 'average',
  title: '表中一行的平均数',
  find: ({ grids, claims }: Reading) => grids.flatMap(grid => found(grid, claims)),
  examples: {
    good: [
      '基本情况（学段｜学校｜班级｜学生）：小学80所｜900个｜36000人；初中40所｜400个｜18000人；合计120所｜1300个｜54000人。小学班均40.0人，初中校均450人。',
      '帮扶情况（乡镇｜户数｜资金）：东河镇120户｜36万元；西山镇80户｜32万元；合计200户｜68万元。东河镇户均0.3万元，合计户均0.34万元。',
    ],
    bad: [
      '基本情况（学段｜学校｜班级｜学生）：小学80所｜900个｜36000人；初中40所｜400个｜18000人；合计120所｜1300个｜54000人。小学班均43.0人。',
      '帮扶情况（乡镇｜户数｜资金）：东河镇120户｜36万元；西山镇80户｜32万元；合计200户｜68万元。东河镇户均0.4万元。',
    ],
    traps: [
      '基本情况（学段｜学校｜班级｜学生）：小学80所｜900个｜36000人；初中40所｜400个｜18000人；合计120所｜1300个｜54000人。小学一年级班均43.0人。',
      '基本情况（学段｜学校｜教师｜学生）：小学80所｜2000人｜36000人；初中40所｜1500人｜18000人；合计120所｜3500人｜54000人。小学校均25人。',
      '基本情况（学段｜学校｜班级｜学生）：小学80所｜900个｜36000人；初中40所｜400个｜18000人；合计120所｜1300个｜54000人。上年小学班均43.0人。',
    ],
  },
}

/** So many figures behind its last cell the text may still be about a table. */
const FAR = 12
const MEAN = /^([\u4e00-\u9fa5]{0,10}?)(?:平均)?([班校户村镇店站所场项车])均([\u4e00-\u9fa5]{0,4}?)(?:为|是|达到?|约)*$/
const ALL = /^(?:全[市县区省镇]|合计|总体|平均)?$/

function found(grid: Grid, claims: readonly Claim[]): Found[] {
  const last = grid.rows.at(-1)?.cells.findLast(c => c !== undefined)
  if (!last || grid.heads.some(h => h === '')) return []
  const behind = claims.slice(last.id + 1, last.id + 1 + FAR).filter(c => c.paragraph === last.paragraph && c.owner === last.owner)
  return behind.flatMap(c => mean(grid, c) ?? [])
}

function mean({ heads, rows }: Grid, claim: Claim): Found | undefined {
  const [, subject, each, thing] = claim.form === 'plain' && claim.precision === 'exact' ? (MEAN.exec(claim.label) ?? []) : []
  if (subject === undefined || !each) return undefined
  const own = rows.filter(r => (ALL.test(subject) ? isTotalRow(r) : r.label.replace(/[\s：，、。；]/g, '') === subject))
  const [row] = own
  if (!row || own.length > 1) return undefined
  const counted = heads.flatMap((h, c) => (h.startsWith(each) || h.endsWith(each) || row.cells[c]?.unit === each ? [c] : []))
  const amounts = heads.flatMap((h, c) => {
    const cell = row.cells[c]
    return cell && !counted.includes(c) && alike(cell.unit, claim.unit) && (!thing || h.includes(thing)) ? [cell] : []
  })
  const [head, amount] = [row.cells[counted[0] ?? -1], amounts[0]]
  if (!head || !amount || counted.length > 1 || amounts.length > 1 || claim.unit === '' || head.printed <= 0) return undefined
  if ([head, amount].some(c => c.form !== 'plain')) return undefined
  return tellMean(claim, amount, head)
}
