/** Collective study. 清河镇 2023: twelve sessions of the centre group, four of them on 习近平法治思想; six before Party committee meetings, ten of the staff. */
import type { Day } from '../../../src/base/day.ts'
import { type Book, spelled } from '../../book.ts'
import { type Chance, chance } from '../../chance.ts'
import { bookOf, type Layout, type RowOf } from '../../records.ts'
import { studyDays } from '../decisions/meeting.ts'
import { liuxi, qinghe, type Staff, shiqiao, workers } from './people.ts'

const layout = {
  register: 'study-session',
  name: '集体学法台账',
  headings: [
    '学习主题',
    '学习形式',
    '内容分类',
    '学习的法律法规',
    '清单内容',
    '随后研究的决策事项',
    '学习方式',
    '班次',
    '授课人',
    '学习日期',
    '课时',
    '到会人员',
    '缺席人员',
    '缺席原因',
  ],
} as const satisfies Layout<string>
type Row = RowOf<typeof layout>
type Form =
  | '理论学习中心组'
  | '党委会会前学法'
  | '办公会会前学法'
  | '决策前学法'
  | '干部职工学习'
  | '法治培训'
  | '法律知识讲座'
  | '党校培训'

const subjects = [
  ['习近平法治思想专题', '习近平法治思想', '习近平法治思想学习纲要'],
  ['党内法规学习', '党内法规', '中国共产党纪律处分条例'],
  ['宪法学习', '宪法', '宪法'],
  ['行政处罚法和裁量基准', '行政执法和行政复议', '行政处罚法'],
  ['安全生产法学习', '安全生产', '安全生产法'],
  ['信访工作条例学习', '信访和调解', '信访工作条例'],
] as const
const decisions = ['场镇改造项目实施方案', '饮水工程选址方案', '农贸市场搬迁方案']

/** Who is due to a session of this form. */
const due = (form: Form, s: Staff): readonly string[] =>
  form === '理论学习中心组' || form === '决策前学法'
    ? [...s.heads, ...s.leaders]
    : form === '党委会会前学法' || form === '办公会会前学法'
      ? [...s.heads, ...s.leaders.slice(0, 7)]
      : form === '党校培训'
        ? s.recruits
        : form === '法治培训'
          ? [...s.officers.slice(0, 20), ...s.villagers]
          : workers(s)

function session(c: Chance, form: Form, day: Day, i: number, s: Staff): Row {
  const [topic, theme, law] =
    subjects[form === '理论学习中心组' ? (i % 3 === 0 ? 0 : 1 + (i % 5)) : form === '党委会会前学法' ? 0 : i % subjects.length]!
  const names = due(form, s)
  const away = form === '党校培训' ? [] : names.filter(() => c.between(1, 25) === 1)
  return {
    学习主题: form === '党校培训' ? '新录用公务员初任培训' : `${topic}（${Number(day.slice(5, 7))}月第${i + 1}次）`,
    学习形式: form,
    内容分类: form === '党委会会前学法' ? '重要论述和指示批示、习近平法治思想' : theme,
    学习的法律法规: law,
    清单内容: form === '理论学习中心组' ? '是' : null,
    随后研究的决策事项: form === '决策前学法' ? decisions[i]! : null,
    学习方式: form === '法律知识讲座' ? '专题讲座' : c.weighted({ 集体学习: 7, 交流研讨: 3 }),
    班次: form === '党校培训' ? '区委党校初任班' : null,
    授课人: form === '法治培训' || form === '法律知识讲座' ? c.pick(['郑岩', '姚律']) : null,
    学习日期: spelled(c, day),
    课时: form === '党校培训' ? 40 : c.pick([1, 2, 3]),
    到会人员: names.filter(n => !away.includes(n)).join('、'),
    缺席人员: away.length ? away.join('、') : null,
    缺席原因: away.length ? '公务外出' : null,
  }
}

function book(place: string, unit: number, year: number, s: Staff, n: { readonly [F in Form]?: number }): Book {
  const c = chance(`${place}集体学法${year}`)
  const rows = (Object.keys(n) as Form[]).flatMap(form =>
    (form === '党委会会前学法' || form === '办公会会前学法'
      ? studyDays(place, year, form === '党委会会前学法' ? '党委会' : '办公会')
      : form === '理论学习中心组' && n[form] === 12
        ? Array.from(
            { length: 12 },
            (_, i): Day => `${year}-${String(i + 1).padStart(2, '0')}-${String(10 + (i % 7)).padStart(2, '0')}` as Day,
          )
        : c.days(year, n[form]!, `${year}-12-22` as Day)
    ).map((day, i) => session(c, form, day, i, s)),
  )
  return bookOf(layout, place, unit, year, rows)
}

/** Two lectures on law at the district's executive meeting. */
function lectures(): Book {
  const c = chance('清江区常务会讲座2023')
  const all = [
    ['行政复议法修订要点', '2023-10-18', '程律'],
    ['法治政府建设与重大行政决策程序', '2023-05-24', '贺律'],
  ] as const
  return bookOf(
    layout,
    '清江区',
    1,
    2023,
    all.map(([学习主题, day, 授课人]) => ({
      学习主题,
      学习形式: '常务会法治讲座',
      内容分类: '行政执法和行政复议',
      学习方式: '专题讲座',
      授课人,
      学习日期: spelled(c, day),
      课时: 2,
      到会人员: '杜导、方志',
    })),
  )
}

export const books: readonly Book[] = [
  book('清河镇', 2, 2023, qinghe, {
    理论学习中心组: 12,
    党委会会前学法: 6,
    办公会会前学法: 4,
    决策前学法: 3,
    干部职工学习: 10,
    法治培训: 4,
    法律知识讲座: 2,
    党校培训: 1,
  }),
  book(
    '清河镇',
    2,
    2022,
    { ...qinghe, promoted: [], recruits: [] },
    { 理论学习中心组: 10, 党委会会前学法: 4, 干部职工学习: 8, 法治培训: 3 },
  ),
  book('石桥镇', 3, 2023, shiqiao, { 理论学习中心组: 4, 党委会会前学法: 6, 干部职工学习: 4, 法治培训: 1 }),
  book('柳溪镇', 4, 2023, liuxi, { 理论学习中心组: 4, 干部职工学习: 3 }),
  lectures(),
]
