/** Who is due to study: fifty-two officers of 清河镇, four leaders promoted in 2023, two cadres of each village. One new leader of 清河镇 was not reviewed. */
import { type Book, spelled } from '../../book.ts'
import { chance } from '../../chance.ts'
import { bookOf, type Layout, type RowOf } from '../../records.ts'
import { liuxi, qinghe, type Staff, shiqiao } from './people.ts'

const layout = {
  register: 'study-roster',
  name: '学法人员名册',
  headings: ['姓名', '人员类别', '职务', '所在党支部', '来源', '任职日期', '核对年度', '核对日期', '学法用法情况'],
} as const satisfies Layout<string>
type Row = RowOf<typeof layout>

function book(place: string, unit: number, s: Staff, unreviewed = 0): Book {
  const c = chance(`${place}学法名册`)
  const row = (name: string, level: string, post: string, came = '在职', day = '2021-12-20'): Row => ({
    姓名: name,
    人员类别: level,
    职务: post,
    所在党支部: level === '村（社区）干部' ? null : '机关党支部',
    来源: came,
    任职日期: spelled(c, day as '2021-12-20'),
  })
  const review = (r: Row): Row => ({
    ...r,
    核对年度: 2023,
    核对日期: spelled(c, '2023-12-28'),
    学法用法情况: '集体学法、考试和旁听均有记录',
  })
  const lead = [
    ...s.heads.map((n, i) => row(n, '党政主要负责人', i ? '镇长' : '党委书记')),
    ...s.leaders.map(n => row(n, '领导班子成员', '班子成员')),
    ...s.promoted.map(n => row(n, '领导班子成员', '班子成员', '新提任', '2023-04-10')),
  ]
  return bookOf(layout, place, unit, 2023, [
    ...lead.map((r, i) => (i < lead.length - unreviewed ? review(r) : r)),
    ...s.officers.map(n => row(n, '机关干部', '工作人员')),
    ...s.recruits.map(n => row(n, '机关干部', '工作人员', '新招录', '2023-08-01')),
    ...s.villagers.map(n => row(n, '村（社区）干部', '村（社区）干部')),
  ])
}

export const books: readonly Book[] = [book('清河镇', 2, qinghe, 1), book('石桥镇', 3, shiqiao), book('柳溪镇', 4, liuxi)]
