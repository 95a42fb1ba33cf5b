import { date, files, links, members, register, say, text } from '../../declare/index.ts'

/** Who missed what is taken from the attendance of the sessions; the circular only says what is made of it. */
export const studyCircular = register({
  id: 'study-circular', title: '学法情况通报', group: 'study', version: 1, since: '2021-01-01',
  covers: ['L09'],
  about: '一段时间学法考勤和档案的通报：起草、审定、印发，被通报的怎样补学。',
  named: 'title',
  fields: {
    title:    text('通报标题', { max: 100 }),
    from:     date('开始日期'),
    until:    date('截止日期'),
    sessions: links('所据学习和考试', { to: ['study-session', 'law-exam'] }),
    content:  text('通报内容', { max: 2000, also: ['学法情况'] }),
    praised:  members('表扬的人员', { also: ['学法先进'] }),
    named:    members('缺学较多的人员', { also: ['通报批评人员'] }),
    paper:    files('印发的通报'),
    made:     text('补学情况', { max: 500 }),
  },
  states: { draft: '起草', issued: '已印发', closed: '已补学' },
  limits: {
    makeUp: { id: 'study-circular.makeUp', title: '缺学人员补学', promise: { n: 1, unit: 'month' }, when: m => (m.fields.named ?? []).length > 0 },
  },
  guards: {
    'circular-period': { says: '截止日期不能早于开始日期。', field: 'until', holds: m => (m.fields.from ?? '') <= (m.fields.until ?? '9999') },
  },
  steps: {
    draft:  { title: '起草', to: 'draft', by: ['clerk'],
              asks: ['title', 'from', 'until', 'content', 'sessions?', 'praised?', 'named?'], needs: ['circular-period'] },
    issue:  { title: '审定印发', from: ['draft'], to: 'issued', by: ['head'],
              asks: ['paper?'], starts: ['makeUp'], documents: ['study-circular'] },
    makeUp: { title: '补学', from: ['issued'], to: 'closed', by: ['clerk'],
              asks: ['made'], meets: ['makeUp'] },
  },
  figures: {
    issued: { title: '学法情况通报', unit: '期', flow: ['issue'] },
    named:  { title: '通报缺学人员', unit: '人次', flow: ['issue'], sum: 'named' },
    made:   { title: '缺学人员补学', unit: '次', flow: ['makeUp'] },
  },
  gaps: {
    noMakeUp:   { title: '通报的缺学人员没有补学记录', toldBy: 'makeUp', when: (m, today) => m.state === 'issued' && (m.fields.named ?? []).length > 0 && (m.taken['issue'] ?? today).slice(0, 7) < today.slice(0, 7) },
    noCircular: { title: '全年没有通报学法情况', every: 'year', figure: 'issued', least: 1 },
  },
  ledger: {
    key: ['title', 'draft.day'],
    steps: [
      { step: 'draft',  day: '起草日期' },
      { step: 'issue',  day: '印发日期' },
      { step: 'makeUp', day: '补学日期' },
    ],
  },
  sentence: f => say`通报学法情况${f.issued}。`,
})
