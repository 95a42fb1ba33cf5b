/** Mediators of 清河镇: four full-time and twenty part-time; trained twice in 2023, paid by the case at the year’s end. */
import { type Book, spelled } from '../../book.ts'
import { chance } from '../../chance.ts'
import { bookOf, type Layout } from '../../records.ts'
import { villagesOf } from '../../units.ts'

const layout = {
  register: 'mediator',
  name: '人民调解员名册',
  headings: [
    '调解员姓名',
    '专兼职',
    '调委会',
    '产生方式',
    '学历',
    '聘任日期',
    '培训日期',
    '学时',
    '培训内容',
    '补贴发放日期',
    '个案件数',
    '个案补贴（元）',
    '考核日期',
    '考核结果',
    '离任日期',
    '原因',
  ],
} as const satisfies Layout<string>

function book(place: string, unit: number, full: number, part: number): Book {
  const c = chance(`${place}调解员`)
  const villages = villagesOf(unit)
  return bookOf(
    layout,
    place,
    unit,
    2023,
    Array.from({ length: full + part }, (_, i) => {
      const cases = c.between(3, 18)
      const left = i === full + part - 1
      return {
        调解员姓名: i ? c.person() : unit === 2 ? '林晓' : c.person(),
        专兼职: i < full ? '专职' : '兼职',
        调委会: i < full ? `${place}人民调解委员会` : `${villages[i % villages.length]}人民调解委员会`,
        产生方式: i < full ? '聘任' : '推选的委员',
        学历: c.pick(['高中中专', '大专', '本科及以上']),
        聘任日期: spelled(c, '2022-03-15'),
        培训日期: spelled(c, '2023-04-19'),
        学时: 8,
        培训内容: '调解协议制作和司法确认',
        ...(left
          ? { 离任日期: spelled(c, '2023-09-30'), 原因: '外出务工' }
          : {
              补贴发放日期: spelled(c, '2023-12-20'),
              个案件数: cases,
              '个案补贴（元）': cases * 120,
              考核日期: spelled(c, '2023-12-22'),
              考核结果: c.weighted({ 优秀: 2, 称职: 8 }),
            }),
      }
    }),
  )
}

export const books: readonly Book[] = [book('清河镇', 2, 4, 20), book('石桥镇', 3, 1, 6)]
