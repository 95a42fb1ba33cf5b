/** 清河镇 2023: eighteen suggestions and twelve proposals, all answered in time; two are planned for 2024. What was planned in 2022 is done. */
import { type Day, plusDays } from '../../../src/base/day.ts'
import { type Book, spelled } from '../../book.ts'
import { type Chance, chance } from '../../chance.ts'
import { bookOf, type Layout, type RowOf } from '../../records.ts'

const layout = {
  register: 'proposal',
  name: '建议提案办理台账',
  headings: [
    '标题',
    '编号',
    '建议提案类别',
    '层级',
    '领衔代表',
    '届次',
    '主会办',
    '责任科室',
    '交办日期',
    '已沟通',
    '办复日期',
    '结果分类',
    '列入计划的完成日期',
    '文号',
    '负责人已签发',
    '可以公开',
    '评价日期',
    '满意度',
    '公开日期',
    '办成日期',
  ],
} as const satisfies Layout<string>

const wishes = [
  '修缮机耕道',
  '增设路灯',
  '整治农贸市场周边停车',
  '完善村级卫生室',
  '改造老旧供水管网',
  '规范电动车充电',
  '建设养老服务站',
  '治理河道垃圾',
  '增开赶场班车',
  '推广庭院经济',
]

function handled(c: Chance, n: number, conference: boolean, on: Day, year: number): RowOf<typeof layout> {
  const planned = n % 15 === 0
  const replied = plusDays(on, c.between(20, 70))
  return {
    标题: `关于${wishes[n % wishes.length]}的${conference ? '提案' : '建议'}`,
    编号: `第${n}号`,
    建议提案类别: conference ? '政协提案' : '代表建议',
    层级: conference ? '区县' : '乡镇',
    领衔代表: c.person(),
    届次: conference ? '区政协十五届三次会议' : '镇人大十九届四次会议',
    主会办: '独办',
    责任科室: c.pick(['规划建设环保办', '农业服务中心', '民政和社会事务办']),
    交办日期: spelled(c, on),
    已沟通: '是',
    办复日期: spelled(c, replied),
    结果分类: planned ? 'B类（已列入计划）' : 'A类（已解决或者基本解决）',
    列入计划的完成日期: planned ? `${year + 1}-06-30` : null,
    文号: `清河府函〔${year}〕${n + 20}号`,
    负责人已签发: '是',
    可以公开: n % 3 ? null : '是',
    评价日期: spelled(c, plusDays(replied, c.between(3, 12))),
    满意度: n % 10 ? '满意' : '基本满意',
    公开日期: n % 3 ? null : spelled(c, plusDays(replied, 15)),
    办成日期: planned && year === 2022 ? spelled(c, '2023-06-12') : null,
  }
}
function book(year: number, suggestions: number, proposals: number): Book {
  const c = chance(`清河镇建议${year}`)
  const all = Array.from({ length: suggestions + proposals }, (_, i) =>
    handled(c, i + 1, i >= suggestions, `${year}-0${i >= suggestions ? 3 : 2}-2${i % 8}` as Day, year),
  )
  return bookOf(layout, '清河镇', 2, year, all)
}

export const books: readonly Book[] = [book(2023, 18, 12), book(2022, 15, 9)]
