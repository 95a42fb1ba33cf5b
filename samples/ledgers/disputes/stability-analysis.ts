/** The monthly analysis of stability: twelve in 清河镇; 柳溪镇 left out two months of 2023, which shows as missing. */
import type { Day } from '../../../src/base/day.ts'
import { type Book, spelled } from '../../book.ts'
import { chance } from '../../chance.ts'
import { bookOf, type Layout } from '../../records.ts'

const layout = {
  register: 'stability-analysis',
  name: '稳定形势分析台账',
  headings: ['会议名称', '主持人', '参加人数', '会议日期', '研判隐患数', '形势和研判意见'],
} as const satisfies Layout<string>

function book(place: string, unit: number, year: number, chair: string, without: readonly number[] = []): Book {
  const c = chance(`${place}稳定${year}`)
  const months = Array.from({ length: 12 }, (_, i) => i + 1).filter(m => !without.includes(m))
  return bookOf(
    layout,
    place,
    unit,
    year,
    months.map(m => ({
      会议名称: `${m}月稳定形势分析会`,
      主持人: chair,
      参加人数: c.between(8, 16),
      会议日期: spelled(c, `${year}-${String(m).padStart(2, '0')}-${c.between(20, 27)}` as Day),
      研判隐患数: c.between(2, 9),
      形势和研判意见: '总体平稳，逐件明确包案领导和办结时间',
    })),
  )
}

export const books: readonly Book[] = [
  book('清河镇', 2, 2023, '王宁'),
  book('清河镇', 2, 2022, '王宁'),
  book('石桥镇', 3, 2023, '石立新'),
  book('柳溪镇', 4, 2023, '柳明', [8, 12]),
]
