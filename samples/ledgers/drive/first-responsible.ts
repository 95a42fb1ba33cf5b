/** What the two heads did: 清河镇 2023, at least one deed for each duty. */
import type { Day } from '../../../src/base/day.ts'
import { type Book, spelled } from '../../book.ts'
import { chance } from '../../chance.ts'
import { bookOf, type Layout } from '../../records.ts'

const layout = {
  register: 'first-responsible',
  name: '第一责任人履职台账',
  headings: ['履职事项', '职务', '姓名', '四个亲自', '职责', '形式', '佐证材料', ['时间', '履职日期'], ['时间', '结果日期'], '结果'],
} as const satisfies Layout<string>
type Deed = readonly [what: string, duty: string, manner: string, form: string, proof: string]

const secretary: readonly Deed[] = [
  ['听取法治建设工作汇报', '党委：加强领导、听取汇报、研究问题', '亲自部署', '主持会议', '党委会纪要'],
  ['研究综合执法改革中的问题', '党委：加强领导、听取汇报、研究问题', '亲自过问', '主持会议', '党委会纪要'],
  ['审定法律顾问聘任', '党委：依规治党、法律顾问制度', '亲自部署', '批示', '批示件'],
  ['要求上会议题先经合法性审查', '党委：依法依规决策', '亲自督办', '批示', '批示件'],
  ['支持执法办独立办案', '党委：支持依法履职', '亲自协调', '约谈', '谈话记录'],
  ['把法治素养列入干部考察', '党委：用人导向', '亲自部署', '主持会议', '考察材料'],
  ['中心组领学习近平法治思想', '党委：法治宣传教育', '亲自部署', '学法讲法', '签到表'],
]
const mayor: readonly Deed[] = [
  ['部署年度法治政府建设工作', '政府：组织领导、年度计划', '亲自部署', '主持会议', '办公会纪要'],
  ['协调饮水工程选址程序', '政府：依法决策、法律顾问、政务公开', '亲自协调', '主持会议', '办公会纪要'],
  ['督办执法案卷问题整改', '政府：执法责任制、规范执法', '亲自督办', '批示', '批示件'],
  ['检查窗口依法办事', '政府：督促依法行政、层级监督', '亲自过问', '调研督导', '督导记录'],
  ['包案化解土地纠纷', '政府：督促依法行政、层级监督', '亲自督办', '接访包案', '接访记录'],
  ['会前学法领学行政处罚法', '政府：学法用法、普法责任制', '亲自部署', '学法讲法', '会议记录'],
  ['出庭应诉宅基地审批案', '政府：出庭应诉、执行裁判', '亲自部署', '出庭应诉', '出庭通知和庭审照片'],
]
const heads = { 李明远: '党委主要负责人', 王宁: '政府主要负责人' } as const

function book(place: string, unit: number, year: number, people: Partial<Record<keyof typeof heads, readonly Deed[]>>): Book {
  const c = chance(`${place}履职${year}`)
  const rows = (Object.keys(people) as (keyof typeof heads)[]).flatMap(who => {
    const deeds = people[who]!
    return c.days(year, deeds.length, `${year}-12-10` as Day).map((on, i) => {
      const [what, duty, manner, form, proof] = deeds[i]!
      const watched = manner === '亲自督办'
      return {
        履职事项: what,
        职务: heads[who],
        姓名: who,
        四个亲自: manner,
        职责: duty,
        形式: form,
        佐证材料: proof,
        履职日期: spelled(c, on),
        结果日期: watched ? spelled(c, `${year}-12-20` as Day) : null,
        结果: watched ? '已办结' : null,
      }
    })
  })
  return bookOf(layout, place, unit, year, rows)
}

export const books: readonly Book[] = [
  book('清河镇', 2, 2023, { 李明远: secretary, 王宁: mayor }),
  book('清河镇', 2, 2022, { 李明远: secretary.slice(0, 5), 王宁: mayor.slice(0, 5) }),
]
