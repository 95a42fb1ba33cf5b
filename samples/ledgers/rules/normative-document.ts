/** Normative documents. 清河镇 made none in 2023; five older ones were gone through in September, one of them repealed; one ends on 15 January 2024. */
import type { Day } from '../../../src/base/day.ts'
import { type Book, spelled } from '../../book.ts'
import { chance } from '../../chance.ts'
import { bookOf, type Layout } from '../../records.ts'

const layout = {
  register: 'normative-document',
  name: '规范性文件台账',
  headings: [
    '规范性文件名称',
    '发文字号',
    '责任单位',
    ['时间', '印发日期'],
    ['时间', '施行日期'],
    ['时间', '失效日期'],
    ['时间', '报备日期'],
    ['时间', '清理日期'],
    ['时间', '废止日期'],
  ],
} as const satisfies Layout<string>

const c = chance('规范性文件')
const document = (title: string, number: string, office: string, issued: Day, ends: Day, filed: Day) => ({
  规范性文件名称: title,
  发文字号: number,
  责任单位: office,
  印发日期: spelled(c, issued),
  施行日期: spelled(c, issued),
  失效日期: spelled(c, ends),
  报备日期: spelled(c, filed),
  清理日期: spelled(c, '2023-09-18'),
})

export const books: readonly Book[] = [
  bookOf(layout, '清河镇', 2, 2023, [
    document('清河镇场镇摊点管理办法', '清河府发〔2019〕6号', '规划建设环保办', '2019-01-16', '2024-01-15', '2019-01-25'),
    document('清河镇农村人居环境管护办法', '清河府发〔2020〕21号', '农业服务中心', '2020-05-11', '2025-05-10', '2020-05-20'),
    document('清河镇河道管护办法', '清河府发〔2021〕9号', '农业服务中心', '2021-03-22', '2026-03-21', '2021-04-02'),
    document('清河镇烟花爆竹燃放管理规定', '清河府发〔2022〕3号', '应急管理办', '2022-01-10', '2027-01-09', '2022-01-20'),
    {
      ...document('清河镇场镇停车收费试行办法', '清河府发〔2020〕33号', '规划建设环保办', '2020-09-01', '2025-08-31', '2020-09-14'),
      废止日期: spelled(c, '2023-10-16'),
    },
  ]),
]
