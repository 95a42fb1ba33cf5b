/** Problems and how they were mended: three of the inspection of 清河镇 in April 2023, two of the appraisal; four shortcomings of its own report, each with its cause and arrangement. */
import type { Day } from '../../../src/base/day.ts'
import { type Book, spelled } from '../../book.ts'
import { chance } from '../../chance.ts'
import { bookOf, type Layout, type RowOf } from '../../records.ts'

const layout = {
  register: 'deficiency',
  name: '问题整改台账',
  headings: [
    '存在问题',
    '来源',
    '方面',
    '原因分析',
    '整改措施',
    '责任单位',
    '完成时限',
    '对应安排',
    '整改情况',
    ['时间', '登记日期'],
    ['时间', '制定措施日期'],
    ['时间', '整改完成日期'],
    ['时间', '验收日期'],
  ],
} as const satisfies Layout<string>
type Problem = RowOf<typeof layout>

const c = chance('清河镇问题')
const at = (day: Day) => spelled(c, day)
const mended = (
  what: string,
  source: string,
  area: string,
  cause: string,
  found: Day,
  planned: Day,
  due: Day,
  done: Day,
  accepted: Day,
): Problem => ({
  存在问题: what,
  来源: source,
  方面: area,
  原因分析: cause,
  整改措施: '建立台账，专人负责，限时整改',
  责任单位: '平安法治办',
  完成时限: at(due),
  整改情况: '已按措施整改到位',
  登记日期: at(found),
  制定措施日期: at(planned),
  整改完成日期: at(done),
  验收日期: at(accepted),
})
const own = (what: string, area: string, cause: string): Problem => ({
  存在问题: what,
  来源: '年度报告',
  方面: area,
  原因分析: cause,
  整改措施: '列入2024年安排',
  责任单位: '平安法治办',
  完成时限: at('2024-11-30'),
  对应安排: 1,
  登记日期: at('2024-01-04'),
  制定措施日期: at('2024-01-05'),
})

export const books: readonly Book[] = [
  bookOf(layout, '清河镇', 2, 2023, [
    mended(
      '执法案卷文书填写不规范',
      '法治督察',
      '行政执法',
      '没有统一样卷，新手多',
      '2023-04-25',
      '2023-05-15',
      '2023-07-31',
      '2023-07-18',
      '2023-08-02',
    ),
    mended(
      '个别合同先签后审',
      '法治督察',
      '依法行政制度',
      '承办部门不熟悉流程',
      '2023-04-25',
      '2023-05-15',
      '2023-06-30',
      '2023-06-21',
      '2023-07-05',
    ),
    mended(
      '村级公开栏更新不及时',
      '法治督察',
      '权力监督',
      '没有指定更新人',
      '2023-04-25',
      '2023-05-15',
      '2023-06-30',
      '2023-07-04',
      '2023-07-12',
    ),
    mended(
      '应急演练次数不足',
      '法治考核',
      '突发应急',
      '演练计划没有分解到季度',
      '2023-02-06',
      '2023-02-28',
      '2023-10-31',
      '2023-10-12',
      '2023-10-30',
    ),
    mended(
      '学法记录不完整',
      '法治考核',
      '学习普法',
      '签到和材料分散保存',
      '2023-02-06',
      '2023-02-28',
      '2023-06-30',
      '2023-06-15',
      '2023-06-28',
    ),
  ]),
  bookOf(layout, '清河镇', 2, 2024, [
    own('执法力量较为薄弱', '行政执法', '事项下放多，编制没有同步增加'),
    own('普法形式单一', '学习普法', '活动集中在集市和学校，外出务工人员难以覆盖'),
    own('镇村干部法治意识有待提高', '学习普法', '村干部更替快，培训没有跟上'),
    own('法制审核力量不足', '依法行政制度', '专职审核人员只有一名'),
  ]),
  bookOf(layout, '石桥镇', 3, 2023, [
    mended('案卷归档不及时', '法治督察', '行政执法', '没有归档计划', '2023-05-10', '2023-06-01', '2023-09-30', '2023-09-12', '2023-09-28'),
  ]),
]
