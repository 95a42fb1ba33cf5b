import { flag, number, register, say, text } from '../../declare/index.ts'

/** A branch is a matter and every themed day an entry of it: which branch missed which month shows without anybody asking. The unit's own rule, not law. */
export const partyBranch = register({
  id: 'party-branch', title: '支部主题党日', group: 'study', version: 1, since: '2021-01-01',
  covers: ['L04'],
  about: '一个党支部一条，每月的主题党日逐次记在下面；哪个支部哪个月没有开展，一看就知道。',
  named: 'branch',
  fields: {
    branch:    text('党支部', { max: 60, also: ['支部名称'] }),
    secretary: text('支部书记', { max: 40 }),
    topic:     text('主题', { max: 200, also: ['党日主题', '学习内容'] }),
    law:       flag('含学法内容', { also: ['是否学法'] }),
    members:   number('应到党员', { min: 0, max: 2000, also: ['党员数'] }),
    attended:  number('实到党员', { min: 0, max: 2000 }),
    reason:    text('原因', { max: 200 }),
  },
  states: { active: '在册', closed: '已撤并' },
  limits: {
    monthly: { id: 'party-branch.monthly', title: '每月主题党日', promise: { n: 1, unit: 'month' }, recurs: true },
  },
  guards: {
    'branch-attended': { says: '实到党员不能多于应到党员。', field: 'attended', holds: m => m.fields.members === undefined || (m.fields.attended ?? 0) <= m.fields.members },
  },
  steps: {
    list:  { title: '登记支部', to: 'active', by: ['clerk'],
             asks: ['branch', 'secretary?'], starts: ['monthly'] },
    hold:  { title: '开展主题党日', from: ['active'], by: ['clerk'], each: true,
             asks: ['topic', 'law?', 'members?', 'attended?'], needs: ['branch-attended'], meets: ['monthly'] },
    close: { title: '撤并', from: ['active'], to: 'closed', by: ['clerk'],
             asks: ['reason?'], ends: ['monthly'] },
  },
  figures: {
    branches: { title: '党支部', unit: '个', stock: ['active'] },
    days:     { title: '支部主题党日', unit: '次', flow: ['hold'] },
    lawDays:  { title: '主题党日学法', unit: '次', flow: ['hold'], where: { law: [true] } },
    inTime:   { title: '按月开展的主题党日', unit: '次', flow: ['hold'], inTime: 'monthly', definition: '与上一次相隔不超过一个月的。' },
    attended: { title: '参加主题党日', unit: '人次', flow: ['hold'], sum: 'attended' },
    members:  { title: '应参加主题党日', unit: '人次', flow: ['hold'], sum: 'members' },
    coverage: { title: '主题党日参学率', share: 'attended', of: 'members' },
  },
  gaps: {
    noDay: { title: '上个月没有开展主题党日', toldBy: 'monthly', when: (m, today) => m.state === 'active' && monthsBetween(m.taken['hold'] ?? m.taken['list'] ?? today, today) > 1 },
    noLaw: { title: '全年主题党日没有学法', every: 'year', figure: 'lawDays', least: 1 },
  },
  ledger: {
    key: ['branch'],
    steps: [
      { step: 'list',  day: '登记日期', also: ['成立日期'] },
      { step: 'hold',  day: '党日日期', also: ['开展日期', '日期'] },
      { step: 'close', day: '撤并日期' },
    ],
  },
  sentence: f => say`${f.branches}党支部开展主题党日${f.days}，其中学法${f.lawDays}；党员参学率${f.coverage}。`,
})

function monthsBetween(from: string, to: string): number {
  const months = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
  return months(to) - months(from)
}
