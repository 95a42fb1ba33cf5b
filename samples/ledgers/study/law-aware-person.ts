/** Three law-aware villagers in each village, and a vice-principal for law in each of two schools; one villager was put forward in January. */
import { type Book, spelled } from '../../book.ts'
import { type Chance, chance } from '../../chance.ts'
import { bookOf, type Layout, type RowOf } from '../../records.ts'
import { villagesOf } from '../../units.ts'

const layout = {
  register: 'law-aware-person',
  name: '法律明白人和法治副校长名册',
  headings: [
    '姓名',
    '人员类别',
    '村居',
    '任职学校',
    '派出单位',
    '推荐方式',
    '推荐日期',
    '培训日期',
    '培训考核',
    '学时',
    '上岗日期',
    '证书编号',
    '聘期至',
    '评估日期',
    '年度评估',
  ],
} as const satisfies Layout<string>
type Row = RowOf<typeof layout>

function villager(c: Chance, village: string, i: number, year: 2022 | 2023): Row {
  return {
    姓名: c.person(),
    人员类别: '法律明白人',
    村居: village,
    推荐方式: i === 0 ? '自荐' : '村“两委”推荐',
    推荐日期: spelled(c, `${year}-03-06`),
    培训日期: spelled(c, `${year}-04-18`),
    培训考核: '合格',
    学时: 16,
    上岗日期: spelled(c, `${year}-05-10`),
    证书编号: `示例明字${c.between(1000, 9999)}`,
    评估日期: year === 2022 ? spelled(c, '2023-12-12') : null,
    年度评估: year === 2022 ? c.weighted({ 优秀: 3, 合格: 7 }) : null,
  }
}
const head = (c: Chance, school: string, sender: string): Row => ({
  姓名: c.person(),
  人员类别: '法治副校长',
  任职学校: school,
  派出单位: sender,
  推荐方式: '政法单位推荐',
  上岗日期: spelled(c, '2022-09-01'),
  聘期至: spelled(c, '2025-08-31'),
})
function book(place: string, unit: number, each: number): Book {
  const c = chance(`${place}法律明白人`)
  const known = villagesOf(unit).flatMap(village => Array.from({ length: each }, (_, i) => villager(c, village, i, i === 2 ? 2023 : 2022)))
  const waiting = {
    姓名: c.person(),
    人员类别: '法律明白人',
    村居: villagesOf(unit)[0]!,
    推荐方式: '自荐',
    推荐日期: spelled(c, '2024-01-03'),
  }
  return bookOf(layout, place, unit, 2023, [
    ...known,
    ...(each > 2 ? [waiting, head(c, '镇中心校', '派出所'), head(c, '镇初级中学', '区检察院')] : []),
  ])
}

export const books: readonly Book[] = [book('清河镇', 2, 3), book('石桥镇', 3, 2), book('柳溪镇', 4, 1)]
