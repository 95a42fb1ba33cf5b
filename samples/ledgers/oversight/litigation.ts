/** Litigation. 清河镇 2023: two suits, both heads in court, none lost; three disputes settled before any suit. 清江区: four hearings, four heads. */
import { type Day, plusDays } from '../../../src/base/day.ts'
import { type Book, spelled } from '../../book.ts'
import { type Chance, chance } from '../../chance.ts'
import { bookOf, type Layout, type RowOf } from '../../records.ts'

const layout = {
  register: 'litigation',
  name: '行政应诉台账',
  headings: [
    '争议事项',
    '案件类型',
    '原告',
    '案号',
    '受理法院',
    '审级',
    '诉讼地位',
    '起诉途径',
    ['时间', '协商日期'],
    ['时间', '化解日期'],
    ['时间', '收到起诉状日期'],
    ['时间', '答辩日期'],
    ['时间', '开庭日期'],
    ['时间', '裁判日期'],
    ['时间', '结案日期'],
    '负责人出庭情况',
    '出庭人',
    '出庭又出声',
    '已提交负责人身份证明',
    '判决结果',
    '协商方案',
  ],
} as const satisfies Layout<string>

function suit(c: Chance, on: Day, n: number, head: readonly [post: string, name: string], result: string): RowOf<typeof layout> {
  const judged = plusDays(on, c.between(75, 110))
  return {
    争议事项: c.pick(['责令限期拆除决定', '宅基地申请不予批准', '征地补偿答复']),
    案件类型: '其他',
    原告: c.person(),
    案号: `（2023）某0000行初${n}号`,
    受理法院: '清江区人民法院',
    审级: '一审',
    诉讼地位: '被告',
    起诉途径: '直接起诉',
    收到起诉状日期: spelled(c, on),
    答辩日期: spelled(c, plusDays(on, c.between(7, 14))),
    开庭日期: spelled(c, plusDays(on, c.between(35, 50))),
    裁判日期: spelled(c, judged),
    结案日期: spelled(c, plusDays(judged, 25)),
    负责人出庭情况: head[0],
    出庭人: head[1],
    出庭又出声: '是',
    已提交负责人身份证明: '是',
    判决结果: result,
  }
}
const settled = (c: Chance, what: string, on: Day): RowOf<typeof layout> => ({
  争议事项: what,
  案件类型: '征收征用',
  协商日期: spelled(c, on),
  化解日期: spelled(c, plusDays(on, c.between(10, 30))),
  协商方案: '依法核算差额，签订补充协议',
})

function town(): Book {
  const c = chance('清河镇应诉2023')
  return bookOf(layout, '清河镇', 2, 2023, [
    suit(c, '2023-03-13', 21, ['正职负责人', '王宁'], '驳回诉讼请求'),
    suit(c, '2023-07-10', 58, ['副职负责人', '李明远'], '撤诉'),
    ...(['2023-04-06', '2023-08-15', '2023-10-11'] as const).map((on, i) =>
      settled(c, ['青苗补偿争议', '过渡费发放争议', '林地界线争议'][i]!, on),
    ),
  ])
}
function district(): Book {
  const c = chance('清江区应诉2023')
  const results = ['驳回诉讼请求', '驳回起诉、不予立案', '确认违法', '驳回诉讼请求']
  return bookOf(
    layout,
    '清江区',
    1,
    2023,
    results
      .map((r, i) => suit(c, `2023-0${i * 2 + 1}-16` as Day, 30 + i, [i ? '副职负责人' : '正职负责人', c.person()], r))
      .map(r => (r.判决结果 === '确认违法' ? { ...r, 结案日期: null } : r)),
  )
}

export const books: readonly Book[] = [town(), district()]
