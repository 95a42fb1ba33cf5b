/** Tickets and messages. 清河镇 2023: tickets, messages and two calls make 61, all answered but the one given back; one was handled twice as long as promised. */
import { type Day, plusDays } from '../../../src/base/day.ts'
import { type Book, spelled } from '../../book.ts'
import { type Chance, chance, onWeekday } from '../../chance.ts'
import { bookOf, type Layout, type RowOf } from '../../records.ts'
import { villagesOf } from '../../units.ts'

const layout = {
  register: 'hotline',
  name: '热线和网络诉求台账',
  headings: [
    '工单内容',
    '工单号',
    '来源',
    '诉求类型',
    '诉求领域',
    '来电人',
    '村居',
    '责任科室',
    '派单日期',
    '签收日期',
    '退单日期',
    '依据和理由',
    '应当承办的部门',
    '办结日期',
    '办理结果',
    '已联系诉求人',
    '是否解决',
    '回访日期',
    '满意度',
  ],
} as const satisfies Layout<string>

const wishes = {
  城市管理: '反映夜市占道',
  住房物业: '反映小区漏水',
  交通出行: '反映道路坑洼',
  劳动社保: '咨询养老保险',
  民政救助: '咨询临时救助',
  环境: '反映垃圾清运',
  水电气讯: '反映停水',
} as const

function ticket(c: Chance, n: number, on: Day, online: boolean, days: number): RowOf<typeof layout> {
  const domain = c.pick(Object.keys(wishes) as (keyof typeof wishes)[])
  const asks = wishes[domain].startsWith('咨询')
  const signed = onWeekday(plusDays(on, 1))
  const village = c.pick(villagesOf(2))
  return {
    工单内容: `${village}${wishes[domain]}（第${n}件）`,
    工单号: `示例${on.slice(0, 4)}-${String(n).padStart(4, '0')}`,
    来源: online ? c.pick(['镇长信箱、领导信箱', '网络问政平台']) : '12345热线',
    诉求类型: asks ? '咨询' : c.pick(['求助', '投诉', '建议']),
    诉求领域: domain,
    来电人: c.person(),
    村居: village,
    责任科室: c.pick(['综合行政执法办', '民政和社会事务办', '规划建设环保办']),
    派单日期: spelled(c, on),
    签收日期: spelled(c, signed),
    ...(days > 0 && {
      办结日期: spelled(c, onWeekday(plusDays(on, asks ? 1 : days))),
      办理结果: '已办理并回复',
      已联系诉求人: '是',
      是否解决: c.weighted({ 已解决: 8, 已解释: 2 }),
      回访日期: spelled(c, onWeekday(plusDays(on, days + 5))),
      满意度: c.weighted({ 满意: 16, 基本满意: 3 }),
    }),
  }
}
const call = (c: Chance, on: Day): RowOf<typeof layout> => ({
  工单内容: c.pick(['来电询问政府信息公开申请的提交方式', '来电询问镇政府公文在哪里查阅']),
  来源: '来电',
  诉求类型: '咨询',
  诉求领域: '其他',
  来电人: c.person(),
  派单日期: spelled(c, on),
  签收日期: spelled(c, on),
  办结日期: spelled(c, on),
  办理结果: '已电话答复',
  已联系诉求人: '是',
  是否解决: '已解释',
})

function town(): Book {
  const c = chance('清河镇热线2023')
  const days = c.days(2023, 58, '2023-12-10')
  const rows = days.map((on, i) => ticket(c, i + 1, on, i % 10 < 3, i === 30 ? 14 : c.between(2, 5)))
  const back: RowOf<typeof layout> = {
    工单内容: '反映市政管网迁改',
    工单号: '示例2023-0061',
    来源: '12345热线',
    诉求类型: '投诉',
    诉求领域: '水电气讯',
    派单日期: '2023.8.7',
    退单日期: '2023.8.8',
    依据和理由: '职责清单列为区级部门事项',
    应当承办的部门: '区住房城乡建委',
  }
  return bookOf(layout, '清河镇', 2, 2023, [...rows, call(c, '2023-05-16'), call(c, '2023-11-08'), back])
}
function before(): Book {
  const c = chance('清河镇热线2022')
  return bookOf(layout, '清河镇', 2, 2022, [call(c, '2022-09-14')])
}
function lately(): Book {
  const c = chance('清河镇热线2024')
  return bookOf(layout, '清河镇', 2, 2024, [ticket(c, 1, '2024-01-03', false, 0)])
}

export const books: readonly Book[] = [town(), before(), lately()]
