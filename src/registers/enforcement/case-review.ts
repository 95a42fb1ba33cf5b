import { choice, choices, date, files, flag, links, members, number, register, rows, say, text } from '../../declare/index.ts'
import { guangdongFileReview, enforcementSupervisionRegulation as law } from '../../law/instruments/index.ts'

const { pass = 0, good = 0, excellent = 0 } = guangdongFileReview.thresholds.grades.values
const full = 100
const gradeOf = (score: number) => (score >= excellent ? 'excellent' : score >= good ? 'good' : score >= pass ? 'pass' : 'fail')
/** What is left of a hundred, to a hundredth: deductions may be halves and tenths. */
const left = (rows: readonly { readonly [column: string]: unknown }[]) => Math.max(0, Math.round((full - rows.reduce((sum, r) => sum + Number(r['minus'] ?? 0), 0)) * 100) / 100)

/** One file reviewed is one record; its deductions name the point and the article, so that a score can be argued with. */
export const caseReview = register({
  id: 'case-review', title: '案卷评查', group: 'enforcement', version: 1, since: '2021-01-01',
  covers: ['E25'],
  about: '抽取案卷、逐项评分、反馈交办、复核、整改和通报；每一处扣分写明评查点和依据。',
  named: 'file',
  fields: {
    round:     text('评查批次', { max: 60, also: ['批次', '轮次'] }),
    file:      text('案卷名称', { max: 200, also: ['案卷', '案由', '案卷编号'] }),
    case:      links('案件', { to: ['administrative-penalty', 'summary-penalty', 'compulsory-execution', 'inspection'] }),
    kind:      choice('案卷类型', { penalty: '行政处罚（普通程序）', summary: '行政处罚（简易程序）', licence: '行政许可', compulsion: '行政强制', inspection: '行政检查' }, { also: ['案卷种类'] }),
    organ:     text('被评查单位', { max: 60 }),
    officers:  members('案件承办人', { min: 1 }),
    reviewers: members('评查人', { min: 1, also: ['评查人员'] }),
    vetoes:    choices('一票否决情形', { facts: '主要事实不清、证据不足', law: '适用法律错误', procedure: '违反法定程序', power: '超越或者滥用职权', body: '主体或者人员不具备资格' }),
    points:    rows('扣分', { columns: { point: '评查点', article: '依据', minus: '扣分' }, min: 1, max: 100 }),
    clean:     flag('没有扣分'),
    score:     number('得分', { min: 0, max: 100, decimals: 2, also: ['评分', '分数'] }),
    grade:     choice('等次', { excellent: '优秀', good: '良好', pass: '合格', fail: '不合格' }, { also: ['评查等次'] }),
    problems:  number('发现问题数', { min: 0, max: 1000, also: ['问题数'] }),
    number:    text('交办函文号', { max: 60, help: '留空则按顺序编号' }),
    dueOn:     date('整改时限'),
    fixed:     number('已整改问题数', { min: 0, max: 1000, also: ['整改数'] }),
    evidence:  files('评查表和整改材料'),
    reason:    text('复核理由和意见', { max: 1000 }),
  },
  states: { sampled: '待评查', scored: '已评分', handed: '整改中', objected: '复核中', closed: '已办结' },
  limits: {
    correct: { id: 'case-review.correct', title: '整改评查问题（没有写明时限的）', promise: { n: 30, unit: 'day' }, when: m => m.fields.dueOn === undefined },
    recheck: { law: guangdongFileReview.limits.recheck },
  },
  guards: {
    'review-own-case':  { says: '评查人不能是本案承办人。', law: law.conditions.boundary, field: 'reviewers', holds: m => !m.fields.reviewers?.some(r => m.fields.officers?.some(o => (r.matter && o.matter ? r.matter === o.matter : r.name === o.name))) },
    'review-sum':       { says: '得分应当等于一百分减去各处扣分。请核对。', field: 'score', holds: m => m.fields.points === undefined || left(m.fields.points) === m.fields.score },
    'review-points':    { says: '有扣分的要写明评查点和依据；没有扣分的请选“没有扣分”。', law: law.conditions.fileReview, field: 'points', warns: true, holds: m => m.fields.points !== undefined || m.fields.clean === true },
    'review-grade':     { says: '等次与得分不符：九十分以上优秀，七十五分以上良好，六十分以上合格。本地标准不同的，以本地为准。', law: guangdongFileReview.article('16'), field: 'grade', warns: true, holds: m => m.fields.grade === 'fail' || m.fields.grade === gradeOf(m.fields.score ?? 0) },
    'review-veto':      { says: '有一票否决情形的，等次应当是不合格。', law: guangdongFileReview.conditions.veto, field: 'grade', holds: m => (m.fields.vetoes ?? []).length === 0 || m.fields.grade === 'fail' },
    'review-fixed':     { says: '已整改问题数不能大于发现问题数。', field: 'fixed', holds: m => (m.fields.fixed ?? 0) <= (m.fields.problems ?? 0) },
  },
  steps: {
    sample:  { title: '抽取案卷', to: 'sampled', by: ['reviewer', 'clerk', 'supervisor'], law: law.article('18'),
               asks: ['round', 'file', 'kind', 'organ?', 'case?', 'officers?'] },
    score:   { title: '评分', from: ['sampled', 'objected'], to: 'scored', by: ['reviewer', 'supervisor'], law: law.article('18'),
               asks: ['reviewers', 'score', 'grade', 'problems', 'points?', 'clean?', 'vetoes?', 'officers?', 'evidence?'],
               needs: ['review-own-case', 'review-sum', 'review-points', 'review-grade', 'review-veto'], meets: ['recheck'] },
    hand:    { title: '反馈并交办', from: ['scored'], to: 'handed', by: ['reviewer', 'clerk', 'supervisor'],
               asks: ['number?', 'dueOn?'], numbers: { field: 'number', series: '评查交办字' }, starts: ['correct'], documents: ['hand-over-letter'] },
    object:  { title: '申请复核', from: ['scored', 'handed'], to: 'objected', by: ['officer', 'head'], law: guangdongFileReview.article('12'),
               asks: ['reason'], ends: ['correct'], starts: ['recheck'] },
    remedy:  { title: '整改', from: ['handed'], to: 'closed', by: ['officer', 'clerk'],
               asks: ['fixed', 'evidence?'], needs: ['review-fixed'], meets: ['correct'] },
    finish:  { title: '无问题办结', from: ['scored'], to: 'closed', by: ['reviewer', 'clerk', 'supervisor'],
               asks: [] },
    report:  { title: '通报评查结果', from: ['scored', 'handed', 'closed'], by: ['clerk', 'supervisor'], law: law.article('31'),
               asks: [], publishes: ['result'], documents: ['review-circular'] },
  },
  publications: {
    result: { title: '案卷评查通报', law: law.article('31'), column: '行政执法监督', fields: ['round', 'file', 'kind', 'organ', 'grade', 'problems'] },
  },
  figures: {
    rounds:    { title: '开展案卷评查', unit: '批次', flow: ['score'], distinct: 'round' },
    files:     { title: '评查案卷', unit: '卷', flow: ['score'], definition: '评分的案卷；复核后重新评分的再计一次。' },
    excellent: { title: '优秀案卷', unit: '卷', flow: ['score'], where: { grade: ['excellent'] } },
    good:      { title: '良好案卷', unit: '卷', flow: ['score'], where: { grade: ['good'] } },
    pass:      { title: '合格案卷', unit: '卷', flow: ['score'], where: { grade: ['pass'] } },
    fail:      { title: '不合格案卷', unit: '卷', flow: ['score'], where: { grade: ['fail'] } },
    scores:    { title: '案卷评查得分合计', unit: '分', flow: ['score'], sum: 'score' },
    meanScore: { title: '案卷评查平均得分', unit: '分', mean: 'scores', per: 'files', definition: '得分合计除以评分的案卷。' },
    problems:  { title: '转交案卷评查问题', unit: '条', flow: ['hand'], sum: 'problems', definition: '以交办函转交的评查问题；没有问题的案卷不计。' },
    fixed:     { title: '整改案卷评查问题', unit: '条', flow: ['remedy'], sum: 'fixed' },
    rate:      { title: '案卷评查问题整改率', share: 'fixed', of: 'problems', definition: '已整改的评查问题除以转交的评查问题。' },
    open:      { title: '整改中的案卷', unit: '卷', stock: ['handed', 'objected'] },
  },
  gaps: {
    overdue: { title: '案卷评查问题到期没有整改', law: law.article('18'), when: (m, today) => m.state === 'handed' && (m.fields.dueOn ?? today) < today },
    noYear:  { title: '全年没有评查案卷', law: law.article('18'), every: 'year', figure: 'files', least: 1 },
  },
  ledger: {
    key: ['round', 'file'],
    steps: [
      { step: 'sample',  day: '抽取日期' },
      { step: 'score',   day: '评查日期', also: ['评分日期'], gives: { clean: true } },
      { step: 'hand',    day: '交办日期', also: ['反馈日期'] },
      { step: 'remedy',  day: '整改日期' },
      { step: 'finish',  day: '办结日期' },
      { step: 'report',  day: '通报日期' },
    ],
  },
  sentence: f => say`评查行政执法案卷${f.files}，其中优秀${f.excellent}、良好${f.good}、合格${f.pass}、不合格${f.fail}，平均得分${f.meanScore}；以交办函转交问题${f.problems}，整改率${f.rate}。`,
})
