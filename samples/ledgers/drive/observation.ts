/** What observers reported: nine things in 清河镇 in 2023, all answered; one of January waits. */
import { type Day, plusDays } from '../../../src/base/day.ts'
import { type Book, spelled } from '../../book.ts'
import { chance } from '../../chance.ts'
import { bookOf, type Layout } from '../../records.ts'
import { names } from './observer.ts'

const layout = {
  register: 'observation',
  name: '法治观察台账',
  headings: ['观察事项', '观察员', '所属方面', '建议', '答复', '采纳情况', ['时间', '反映日期'], ['时间', '答复日期']],
} as const satisfies Layout<string>

const c = chance('法治观察')
const seen: readonly (readonly [string, string])[] = [
  ['占道经营处理前后不一', '行政执法'],
  ['窗口未一次告知', '政务服务'],
  ['公示栏内容过期', '政务公开'],
  ['调解室开放时间不便', '矛盾化解'],
  ['停车标线未征求意见', '行政决策'],
  ['普法材料字太小', '普法'],
]
const row = (on: Day, i: number, answered: boolean) => {
  const [what, area] = seen[i % seen.length]!
  return {
    观察事项: what,
    观察员: names[i % names.length]!,
    所属方面: area,
    建议: '请核实改进',
    答复: answered ? '已核实并改进' : null,
    采纳情况: answered ? c.weighted({ 采纳: 4, 部分采纳: 1 }) : null,
    反映日期: spelled(c, on),
    答复日期: answered ? spelled(c, plusDays(on, c.between(5, 14))) : null,
  }
}
export const books: readonly Book[] = [
  bookOf(
    layout,
    '清河镇',
    2,
    2023,
    c.days(2023, 9, '2023-12-10').map((on, i) => row(on < '2023-03-06' ? plusDays('2023-03-06', i) : on, i, true)),
  ),
  bookOf(layout, '清河镇', 2, 2024, [row('2024-01-03', 9, false)]),
]
