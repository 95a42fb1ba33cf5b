import { choice, files, flag, links, register, say, text } from '../../declare/index.ts'
import { firstResponsibleRules, ruleOfLawInspection } from '../../law/instruments/index.ts'

export const majorIssueReport = register({
  id: 'major-issue-report', title: '重大问题请示报告', group: 'drive', version: 1, since: '2016-11-30',
  covers: ['H16'],
  about: '法治建设中的重大问题向上一级党委、政府请示或者报告，以及答复和落实；主送写直接上级，不越级。',
  named: 'title',
  fields: {
    title:   text('请示报告事项', { max: 200, also: ['事项', '标题'] }),
    kind:    choice('类型', { request: '请示', report: '报告' }),
    issue:   text('主要问题', { max: 2000 }),
    to:      text('主送机关', { max: 60 }),
    direct:  flag('主送的是直接上级', { help: '镇向区县，区县向市；越级的要写明原因' }),
    number:  text('文号', { max: 60 }),
    text:    files('请示报告正文'),
    reply:   text('答复意见', { max: 2000, also: ['批复意见'] }),
    result:  text('落实情况', { max: 1000 }),
    tasks:   links('形成的任务', { to: ['commitment'] }),
    reason:  text('越级的原因', { max: 300 }),
  },
  states: { sent: '已上报', replied: '已答复', closed: '已落实' },
  guards: {
    'issue-not-direct': { says: '主送的不是直接上级。请改主送，或者写明越级的原因。', law: firstResponsibleRules.article(5), field: 'direct', warns: true, holds: m => m.fields.direct !== false || m.fields.reason !== undefined },
  },
  steps: {
    send:   { title: '上报', to: 'sent', by: ['clerk', 'head'], law: ruleOfLawInspection.article(23),
              asks: ['title', 'kind', 'to', 'issue?', 'direct?', 'reason?', 'number?', 'text?'], needs: ['issue-not-direct'] },
    reply:  { title: '收到答复', from: ['sent'], to: 'replied', by: ['clerk'],
              asks: ['reply'] },
    settle: { title: '落实', from: ['sent', 'replied'], to: 'closed', by: ['clerk'],
              asks: ['result', 'tasks?'] },
  },
  figures: {
    sent:     { title: '上报法治建设重大问题', unit: '件', flow: ['send'] },
    requests: { title: '请示', unit: '件', flow: ['send'], where: { kind: ['request'] } },
    replied:  { title: '收到上级答复', unit: '件', flow: ['reply'] },
    settled:  { title: '落实上级答复', unit: '件', flow: ['settle'] },
    waiting:  { title: '等待答复的请示', unit: '件', stock: ['sent'], where: { kind: ['request'] } },
  },
  gaps: {
    notSettled: { title: '上级已答复，没有登记落实情况', when: (m, today) => m.state === 'replied' && (m.taken['reply'] ?? today).slice(0, 7) < today.slice(0, 7) },
  },
  ledger: {
    key: ['title', 'send.day'],
    steps: [
      { step: 'send',   day: '上报日期', also: ['报送日期'] },
      { step: 'reply',  day: '答复日期' },
      { step: 'settle', day: '落实日期' },
    ],
  },
  sentence: f => say`向上级请示报告法治建设重大问题${f.sent}，收到答复${f.replied}，落实${f.settled}。`,
})
