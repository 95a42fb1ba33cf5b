import { choice, date, flag, register, say, text } from '../../declare/index.ts'
import { penaltyLaw as law, threeSystems } from '../../law/instruments/index.ts'

/** A roster is named in the clear: cases name their reviewer by it. */
export const reviewer = register({
  id: 'reviewer', title: '法制审核人员', group: 'enforcement', version: 1, since: '2021-07-15',
  covers: ['E09', 'R02'],
  about: '可以审核处罚、文件、合同和决策的人员；初次从事处罚审核的要通过法律职业资格考试。',
  named: 'name',
  fields: {
    name:      text('姓名', { max: 40, also: ['人员', '审核人员'] }),
    kind:      choice('身份', { staff: '本单位工作人员', office: '司法所', counsel: '法律顾问', lawyer: '公职律师', pool: '区县统筹' }),
    qualified: flag('已取得法律职业资格'),
    veteran:   flag('制度施行前已从事审核'),
    until:     date('任期至'),
    reason:    text('原因', { max: 200 }),
  },
  states: { serving: '在任', left: '已离任' },
  limits: {
    term: { title: '任期', until: 'until', law: threeSystems.article('十一'), binds: 'agency', when: m => m.fields.until !== undefined },
  },
  guards: {
    'reviewer-unqualified': { says: '初次从事处罚决定法制审核的，要先通过国家统一法律职业资格考试取得资格。', law: law.conditions.reviewerQualified, field: 'qualified', holds: m => m.fields.qualified === true || m.fields.veteran === true },
  },
  steps: {
    appoint: { title: '任用', to: 'serving', by: ['head', 'clerk'], law: law.article(58),
               asks: ['name', 'kind', 'qualified', 'veteran?', 'until?'], needs: ['reviewer-unqualified'], starts: ['term'] },
    extend:  { title: '续任', from: ['serving'], by: ['head', 'clerk'],
               asks: ['until'], meets: ['term'], starts: ['term'] },
    leave:   { title: '离任', from: ['serving'], to: 'left', by: ['head', 'clerk'],
               asks: ['reason?'], ends: ['term'] },
  },
  figures: {
    appointed: { title: '任用法制审核人员', unit: '人', flow: ['appoint'] },
    serving:   { title: '法制审核人员', unit: '人', stock: ['serving'], until: 'until', definition: '当日在任的人员；任期届满的次日不计。' },
  },
  gaps: {
    overstayed: { title: '法制审核人员任期已满', law: threeSystems.article('十一'), toldBy: 'term', when: (m, today) => m.state === 'serving' && (m.fields.until ?? today) < today },
  },
  ledger: { key: ['name', 'appoint.day'], steps: [{ step: 'appoint', day: '任用日期', also: ['聘任日期'] }, { step: 'leave', day: '离任日期' }] },
  sentence: f => say`现有法制审核人员${f.serving}。`,
})
