/**
 * Legal aid. 清河镇 passes on what its station receives; 清江区 decides: eighteen applications and twelve notified cases in 2023,
 * of which twenty-two are closed and filed, and duty counsel’s help by the month.
 */
import { type Day, plusDays } from '../../../src/base/day.ts'
import { type Book, spelled } from '../../book.ts'
import { type Chance, chance } from '../../chance.ts'
import { bookOf, type Layout, type RowOf } from '../../records.ts'

const layout = {
  register: 'legal-aid',
  name: '法律援助台账',
  headings: [
    '案由',
    '案件类型',
    '受援人姓名',
    '群体',
    '经济状况',
    '免核查或者不受限制的情形',
    '办案机关',
    '诉讼阶段',
    '件次',
    ['时间', '申请日期'],
    ['时间', '收到通知日期'],
    ['时间', '帮助日期'],
    ['时间', '决定日期'],
    ['时间', '不予援助日期'],
    ['时间', '指派日期'],
    ['时间', '结案日期'],
    ['时间', '归档日期'],
    '承办律师',
    '不予援助的理由',
    '办理结果',
    '挽回损失（元）',
  ],
} as const satisfies Layout<string>
type Case = RowOf<typeof layout>

function civil(c: Chance, on: Day, lawyers: readonly string[], open: boolean): Case {
  const wages = c.between(0, 2) < 2
  const decided = plusDays(on, c.between(1, 4))
  const closed = plusDays(decided, c.between(30, 90))
  return {
    案由: c.pick(wages ? ['追索劳动报酬', '工伤赔偿'] : ['赡养费', '离婚', '人身损害赔偿']),
    案件类型: '民事',
    受援人姓名: c.person(),
    群体: wages ? '进城务工人员' : c.pick(['老年人', '妇女', '残疾人']),
    经济状况: wages ? '免予核查' : '已核查',
    免核查或者不受限制的情形: wages ? '进城务工人员讨薪、工伤' : null,
    申请日期: spelled(c, on),
    决定日期: spelled(c, decided),
    指派日期: spelled(c, plusDays(decided, c.between(0, 2))),
    承办律师: c.pick(lawyers),
    ...(!open && {
      结案日期: spelled(c, closed),
      归档日期: spelled(c, plusDays(closed, c.between(7, 24))),
      办理结果: c.weighted({ 胜诉或者部分胜诉: 5, 调解和解: 4, 撤回: 1 }),
      '挽回损失（元）': c.between(3, 40) * 1000,
    }),
  }
}
function criminal(c: Chance, on: Day, lawyers: readonly string[], open: boolean): Case {
  const closed = plusDays(on, c.between(40, 100))
  return {
    案由: c.pick(['盗窃', '危险驾驶', '故意伤害', '诈骗']),
    案件类型: '刑事',
    受援人姓名: c.person(),
    办案机关: c.pick(['公安机关', '检察院', '法院']),
    诉讼阶段: c.pick(['侦查', '审查起诉', '一审']),
    收到通知日期: spelled(c, on),
    指派日期: spelled(c, plusDays(on, c.between(0, 3))),
    承办律师: c.pick(lawyers),
    ...(!open && {
      结案日期: spelled(c, closed),
      归档日期: spelled(c, plusDays(closed, c.between(7, 24))),
      办理结果: '已辩护',
    }),
  }
}

function district(): Book {
  const c = chance('清江区法律援助2023')
  const lawyers = Array.from({ length: 5 }, () => c.person())
  const early = (n: number) => c.days(2023, n, '2023-08-20')
  const late = (n: number) => c.days(2023, n, '2023-12-20').map(d => plusDays(d, 0))
  const helped = Array.from({ length: 12 }, (_, m): Case => {
    const day = `2023-${String(m + 1).padStart(2, '0')}-25` as Day
    return { 案由: `${m + 1}月值班律师法律帮助`, 件次: c.between(3, 9), 帮助日期: spelled(c, day) }
  })
  return bookOf(layout, '清江区', 1, 2023, [
    ...early(14).map(on => civil(c, on, lawyers, false)),
    ...late(4).map(on => civil(c, on, lawyers, true)),
    ...early(8).map(on => criminal(c, on, lawyers, false)),
    ...late(4).map(on => criminal(c, on, lawyers, true)),
    {
      案由: '民间借贷',
      案件类型: '民事',
      受援人姓名: c.person(),
      申请日期: '2023.5.8',
      不予援助日期: '2023.5.11',
      不予援助的理由: '不属于法律援助范围，已告知可以起诉',
    },
    ...helped,
  ])
}
function town(): Book {
  const c = chance('清河镇法律援助2023')
  const lawyers = [c.person(), c.person()]
  return bookOf(layout, '清河镇', 2, 2023, [
    ...c.days(2023, 6, '2023-08-20').map(on => civil(c, on, lawyers, false)),
    civil(c, '2023-12-11', lawyers, true),
  ])
}

export const books: readonly Book[] = [town(), district()]
