/**
 * Penalties by ordinary procedure. 清河镇 2023: ten cases filed, eight of them decided: six closed, one served and unpaid, one
 * decided on 27 December whose publication is due on the sample day; one notified, one under investigation.
 */
import { type Day, plusDays } from '../../../src/base/day.ts'
import { type Book, spelled } from '../../book.ts'
import { type Chance, chance, onWeekday } from '../../chance.ts'
import { bookOf, type Layout, type RowOf } from '../../records.ts'
import { villagesOf } from '../../units.ts'

const layout = {
  register: 'administrative-penalty',
  name: '行政处罚案件台账',
  headings: [
    '案由',
    '领域',
    '执法事项',
    '案件来源',
    '被处罚人',
    '当事人类型',
    '办案人员',
    '违法行为地',
    '村（社区）',
    '违法事实和证据',
    '违反和适用的条款',
    ['告知', '拟处罚种类'],
    ['告知', '拟罚款'],
    ['告知', '陈述申辩截止日'],
    ['时间', '立案时间'],
    ['时间', '告知日期'],
    ['时间', '法制审核日期'],
    ['时间', '处罚决定日期'],
    ['时间', '送达日期'],
    ['时间', '公示日期'],
    ['时间', '缴款日期'],
    ['时间', '结案日期'],
    '法制审核人员',
    '处罚决定书文号',
    '处罚结果',
    '罚款金额',
    '裁量基准适用情况',
    '送达方式',
    '已缴金额',
    '执行情况',
  ],
} as const satisfies Layout<string>
type Case = RowOf<typeof layout>
const stages = ['filed', 'notified', 'decided', 'served', 'closed'] as const
type Stage = (typeof stages)[number]

const causes: readonly (readonly [cause: string, act: string, place: string, basis: string, fine: number])[] = [
  ['占用道路堆放建筑材料', '占用道路堆放物品', '场镇主街', '市容环卫条例关于占道堆放的规定', 300],
  ['随意倾倒建筑垃圾', '随意倾倒建筑垃圾', '村道旁', '市容环卫条例关于建筑垃圾的规定', 1000],
  ['违规设置户外广告', '违规设置户外广告', '场镇东街', '市容环卫条例关于户外广告的规定', 500],
  ['露天焚烧垃圾', '露天焚烧垃圾', '河滩地', '大气污染防治法关于露天焚烧的规定', 500],
  ['临街餐饮油烟直排', '餐饮油烟直排', '场镇北街', '大气污染防治法关于餐饮油烟的规定', 5000],
  ['使用电鱼工具捕鱼', '使用电毒炸鱼', '清河河段', '渔业法关于禁用渔具的规定', 800],
]

/** A case on its way, from the day of filing; a decision takes some forty days unless its day is given. */
function penalty(c: Chance, town: number, n: number, filed: Day, stage: Stage, officers: string, decidedOn?: Day): Case {
  const reached = (s: Stage) => stages.indexOf(stage) >= stages.indexOf(s)
  const [cause, act, place, basis, fine] = causes[n % causes.length]!
  const decided = decidedOn ?? onWeekday(plusDays(filed, c.between(22, 60)))
  const notified = onWeekday(plusDays(decided, -11))
  const at = (s: Stage, day: Day) => (reached(s) ? spelled(c, day) : null)
  const served = onWeekday(plusDays(decided, c.between(0, 3)))
  return {
    案由: cause,
    领域: '一般',
    执法事项: `对${act}的行政处罚`,
    案件来源: c.weighted({ 日常巡查: 6, 投诉举报: 3, 上级交办: 1 }),
    被处罚人: n % 3 ? c.person() : '示例餐饮店',
    当事人类型: n % 3 ? '公民' : '法人或者其他组织',
    办案人员: officers,
    违法行为地: place,
    '村（社区）': c.pick(villagesOf(town)),
    违法事实和证据: reached('notified') ? '现场检查笔录、照片和询问笔录在卷' : null,
    违反和适用的条款: reached('notified') ? basis : null,
    拟处罚种类: reached('notified') ? '罚款' : null,
    拟罚款: reached('notified') ? fine : null,
    陈述申辩截止日: reached('notified') ? spelled(c, plusDays(notified, 7)) : null,
    立案时间: spelled(c, filed),
    告知日期: at('notified', notified),
    法制审核日期: at('decided', onWeekday(plusDays(notified, 7))),
    处罚决定日期: at('decided', decided),
    送达日期: at('served', served),
    公示日期: reached('served') ? spelled(c, onWeekday(plusDays(decided, 3))) : null,
    缴款日期: at('closed', onWeekday(plusDays(served, 6))),
    结案日期: at('closed', onWeekday(plusDays(served, 10))),
    法制审核人员: reached('decided') ? (town === 2 ? '郑岩' : '严法') : null,
    处罚决定书文号: reached('decided') ? `清河罚决〔${decided.slice(0, 4)}〕${n}号` : null,
    处罚结果: reached('decided') ? '罚款' : null,
    罚款金额: reached('decided') ? fine : null,
    裁量基准适用情况: reached('decided') ? '按一般情形' : null,
    送达方式: reached('served') ? '直接' : null,
    已缴金额: reached('closed') ? fine : null,
    执行情况: reached('closed') ? '自动履行' : null,
  }
}

function closed(place: string, unit: number, year: number, n: number, officers: string): Case[] {
  const c = chance(`${place}处罚${year}`)
  return c.days(year, n, `${year}-09-28` as Day).map((on, i) => penalty(c, unit, i + 1, on, 'closed', officers))
}
function town(): Book {
  const c = chance('清河镇处罚在办')
  const who = '陈立、罗敏'
  return bookOf(layout, '清河镇', 2, 2023, [
    ...closed('清河镇', 2, 2023, 6, who),
    penalty(c, 2, 7, '2023-11-14', 'served', who, '2023-12-26'),
    penalty(c, 2, 8, '2023-11-22', 'decided', who, '2023-12-27'),
    penalty(c, 2, 9, '2023-12-08', 'notified', who, '2024-01-15'),
    penalty(c, 2, 10, '2023-12-22', 'filed', who),
  ])
}

export const books: readonly Book[] = [
  town(),
  bookOf(layout, '清河镇', 2, 2022, closed('清河镇', 2, 2022, 6, '陈立、罗敏')),
  bookOf(layout, '石桥镇', 3, 2023, closed('石桥镇', 3, 2023, 2, '石小桥、韩立')),
  bookOf(layout, '柳溪镇', 4, 2023, closed('柳溪镇', 4, 2023, 2, '柳小溪、彭文')),
]
