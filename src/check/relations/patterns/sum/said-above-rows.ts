/** 事故83起，死亡91人。分行业（起｜人）：道路51｜55；工贸20｜22；其他12｜14: rows without a row of totals divide what was said before them. */

import type { Claim } from '../../../claims.ts'
import type { Grid } from '../../../grid.ts'
import { meets, total } from '../../../interval.ts'
import { RESIDUAL } from '../../../lists/index.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { saidTotals } from '../../grid/said-totals.ts'
import { tellSum } from '../told.ts'

export const saidAboveRows: RelationRule = {
  kind: 'sum',
  title: '行列之前所说的总数',
  find: ({ grids, claims }) => grids.flatMap(grid => found(grid, claims)),
  examples: {
    good: [
      '全区报告经营户642户；经营单位96个。\n行业｜户｜%｜单位｜%\n种植｜410｜63.9｜52｜54.2\n养殖｜170｜26.5｜24｜25.0\n服务｜62｜9.7｜20｜20.8',
      '发生火灾64起，伤亡27人。分场所（起｜人）：住宅31｜15；厂房18｜7；其他15｜5。',
      '受理300件，办结280件。分部门（受理｜办结）：公安120｜115；民政100｜90；其他80｜75。',
    ],
    bad: [
      '全区报告经营户642户；经营单位96个。\n行业｜户｜%｜单位｜%\n种植｜410｜63.9｜52｜54.2\n养殖｜170｜26.5｜24｜25.0\n其他｜62｜9.7｜30｜31.3',
      '发生火灾64起，伤亡27人。分场所（起｜人）：住宅31｜14；厂房18｜7；其他15｜9。',
      '受理300件，办结280件。分部门（受理｜办结）：公安120｜115；民政100｜90；其他80｜57。',
    ],
    traps: [
      '全区报告经营户642户；经营单位96个。\n主要行业｜户｜单位\n种植｜310｜42\n养殖｜170｜24\n林业｜62｜20',
      '发生火灾64起，伤亡27人。主要场所（起｜人）：住宅31｜15；厂房18｜7；商铺7｜3。',
      '发生火灾64起，伤亡27人。分场所（起｜人）：住宅31｜15；厂房18｜7；其他25｜8。',
      '上半年发生火灾64起，全年发生火灾90起，伤亡27人。分场所（起｜人）：住宅31｜15；厂房18｜7；其他15｜5。',
    ],
  },
}

function found(grid: Grid, claims: readonly Claim[]): Found[] {
  const said = saidTotals(grid, claims, true)
  if (!said) return []
  const columns = said.cells.flatMap((whole, c) => {
    const parts = grid.rows.map(r => r.cells[c])
    return whole && parts.every((p): p is Claim => p !== undefined && p.form === 'plain') ? [{ whole, parts }] : []
  })
  const fits = columns.filter(({ whole, parts }) => meets(whole.value, total(parts.map(p => p.value)))).length
  // Of a table one above which the words stand, rows may be months or years.
  const apart = columns.some(({ whole, parts }) => whole.paragraph !== parts[0]!.paragraph)
  if (apart && fits === 0) return []
  // Rows that end with a rest and make one total leave nothing out of another.
  const whole = fits > 0 && RESIDUAL.test(grid.rows.at(-1)!.label)
  return columns.map(column => tellSum(column.whole, column.parts, { unsure: whole ? undefined : '文中没有写明各行是全部' }))
}
