/** 新街社区 kept its national title in 2023, 东河村 and 西河村 theirs of the municipality; 青石村 has applied. */
import { type Book, spelled } from '../../book.ts'
import { chance } from '../../chance.ts'
import { bookOf, type Layout } from '../../records.ts'

const layout = {
  register: 'demonstration-village',
  name: '民主法治示范村台账',
  headings: ['示范村（社区）', '村居', '级别', '申报日期', '命名登记日期', '公布日期', '复核日期', '复核结果', '验收、复核机关'],
} as const satisfies Layout<string>

const c = chance('民主法治示范村')
const kept = (
  village: string,
  level: string,
  awarded: '2021-06-21' | '2021-09-13',
  checked: '2023-06-16' | '2023-09-08',
  body: string,
) => ({
  '示范村（社区）': village,
  村居: village,
  级别: level,
  命名登记日期: spelled(c, awarded),
  公布日期: spelled(c, awarded),
  复核日期: spelled(c, checked),
  复核结果: '通过',
  '验收、复核机关': body,
})
export const books: readonly Book[] = [
  bookOf(layout, '清河镇', 2, 2023, [
    kept('新街社区', '全国', '2021-06-21', '2023-06-16', '司法部、民政部'),
    kept('东河村', '省（直辖市）', '2021-09-13', '2023-09-08', '市司法局、市民政局'),
    kept('西河村', '省（直辖市）', '2021-09-13', '2023-09-08', '市司法局、市民政局'),
    { '示范村（社区）': '青石村', 村居: '青石村', 级别: '省（直辖市）', 申报日期: spelled(c, '2023-10-10') },
  ]),
]
