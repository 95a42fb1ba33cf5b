/** The centre, the grids and the villages of 清河镇: December’s events, and how each village stood at the end of 2023. */
import { type Book, spelled } from '../../book.ts'
import { chance } from '../../chance.ts'
import { bookOf, type Layout } from '../../records.ts'
import { villagesOf } from '../../units.ts'

const layout = {
  register: 'public-order',
  name: '综治中心网格和村级治理台账',
  headings: [
    '网格名称',
    '设置类型',
    '村居',
    '户数',
    '网格长',
    '入驻单位',
    '设立日期',
    '汇总日期',
    '事件数',
    '办结数',
    '网格办结',
    '上报数',
    '登记日期',
    '年度',
    '村规民约',
    '已备案',
    '示范村',
    '有法律顾问',
    '村务按时公开',
    '三治项目',
  ],
} as const satisfies Layout<string>

const c = chance('网格治理')
const opened = '2022-05-10'
const events = (n: number) => ({ 汇总日期: spelled(c, '2023-12-29'), 事件数: n, 办结数: n, 网格办结: n - 2, 上报数: 2 })

export const books: readonly Book[] = [
  bookOf(layout, '清河镇', 2, 2023, [
    {
      网格名称: '清河镇综治中心',
      设置类型: '综治中心',
      网格长: '林晓',
      入驻单位: '派出所、司法所、信访、人社',
      设立日期: opened,
      ...events(46),
    },
    ...villagesOf(2).flatMap(v => [
      {
        网格名称: `${v}第一网格`,
        设置类型: '网格',
        村居: v,
        户数: c.between(280, 420),
        网格长: c.person(),
        设立日期: opened,
        ...events(c.between(12, 30)),
      },
    ]),
    ...villagesOf(2).map((v, i) => ({
      网格名称: v,
      设置类型: '村（社区）治理',
      村居: v,
      设立日期: opened,
      登记日期: spelled(c, '2023-12-28'),
      年度: 2023,
      村规民约: '是',
      已备案: '是',
      示范村: i === 0 ? '省市级' : i === 1 ? '区县级' : '未创建',
      有法律顾问: '是',
      村务按时公开: '是',
      三治项目: c.between(0, 3),
    })),
  ]),
]
