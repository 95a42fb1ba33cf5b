/** Seizures: two in 清河镇 in 2023, one released and one confiscated after an extension. */
import { type Book, spelled } from '../../book.ts'
import { chance } from '../../chance.ts'
import { bookOf, type Layout } from '../../records.ts'

const layout = {
  register: 'seizure',
  name: '查封扣押台账',
  headings: [
    '案由',
    '强制措施种类',
    '当事人',
    '法律、法规依据',
    '批准的负责人',
    '执法人员',
    '财物清单',
    '处理结果',
    ['时间', '批准日期'],
    ['时间', '实施日期'],
    ['时间', '延长日期'],
    ['时间', '处理日期'],
    ['时间', '公开日期'],
    '理由',
  ],
} as const satisfies Layout<string>
const c = chance('清河镇查封扣押')

export const books: readonly Book[] = [
  bookOf(layout, '清河镇', 2, 2023, [
    {
      案由: '禁渔期使用电鱼工具',
      强制措施种类: '扣押',
      当事人: c.person(),
      '法律、法规依据': '《渔业法》有关规定',
      批准的负责人: '王宁',
      执法人员: '陈立、罗敏',
      处理结果: '没收',
      批准日期: spelled(c, '2023-04-18'),
      实施日期: spelled(c, '2023-04-18'),
      延长日期: spelled(c, '2023-05-15'),
      处理日期: spelled(c, '2023-06-12'),
      公开日期: spelled(c, '2023-05-10'),
      理由: '案情复杂，报负责人批准延长',
    },
    {
      案由: '占道经营拒不改正',
      强制措施种类: '扣押',
      当事人: c.person(),
      '法律、法规依据': '市容环卫条例有关规定',
      批准的负责人: '王宁',
      执法人员: '陈立、罗敏',
      处理结果: '解除',
      批准日期: spelled(c, '2023-09-06'),
      实施日期: spelled(c, '2023-09-06'),
      处理日期: spelled(c, '2023-09-13'),
      公开日期: spelled(c, '2023-09-20'),
    },
  ]),
]
