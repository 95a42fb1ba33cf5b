/** The rescue team of thirty, insured until the end of May 2024. */
import { type Book, spelled } from '../../book.ts'
import { chance } from '../../chance.ts'
import { bookOf, type Layout, type RowOf } from '../../records.ts'

const layout = {
  register: 'rescue-member',
  name: '应急救援队员花名册',
  headings: [
    '队员姓名',
    '所属队伍',
    '工作单位',
    '特长',
    '配备装备',
    '意外险有效期',
    '训练学时',
    ['时间', '入队日期'],
    ['时间', '训练日期'],
    ['时间', '退出日期'],
  ],
} as const satisfies Layout<string>

const c = chance('清河镇救援队')
const member = (i: number): RowOf<typeof layout> => ({
  队员姓名: c.person(),
  所属队伍: i < 20 ? '镇综合应急救援队' : '森林防灭火半专业队',
  工作单位: i % 3 ? '各村（社区）' : '镇机关',
  特长: c.pick(['灭火', '水上救援', '急救', '工程机械']),
  配备装备: '头盔、防护服',
  意外险有效期: spelled(c, '2024-05-31'),
  训练学时: 16,
  入队日期: spelled(c, '2022-03-15'),
  训练日期: spelled(c, '2023-05-23'),
})
const left = { ...member(30), 退出日期: spelled(c, '2023-04-10') }

export const books: readonly Book[] = [bookOf(layout, '清河镇', 2, 2023, [...Array.from({ length: 30 }, (_, i) => member(i)), left])]
