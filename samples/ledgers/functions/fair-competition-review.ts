/** Fair-competition reviews of 2023: two tenders and three papers, one revised; one paper is still under review. */
import { type Book, spelled } from '../../book.ts'
import { chance } from '../../chance.ts'
import { bookOf, type Layout } from '../../records.ts'

const layout = {
  register: 'fair-competition-review',
  name: '公平竞争审查台账',
  headings: ['审查对象', '审查类型', '起草单位', '存在的问题', '听取意见', '送审日期', '审查日期', '结论', '审查意见', '出台日期'],
} as const satisfies Layout<string>

const c = chance('公平竞争审查')
export const books: readonly Book[] = [
  bookOf(layout, '清河镇', 2, 2023, [
    {
      审查对象: '农村公路养护工程招标文件',
      审查类型: '招标投标项目',
      起草单位: '规划建设环保办',
      听取意见: '经营者',
      送审日期: spelled(c, '2023-03-13'),
      审查日期: spelled(c, '2023-03-16'),
      结论: '不具有排除限制竞争效果',
      审查意见: '资格条件与项目相适应',
      出台日期: spelled(c, '2023-03-20'),
    },
    {
      审查对象: '场镇保洁服务招标文件',
      审查类型: '招标投标项目',
      起草单位: '规划建设环保办',
      存在的问题: '限制商品要素自由流动',
      听取意见: '经营者',
      送审日期: spelled(c, '2023-06-05'),
      审查日期: spelled(c, '2023-06-09'),
      结论: '修改后符合要求',
      审查意见: '删去本地业绩加分',
      出台日期: spelled(c, '2023-06-14'),
    },
    {
      审查对象: '惠农补贴发放方案',
      审查类型: '政策措施',
      起草单位: '农业服务中心',
      听取意见: '经营者、社会公众',
      送审日期: spelled(c, '2023-08-07'),
      审查日期: spelled(c, '2023-08-10'),
      结论: '不具有排除限制竞争效果',
      审查意见: '补贴条件普遍适用',
      出台日期: spelled(c, '2023-08-15'),
    },
    {
      审查对象: '集镇摊点管理通知',
      审查类型: '规范性文件',
      起草单位: '综合行政执法办',
      听取意见: '经营者',
      送审日期: spelled(c, '2023-10-09'),
      审查日期: spelled(c, '2023-10-12'),
      结论: '不涉及经营者经济活动',
      审查意见: '只规范占道行为',
    },
    { 审查对象: '农产品展销活动方案', 审查类型: '政策措施', 起草单位: '经济发展办', 送审日期: spelled(c, '2023-12-27') },
  ]),
]
