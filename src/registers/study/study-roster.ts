import { choice, number, register, say, text } from '../../declare/index.ts'
import { legalEducationLaw as law } from '../../law/instruments/index.ts'

/** Whoever leads: the yearly report on study and use of law is their duty, not everybody's. */
const leads = (level: string | undefined): boolean => level === 'head' || level === 'leader'

/** The roster that attendance leans on. A personal file is what the registers say of a name: nothing of it is typed here. */
export const studyRoster = register({
  id: 'study-roster', title: '学法人员名册', group: 'study', version: 1, since: '2021-01-01',
  covers: ['L08', 'L28'],
  about: '谁应当学法，一人一条；学法、考试、旁听、授课不在这里填，从各台账按人汇成学法档案。',
  named: 'name',
  fields: {
    name:    text('姓名', { max: 40, also: ['人员姓名'] }),
    level:   choice('人员类别', { head: '党政主要负责人', leader: '领导班子成员', staff: '机关干部', institution: '事业站所人员', village: '村（社区）干部' }, { also: ['类别'] }),
    post:    text('职务', { max: 60, also: ['岗位'] }),
    branch:  text('所在党支部', { max: 60, also: ['党支部'] }),
    came:    choice('来源', { serving: '在职', recruit: '新招录', promoted: '新提任', transfer: '调入' }),
    year:    number('核对年度', { min: 2015, max: 2100 }),
    summary: text('学法用法情况', { max: 1000 }),
    reason:  text('原因', { max: 200 }),
  },
  states: { serving: '在册', left: '已离开' },
  limits: {
    review: { id: 'study-roster.review', title: '核对年度学法档案', promise: { n: 1, unit: 'year' }, recurs: true, when: m => leads(m.fields.level) },
  },
  steps: {
    list:    { title: '列入名册', to: 'serving', by: ['clerk'], law: law.article(36),
               asks: ['name', 'level', 'post?', 'branch?', 'came?'], starts: ['review'] },
    promote: { title: '提任', from: ['serving'], by: ['clerk'], law: law.article(37), covers: ['L12'],
               asks: ['level', 'post'], starts: ['review'] },
    review:  { title: '核对学法档案，列入年度述职', from: ['serving'], by: ['clerk', 'head'], law: law.article(38),
               asks: ['year', 'summary?'], meets: ['review'] },
    leave:   { title: '离开', from: ['serving'], to: 'left', by: ['clerk'],
               asks: ['reason?'], ends: ['review'] },
  },
  figures: {
    serving:  { title: '学法人员', unit: '人', stock: ['serving'], definition: '期末在册的领导干部、机关干部和村（社区）干部。' },
    leaders:  { title: '应当带头学法的领导干部', unit: '人', stock: ['serving'], where: { level: ['head', 'leader'] } },
    villages: { title: '村（社区）干部', unit: '人', stock: ['serving'], where: { level: ['village'] } },
    recruits: { title: '新招录公务员', unit: '人', flow: ['list'], where: { came: ['recruit'] } },
    promoted: { title: '新提任领导干部', unit: '人', flow: ['promote'] },
    reviewed: { title: '学法用法情况列入年度述职', unit: '人次', flow: ['review'] },
  },
  gaps: {
    noReview: { title: '领导干部上一年度的学法档案没有核对、没有列入述职', law: law.article(38),
                when: (m, today) => m.state === 'serving' && leads(m.fields.level) && (m.taken['list'] ?? today).slice(0, 4) < today.slice(0, 4) && (m.fields.year ?? 0) < Number(today.slice(0, 4)) - 1 },
  },
  ledger: {
    key: ['name'],
    steps: [
      { step: 'list',    day: '列入日期', also: ['任职日期', '入职日期'] },
      { step: 'review',  day: '核对日期' },
      { step: 'leave',   day: '离开日期' },
    ],
  },
  sentence: f => say`学法用法情况列入年度述职的领导干部${f.reviewed}。`,
})
