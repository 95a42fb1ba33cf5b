import { choice, date, files, number, register, rows, say, text } from '../../declare/index.ts'

/** A rate is worth its sample: both numbers are kept, and neither is ever published alone. */
export const satisfaction = register({
  id: 'satisfaction', title: '满意度测评', group: 'oversight', version: 1, since: '2021-01-01',
  covers: ['O08', 'S20', 'H05'],
  about: '窗口评价、问卷和测评：总体、样本、方法和结果一起保存，差评逐条回访。',
  named: 'title',
  fields: {
    title:     text('测评名称', { max: 200, also: ['测评项目', '调查名称'] }),
    kind:      choice('类型', { window: '窗口评价', survey: '群众问卷', safety: '群众安全感', merit: '述法测评', openness: '政务公开评议', other: '其他' }),
    method:    choice('方法', { each: '办结即评', paper: '书面问卷', online: '网上问卷', phone: '电话访问', vote: '会议测评' }, { also: ['测评方式'] }),
    organiser: text('组织单位', { max: 60 }),
    from:      date('开始日期'),
    until:     date('结束日期'),
    population: number('总体', { min: 1, help: '应当评价的件数或者人数', also: ['应评数', '办件量'] }),
    sample:    number('样本', { min: 1, help: '实际作出评价的件数或者人数', also: ['实评数', '参评数', '有效问卷'] }),
    satisfied: number('满意', { min: 0, help: '满意和基本满意合计', also: ['满意数'] }),
    score:     number('满意度得分', { min: 0, max: 100, decimals: 2, help: '组织单位按百分制给出的得分', also: ['满意度', '得分'] }),
    bad:       number('差评', { min: 0, also: ['不满意数'] }),
    form:      files('问卷和原始结果'),
    rank:      text('排名', { max: 60, help: '如“全区第一”，要有出处', also: ['名次'] }),
    evidence:  text('出处', { max: 200, help: '文件、通报的名称和文号', also: ['来源文件'] }),
    calls:     rows('回访', { columns: { about: '反映的问题', answer: '处理情况' } }),
    reason:    text('说明', { max: 500 }),
  },
  states: { counted: '已汇总', answered: '已回访', closed: '已公开' },
  limits: {
    follow: { id: 'satisfaction.follow', title: '差评回访', promise: { n: 10, unit: 'working-day' }, when: m => (m.fields.bad ?? 0) > 0 },
  },
  guards: {
    'satisfaction-sample':  { says: '样本不能大于总体，满意和差评合计不能大于样本。请核对。', field: 'sample', holds: m => (m.fields.sample ?? 0) <= (m.fields.population ?? Number.POSITIVE_INFINITY) && (m.fields.satisfied ?? 0) + (m.fields.bad ?? 0) <= (m.fields.sample ?? 0) },
    'satisfaction-rank':    { says: '写了排名的，要写明出处。', field: 'evidence', holds: m => m.fields.rank === undefined || m.fields.evidence !== undefined },
    'satisfaction-small':   { says: '样本不足三十，百分比容易误导。公开时请一并写明样本数。', field: 'sample', warns: true, holds: m => (m.fields.sample ?? 0) >= 30 },
  },
  steps: {
    count:   { title: '汇总', to: 'counted', by: ['clerk'],
               asks: ['title', 'kind', 'method', 'sample', 'satisfied', 'population?', 'score?', 'bad?', 'organiser?', 'from?', 'until?', 'form?', 'rank?', 'evidence?'], needs: ['satisfaction-sample', 'satisfaction-small', 'satisfaction-rank'], starts: ['follow'] },
    follow:  { title: '差评回访', from: ['counted'], to: 'answered', by: ['clerk'],
               asks: ['calls'], meets: ['follow'] },
    publish: { title: '公开', from: ['counted', 'answered'], to: 'closed', by: ['clerk'],
               asks: ['reason?'], ends: ['follow'], publishes: ['result'] },
  },
  publications: {
    result: { title: '满意度测评结果', column: '社会评议', fields: ['title', 'kind', 'method', 'from', 'until', 'population', 'sample', 'satisfied', 'score', 'rank', 'evidence'] },
  },
  figures: {
    surveys:    { title: '开展满意度测评', unit: '次', flow: ['count'] },
    population: { title: '应评', unit: '件次', flow: ['count'], sum: 'population' },
    sample:     { title: '参评', unit: '件次', flow: ['count'], sum: 'sample' },
    satisfied:  { title: '满意', unit: '件次', flow: ['count'], sum: 'satisfied' },
    rated:      { title: '参评率', share: 'sample', of: 'population', definition: '参评除以应评。' },
    rate:       { title: '满意率', share: 'satisfied', of: 'sample', definition: '满意和基本满意除以参评，各次测评的样本相加。' },
    scored:     { title: '给出得分的满意度测评', unit: '次', flow: ['count'], given: 'score' },
    scores:     { title: '满意度得分合计', unit: '分', flow: ['count'], sum: 'score' },
    meanScore:  { title: '满意度平均得分', unit: '分', mean: 'scores', per: 'scored', definition: '各次测评得分的平均；没有给出得分的测评不计。' },
    safety:     { title: '群众安全感受访', unit: '人次', flow: ['count'], sum: 'sample', where: { kind: ['safety'] } },
    safe:       { title: '感到安全', covers: ['P31'], unit: '人次', flow: ['count'], sum: 'satisfied', where: { kind: ['safety'] } },
    safetyRate: { title: '群众安全感指数', share: 'safe', of: 'safety' },
    followed:   { title: '差评回访', unit: '次', flow: ['follow'] },
  },
  gaps: {
    notFollowed: { title: '差评没有回访', when: (m, today) => m.state === 'counted' && (m.fields.bad ?? 0) > 0 && (m.taken['count'] ?? today).slice(0, 7) < today.slice(0, 7) },
  },
  ledger: {
    key: ['title', 'count.day'],
    steps: [
      { step: 'count',   day: '汇总日期', also: ['测评日期', '日期'] },
      { step: 'publish', day: '公开日期' },
    ],
  },
  sentence: f => say`开展满意度测评${f.surveys}，参评${f.sample}，满意${f.satisfied}，满意率${f.rate}，平均得分${f.meanScore}；群众安全感受访${f.safety}，感到安全${f.safe}，安全感指数${f.safetyRate}。`,
})
