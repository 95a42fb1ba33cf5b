import { choice, date, files, register, rows, say, text } from '../../declare/index.ts'
import { legalEducationLaw as law } from '../../law/instruments/index.ts'

/** A list of a post in force: adjusted when a law changes, never silently replaced. */
export const studyList = register({
  id: 'study-list', title: '应知应会清单', group: 'study', version: 1, since: '2021-01-01',
  covers: ['L05'],
  about: '领导干部应知应会党内法规和国家法律清单，一类岗位一条；每次调整留痕，学没学从集体学法和考试里看。',
  named: 'title',
  fields: {
    title:   text('清单名称', { max: 100 }),
    posts:   choice('适用岗位', { party: '党委主要负责人', government: '政府主要负责人', leaders: '班子成员', enforcement: '执法岗位', staff: '一般干部', village: '村（社区）干部' }, { also: ['岗位', '适用对象'] }),
    version: text('版本', { max: 40, also: ['清单版本'] }),
    laws:    rows('法律法规', { columns: { law: '名称', since: '施行日期', ends: '失效日期' }, min: 1, max: 300, also: ['清单内容'] }),
    basis:   text('上级依据', { max: 200 }),
    change:  text('调整说明', { max: 500, also: ['调整内容'] }),
    learned: rows('已学的法律法规', { columns: { law: '名称' }, max: 300 }),
    checked: date('核对法律效力的日期'),
    paper:   files('印发的清单'),
    reason:  text('原因', { max: 200 }),
  },
  states: { draft: '拟订', force: '在用', ended: '已停用' },
  limits: {
    adjust: { id: 'study-list.adjust', title: '核对并调整清单', promise: { n: 1, unit: 'year' }, recurs: true },
  },
  guards: {
    'list-learned': { says: '已学的不能多于清单所列的。请核对。', field: 'learned', holds: m => (m.fields.learned ?? []).length <= (m.fields.laws ?? []).length },
  },
  steps: {
    draft:  { title: '拟订', to: 'draft', by: ['clerk', 'reviewer'], law: law.article(37),
              asks: ['title', 'posts', 'laws', 'version?', 'basis?'] },
    issue:  { title: '印发', from: ['draft'], to: 'force', by: ['clerk', 'head'], law: law.article(37),
              asks: ['paper?'], starts: ['adjust'] },
    adjust: { title: '调整', from: ['force'], by: ['clerk', 'reviewer'], law: law.article(37),
              asks: ['laws', 'change', 'version?', 'checked?'], meets: ['adjust'], renews: ['list'] },
    assess: { title: '核对学习进度', from: ['force'], by: ['clerk'],
              asks: ['learned'], needs: ['list-learned'] },
    show:   { title: '公布', from: ['force'], by: ['clerk'],
              asks: [], publishes: ['list'] },
    end:    { title: '停用', from: ['draft', 'force'], to: 'ended', by: ['clerk', 'head'],
              asks: ['reason'], ends: ['adjust'], withdraws: ['list'] },
  },
  publications: {
    list: { title: '应知应会清单', law: law.article(37), column: '法治宣传教育', fields: ['title', 'posts', 'version', 'laws'] },
  },
  figures: {
    force:    { title: '在用应知应会清单', unit: '份', stock: ['force'] },
    issued:   { title: '印发应知应会清单', unit: '份', flow: ['issue'] },
    adjusted: { title: '调整应知应会清单', unit: '次', flow: ['adjust'] },
    listed:   { title: '核对时清单所列法律法规', unit: '部', flow: ['assess'], sum: 'laws' },
    learned:  { title: '核对时已学法律法规', unit: '部', flow: ['assess'], sum: 'learned' },
    progress: { title: '应知应会清单完成率', share: 'learned', of: 'listed', definition: '历次核对时已学的除以清单所列的。' },
  },
  gaps: {
    notAdjusted: { title: '应知应会清单一年以上没有核对调整', law: law.article(37), toldBy: 'adjust', when: (m, today) => m.state === 'force' && `${Number((m.taken['adjust'] ?? m.taken['issue'] ?? today).slice(0, 4)) + 1}${(m.taken['adjust'] ?? m.taken['issue'] ?? today).slice(4)}` < today },
  },
  ledger: {
    key: ['title', 'posts'],
    steps: [
      { step: 'draft',  day: '拟订日期' },
      { step: 'issue',  day: '印发日期' },
      { step: 'adjust', day: '调整日期' },
      { step: 'assess', day: '核对日期' },
    ],
  },
  sentence: f => say`编制领导干部应知应会党内法规和国家法律清单${f.force}，动态调整${f.adjusted}，完成率${f.progress}。`,
})
