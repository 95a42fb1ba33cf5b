import { choice, date, files, register, say, text } from '../../declare/index.ts'

/**
 * The cells and what was sent are JSON that only the form's own acts write: pointing is judged against the figures that there
 * are, and sending fixes the values as the ledger has them.
 */
export const upperForm = register({
  id: 'upper-form', title: '上级报表', group: 'report', version: 1, since: '2021-01-01',
  covers: ['T08'],
  about: '上级发来的空表：每个格子对一次号，以后哪一期都自动填；报出去的数字随表存住。',
  named: 'title',
  fields: {
    title:  text('报表名称', { max: 200 }),
    from:   text('来自', { max: 200, help: '哪个单位要的' }),
    every:  choice('多久报一次', { once: '一次', month: '每月', quarter: '每季', half: '每半年', year: '每年' }),
    due:    date('下次报送截止'),
    blank:  files('空表'),
    form:   text('对号', { max: 400_000, kept: true }),
    period: text('所属期', { max: 40 }),
    sent:   text('报出的数字', { max: 400_000, kept: true }),
    number: text('回执号', { max: 100 }),
  },
  states: { open: '在报', stopped: '已停报' },
  steps: {
    receive: { title: '收到报表', to: 'open', by: [], asks: ['title', 'from?', 'every', 'due?', 'blank', 'form'] },
    point:   { title: '对号', from: ['open'], by: [], asks: ['form'] },
    send:    { title: '报送', from: ['open'], by: [], asks: ['period', 'sent', 'due?', 'number?'] },
    stop:    { title: '停报', from: ['open'], to: 'stopped', by: ['clerk', 'head'], asks: [] },
  },
  figures: {
    open:     { title: '在报的上级报表', unit: '张', stock: ['open'] },
    sent:     { title: '报送上级报表', unit: '次', flow: ['send'] },
    received: { title: '收到上级报表', unit: '张', flow: ['receive'] },
  },
  gaps: {
    overdue: { title: '到了截止日还没有报送', when: (m, today) => m.state === 'open' && m.fields.due !== undefined && m.fields.due < today },
  },
  sentence: f => say`规范数据报送，按台账自动生成上级报表${f.sent}。`,
})
