/** The town's own rules: twelve in 清河镇, gone through in November 2023, one of them repealed. */
import type { Day } from '../../../src/base/day.ts'
import { type Book, spelled } from '../../book.ts'
import { chance } from '../../chance.ts'
import { bookOf, type Layout } from '../../records.ts'

const layout = {
  register: 'internal-rule',
  name: '内部管理制度台账',
  headings: [
    '制度名称',
    '类别',
    '责任部门',
    ['时间', '印发日期'],
    ['时间', '梳理日期'],
    '梳理结论',
    ['检查', '检查日期'],
    ['检查', '发现问题'],
    ['处理', '处理日期'],
    ['处理', '违反制度的情形'],
    ['处理', '处理方式'],
    '废止日期',
  ],
} as const satisfies Layout<string>

const rules: readonly (readonly [string, string, string])[] = [
  ['党政联席会议议事规则', '决策议事', '党政办'],
  ['首问负责制', '首问负责、限时办结', '党政办'],
  ['限时办结制', '首问负责、限时办结', '党政办'],
  ['责任追究制度', '责任追究', '纪检办'],
  ['行政执法公示制度', '执法规范', '综合行政执法办'],
  ['财务管理制度', '财务资产', '财政办'],
  ['公务接待制度', '财务资产', '党政办'],
  ['干部考勤制度', '人事考勤', '党政办'],
  ['档案管理制度', '保密档案', '党政办'],
  ['合同管理制度', '内部监督', '平安法治办'],
  ['信访接待制度', '内部监督', '平安法治办'],
  ['公章使用制度', '内部监督', '党政办'],
]
function book(place: string, unit: number, n: number): Book {
  const c = chance(`${place}内部制度`)
  const rows = rules.slice(0, n).map(([title, kind, owner], i) => {
    const repealed = n > 8 && i === 6
    return {
      制度名称: `${place}${title}`,
      类别: kind,
      责任部门: owner,
      印发日期: spelled(c, `${2018 + (i % 5)}-0${1 + (i % 8)}-15` as Day),
      梳理日期: spelled(c, '2023-11-08'),
      梳理结论: repealed ? '废止' : '继续执行',
      检查日期: i < 4 ? spelled(c, '2023-12-05') : null,
      发现问题: i < 4 ? i % 2 : null,
      处理日期: i === 1 && n > 8 ? spelled(c, '2023-12-08') : null,
      违反制度的情形: i === 1 && n > 8 ? '窗口未一次告知所需材料' : null,
      处理方式: i === 1 && n > 8 ? '提醒谈话' : null,
      废止日期: repealed ? spelled(c, '2023-11-20') : null,
    }
  })
  return bookOf(layout, place, unit, 2023, rows)
}

export const books: readonly Book[] = [book('清河镇', 2, 12), book('石桥镇', 3, 4), book('柳溪镇', 4, 4)]
