/** Petitions. 清河镇 2023: eleven registered; on the sample day one is close to the end of its sixty days, one has yet to be told of its receipt. */
import { type Day, plusDays } from '../../../src/base/day.ts'
import { type Book, spelled } from '../../book.ts'
import { type Chance, chance } from '../../chance.ts'
import { bookOf, type Layout, type RowOf } from '../../records.ts'
import { villagesOf } from '../../units.ts'

const layout = {
  register: 'petition',
  name: '信访事项台账',
  headings: [
    '信访事项',
    '信访形式',
    '系统编号',
    '信访人',
    '人数',
    '村（社区）',
    '信访类别',
    ['时间', '登记日期'],
    ['时间', '告知日期'],
    ['时间', '受理日期'],
    ['时间', '办结日期'],
    ['时间', '送达日期'],
    '承办单位',
    '投诉请求',
    '事实和理由',
    '处理意见',
    '法律法规依据',
    '疏导教育情况',
    '送达方式',
  ],
} as const satisfies Layout<string>

const subjects = ['要求明确宅基地审批进度', '反映征收补偿计算', '要求修复水渠', '反映采石场扬尘', '要求落实危房改造']
type State = 'done' | 'running' | 'new'
function petition(c: Chance, town: number, on: Day, n: number, state: State): RowOf<typeof layout> {
  const village = c.pick(villagesOf(town))
  const subject = `${village}村民${c.pick(subjects)}`
  const done = state === 'done'
  const end = plusDays(on, c.between(20, 55))
  const result = c.weighted({ 支持: 5, 部分支持: 3, 不予支持: 2 })
  return {
    信访事项: subject,
    信访形式: c.weighted({ 走访: 4, 来信: 2, 网上: 3, 上级交办: 3 }),
    系统编号: `示例${on.slice(0, 4)}${String(n).padStart(4, '0')}`,
    信访人: c.person(),
    人数: c.between(1, 4),
    '村（社区）': village,
    信访类别: '申诉求决',
    登记日期: spelled(c, on),
    告知日期: state === 'new' ? null : spelled(c, plusDays(on, c.between(1, 9))),
    受理日期: state === 'new' ? null : spelled(c, on),
    办结日期: done ? spelled(c, end) : null,
    送达日期: done ? spelled(c, plusDays(end, c.between(0, 4))) : null,
    承办单位: state === 'new' ? null : c.pick(['规划建设环保办', '民政和社会事务办']),
    投诉请求: done ? subject : null,
    事实和理由: done ? '已现场核实并听取信访人陈述' : null,
    处理意见: done ? result : null,
    法律法规依据: done ? '见处理意见书' : null,
    疏导教育情况: done && result === '不予支持' ? '已当面说明政策依据' : null,
    送达方式: done ? '直接' : null,
  }
}

const kinds = (year: number, n: number, c: Chance): readonly (readonly [Day, State])[] =>
  c.days(year, n, `${year}-10-20` as Day).map(on => [on, 'done'] as const)
function book(place: string, unit: number, year: number, n: number, open: readonly (readonly [Day, State])[] = []): Book {
  const c = chance(`${place}信访${year}`)
  return bookOf(
    layout,
    place,
    unit,
    year,
    [...kinds(year, n, c), ...open].map(([on, state], i) => petition(c, unit, on, i + 1, state)),
  )
}

export const books: readonly Book[] = [
  book('清河镇', 2, 2023, 9, [
    ['2023-11-13', 'running'],
    ['2023-12-27', 'new'],
  ]),
  book('清河镇', 2, 2022, 8),
  book('石桥镇', 3, 2023, 3),
  book('柳溪镇', 4, 2023, 2),
]
