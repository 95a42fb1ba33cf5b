/** Campaigns of 清河镇 2023: eight cases of telecom fraud solved on its clues, residents talked out of transfers, four campaigns. */
import { type Day, plusDays } from '../../../src/base/day.ts'
import { type Book, spelled } from '../../book.ts'
import { chance, onWeekday } from '../../chance.ts'
import { bookOf, type Layout } from '../../records.ts'
import { villagesOf } from '../../units.ts'

const layout = {
  register: 'public-order',
  name: '平安建设专项行动台账',
  headings: [
    '行动名称',
    '专项类别',
    '线索来源',
    '村居',
    '线索日期',
    '开展日期',
    '移交日期',
    '接收单位',
    '结果日期',
    '办理结果',
    '劝阻人数',
    '处置情况',
  ],
} as const satisfies Layout<string>

const c = chance('平安建设')
const clue = (on: Day, title: string, kind: string, result: string) => ({
  行动名称: title,
  专项类别: kind,
  线索来源: '网格发现',
  村居: c.pick(villagesOf(2)),
  线索日期: spelled(c, on),
  移交日期: spelled(c, onWeekday(plusDays(on, 1))),
  接收单位: '清河派出所',
  结果日期: spelled(c, plusDays(on, c.between(12, 28))),
  办理结果: result,
  处置情况: '已按规定办理',
})

export const books: readonly Book[] = [
  bookOf(layout, '清河镇', 2, 2023, [
    ...c.days(2023, 8, '2023-11-20').map((on, i) => clue(on, `电信网络诈骗线索（${i + 1}）`, '反诈', '已破案')),
    clue('2023-05-16', '货车超载揽客线索', '行业乱象整治', '已整改'),
    ...(['2023-03-14', '2023-06-26', '2023-09-12', '2023-12-04'] as const).map((on, i) => ({
      行动名称: ['反诈入户宣传', '国际禁毒日行动', '校园周边整治', '冬季平安行动'][i]!,
      专项类别: ['反诈', '禁毒', '校园和未成年人', '其他'][i]!,
      开展日期: spelled(c, on),
      劝阻人数: i ? 0 : 16,
      处置情况: '部门联合，进村入户',
    })),
  ]),
]
