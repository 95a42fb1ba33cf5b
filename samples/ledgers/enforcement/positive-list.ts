/** The positive list: four enterprises, one of them left it. */
import { type Book, spelled } from '../../book.ts'
import { chance } from '../../chance.ts'
import { bookOf, type Layout } from '../../records.ts'

const layout = {
  register: 'enforcement-rule',
  name: '监督执法正面清单',
  headings: [
    '企业',
    '领域',
    '理由',
    '村（社区）',
    '执法方式',
    '移出原因',
    ['时间', '列入日期'],
    ['时间', '复核日期'],
    ['时间', '公布日期'],
    ['时间', '移出日期'],
  ],
} as const satisfies Layout<string>

const c = chance('清河镇正面清单')

export const books: readonly Book[] = [
  bookOf(layout, '清河镇', 2, 2023, [
    {
      企业: '示例纸品厂',
      领域: '生态环境',
      理由: '排污自动监测稳定',
      '村（社区）': '东河村',
      执法方式: '非现场检查为主',
      移出原因: '继续列入',
      列入日期: spelled(c, '2023-02-14'),
      复核日期: spelled(c, '2023-08-10'),
      公布日期: spelled(c, '2023-02-20'),
    },
    {
      企业: '示例食品厂',
      领域: '生态环境',
      理由: '三年没有违法',
      '村（社区）': '西河村',
      执法方式: '减少现场检查',
      移出原因: '继续列入',
      列入日期: spelled(c, '2023-02-14'),
      复核日期: spelled(c, '2023-08-10'),
      公布日期: spelled(c, '2023-02-20'),
    },
    {
      企业: '示例机械加工厂',
      领域: '生态环境',
      理由: '完成清洁生产审核',
      '村（社区）': '新街社区',
      执法方式: '减少现场检查',
      列入日期: spelled(c, '2023-09-05'),
      公布日期: spelled(c, '2023-09-11'),
    },
    {
      企业: '示例砖厂',
      领域: '生态环境',
      理由: '三年没有违法',
      '村（社区）': '北坡村',
      执法方式: '非现场检查为主',
      移出原因: '停产',
      列入日期: spelled(c, '2023-02-14'),
      公布日期: spelled(c, '2023-02-20'),
      移出日期: spelled(c, '2023-10-18'),
    },
  ]),
]
