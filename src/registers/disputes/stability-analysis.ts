import { choice, date, links, members, number, register, say, text } from '../../declare/index.ts'

/** A duty of the month: the gap opens by itself for each month without a meeting. The unit's own rule, not law. */
export const stabilityAnalysis = register({
  id: 'stability-analysis', title: '稳定形势分析', group: 'disputes', version: 1, since: '2021-01-01',
  covers: ['P12'],
  about: '每月一次的矛盾纠纷和稳定形势分析会，及其交办的任务。',
  named: 'topic',
  fields: {
    topic:   text('会议主题', { max: 200, also: ['会议名称'] }),
    chair:   members('主持人', { min: 1, max: 1 }),
    present: number('参加人数', { min: 1 }),
    risks:   number('研判风险隐患', { min: 0, also: ['研判隐患数'] }),
    summary: text('形势和研判意见', { max: 2000 }),
    task:    text('交办任务', { max: 500 }),
    owner:   text('责任单位', { max: 60 }),
    dueOn:   date('办结期限'),
    matters: links('有关纠纷', { to: ['mediation'] }),
    result:  choice('任务结果', { done: '已办结', going: '正在办理', handed: '已移交' }),
  },
  states: { held: '已召开', assigned: '已交办', closed: '已办结' },
  limits: {
    task: { id: 'stability-analysis.task', title: '任务办结', promise: { n: 30, unit: 'day' } },
  },
  steps: {
    hold:   { title: '召开', to: 'held', by: ['clerk', 'head'],
              asks: ['topic', 'chair?', 'present?', 'risks?', 'summary?', 'matters?'] },
    order:  { title: '交办任务', from: ['held', 'assigned'], to: 'assigned', by: ['head', 'clerk'],
              asks: ['task', 'owner', 'dueOn?'], starts: ['task'] },
    report: { title: '反馈结果', from: ['assigned'], to: 'closed', by: ['clerk'],
              asks: ['result'], meets: ['task'] },
  },
  figures: {
    held:  { title: '稳定形势分析', unit: '次', flow: ['hold'] },
    risks: { title: '研判风险隐患', unit: '个', flow: ['hold'], sum: 'risks' },
    tasks: { title: '交办任务', unit: '项', flow: ['order'] },
    done:  { title: '办结任务', unit: '项', flow: ['report'], where: { result: ['done'] } },
  },
  gaps: {
    monthMissed: { title: '当月没有开展稳定形势分析', every: 'month', figure: 'held', least: 1 },
  },
  ledger: {
    key: ['topic', 'hold.day'],
    steps: [{ step: 'hold', day: '召开日期', also: ['会议日期', '时间'] }],
  },
  sentence: f => say`全年开展稳定形势分析${f.held}，研判风险隐患${f.risks}，交办任务${f.tasks}。`,
})
