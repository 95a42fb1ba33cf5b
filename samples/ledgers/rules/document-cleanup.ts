/**
 * Rounds of clean-up. 清河镇 went through 46 papers of three offices in September 2023 and screened 112 numbered ones: no new
 * normative document. The district held two rounds and repealed three documents of its own.
 */
import type { Day } from '../../../src/base/day.ts'
import { type Book, spelled } from '../../book.ts'
import { chance } from '../../chance.ts'
import { bookOf, type Layout, type RowOf } from '../../records.ts'

const layout = {
  register: 'document-cleanup',
  name: '文件清理台账',
  headings: [
    '清理任务',
    '清理类型',
    '部署日期',
    '筛查日期',
    '筛查文件',
    '认定为规范性文件',
    '责任单位',
    '报送日期',
    '清理文件',
    '继续有效',
    '修改',
    '废止',
    '失效',
    '理由',
    '审核日期',
    '决定日期',
    '公布日期',
  ],
} as const satisfies Layout<string>
type Line = RowOf<typeof layout>

interface Round {
  readonly title: string
  readonly kind: '定期全面清理' | '专项清理'
  readonly month: number
  readonly screened?: number
  /** Office, then kept, amended, repealed, lapsed. */
  readonly offices: readonly (readonly [string, number, number, number, number])[]
}
function book(place: string, unit: number, year: number, rounds: readonly Round[]): Book {
  const c = chance(`${place}文件清理${year}`)
  const lines = rounds.flatMap(r => {
    const at = (d: number, m = r.month) => spelled(c, `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}` as Day)
    const round: Line = {
      清理任务: r.title,
      清理类型: r.kind,
      部署日期: at(4),
      筛查日期: r.screened ? at(8) : null,
      筛查文件: r.screened ?? null,
      认定为规范性文件: r.screened ? 0 : null,
      审核日期: at(20),
      决定日期: at(25),
      公布日期: at(9, r.month + 1),
    }
    return r.offices.map(
      ([office, keep, amend, repeal, lapse]): Line => ({
        ...round,
        责任单位: office,
        报送日期: at(15),
        清理文件: keep + amend + repeal + lapse,
        继续有效: keep,
        修改: amend,
        废止: repeal,
        失效: lapse,
        理由: amend + repeal + lapse ? '依据已调整，或者任务已完成' : null,
      }),
    )
  })
  return bookOf(layout, place, unit, year, lines)
}

export const books: readonly Book[] = [
  book('清河镇', 2, 2023, [
    {
      title: '2023年文件全面清理',
      kind: '定期全面清理',
      month: 9,
      screened: 112,
      offices: [
        ['规划建设环保办', 16, 2, 1, 1],
        ['农业服务中心', 14, 1, 0, 0],
        ['应急管理办', 10, 0, 0, 1],
      ],
    },
  ]),
  book('清河镇', 2, 2022, [
    {
      title: '2022年文件全面清理',
      kind: '定期全面清理',
      month: 9,
      screened: 98,
      offices: [
        ['规划建设环保办', 15, 1, 0, 1],
        ['农业服务中心', 12, 0, 1, 0],
      ],
    },
  ]),
  book('清江区', 1, 2023, [
    { title: '2023年行政规范性文件全面清理', kind: '定期全面清理', month: 4, offices: [['区政府办公室', 31, 2, 2, 0]] },
    { title: '2023年行政规范性文件再清理', kind: '定期全面清理', month: 10, offices: [['区政府办公室', 32, 0, 1, 0]] },
  ]),
  book('石桥镇', 3, 2023, [{ title: '2023年文件清理', kind: '定期全面清理', month: 8, screened: 40, offices: [['党政办', 18, 0, 0, 1]] }]),
  book('柳溪镇', 4, 2023, [{ title: '2023年红头文件审查', kind: '专项清理', month: 6, screened: 75, offices: [['党政办', 12, 0, 0, 0]] }]),
]
