/** Catalogues of major decisions: four items in 清河镇 for 2023, three the year before; four in the district. */
import type { Day } from '../../../src/base/day.ts'
import { type Book, spelled } from '../../book.ts'
import { chance } from '../../chance.ts'
import { bookOf, type Layout } from '../../records.ts'

const layout = {
  register: 'major-decision',
  name: '重大行政决策目录台账',
  headings: ['名称', '年度', '征集事项数', '列入事项', ['时间', '征集日期'], ['时间', '党委同意日期'], ['时间', '公布日期']],
} as const satisfies Layout<string>

function book(place: string, unit: number, year: number, proposed: number, items: readonly (readonly [string, string, string])[]): Book {
  const c = chance(`${place}决策目录${year}`)
  return bookOf(layout, place, unit, year, [
    {
      名称: `${year}年度${place}重大行政决策事项目录`,
      年度: year,
      征集事项数: proposed,
      列入事项: items.map(i => i.join('，')).join('；'),
      征集日期: spelled(c, `${year}-02-06` as Day),
      党委同意日期: spelled(c, `${year}-03-10` as Day),
      公布日期: spelled(c, `${year}-03-17` as Day),
    },
  ])
}

export const books: readonly Book[] = [
  book('清河镇', 2, 2023, 7, [
    ['饮水工程选址', '农业服务中心', '6月'],
    ['场镇改造项目', '规划建设环保办', '8月'],
    ['农贸市场搬迁', '经济发展办', '10月'],
    ['公益性公墓建设', '民政和社会事务办', '12月'],
  ]),
  book('清河镇', 2, 2022, 5, [
    ['垃圾收运体系', '规划建设环保办', '6月'],
    ['村道硬化三年计划', '规划建设环保办', '9月'],
    ['养老服务站布点', '民政和社会事务办', '11月'],
  ]),
  book('清江区', 1, 2023, 9, [
    ['国土空间专项规划', '区规划自然资源局', '9月'],
    ['停车收费管理办法', '区城市管理局', '7月'],
    ['社区养老服务规划', '区民政局', '10月'],
    ['老旧小区改造计划', '区住房城乡建委', '6月'],
  ]),
]
