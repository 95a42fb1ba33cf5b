/**
 * Tasks. 清河镇 2023: sixteen points of the year's plan, fifteen done; five arrangements that the report of 2022 made, all answered
 * by January; four orders of meetings. For 2024: four arrangements, each answering a shortcoming of 2023.
 */
import { type Day, plusDays } from '../../../src/base/day.ts'
import { type Book, spelled } from '../../book.ts'
import { chance } from '../../chance.ts'
import { bookOf, type Layout, type RowOf } from '../../records.ts'

const layout = {
  register: 'commitment',
  name: '年度任务和安排台账',
  headings: [
    '工作任务',
    '年度',
    '来源',
    '依据',
    '对应不足',
    '牵头单位',
    '工作目标',
    '完成时限',
    ['时间', '确定日期'],
    ['进展', '进展日期'],
    ['进展', '进展情况'],
    ['完成', '完成日期'],
    ['完成', '佐证材料'],
    ['回应', '回应日期'],
    ['回应', '在年度报告中的回应'],
  ],
} as const satisfies Layout<string>
type Task = RowOf<typeof layout>

const points = [
  '学习宣传习近平法治思想',
  '落实应知应会清单',
  '梳理权责清单',
  '优化政务服务',
  '规范性文件清理',
  '合同合法性审查',
  '重大决策程序',
  '执法三项制度',
  '执法人员培训',
  '双随机检查',
  '应急预案和演练',
  '矛盾纠纷排查',
  '人民调解规范化',
  '政务公开',
  '应诉和执行裁判',
  '法治队伍建设',
]
const offices = ['平安法治办', '综合行政执法办', '党政办', '应急管理办', '司法所']
/** Task, the shortcoming that it answers, what is aimed at, whose it is. */
const arranged: readonly (readonly [task: string, lack: string, aim: string, owner: string])[] = [
  [
    '充实执法力量，开展执法培训',
    '执法力量较为薄弱',
    '组织在编人员参加执法资格考试，新持证人员先跟班后上岗，逐人落实全年培训学时',
    '综合行政执法办',
  ],
  ['拓宽普法形式和对象', '普法形式单一', '用好线上平台和返乡时段，把与外出务工人员有关的法律送到手机上、送到家门口', '司法所'],
  ['提高镇村干部法治能力', '镇村干部法治意识有待提高', '新任村干部到岗即安排法治培训和旁听庭审，学习情况列入年度述职', '党政办'],
  ['充实法制审核力量', '法制审核力量不足', '再配备专职审核人员，与法律顾问分工协作，重大执法决定应审尽审', '平安法治办'],
]

function town(): Book[] {
  const c = chance('清河镇任务')
  const plan = points.map((task, i): Task => {
    const due = plusDays('2023-06-30', (i % 6) * 30)
    const open = i === 15
    const done = plusDays(due, -c.between(2, 20))
    return {
      工作任务: task,
      年度: 2023,
      来源: '年度工作要点',
      依据: '清河镇2023年法治政府建设工作要点',
      牵头单位: c.pick(offices),
      完成时限: spelled(c, open ? '2024-03-31' : due),
      确定日期: spelled(c, '2023-02-20'),
      进展日期: spelled(c, '2023-06-05'),
      进展情况: '按计划推进',
      完成日期: open ? null : spelled(c, done),
      佐证材料: open ? null : '工作台账和会议纪要',
    }
  })
  const promised = [...arranged, ['推进综合执法改革', '改革衔接不够顺畅'] as const].map(
    ([task, lack]): Task => ({
      工作任务: `${task}（2022年报告安排）`,
      年度: 2023,
      来源: '年度报告的下一年度安排',
      依据: '清河镇2022年法治政府建设年度报告',
      对应不足: lack,
      牵头单位: c.pick(offices),
      完成时限: spelled(c, '2023-12-20'),
      确定日期: spelled(c, '2023-01-20'),
      完成日期: spelled(c, '2023-12-15'),
      佐证材料: '年度总结',
      回应日期: spelled(c, '2024-01-05'),
      在年度报告中的回应: '已在2023年度报告相应部分说明',
    }),
  )
  const ordered = (['2023-04-12', '2023-06-14', '2023-08-16', '2023-10-18'] as const).map(
    (on, i): Task => ({
      工作任务: ['执法装备采购', '法律顾问续聘', '调解室改造', '案卷评查整改'][i]!,
      年度: 2023,
      来源: '会议决定',
      依据: '党委会纪要',
      牵头单位: c.pick(offices),
      完成时限: spelled(c, plusDays(on, 45)),
      确定日期: spelled(c, on),
      完成日期: spelled(c, plusDays(on, 40)),
      佐证材料: '验收单',
    }),
  )
  const next = arranged.map(
    ([task, lack, aim, owner]): Task => ({
      工作任务: task,
      年度: 2024,
      来源: '年度报告的下一年度安排',
      依据: '清河镇2023年法治政府建设年度报告（送审稿）',
      对应不足: lack,
      牵头单位: owner,
      工作目标: aim,
      完成时限: spelled(c, '2024-11-30'),
      确定日期: spelled(c, '2024-01-05'),
    }),
  )
  return [bookOf(layout, '清河镇', 2, 2023, [...plan, ...promised, ...ordered]), bookOf(layout, '清河镇', 2, 2024, next)]
}
function small(place: string, unit: number): Book {
  const c = chance(`${place}任务`)
  const rows = points.slice(0, 6).map(
    (task): Task => ({
      工作任务: task,
      年度: 2023,
      来源: '年度工作要点',
      牵头单位: c.pick(offices),
      完成时限: spelled(c, '2023-11-30'),
      确定日期: spelled(c, '2023-03-01' as Day),
      完成日期: spelled(c, '2023-11-20'),
      佐证材料: '工作总结',
    }),
  )
  return bookOf(layout, place, unit, 2023, rows)
}

export const books: readonly Book[] = [...town(), small('石桥镇', 3), small('柳溪镇', 4)]
