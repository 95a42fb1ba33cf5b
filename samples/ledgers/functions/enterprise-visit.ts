/** Visits to enterprises: 55 in 清河镇 in 2023, fourteen of which brought an issue; thirteen are solved in the year, the last one in January. */
import { type Day, plusDays } from '../../../src/base/day.ts'
import { type Book, spelled } from '../../book.ts'
import { type Chance, chance, onWeekday } from '../../chance.ts'
import { bookOf, type Layout, type RowOf } from '../../records.ts'

const layout = {
  register: 'enterprise-visit',
  name: '企业走访台账',
  headings: [
    '走访企业',
    '企业规模',
    '走访方式',
    '走访人',
    '宣讲的政策和服务',
    '走访日期',
    '收集问题',
    '交办日期',
    '责任部门',
    '解决日期',
    '解决问题',
    '解决情况',
    '确认日期',
    '企业评价',
  ],
} as const satisfies Layout<string>

const firms = ['食品', '建材', '机械', '冷链', '包装', '纺织', '木业', '农资', '养殖', '茶业', '物流', '电商'].flatMap(n => [
  `示例${n}公司`,
  `示例${n}加工厂`,
  `示例${n}合作社`,
])
const issues = ['用电容量不足', '进厂道路破损', '用工招聘困难', '融资渠道窄', '排污管网未接通', '停车难', '政策不了解']

function visit(c: Chance, firm: string, day: Day, raised: boolean, last: boolean): RowOf<typeof layout> {
  const issue = c.pick(issues)
  const base = {
    走访企业: firm,
    企业规模: c.weighted({ 规上企业: 2, 小微企业: 5, 个体工商户: 2 }),
    走访方式: '上门走访',
    走访人: c.pick(['李明远', '王宁', '林晓', '罗敏']),
    宣讲的政策和服务: c.pick(['稳岗补贴、减税降费', '用地用工服务', '安全生产和环保政策']),
    走访日期: spelled(c, day),
  }
  if (!raised) return base
  const assigned = last ? '2023-12-14' : onWeekday(plusDays(day, 1))
  const solved = last ? '2024-01-04' : onWeekday(plusDays(assigned, c.between(3, 16)))
  return {
    ...base,
    收集问题: issue,
    交办日期: spelled(c, assigned),
    责任部门: c.pick(['经济发展办', '规划建设环保办', '党政办']),
    解决日期: spelled(c, solved),
    解决问题: issue,
    解决情况: '已协调解决并回复企业',
    ...(!last && {
      确认日期: spelled(c, onWeekday(plusDays(solved, 5))),
      企业评价: c.weighted({ 满意: 8, 基本满意: 2 }),
    }),
  }
}
function book(place: string, unit: number, year: number, many: number, raised: number): Book {
  const c = chance(`${place}企业走访${year}`)
  const days = c.days(year, many, `${year}-12-08` as Day)
  const each = Math.floor(many / raised)
  // The last issue of 清河镇 2023 goes on into the new year.
  const carried = unit === 2 && year === 2023
  return bookOf(
    layout,
    place,
    unit,
    year,
    days.map((day, i) => {
      const last = carried && i === many - 1
      const asked = i % each === each - 1 && i < each * (carried ? raised - 1 : raised)
      return visit(c, firms[(i * 7) % firms.length]!, day, asked || last, last)
    }),
  )
}
export const books: readonly Book[] = [
  book('清河镇', 2, 2023, 55, 14),
  book('清河镇', 2, 2022, 41, 9),
  book('石桥镇', 3, 2023, 8, 2),
  book('柳溪镇', 4, 2023, 6, 1),
]
