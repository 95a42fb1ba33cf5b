/** Columns and boards of 清河镇: all updated at the end of 2023. */
import { type Book, spelled } from '../../book.ts'
import { chance } from '../../chance.ts'
import { bookOf, type Layout } from '../../records.ts'
import { villagesOf } from '../../units.ts'

const layout = {
  register: 'site-column',
  name: '公开栏目台账',
  headings: [
    '栏目名称',
    '栏目类型',
    '维护科室',
    '设置地点',
    '网址',
    '开设日期',
    '发现问题日期',
    '发现的问题',
    '改正问题日期',
    '最近更新日期',
    '条数',
  ],
} as const satisfies Layout<string>

const c = chance('公开栏目')
const columns = [
  ['工作动态', '首页和动态要闻', '2024-01-05'],
  ['通知公告', '通知公告、政策文件', '2023-12-18'],
  ['政府信息公开指南', '指南和目录', '2023-11-06'],
  ['镇政务公开栏', '政务公开栏', '2023-12-29'],
] as const

export const books: readonly Book[] = [
  bookOf(layout, '清河镇', 2, 2023, [
    ...columns.map(([title, kind, updated], i) => ({
      栏目名称: title,
      栏目类型: kind,
      维护科室: '党政办',
      网址: kind === '政务公开栏' ? '镇政府门口' : `https://sample.invalid/lanmu/${i + 1}`,
      开设日期: '2022-03-01',
      ...(i === 1 && { 发现问题日期: '2023.6.8', 发现的问题: '错链断链', 改正问题日期: '2023.6.9' }),
      最近更新日期: spelled(c, updated),
      条数: c.between(1, 6),
    })),
    ...villagesOf(2).map(village => ({
      栏目名称: `${village}公开栏`,
      栏目类型: village.endsWith('村') ? '村务公开栏' : '政务公开栏',
      设置地点: village,
      开设日期: '2022-03-01',
      最近更新日期: spelled(c, '2023-12-22'),
      条数: c.between(2, 5),
    })),
  ]),
]
