/** What 清河镇 sent up and published on fixed days in 2023; the website report of 2023 went out early in January. */
import { type Book, spelled } from '../../book.ts'
import { chance } from '../../chance.ts'
import { bookOf, type Layout, type RowOf } from '../../records.ts'

const layout = {
  register: 'fixed-duty',
  name: '年度固定事项台账',
  headings: ['事项', '所属年度', '报送机关或者公布的地方', '回执号', '办结日期'],
} as const satisfies Layout<string>

function town(): readonly Book[] {
  const c = chance('清河镇年度固定事项')
  const row = (duty: string, year: number, to: string, day: `${number}-${number}-${number}`): RowOf<typeof layout> => ({
    事项: duty,
    所属年度: year,
    报送机关或者公布的地方: to,
    回执号: c.pick([`示例回执${c.between(1000, 9999)}`, null]),
    办结日期: spelled(c, day),
  })
  return [
    bookOf(layout, '清河镇', 2, 2023, [
      row('政府网站工作年度报表', 2022, '区政府门户网站', '2023-01-16'),
      row('逾期未付中小企业款项信息', 2022, '区政府门户网站', '2023-03-28'),
      row('文件材料归档', 2022, '镇档案室', '2023-06-21'),
    ]),
    bookOf(layout, '清河镇', 2, 2024, [row('政府网站工作年度报表', 2023, '区政府门户网站', '2024-01-05')]),
  ]
}

export const books: readonly Book[] = town()
