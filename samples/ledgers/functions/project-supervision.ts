/** Three public projects of 2023 watched before, during and after; a fourth began late and has its second check ahead. */
import { plusDays } from '../../../src/base/day.ts'
import { type Book, spelled } from '../../book.ts'
import { chance, onWeekday } from '../../chance.ts'
import { bookOf, type Layout } from '../../records.ts'

const layout = {
  register: 'project-supervision',
  name: '公共项目监督台账',
  headings: [
    '项目名称',
    '项目类型',
    '村居',
    '总投资',
    '施工单位',
    '列入日期',
    '事前监督日期',
    '事中监督日期',
    '事后监督日期',
    '监督内容',
    '发现问题数',
    '整改日期',
    '整改情况',
    '整改问题数',
  ],
} as const satisfies Layout<string>
const c = chance('项目监督')
const projects = [
  ['东河村道路硬化工程', '公路', '东河村', 2_860_000, '2023-02-08'],
  ['西河村渠道整治工程', '水利', '西河村', 1_750_000, '2023-03-15'],
  ['新街社区养老服务站', '公益性', '新街社区', 980_000, '2023-04-12'],
  ['南湾村山坪塘整治', '水利', '南湾村', 640_000, '2023-11-14'],
] as const
export const books: readonly Book[] = [
  bookOf(
    layout,
    '清河镇',
    2,
    2023,
    projects.map(([project, kind, village, cost, day], i) => {
      const first = onWeekday(plusDays(day, 12))
      const watched =
        i < 3 ? { 事中监督日期: spelled(c, onWeekday(plusDays(first, 60))), 事后监督日期: spelled(c, onWeekday(plusDays(first, 150))) } : {}
      const mended =
        i < 2 ? { 发现问题数: 1, 整改日期: spelled(c, onWeekday(plusDays(first, 10))), 整改情况: '已补公示', 整改问题数: 1 } : {}
      return {
        项目名称: project,
        项目类型: kind,
        村居: village,
        总投资: cost,
        施工单位: '示例建设公司',
        列入日期: spelled(c, day),
        事前监督日期: spelled(c, first),
        监督内容: '程序、质量和资金',
        ...watched,
        ...mended,
      }
    }),
  ),
]
