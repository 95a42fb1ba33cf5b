/** Audits. 清江区 carried out four in 2023, one still being put right; 清河镇 was audited once and put all seven problems right. */
import { type Day, plusDays } from '../../../src/base/day.ts'
import { type Book, spelled } from '../../book.ts'
import { chance } from '../../chance.ts'
import { bookOf, type Layout } from '../../records.ts'

const layout = {
  register: 'audit-project',
  name: '审计监督台账',
  headings: [
    '项目名称',
    '审计类型',
    '本单位身份',
    '被审计单位',
    '进点日期',
    '审计报告日期',
    '问题个数',
    '查出违规金额（元）',
    '挽回损失金额（元）',
    '移送线索数',
    '整改期限',
    '整改完成日期',
    '整改个数',
    '上交财政金额（元）',
    '完善制度',
    '整改情况',
    '公告日期',
  ],
} as const satisfies Layout<string>

const c = chance('审计')
const projects = [
  ['2022年度本级预算执行审计', '预算执行', '区级各部门', '2023-03-06', 12],
  ['乡村振兴专项资金审计', '专项资金', '区农业农村委', '2023-04-10', 9],
  ['某镇镇长经济责任审计', '经济责任', '石桥镇', '2023-06-05', 7],
  ['学校建设项目竣工决算审计', '政府投资', '区教委', '2023-09-04', 6],
] as const

export const books: readonly Book[] = [
  bookOf(
    layout,
    '清江区',
    1,
    2023,
    projects.map(([title, kind, audited, on, found], i) => {
      const reported = plusDays(on as Day, 60)
      const fixed = plusDays(reported, 55)
      return {
        项目名称: title,
        审计类型: kind,
        本单位身份: '审计机关',
        被审计单位: audited,
        进点日期: spelled(c, on as Day),
        审计报告日期: spelled(c, reported),
        问题个数: found,
        '查出违规金额（元）': 180_000 * (i + 1),
        '挽回损失金额（元）': 60_000 * (i + 1),
        移送线索数: i === 1 ? 2 : null,
        整改期限: spelled(c, plusDays(reported, 60)),
        ...(i < 3 && {
          整改完成日期: spelled(c, fixed),
          整改个数: found,
          '上交财政金额（元）': 90_000 * (i + 1),
          完善制度: 1,
          整改情况: '已逐项整改销号',
          公告日期: spelled(c, plusDays(fixed, 10)),
        }),
      }
    }),
  ),
  bookOf(layout, '清河镇', 2, 2023, [
    {
      项目名称: '清河镇2022年度财政收支审计',
      审计类型: '内部审计',
      本单位身份: '被审计单位',
      被审计单位: '清河镇人民政府',
      进点日期: spelled(c, '2023-05-08'),
      审计报告日期: spelled(c, '2023-06-12'),
      问题个数: 7,
      整改期限: spelled(c, '2023-08-31'),
      整改完成日期: spelled(c, '2023-08-21'),
      整改个数: 7,
      完善制度: 2,
      整改情况: '补记资产台账，修订差旅和采购两项制度',
      公告日期: spelled(c, '2023-09-05'),
    },
  ]),
]
