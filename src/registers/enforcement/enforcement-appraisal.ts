import { choice, files, members, number, register, rows, say, text } from '../../declare/index.ts'
import { discretionRules, enforcementSupervisionRegulation as law, penaltyLaw } from '../../law/instruments/index.ts'

/** Appraisals and breaches of discipline of those who enforce: “none” is said only where a year was looked at. */
export const enforcementAppraisal = register({
  id: 'enforcement-appraisal', title: '执法考评与纪律', group: 'enforcement', version: 1, since: '2021-01-01',
  restricted: ['head', 'reviewer', 'clerk'], stays: true,
  covers: ['E10', 'E27'],
  about: '执法考评、执法纪律检查和违纪处理：谁、什么情形、怎样处理；罚没款不得与考评挂钩。',
  named: 'title',
  fields: {
    title:    text('名称', { max: 100, also: ['考评名称', '事由', '检查名称'] }),
    kind:     choice('类型', { appraisal: '执法考评', inspection: '执法纪律检查', breach: '违反执法纪律', fault: '执法过错' }),
    officers: members('执法人员', { min: 1, personal: true, also: ['被考评人员', '责任人'] }),
    checked:  number('检查人数', { min: 0, max: 1000, also: ['考评人数'] }),
    role:     choice('责任环节', { handler: '主办', reviewer: '审核', approver: '审批' }),
    rule:     choice('违反的纪律', { none: '没有发现', certificate: '无证执法', attitude: '态度粗暴', favour: '收受馈赠、宴请', quota: '下达或者完成罚款指标', fee: '乱收费乱罚款', leak: '泄露信息', other: '其他' }),
    criteria: rows('考评指标', { columns: { item: '指标', weight: '分值', score: '得分' }, min: 1, max: 100 }),
    fines:    choice('罚没款是否列入指标', { no: '没有列入', yes: '列入' }),
    score:    number('考评得分', { min: 0, max: 100, decimals: 2, also: ['得分'] }),
    outcome:  choice('处理', { none: '不需要处理', criticise: '批评教育', leave: '离岗教育', transfer: '调离执法岗位', cancel: '取消执法资格', discipline: '移送纪检监察' }),
    result:   text('情况说明', { max: 1000 }),
    evidence: files('材料'),
    reason:   text('申诉理由和结果', { max: 500 }),
  },
  states: { open: '办理中', closed: '已办结' },
  guards: {
    'appraisal-quota':  { says: '罚没款不得与执法考评挂钩，不得下达罚款指标。', law: penaltyLaw.conditions.noQuota, field: 'fines', holds: m => m.fields.fines !== 'yes' },
    'appraisal-rank':   { says: '不以罚款数额排名或者作为绩效指标。', law: discretionRules.conditions.noTargets, field: 'fines', holds: m => m.fields.fines !== 'yes' },
    'appraisal-ladder': { says: '有违纪情形的，要写明怎样处理。', law: law.article('32'), field: 'outcome', holds: m => (m.fields.kind !== 'breach' && m.fields.kind !== 'fault') || (m.fields.outcome !== undefined && m.fields.outcome !== 'none') },
  },
  steps: {
    appraise: { title: '考评', to: 'closed', by: ['head', 'clerk'], law: penaltyLaw.article(74),
                asks: ['title', 'kind', 'checked', 'fines', 'score?', 'criteria?', 'result?', 'evidence?'], needs: ['appraisal-quota', 'appraisal-rank'] },
    inspect:  { title: '纪律检查', to: 'closed', by: ['head', 'clerk'], law: law.article('11'),
                asks: ['title', 'kind', 'checked', 'rule', 'result?', 'evidence?'] },
    find:     { title: '发现违纪或者过错', to: 'open', by: ['head', 'clerk'], law: law.article('11'),
                asks: ['title', 'kind', 'officers', 'rule', 'role?', 'evidence?'] },
    settle:   { title: '处理', from: ['open'], to: 'closed', by: ['head'], law: law.article('32'),
                asks: ['outcome', 'result?'], needs: ['appraisal-ladder'] },
    appeal:   { title: '申诉', from: ['closed'], to: 'open', by: ['clerk', 'head'],
                asks: ['reason'] },
  },
  figures: {
    appraisals:  { title: '开展执法考评', unit: '次', flow: ['appraise'] },
    appraised:   { title: '参加执法考评', unit: '人次', flow: ['appraise'], sum: 'checked' },
    scored:      { title: '给出得分的执法考评', unit: '次', flow: ['appraise'], given: 'score' },
    scores:      { title: '执法考评得分合计', unit: '分', flow: ['appraise'], sum: 'score' },
    meanScore:   { title: '执法考评平均得分', unit: '分', mean: 'scores', per: 'scored' },
    inspections: { title: '开展执法纪律检查', unit: '次', flow: ['inspect'] },
    breaches:    { title: '违反执法纪律', unit: '起', flow: ['find'], where: { kind: ['breach'] } },
    faults:      { title: '执法过错', unit: '起', flow: ['find'], where: { kind: ['fault'] } },
    settled:     { title: '处理违纪和过错', unit: '起', flow: ['settle'] },
  },
  gaps: {
    noAppraisal: { title: '全年没有开展执法考评', law: penaltyLaw.article(74), every: 'year', figure: 'appraisals', least: 1 },
    notSettled:  { title: '违纪或者过错没有处理结果', law: law.article('32'), when: (m, today) => m.state === 'open' && (m.taken['find'] ?? today).slice(0, 7) < today.slice(0, 7) },
  },
  ledger: {
    key: ['title', 'appraise.day', 'inspect.day', 'find.day'],
    steps: [
      { step: 'appraise', day: '考评日期', gives: { fines: 'no' } },
      { step: 'inspect',  day: '检查日期' },
      { step: 'find',     day: '发现日期' },
      { step: 'settle',   day: '处理日期' },
    ],
  },
  sentence: f => say`开展执法考评${f.appraisals}、执法纪律检查${f.inspections}，执法人员违反执法纪律${f.breaches.orZero}。`,
})
