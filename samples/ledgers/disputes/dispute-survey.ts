/** Rounds of looking for disputes: one a month in 清河镇, whose findings add up to the 224 of the dispute ledger, and one campaign. */
import type { Day } from '../../../src/base/day.ts'
import { type Book, spelled } from '../../book.ts'
import { chance } from '../../chance.ts'
import { bookOf, type Layout } from '../../records.ts'

const layout = {
  register: 'dispute-survey',
  name: '矛盾纠纷排查轮次台账',
  headings: [
    '排查名称',
    '排查类型',
    '领域',
    '村社数',
    '负责人',
    '排查日期',
    '参加人数',
    '走访群众户数',
    '排查件数',
    '就地化解',
    '交办件数',
    '重大纠纷',
    '情况',
    '销号日期',
  ],
} as const satisfies Layout<string>

function book(place: string, unit: number, villages: number, found: readonly number[]): Book {
  const c = chance(`${place}排查2023`)
  return bookOf(
    layout,
    place,
    unit,
    2023,
    found.map((n, i) => {
      const month = String(i + 1).padStart(2, '0')
      return {
        排查名称: i === 9 ? '“大走访、大排查、大化解”' : `${i + 1}月矛盾纠纷排查`,
        排查类型: i === 9 ? '大走访大排查大化解' : i % 3 === 2 ? '重要节点排查' : '定期排查',
        领域: c.pick(['邻里、婚姻家庭', '欠薪', '土地山林、征地拆迁', '物业']),
        村社数: villages,
        负责人: '林晓',
        排查日期: spelled(c, `2023-${month}-${c.between(18, 24)}` as Day),
        参加人数: c.between(12, 30),
        走访群众户数: i === 9 ? 640 : c.between(60, 160),
        排查件数: n,
        就地化解: Math.max(0, n - 1),
        交办件数: n ? 1 : 0,
        重大纠纷: n > 22 ? 1 : 0,
        情况: '总体平稳，件件有人包',
        销号日期: spelled(c, `2023-${month}-28` as Day),
      }
    }),
  )
}

export const books: readonly Book[] = [
  book('清河镇', 2, 8, [20, 15, 19, 17, 18, 20, 16, 18, 19, 24, 20, 18]),
  book('石桥镇', 3, 3, [3, 2, 4, 2, 3, 2, 3, 4, 2, 3, 2, 3]),
]
