/** Places that teach law: a board in each of eight villages, the loudspeakers, three tea houses with 104 visiting groups and press. */
import type { Day } from '../../../src/base/day.ts'
import { type Book, spelled } from '../../book.ts'
import { chance } from '../../chance.ts'
import { bookOf, type Layout, type RowOf } from '../../records.ts'
import { villagesOf } from '../../units.ts'

const layout = {
  register: 'publicity-site',
  name: '法治文化阵地台账',
  headings: [
    '阵地名称',
    '类型',
    '村居',
    '启用日期',
    '更新日期',
    '内容',
    '播放日期',
    '播放次数',
    '参观日期',
    '来访单位',
    '参观批次',
    '参观人次',
    '报道日期',
    '报道媒体',
    '媒体级别',
  ],
} as const satisfies Layout<string>
type Row = RowOf<typeof layout>

const quarters: readonly Day[] = ['2023-02-14', '2023-05-16', '2023-08-15', '2023-11-14']
const houses = [
  ['南湾村茶馆', '南湾村'],
  ['北坡村茶馆', '北坡村'],
  ['新街社区茶馆', '新街社区'],
] as const

function book(place: string, unit: number, full: boolean): Book {
  const c = chance(`${place}法治阵地`)
  const opened = spelled(c, '2022-03-10')
  const boards = villagesOf(unit).flatMap((village): Row[] =>
    (full ? quarters : quarters.slice(2)).map(day => ({
      阵地名称: `${village}法治宣传栏`,
      类型: '法治宣传栏',
      村居: village,
      启用日期: opened,
      更新日期: spelled(c, day),
      内容: c.pick(['民法典', '宪法', '反诈防骗', '未成年人保护']),
    })),
  )
  const plays = Array.from(
    { length: full ? 12 : 4 },
    (_, i): Row => ({
      阵地名称: `${place}法治广播`,
      类型: '法治广播',
      启用日期: opened,
      播放日期: spelled(c, `2023-${String(full ? i + 1 : i * 3 + 1).padStart(2, '0')}-25` as Day),
      播放次数: 20,
    }),
  )
  const house = ([name, village]: (typeof houses)[number]): Row => ({
    阵地名称: name,
    类型: '法治品牌阵地',
    村居: village,
    启用日期: opened,
  })
  const visits = [9, 14, 12, 17, 11, 15, 13, 13].map(
    (groups, i): Row => ({
      ...house(houses[i % 3]!),
      参观日期: spelled(c, `2023-${String(i + 3).padStart(2, '0')}-12` as Day),
      来访单位: c.pick(['市内高校', '外地司法局', '邻区街道', '省内乡镇']),
      参观批次: groups,
      参观人次: groups * c.between(12, 25),
    }),
  )
  const press = (['示例通讯社', '示例日报', '示例新闻网', '示例法治报'] as const).map(
    (outlet, i): Row => ({
      ...house(houses[2]),
      报道日期: spelled(c, `2023-0${i + 4}-20` as Day),
      报道媒体: outlet,
      媒体级别: i < 3 ? '中央' : '省级',
    }),
  )
  return bookOf(layout, place, unit, 2023, [...boards, ...plays, ...(full ? [...visits, ...press] : [])])
}

export const books: readonly Book[] = [book('清河镇', 2, true), book('石桥镇', 3, false)]
