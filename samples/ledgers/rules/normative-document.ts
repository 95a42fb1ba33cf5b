/**
 * Normative documents. 清河镇 made none in 2023; five older ones were gone through in September, one of them repealed; one ends on
 * 15 January 2024. The district made five, each through the whole procedure, and filed them with the city in time.
 */
import { type Day, plusDays, plusMonths } from '../../../src/base/day.ts'
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

const town: readonly Book[] = [
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

/** A document of the district, from its proposal to the receipt for its filing. */
const full = {
  ...layout,
  headings: [
    '规范性文件名称',
    '责任单位',
    '类型',
    '必要性和依据',
    '收到意见条数',
    '采纳意见条数',
    '意见采纳情况',
    '审核结论',
    '审议结果',
    '发文字号',
    '报备规范情况',
    '登记号',
    '施行日期',
    '失效日期',
    '立项日期',
    '征求意见日期',
    '意见汇总日期',
    '合法性审核日期',
    '审议日期',
    '签发日期',
    '公布日期',
    '报备日期',
    '登记回执日期',
    '解读日期',
    '解读网址',
  ],
} as const satisfies Layout<string>
const made = (title: string, office: string, n: number, on: Day) => {
  const at = (days: number) => spelled(c, plusDays(on, days))
  const got = c.between(2, 9)
  return {
    规范性文件名称: title,
    责任单位: office,
    类型: '一般',
    必要性和依据: '落实上位法授权，现行规定已到期',
    收到意见条数: got,
    采纳意见条数: Math.floor(got / 2),
    意见采纳情况: '逐条研究，理由已反馈',
    审核结论: '合法',
    审议结果: '通过',
    发文字号: `清江府发〔2023〕${n}号`,
    报备规范情况: '符合规范',
    登记号: `示备〔2023〕${n}号`,
    施行日期: at(90),
    失效日期: spelled(c, plusDays(plusMonths(plusDays(on, 90), 60), -1)),
    立项日期: at(0),
    征求意见日期: at(5),
    意见汇总日期: at(40),
    合法性审核日期: at(52),
    审议日期: at(60),
    签发日期: at(64),
    公布日期: at(66),
    解读日期: at(67),
    解读网址: `https://sample.invalid/jiedu/2023/${n}`,
    报备日期: at(74),
    登记回执日期: at(82),
  }
}
const district: Book = bookOf(full, '清江区', 1, 2023, [
  made('清江区停车收费管理办法', '区城市管理局', 3, '2023-02-13'),
  made('清江区农村宅基地管理办法', '区农业农村委', 7, '2023-04-10'),
  made('清江区临时救助实施办法', '区民政局', 9, '2023-05-15'),
  made('清江区既有住宅加装电梯办法', '区住房城乡建委', 14, '2023-07-03'),
  made('清江区非机动车停放管理办法', '区城市管理局', 18, '2023-09-04'),
])

export const books: readonly Book[] = [...town, district]
