/** Policies brought to enterprises, and what was paid out; the fifth came in December. */
import type { Day } from '../../../src/base/day.ts'
import { type Book, spelled } from '../../book.ts'
import { chance } from '../../chance.ts'
import { bookOf, type Layout } from '../../records.ts'

const layout = {
  register: 'enterprise-visit',
  name: '涉企政策推送台账',
  headings: [
    '涉企政策',
    '政策来源',
    '适用对象',
    '有效期至',
    '列入日期',
    '公开日期',
    '推送日期',
    '推送方式',
    '推送企业数',
    '规上企业',
    '兑现日期',
    '申报企业',
    '兑现企业',
    '兑现金额',
  ],
} as const satisfies Layout<string>

const c = chance('涉企政策')
const policy = (
  title: string,
  source: string,
  to: string,
  listed: Day,
  pushed: Day,
  reached: number,
  above: number,
  paid?: readonly [Day, number, number, number],
) => ({
  涉企政策: title,
  政策来源: source,
  适用对象: to,
  有效期至: spelled(c, '2024-12-31'),
  列入日期: spelled(c, listed),
  公开日期: spelled(c, listed),
  推送日期: spelled(c, pushed),
  推送方式: '平台精准推送',
  推送企业数: reached,
  规上企业: above,
  ...(paid ? { 兑现日期: spelled(c, paid[0]), 申报企业: paid[1], 兑现企业: paid[2], 兑现金额: paid[3] } : {}),
})
export const books: readonly Book[] = [
  bookOf(layout, '清河镇', 2, 2023, [
    policy('失业保险稳岗返还', '国家', '参保企业', '2023-02-06', '2023-02-20', 42, 9, ['2023-08-15', 18, 16, 263_500]),
    policy('小微企业所得税优惠', '国家', '小微企业', '2023-03-06', '2023-03-14', 88, 0),
    policy('技改补贴', '省市', '规上企业', '2023-04-10', '2023-04-18', 11, 11, ['2023-11-20', 3, 2, 480_000]),
    policy('吸纳脱贫人口就业补贴', '省市', '用工企业', '2023-05-08', '2023-05-16', 36, 8, ['2023-10-12', 7, 7, 84_000]),
    policy('农产品加工贷款贴息', '区县', '农产品加工企业', '2023-12-18', '2023-12-26', 14, 3),
  ]),
]
