/** Exams and hearings of 清河镇 2023: four new leaders and fifty-two officers sat both and passed; the village cadres sat one. */
import type { Day } from '../../../src/base/day.ts'
import { type Book, spelled } from '../../book.ts'
import { chance } from '../../chance.ts'
import { bookOf, type Layout, type RowOf } from '../../records.ts'
import { liuxi, qinghe, shiqiao, workers } from './people.ts'

const layout = {
  register: 'law-exam',
  name: '法治考试和旁听庭审台账',
  headings: [
    '名称',
    '类型',
    '参加对象',
    '组织单位',
    '法院',
    '案由',
    '旁听方式',
    '举行日期',
    '应参加人员',
    '实际参加人员',
    '评定日期',
    '合格人员',
    '满分',
    '平均分',
    '结果运用',
  ],
} as const satisfies Layout<string>

const c = chance('法治考试')
function held(
  title: string,
  kind: string,
  category: string,
  day: Day,
  due: readonly string[],
  more: RowOf<typeof layout> = {},
): RowOf<typeof layout> {
  const names = due.join('、')
  return {
    名称: title,
    类型: kind,
    参加对象: category,
    组织单位: '区司法局',
    举行日期: spelled(c, day),
    应参加人员: names,
    实际参加人员: names,
    评定日期: spelled(c, day),
    合格人员: names,
    ...more,
  }
}
const hearing = { 法院: '清江区人民法院', 案由: '行政处罚纠纷', 旁听方式: '在线' } as const

export const books: readonly Book[] = [
  bookOf(layout, '清河镇', 2, 2023, [
    held('新提任领导干部法治能力测试', '法治能力测试', '新提任领导干部', '2023-04-06', qinghe.promoted, {
      组织单位: '区委组织部',
      结果运用: '任职参考',
    }),
    held('新提任领导干部法治理论知识考试', '法治理论知识考试', '新提任领导干部', '2023-05-18', qinghe.promoted, {
      满分: 100,
      平均分: 94.25,
    }),
    held('国家工作人员法治理论知识考试', '法治理论知识考试', '国家工作人员', '2023-11-08', workers(qinghe), { 满分: 100, 平均分: 91.5 }),
    held('新提任领导干部旁听庭审', '旁听庭审', '新提任领导干部', '2023-06-15', qinghe.promoted, hearing),
    held('国家工作人员旁听庭审', '旁听庭审', '国家工作人员', '2023-10-12', workers(qinghe), hearing),
    held('村（社区）干部法治理论考试', '法治理论知识考试', '镇村干部', '2023-09-14', qinghe.villagers, { 组织单位: '司法所' }),
  ]),
  bookOf(layout, '石桥镇', 3, 2023, [
    held('国家工作人员法治理论知识考试', '法治理论知识考试', '国家工作人员', '2023-11-08', workers(shiqiao)),
    held('国家工作人员旁听庭审', '旁听庭审', '国家工作人员', '2023-10-12', workers(shiqiao), hearing),
    held('村（社区）干部法治理论考试', '法治理论知识考试', '镇村干部', '2023-09-15', shiqiao.villagers, { 组织单位: '司法所' }),
  ]),
  bookOf(layout, '柳溪镇', 4, 2023, [
    held('国家工作人员法治理论知识考试', '法治理论知识考试', '国家工作人员', '2023-11-08', workers(liuxi), {
      合格人员: workers(liuxi).slice(1).join('、'),
    }),
    held('国家工作人员旁听庭审', '旁听庭审', '国家工作人员', '2023-10-12', workers(liuxi), hearing),
  ]),
]
