/**
 * Orders to correct. 清河镇 2023: three orders to remove illegal building, three decisions on the spot, seven to correct within a time;
 * 26 hazards found, 24 corrected. One deadline passed on 4 January 2024 without a second look.
 */
import { type Day, plusDays } from '../../../src/base/day.ts'
import { type Book, spelled } from '../../book.ts'
import { type Chance, chance, onWeekday } from '../../chance.ts'
import { bookOf, type Layout, type RowOf } from '../../records.ts'
import { villagesOf } from '../../units.ts'

const layout = {
  register: 'rectification',
  name: '整改文书登记台账',
  headings: [
    '违法行为',
    '文书种类',
    '文书编号',
    '领域',
    '当事人',
    '村（社区）',
    '规划区',
    '隐患数',
    '隐患等级',
    '法律依据',
    '执法人员',
    '限期整改日期',
    '整改完成数',
    ['时间', '下达日期'],
    ['时间', '复查日期'],
  ],
} as const satisfies Layout<string>

const kinds = {
  违建限期拆除: ['未取得规划许可搭建房屋', '城乡建设', '《城乡规划法》第65条'],
  现场整改决定: ['疏散通道堆放杂物', '消防', '《消防法》有关规定'],
  限期整改指令: ['用电线路老化、灭火器过期', '安全生产', '《安全生产法》有关规定'],
} as const
type Kind = keyof typeof kinds

interface Order {
  readonly kind: Kind
  readonly on: Day
  readonly hazards?: number
  readonly open?: boolean
  readonly dueOn?: Day
}
function order(c: Chance, place: string, unit: number, officers: string, o: Order, n: number): RowOf<typeof layout> {
  const [subject, domain, basis] = kinds[o.kind]
  const dueOn = o.dueOn ?? plusDays(o.on, o.kind === '现场整改决定' ? 3 : 15)
  return {
    违法行为: subject,
    文书种类: o.kind,
    文书编号: `${place.slice(0, 2)}责改〔${o.on.slice(0, 4)}〕${n}号`,
    领域: domain,
    当事人: o.kind === '违建限期拆除' ? c.person() : '示例经营户',
    '村（社区）': c.pick(villagesOf(unit)),
    规划区: o.kind === '违建限期拆除' ? '乡、村庄规划区' : null,
    隐患数: o.hazards ?? null,
    隐患等级: o.hazards ? '一般隐患' : null,
    法律依据: basis,
    执法人员: officers,
    限期整改日期: spelled(c, dueOn),
    整改完成数: o.open ? null : (o.hazards ?? null),
    下达日期: spelled(c, o.on),
    复查日期: o.open ? null : spelled(c, onWeekday(dueOn)),
  }
}
const town: readonly Order[] = [
  { kind: '违建限期拆除', on: '2023-03-14' },
  { kind: '现场整改决定', on: '2023-04-11', hazards: 2 },
  { kind: '限期整改指令', on: '2023-04-19', hazards: 3 },
  { kind: '违建限期拆除', on: '2023-05-23' },
  { kind: '限期整改指令', on: '2023-06-07', hazards: 4 },
  { kind: '现场整改决定', on: '2023-06-20', hazards: 1 },
  { kind: '限期整改指令', on: '2023-07-12', hazards: 3 },
  { kind: '限期整改指令', on: '2023-08-15', hazards: 2 },
  { kind: '违建限期拆除', on: '2023-09-05' },
  { kind: '限期整改指令', on: '2023-09-20', hazards: 4 },
  { kind: '现场整改决定', on: '2023-10-17', hazards: 2 },
  { kind: '限期整改指令', on: '2023-11-08', hazards: 3 },
  { kind: '限期整改指令', on: '2023-12-19', hazards: 2, open: true, dueOn: '2024-01-04' },
]
const book = (place: string, unit: number, year: number, officers: string, orders: readonly Order[]): Book => {
  const c = chance(`${place}整改${year}`)
  return bookOf(
    layout,
    place,
    unit,
    year,
    orders.map((o, i) => order(c, place, unit, officers, o, i + 1)),
  )
}

export const books: readonly Book[] = [
  book('清河镇', 2, 2023, '陈立、罗敏', town),
  book(
    '清河镇',
    2,
    2022,
    '陈立、罗敏',
    town.slice(1, 6).map(o => ({ ...o, on: o.on.replace('2023', '2022') as Day })),
  ),
  book('石桥镇', 3, 2023, '石小桥、韩立', town.slice(2, 5)),
]
