/**
 * Rosters of enforcement officers. 清河镇: eleven held a certificate before 2023, one of them left; eight passed the exam and
 * were certified in 2023, so that eighteen hold one at the year's end. One certificate ran out on 5 January 2024, one does on
 * 31 January: the sample day has something missing and something due. One trained 48 hours, of the 60 asked.
 */
import { type Day, plusDays, plusMonths } from '../../../src/base/day.ts'
import { type Book, spelled } from '../../book.ts'
import { type Chance, chance } from '../../chance.ts'
import { bookOf, type Layout, type RowOf } from '../../records.ts'

const layout = {
  register: 'officer',
  name: '行政执法人员名册',
  headings: [
    '姓名',
    '编制',
    '所在机构',
    '执法类别',
    ['考试', '报名日期'],
    ['考试', '考试日期'],
    ['考试', '考试结果'],
    ['考试', '成绩'],
    ['证件', '执法证号'],
    ['证件', '领证日期'],
    ['证件', '有效期'],
    ['证件', '公示日期'],
    ['培训', '最近培训日期'],
    ['培训', '学时'],
    ['培训', '累计学时'],
    '配发装备',
    ['时间', '配发日期'],
    '注销日期',
    '原因',
  ],
} as const satisfies Layout<string>
type Officer = RowOf<typeof layout>

const offices = ['综合行政执法办', '规划建设环保办', '应急管理办', '农业服务中心', '平安法治办']
const scopes = ['综合执法', '农业', '住建', '安全生产', '生态环境']
const cert = (c: Chance) => `示例证${c.between(10_000_000, 99_999_999)}`

/** Who held a certificate already when the roster was set up. */
function holder(c: Chance, name: string, issued: Day, expires: Day, more: Officer = {}): Officer {
  return {
    姓名: name,
    编制: c.weighted({ 公务员: 6, 事业编制: 4 }),
    所在机构: c.pick(offices),
    执法类别: c.pick(scopes),
    执法证号: cert(c),
    领证日期: spelled(c, issued),
    有效期: spelled(c, expires),
    公示日期: spelled(c, plusDays(issued, c.between(5, 25))),
    最近培训日期: spelled(c, '2023-10-18'),
    学时: 20,
    累计学时: c.between(60, 74),
    配发装备: '制式服装、执法记录仪',
    配发日期: spelled(c, '2023-08-01'),
    ...more,
  }
}
/** Who sat the exam of 20 May 2023; certified in July when it was passed. */
function candidate(c: Chance, name: string, passed: boolean): Officer {
  const issued = plusDays('2023-07-03', c.between(0, 18))
  const base = {
    姓名: name,
    编制: c.weighted({ 公务员: 6, 事业编制: 4 }),
    所在机构: c.pick(offices),
    报名日期: spelled(c, plusDays('2023-03-13', c.between(0, 9))),
    考试日期: spelled(c, '2023-05-20'),
  }
  if (!passed) return { ...base, 考试结果: '不合格', 成绩: c.between(42, 58) }
  return {
    ...base,
    考试结果: '合格',
    成绩: c.between(66, 95),
    执法类别: c.pick(scopes),
    执法证号: cert(c),
    领证日期: spelled(c, issued),
    有效期: spelled(c, plusDays(plusMonths(issued, 60), -1)),
    公示日期: spelled(c, plusDays(issued, 12)),
    最近培训日期: spelled(c, '2023-10-18'),
    学时: 20,
    累计学时: c.between(60, 70),
    配发装备: '制式服装',
    配发日期: spelled(c, '2023-08-01'),
  }
}

function town(): Book {
  const c = chance('清河镇执法人员')
  const year = (i: number): Day => `${2019 + (i % 4)}-0${4 + (i % 5)}-1${i % 9}` as Day
  const before = ['陈立', '罗敏', ...Array.from({ length: 8 }, () => c.person())].map((name, i) => {
    const issued: Day = i === 2 ? '2019-01-06' : i === 3 ? '2019-02-01' : year(i)
    return holder(
      c,
      name,
      issued,
      i === 2 ? '2024-01-05' : i === 3 ? '2024-01-31' : plusDays(plusMonths(issued, 72), -1),
      i === 4 ? { 累计学时: 48 } : {},
    )
  })
  const left = holder(c, c.person(), '2020-06-10', '2026-06-09', {
    最近培训日期: spelled(c, '2023-03-22'),
    注销日期: spelled(c, '2023-08-31'),
    原因: '调离本镇',
  })
  const fresh = Array.from({ length: 8 }, () => candidate(c, c.person(), true))
  return bookOf(layout, '清河镇', 2, 2023, [...before, left, ...fresh])
}
function small(place: string, unit: number, account: string, colleague: string): Book {
  const c = chance(`${place}执法人员`)
  const held = [account, colleague, c.person(), c.person()].map(name => holder(c, name, '2021-09-10', '2027-09-09'))
  return bookOf(layout, place, unit, 2023, [...held, candidate(c, c.person(), true), candidate(c, c.person(), false)])
}

export const books: readonly Book[] = [town(), small('石桥镇', 3, '石小桥', '韩立'), small('柳溪镇', 4, '柳小溪', '彭文')]
