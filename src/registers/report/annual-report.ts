import { date, flag, links, number, register, say, text } from '../../declare/index.ts'
import { ruleOfLawInspection as law } from '../../law/instruments/index.ts'

/**
 * The content is one JSON value that only the report's own acts may write (their steps are nobody's in the forms). They judge
 * it by the same rules as the editor whenever it is kept, and set `ready`, without which it cannot be issued.
 */
export const annualReport = register({
  id: 'annual-report', title: '法治政府建设年度报告', group: 'report', version: 1, since: '2021-01-01',
  covers: ['Y01'],
  about: '一年一份：起草、核对、审议、签发、报送、公开；报告里的数字都连着台账。',
  named: 'title',
  fields: {
    title:   text('报告标题', { max: 200 }),
    year:    number('报告年度', { min: 2000, max: 2100 }),
    ends:    date('年度最后一天'),
    content: text('报告内容', { max: 400_000, kept: true }),
    ready:   flag('可以签发', { kept: true }),
    checked: text('核对过的文本', { max: 100, kept: true }),
    closing: number('封账（第几次）', { min: 1, kept: true }),
    opinion: text('核对意见', { max: 2000 }),
    meeting: links('审议的会议', { to: ['meeting'] }),
    sentTo:  text('报送机关', { max: 200 }),
  },
  states: { draft: '起草', checked: '已核对', discussed: '已审议', issued: '已签发', public: '已公开' },
  limits: {
    sendUp:     { law: law.limits.annualReport, from: 'ends' },
    makePublic: { law: law.limits.publication, from: 'ends' },
  },
  guards: {
    'report-not-ready': { says: '报告还有不能签发的地方：缺了部分，有数字没有出处，或者不足没有回应的安排。请先改好再签发。', law: law.conditions.contents, field: 'ready', holds: m => m.fields.ready === true },
  },
  steps: {
    start:   { title: '起草', to: 'draft', by: [], law: law.article('内容'),
               asks: ['title', 'year', 'ends', 'content', 'ready?'], starts: ['sendUp', 'makePublic'] },
    edit:    { title: '修改', from: ['draft', 'checked', 'discussed'], to: 'draft', by: [],
               asks: ['content', 'ready?'] },
    check:   { title: '核对', from: ['draft'], to: 'checked', by: [],
               asks: ['opinion?', 'checked'] },
    discuss: { title: '审议', from: ['checked'], to: 'discussed', by: ['clerk', 'head'],
               asks: ['meeting?'] },
    sendBack: { title: '退回修改', from: ['checked', 'discussed'], to: 'draft', by: ['head', 'reviewer'],
               asks: ['opinion'] },
    issue:   { title: '签发', from: ['checked', 'discussed'], to: 'issued', by: [], law: law.article('内容'),
               asks: ['content', 'ready', 'closing'], needs: ['report-not-ready'] },
    send:    { title: '报送', from: ['issued', 'public'], by: ['clerk', 'head'], law: law.article('23'),
               asks: ['sentTo'], meets: ['sendUp'] },
    publish: { title: '公开', from: ['issued'], to: 'public', by: ['clerk', 'head'], law: law.article('24'),
               asks: [], meets: ['makePublic'], publishes: ['report'] },
  },
  publications: {
    report: { title: '法治政府建设年度报告', law: law.article('24'), column: '法治政府建设年度报告', fields: ['year', 'content'] },
  },
  figures: {
    issued:    { title: '签发年度报告', unit: '份', flow: ['issue'] },
    sent:      { title: '报送年度报告', unit: '份', flow: ['send'] },
    inTime:    { title: '按时报送年度报告', unit: '份', flow: ['send'], inTime: 'sendUp', definition: '不晚于规定的最后一天报送的。' },
    published: { title: '公开年度报告', unit: '份', flow: ['publish'] },
  },
  gaps: {
    notSent:      { title: '年度报告签发以后没有报送', law: law.article('23'), when: m => m.taken['issue'] !== undefined && m.taken['send'] === undefined },
    notPublished: { title: '年度报告签发以后没有公开', law: law.article('24'), when: m => m.state === 'issued' },
    noneThisYear: { title: '没有报送年度报告', law: law.article('23'), every: 'year', figure: 'sent', least: 1 },
  },
  sentence: f => say`落实年度报告制度，报送上一年度法治政府建设情况报告${f.sent}，向社会公开${f.published}。`,
})
