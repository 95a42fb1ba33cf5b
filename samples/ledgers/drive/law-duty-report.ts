/** 述法 of 2023: all nine of 清河镇's leading group, as its report says (全覆盖); the heads of four departments and towns before the district committee. */
import type { Day } from '../../../src/base/day.ts'
import { type Book, spelled } from '../../book.ts'
import { chance } from '../../chance.ts'
import { bookOf, type Layout } from '../../records.ts'

const layout = {
  register: 'law-duty-report',
  name: '述法台账',
  headings: [
    '姓名',
    '职务',
    '单位',
    '年度',
    '类型',
    '形式',
    '测评人数',
    '评为好',
    '评为较好和一般',
    '评为差',
    '得分',
    '指出问题',
    ['时间', '名单日期'],
    ['时间', '述法日期'],
    ['时间', '测评日期'],
    ['时间', '反馈日期'],
    ['时间', '整改完成日期'],
  ],
} as const satisfies Layout<string>

function town(place: string, unit: number, year: number, heads: readonly (readonly [string, string])[], others: number): Book {
  const c = chance(`${place}述法${year}`)
  const all = [
    ...heads,
    ...Array.from({ length: others }, (_, i): readonly [string, string] => [c.person(), i < 2 ? '党委委员' : '副镇长']),
  ]
  return bookOf(
    layout,
    place,
    unit,
    year,
    all.map(([name, post], i) => {
      const raters = 36
      const good = raters - c.between(0, 3)
      return {
        姓名: name,
        职务: post,
        单位: place,
        年度: year,
        类型: '年终述法',
        形式: i < 2 ? '现场述法' : '书面述法',
        测评人数: raters,
        评为好: good,
        评为较好和一般: raters - good,
        评为差: 0,
        得分: c.between(90, 98),
        名单日期: spelled(c, `${year}-11-20` as Day),
        述法日期: spelled(c, `${year}-12-22` as Day),
        测评日期: spelled(c, `${year}-12-22` as Day),
      }
    }),
  )
}
function district(): Book {
  const c = chance('清江区述法2023')
  const units: readonly (readonly [string, string])[] = [
    ['区公安分局', '郁局'],
    ['区城市管理局', '嵇局'],
    ['清河镇', '李明远'],
    ['石桥镇', '石明'],
  ]
  return bookOf(
    layout,
    '清江区',
    1,
    2023,
    units.map(([office, name], i) => ({
      姓名: name,
      职务: '主要负责人',
      单位: office,
      年度: 2023,
      类型: '向党委会议报告法治工作',
      形式: '现场述法',
      指出问题: i === 1 ? 2 : null,
      名单日期: spelled(c, '2023-03-02'),
      述法日期: spelled(c, `2023-0${4 + i}-18` as Day),
      反馈日期: i === 1 ? spelled(c, '2023-05-22') : null,
      整改完成日期: i === 1 ? spelled(c, '2023-08-10') : null,
    })),
  )
}

const heads = [
  ['李明远', '党委书记'],
  ['王宁', '镇长'],
] as const
export const books: readonly Book[] = [
  town('清河镇', 2, 2023, heads, 7),
  town('清河镇', 2, 2022, heads, 7),
  town(
    '石桥镇',
    3,
    2023,
    [
      ['石明', '党委书记'],
      ['石立新', '镇长'],
    ],
    5,
  ),
  town('柳溪镇', 4, 2023, [['柳明', '镇长']], 4),
  district(),
]
