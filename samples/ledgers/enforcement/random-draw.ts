/** Random draws: two in 清河镇 in 2023, drawn as anybody can draw them again from pool and seed; both published. */
import type { Day } from '../../../src/base/day.ts'
import { drawn } from '../../../src/registers/enforcement/random-draw.ts'
import { type Book, spelled } from '../../book.ts'
import { chance } from '../../chance.ts'
import { bookOf, type Layout, type RowOf } from '../../records.ts'

const layout = {
  register: 'random-draw',
  name: '双随机抽查台账',
  headings: [
    '抽查事项',
    '检查依据',
    '检查对象名录',
    '检查人员名录',
    '种子',
    '抽中的对象',
    '选派的人员',
    '检查结果',
    ['时间', '公布名录日期'],
    ['时间', '抽取日期'],
    ['时间', '检查日期'],
    ['时间', '公示日期'],
  ],
} as const satisfies Layout<string>

const c = chance('清河镇双随机')
const officers = ['陈立', '罗敏', '示例执法员甲', '示例执法员乙']
const list = (names: readonly string[]) => names.join('；')

interface Draw {
  readonly task: string
  readonly basis: string
  readonly subject: string
  readonly seed: string
  readonly result: string
  readonly days: readonly [announced: Day, drawn: Day, checked: Day, published: Day]
}
function draw({ task, basis, subject, seed, result, days }: Draw): RowOf<typeof layout> {
  const pool = Array.from({ length: 20 }, (_, i) => `示例${subject}${i + 1}`)
  return {
    抽查事项: task,
    检查依据: basis,
    检查对象名录: list(pool),
    检查人员名录: list(officers),
    种子: seed,
    抽中的对象: list(drawn(pool, seed, 4)),
    选派的人员: list(drawn(officers, seed, 2)),
    检查结果: result,
    公布名录日期: spelled(c, days[0]),
    抽取日期: spelled(c, days[1]),
    检查日期: spelled(c, days[2]),
    公示日期: spelled(c, days[3]),
  }
}

export const books: readonly Book[] = [
  bookOf(layout, '清河镇', 2, 2023, [
    draw({
      task: '餐饮店油烟净化设施运行情况',
      basis: '大气污染防治法有关规定',
      subject: '餐饮店',
      seed: '04 11 23 26 30 31',
      result: '责令改正',
      days: ['2023-04-06', '2023-04-07', '2023-04-18', '2023-05-04'],
    }),
    draw({
      task: '农药经营台账',
      basis: '农药管理条例有关规定',
      subject: '农资店',
      seed: '02 07 15 19 22 33',
      result: '未发现问题',
      days: ['2023-09-11', '2023-09-12', '2023-09-20', '2023-10-10'],
    }),
  ]),
]
