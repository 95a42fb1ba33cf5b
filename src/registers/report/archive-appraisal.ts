import { choice, files, members, number, register, say, text } from '../../declare/index.ts'
import { archivesLaw, archivesRegulation as law, townArchivesRule } from '../../law/instruments/index.ts'

/** Files whose keeping time is over are looked at once more, a book and a year at a time: kept longer, or destroyed with approval. */
export const archiveAppraisal = register({
  id: 'archive-appraisal', title: '到期档案鉴定', group: 'report', version: 1, since: '2021-01-01',
  covers: [],
  keeping: townArchivesRule.conditions.permanent,
  about: '保管期满的案卷按台账和办结年度逐批鉴定：还有用的延长，没有保存价值的经批准销毁，两人监销，清册留存；到期没有鉴定的在年度日历和今日提醒。',
  named: 'book',
  fields: {
    book:      text('台账', { max: 60, also: ['档案门类', '案卷类别'], help: '照年度日历里写的台账名称填' }),
    year:      number('办结年度', { min: 1950, max: 2100, also: ['形成年度'] }),
    files:     number('到期案卷（卷）', { min: 0, also: ['到期卷数'] }),
    team:      members('鉴定人员', { min: 2 }),
    verdict:   choice('鉴定结论', { prolong: '继续保存', destroy: '销毁', partly: '部分继续保存、部分销毁' }, { also: ['鉴定意见'] }),
    until:     number('延长到（年）', { min: 2000, max: 2200, also: ['延长保管到'] }),
    report:    files('鉴定工作报告'),
    destroyed: number('销毁案卷（卷）', { min: 1, also: ['销毁卷数'] }),
    list:      files('销毁清册'),
    witnesses: members('监销人', { min: 2 }),
    note:      text('说明', { max: 500 }),
  },
  states: { appraised: '已鉴定', destroying: '待销毁', destroyed: '已销毁' },
  guards: {
    'appraisal-no-until':  { says: '继续保存的要重新划定保管期限，请写明延长到哪一年。', law: law.conditions.appraisal, field: 'until', holds: m => m.fields.verdict === 'destroy' || m.fields.until !== undefined },
    'appraisal-too-many':  { says: '销毁的多于到期的案卷，请核对。', field: 'destroyed', holds: m => (m.fields.destroyed ?? 0) <= (m.fields.files ?? Number.POSITIVE_INFINITY) },
    'appraisal-kept':      { says: '鉴定结论是继续保存的，不能销毁。', law: law.conditions.appraisal, field: 'verdict', holds: m => m.fields.verdict !== 'prolong' },
  },
  steps: {
    appraise: { title: '鉴定', to: 'appraised', by: ['clerk'], law: law.article(24),
                asks: ['book', 'year', 'files', 'team', 'verdict', 'until?', 'report?', 'note?'], needs: ['appraisal-no-until'] },
    propose:  { title: '提出销毁', from: ['appraised'], to: 'destroying', by: ['clerk'], law: law.article(24),
                asks: ['list?'], needs: ['appraisal-kept'] },
    destroy:  { title: '销毁', from: ['destroying'], to: 'destroyed', by: ['clerk'], approvedBy: ['head'], law: archivesLaw.article(21),
                asks: ['destroyed', 'witnesses', 'list?', 'note?'], needs: ['appraisal-too-many', 'appraisal-kept'] },
  },
  figures: {
    appraised: { title: '鉴定到期档案', unit: '批', flow: ['appraise'] },
    files:     { title: '鉴定到期案卷', unit: '卷', flow: ['appraise'], sum: 'files' },
    destroyed: { title: '销毁到期案卷', unit: '卷', flow: ['destroy'], sum: 'destroyed' },
  },
  gaps: {
    noReport:     { title: '鉴定没有形成工作报告', law: law.article(24), when: m => m.state !== undefined && (m.fields.report ?? []).length === 0 },
    notDestroyed: { title: '鉴定要销毁，没有报批销毁', law: law.article(24), when: (m, today) => m.fields.verdict !== 'prolong' && m.state !== 'destroyed' && (m.taken['appraise'] ?? today).slice(0, 7) < today.slice(0, 7) },
    noList:       { title: '销毁没有留存清册', law: archivesLaw.article(21), when: m => m.state === 'destroyed' && (m.fields.list ?? []).length === 0 },
  },
  ledger: {
    key: ['book', 'year', 'appraise.day'],
    steps: [
      { step: 'appraise', day: '鉴定日期' },
      { step: 'propose',  day: '提出销毁日期' },
      { step: 'destroy',  day: '销毁日期' },
    ],
  },
  sentence: f => say`鉴定保管期满的案卷${f.files}，经批准销毁${f.destroyed}。`,
})
