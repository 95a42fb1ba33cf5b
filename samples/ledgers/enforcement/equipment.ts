/** Equipment: recorders, a vehicle, a drone and uniforms; the recorders are to be checked in March 2024. */
import { type Book, spelled } from '../../book.ts'
import { chance } from '../../chance.ts'
import { bookOf, type Layout } from '../../records.ts'

const layout = {
  register: 'equipment',
  name: '执法装备台账',
  headings: [
    '装备名称',
    '类型',
    '资产编号',
    '数量',
    '购置金额',
    '领用人',
    '检定到期日',
    '音像保存天数',
    ['时间', '配置日期'],
    ['时间', '配发日期'],
  ],
} as const satisfies Layout<string>

const c = chance('清河镇执法装备')

export const books: readonly Book[] = [
  bookOf(layout, '清河镇', 2, 2023, [
    {
      装备名称: '执法记录仪',
      类型: '执法记录仪',
      资产编号: '示例装备01',
      数量: 6,
      购置金额: 9600,
      领用人: '陈立、罗敏',
      检定到期日: spelled(c, '2024-03-31'),
      音像保存天数: 180,
      配置日期: spelled(c, '2023-01-06'),
      配发日期: spelled(c, '2023-01-10'),
    },
    {
      装备名称: '综合执法车',
      类型: '执法车辆',
      资产编号: '示例装备02',
      数量: 1,
      购置金额: 98000,
      检定到期日: spelled(c, '2024-04-30'),
      配置日期: spelled(c, '2022-04-20'),
    },
    {
      装备名称: '制式服装',
      类型: '制式服装',
      资产编号: '示例装备03',
      数量: 18,
      购置金额: 27000,
      领用人: '陈立、罗敏',
      配置日期: spelled(c, '2023-07-20'),
      配发日期: spelled(c, '2023-08-01'),
    },
    {
      装备名称: '巡查无人机',
      类型: '无人机',
      资产编号: '示例装备04',
      数量: 1,
      购置金额: 8600,
      检定到期日: spelled(c, '2024-09-30'),
      配置日期: spelled(c, '2023-10-08'),
    },
  ]),
]
