/** What the platform counts, by point and month: the centre of 清河镇 twelve times, the stations of its villages by the quarter; 326 veterans and 80 cards in the year. */
import type { Day } from '../../../src/base/day.ts'
import { type Book, spelled } from '../../book.ts'
import { chance } from '../../chance.ts'
import { bookOf, type Layout, type RowOf } from '../../records.ts'
import { villagesOf } from '../../units.ts'

const layout = {
  register: 'service-point',
  name: '便民服务站点和办件量台账',
  headings: [
    '服务点',
    '站点类型',
    '村居',
    '开放时间',
    '可办事项数',
    '设立日期',
    '公布日期',
    '统计日期',
    ['办件', '办件量'],
    ['办件', '全程网办'],
    ['办件', '异地代收代办'],
    ['办件', '川渝通办'],
    ['办件', '一件事'],
    '服务退役军人',
    '优待证',
    '优化日期',
    '优化内容',
  ],
} as const satisfies Layout<string>

const ends: readonly Day[] = [
  '01-31',
  '02-28',
  '03-31',
  '04-30',
  '05-31',
  '06-30',
  '07-31',
  '08-31',
  '09-30',
  '10-31',
  '11-30',
  '12-31',
].map(d => `2023-${d}` as Day)
const veterans = [31, 22, 40, 27, 25, 30, 24, 33, 26, 22, 21, 25]
const cards = [4, 6, 11, 9, 8, 7, 6, 8, 7, 5, 5, 4]

function book(place: string, unit: number, full: boolean): Book {
  const c = chance(`${place}便民服务`)
  const opened = spelled(c, '2021-05-18')
  const shown = spelled(c, '2021-05-25')
  const centre = ends.flatMap((day, i): RowOf<typeof layout>[] => {
    if (!full && i % 3 < 2) return []
    const cases = full ? c.between(430, 620) : c.between(90, 160)
    return [
      {
        服务点: `${place}便民服务中心`,
        站点类型: '镇便民服务中心',
        开放时间: '工作日9:00—17:00',
        可办事项数: 96,
        设立日期: opened,
        公布日期: shown,
        统计日期: spelled(c, day),
        办件量: cases,
        全程网办: Math.floor(cases * 0.62),
        异地代收代办: c.between(2, 9),
        川渝通办: c.between(12, 30),
        一件事: c.between(6, 18),
        服务退役军人: full ? veterans[i]! : null,
        优待证: full ? cards[i]! : null,
        ...(full && i === 4
          ? { 优化日期: spelled(c, '2023-05-10'), 优化内容: '社保、民政、养老窗口合并为综合窗口，增设老年人绿色通道' }
          : {}),
      },
    ]
  })
  const stations = villagesOf(unit)
    .slice(0, full ? 8 : 1)
    .flatMap((village): RowOf<typeof layout>[] =>
      (full ? [ends[2]!, ends[5]!, ends[8]!, ends[11]!] : [ends[11]!]).map(day => {
        const cases = c.between(20, 70)
        return {
          服务点: `${village}便民服务站`,
          站点类型: '村（社区）便民服务站',
          村居: village,
          开放时间: '工作日9:00—16:00',
          可办事项数: 32,
          设立日期: opened,
          公布日期: shown,
          统计日期: spelled(c, day),
          办件量: cases,
          全程网办: Math.floor(cases / 2),
          川渝通办: c.between(0, 3),
        }
      }),
    )
  return bookOf(layout, place, unit, 2023, [...centre, ...stations])
}
export const books: readonly Book[] = [book('清河镇', 2, true), book('石桥镇', 3, false), book('柳溪镇', 4, false)]
