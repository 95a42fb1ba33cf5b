/** Sites: 清江区 has its centre; 清河镇 a station, a room in each village, a teahouse with five bodies in it, and an office that won a name in 2023. */
import { type Book, spelled } from '../../book.ts'
import { chance } from '../../chance.ts'
import { bookOf, type Layout } from '../../records.ts'
import { villagesOf } from '../../units.ts'

const layout = {
  register: 'legal-service-site',
  name: '公共法律服务站点名册',
  headings: [
    '站点名称',
    '站点类型',
    '层级',
    '村居',
    '地址',
    '联系电话',
    '开放时间',
    '服务项目',
    '入驻机构',
    '值班律师',
    '设立日期',
    '获评日期',
    '荣誉称号',
    '授予单位',
    '级别',
  ],
} as const satisfies Layout<string>

const c = chance('公共法律服务站点')
const site = (title: string, kind: string, level: string, more: object = {}) => ({
  站点名称: title,
  站点类型: kind,
  层级: level,
  地址: `${title}（示例地址）`,
  联系电话: '示例电话',
  开放时间: '工作日9:00-17:00',
  服务项目: '法律咨询、法律援助、人民调解',
  值班律师: c.person(),
  设立日期: spelled(c, '2021-06-01'),
  ...more,
})

export const books: readonly Book[] = [
  bookOf(layout, '清河镇', 2, 2023, [
    site('清河司法所', '司法所', '镇街', {
      获评日期: spelled(c, '2023-11-16'),
      荣誉称号: '枫桥式司法所',
      授予单位: '第一批，市司法局',
      级别: '省市级',
    }),
    site('清河镇法律援助工作站', '法律援助工作站', '镇街'),
    site('清河镇公共法律服务站', '公共法律服务站（室）', '镇街'),
    site('桥头社区和顺堂', '综合服务站点', '村（社区）', {
      村居: '桥头社区',
      服务项目: '法律咨询、法律援助、人民调解、公证',
      入驻机构: '法庭、检察院、公证处、派出所、法律援助中心',
    }),
    ...villagesOf(2).map(v => site(`${v}法律援助联络点`, '法律援助联络点', '村（社区）', { 村居: v })),
  ]),
  bookOf(layout, '清江区', 1, 2023, [
    site('清江区法律援助中心', '法律援助中心', '区县'),
    site('清江区公证处服务点', '公证服务点', '区县', { 服务项目: '公证' }),
  ]),
]
