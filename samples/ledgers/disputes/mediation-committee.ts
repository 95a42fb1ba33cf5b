/** Committees: one in each village of 清河镇, the town’s own, one for a trade, and a lawyer’s studio. */
import { type Book, spelled } from '../../book.ts'
import { chance } from '../../chance.ts'
import { bookOf, type Layout } from '../../records.ts'
import { villagesOf } from '../../units.ts'

const layout = {
  register: 'mediation-committee',
  name: '人民调解组织名册',
  headings: [
    '调委会名称',
    '组织类型',
    '村居',
    '办公地址',
    '主任',
    '委员人数',
    '女委员',
    '推选产生日期',
    '成立日期',
    '通报日期',
    '调解品牌',
    '受理范围',
  ],
} as const satisfies Layout<string>

function book(place: string, unit: number, more: readonly (readonly [title: string, kind: string, brand: string | null])[]): Book {
  const c = chance(`${place}调委会`)
  const committee = (title: string, kind: string, village: string | null, brand: string | null) => ({
    调委会名称: title,
    组织类型: kind,
    村居: village,
    办公地址: village ? `${village}便民服务室` : `${place}政府`,
    主任: c.person(),
    委员人数: kind.includes('工作室') ? c.between(1, 3) : c.between(3, 7),
    女委员: 1,
    推选产生日期: spelled(c, '2022-03-15'),
    成立日期: spelled(c, '2022-03-15'),
    通报日期: spelled(c, '2022-04-06'),
    调解品牌: brand,
    受理范围: '邻里婚姻、土地',
  })
  return bookOf(layout, place, unit, 2023, [
    committee(`${place}人民调解委员会`, '乡镇（街道）调委会', null, null),
    ...villagesOf(unit).map(v => committee(`${v}人民调解委员会`, '村（社区）调委会', v, null)),
    ...more.map(([title, kind, brand]) => committee(title, kind, null, brand)),
  ])
}

export const books: readonly Book[] = [
  book('清河镇', 2, [
    ['清河镇物业纠纷人民调解委员会', '行业性专业性调委会', null],
    ['清河镇律师调解工作室', '律师调解工作室', null],
    ['老邓调解工作室', '个人调解工作室', '老邓说和'],
  ]),
  book('石桥镇', 3, []),
]
