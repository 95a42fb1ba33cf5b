/** Two agreements of 清河镇 with neighbours beyond the border. */
import { type Book, spelled } from '../../book.ts'
import { chance } from '../../chance.ts'
import { bookOf, type Layout } from '../../records.ts'

const layout = {
  register: 'cooperation-agreement',
  name: '区域合作协议台账',
  headings: [
    '协议名称',
    '签约方',
    '类型',
    '合作内容',
    '有效期至',
    '签订日期',
    '清单日期',
    '事项清单项数',
    '清单版本',
    '回看日期',
    '实施情况',
  ],
} as const satisfies Layout<string>

const c = chance('区域合作')
export const books: readonly Book[] = [
  bookOf(layout, '清河镇', 2, 2023, [
    {
      协议名称: '毗邻地区“跨省通办”合作协议',
      签约方: '示例县临江镇',
      类型: '政务服务通办',
      合作内容: '高频事项异地受理、代收代办',
      有效期至: spelled(c, '2026-04-30'),
      签订日期: spelled(c, '2023-05-09'),
      清单日期: spelled(c, '2023-06-12'),
      事项清单项数: 31,
      清单版本: '2023年版',
    },
    {
      协议名称: '边界矛盾纠纷联调协议',
      签约方: '示例县临江镇',
      类型: '矛盾纠纷联调',
      合作内容: '边界纠纷联排联调、信息互通',
      有效期至: spelled(c, '2024-03-15'),
      签订日期: spelled(c, '2021-03-16'),
      回看日期: spelled(c, '2023-06-20'),
      实施情况: '联合调处纠纷6件',
    },
  ]),
]
