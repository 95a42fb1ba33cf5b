import { choice, date, links, number, register, say, text } from '../../declare/index.ts'
import { ruleOfLawOutline as outline } from '../../law/instruments/index.ts'

/** A measure of an action list: whose, by when, how far. 15 actions and 53 measures are two figures of the same rows. */
export const businessMeasure = register({
  id: 'business-measure', title: '营商环境任务措施', group: 'functions', version: 1, since: '2020-01-01',
  covers: ['O12'],
  about: '优化营商环境的方案分解成的措施，一条措施一条记录：属于哪个专项行动、谁负责、什么时候完成、进展和成效。',
  named: 'measure',
  fields: {
    measure:  text('措施', { max: 300, also: ['工作措施', '任务措施'] }),
    action:   text('专项行动', { max: 100, also: ['行动名称'] }),
    plan:     text('所据方案', { max: 200, also: ['方案'] }),
    owner:    text('责任部门', { max: 60, also: ['牵头部门', '责任单位'] }),
    due:      date('完成期限', { also: ['完成时限'] }),
    progress: text('进展', { max: 500, also: ['进展情况'] }),
    percent:  number('完成比例（%）', { min: 0, max: 100 }),
    evidence: links('佐证事项', { to: ['service-item', 'enterprise-visit', 'normative-document'] }),
    effect:   text('成效', { max: 500 }),
    grade:    choice('评估', { good: '明显见效', fair: '有成效', poor: '未见效' }),
    reason:   text('原因', { max: 300 }),
  },
  states: { open: '推进中', done: '已完成', dropped: '已取消' },
  limits: {
    due:      { title: '完成营商环境措施', until: 'due', law: outline.article('二'), binds: 'agency', when: m => m.fields.due !== undefined },
    progress: { id: 'business-measure.progress', title: '报告进展', promise: { n: 1, unit: 'month' }, recurs: true },
  },
  steps: {
    plan:   { title: '列入任务', to: 'open', by: ['clerk'], law: outline.article('二'),
              asks: ['measure', 'action', 'owner', 'due?', 'plan?'], starts: ['due', 'progress'] },
    show:   { title: '公布方案', from: ['open'], by: ['clerk'],
              asks: [], publishes: ['measure'] },
    report: { title: '报告进展', from: ['open'], by: ['clerk'], each: true,
              asks: ['progress', 'percent?'], meets: ['progress'] },
    move:   { title: '调整期限', from: ['open'], by: ['head'],
              asks: ['due', 'reason'], starts: ['due'], renews: ['measure'] },
    finish: { title: '完成', from: ['open'], to: 'done', by: ['clerk'],
              asks: ['effect', 'evidence?'], meets: ['due'], ends: ['progress'], publishes: ['measure'] },
    assess: { title: '评估', from: ['done'], by: ['clerk', 'head'],
              asks: ['grade'] },
    drop:   { title: '取消', from: ['open'], to: 'dropped', by: ['head'],
              asks: ['reason'], ends: ['due', 'progress'], withdraws: ['measure'] },
  },
  publications: {
    measure: { title: '优化营商环境措施', column: '涉企政策', fields: ['measure', 'action', 'owner', 'due', 'effect'] },
  },
  figures: {
    actions:    { title: '营商环境专项行动', unit: '项', flow: ['plan'], distinct: 'action' },
    measures:   { title: '出台营商环境措施', unit: '条', flow: ['plan'] },
    done:       { title: '完成营商环境措施', unit: '条', flow: ['finish'] },
    inTime:     { title: '按期完成营商环境措施', unit: '条', flow: ['finish'], inTime: 'due' },
    completion: { title: '营商环境措施完成率', share: 'done', of: 'measures' },
    open:       { title: '正在推进的营商环境措施', unit: '条', stock: ['open'] },
    effective:  { title: '评估见效的措施', unit: '条', flow: ['assess'], where: { grade: ['good', 'fair'] } },
  },
  gaps: {
    late:     { title: '营商环境措施到期没有完成', toldBy: 'due', when: (m, today) => m.state === 'open' && (m.fields.due ?? today) < today },
    noReport: { title: '营商环境措施没有报告过进展', toldBy: 'progress', when: (m, today) => m.state === 'open' && !m.taken['report'] && (m.taken['plan'] ?? today).slice(0, 7) < today.slice(0, 7) },
  },
  ledger: {
    key: ['measure', 'action'],
    steps: [
      { step: 'plan',   day: '列入日期' },
      { step: 'report', day: '报告日期' },
      { step: 'finish', day: '完成日期' },
      { step: 'assess', day: '评估日期' },
    ],
  },
  sentence: f => say`开展优化营商环境专项行动${f.actions}，出台措施${f.measures}，完成${f.done}，完成率${f.completion}。`,
})
