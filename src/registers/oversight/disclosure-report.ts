import { choice, date, money, number, register, say, text } from '../../declare/index.ts'
import { disclosureReportForm, disclosureRegulation as law } from '../../law/instruments/index.ts'

/** The yearly report itself: what no register can count, the words that only people write, and the day on which it went out. */
export const disclosureReport = register({
  id: 'disclosure-report', title: '政府信息公开年报', group: 'oversight', version: 1, since: '2021-09-26',
  covers: ['S12', 'S15'],
  about: '政府信息公开工作年度报告：各格由台账得出，台账没有的在这里填，期限内报送和公布。',
  named: 'title',
  fields: {
    title:     text('名称', { max: 100, also: ['报告名称'] }),
    year:      number('年度', { min: 2008, max: 2100 }),
    asOf:      date('统计截止日期', { help: '报告年度的12月31日' }),
    level:     choice('报告主体', { town: '乡镇、街道和部门', government: '县级以上政府' }, { also: ['主体'] }),
    licences:  number('行政许可处理决定数量', { min: 0, also: ['行政许可'] }),
    fee:       money('行政事业性收费', { help: '本年收费金额；年报以万元列出' }),
    rulesMade: number('规章本年制发', { min: 0 }),
    rulesEnded: number('规章本年废止', { min: 0 }),
    rulesValid: number('规章现行有效', { min: 0 }),
    overview:  text('总体情况', { max: 6000, help: '不写的按台账起草' }),
    problems:  text('存在的主要问题及改进情况', { max: 4000, also: ['主要问题及改进'] }),
    other:     text('其他需要报告的事项', { max: 2000 }),
    link:      text('公布网址', { max: 300, also: ['网址'] }),
    reason:    text('更正原因', { max: 500 }),
  },
  states: { drafting: '编写中', sent: '已报送', published: '已公布' },
  limits: {
    publication: { per: 'level', among: { town: law.limits.annualReport, government: law.limits.governmentReport }, from: 'asOf' },
  },
  guards: {
    'disclosure-report-year':     { says: '统计截止日期应是报告年度的12月31日，期限从这一天起算。请核对。', law: law.article(49), field: 'asOf', warns: true, holds: m => m.fields.asOf === `${m.fields.year}-12-31` },
    'disclosure-report-rules':    { says: '乡镇、街道和部门没有规章制定权，规章各格应为0。', law: disclosureReportForm.conditions.normativeStock, field: 'rulesMade', warns: true, holds: m => m.fields.level !== 'town' || (m.fields.rulesMade ?? 0) + (m.fields.rulesEnded ?? 0) + (m.fields.rulesValid ?? 0) === 0 },
    'disclosure-report-problems': { says: '年报要写存在的主要问题及改进情况。', law: law.article(50), field: 'problems', holds: m => m.fields.problems !== undefined },
  },
  steps: {
    begin:   { title: '开始编写', to: 'drafting', by: ['clerk'], law: law.article(49),
               asks: ['title', 'year', 'asOf', 'level'], needs: ['disclosure-report-year'], starts: ['publication'] },
    fill:    { title: '填写台账没有的内容', from: ['drafting'], by: ['clerk'], law: law.article(50),
               asks: ['licences?', 'fee?', 'rulesMade?', 'rulesEnded?', 'rulesValid?', 'overview?', 'problems?', 'other?'], needs: ['disclosure-report-rules'] },
    send:    { title: '报送主管部门', from: ['drafting'], to: 'sent', by: ['clerk', 'head'], law: law.article(49),
               asks: [], needs: ['disclosure-report-problems'] },
    publish: { title: '公布', from: ['drafting', 'sent'], to: 'published', by: ['clerk'], law: law.article(49),
               asks: ['link?', 'problems?'], needs: ['disclosure-report-problems'], meets: ['publication'], publishes: ['report'] },
    amend:   { title: '更正后重新公布', from: ['published'], by: ['clerk'], law: law.article(49),
               asks: ['reason', 'link?'], publishes: ['report'] },
  },
  publications: {
    report: { title: '政府信息公开工作年度报告', law: law.article(49), column: '政府信息公开年报', fields: ['title', 'year', 'link'] },
  },
  figures: {
    published: { title: '公布政府信息公开年报', unit: '份', flow: ['publish'] },
    inTime:    { title: '按时公布政府信息公开年报', unit: '份', flow: ['publish'], inTime: 'publication' },
  },
  gaps: {
    notPublished: { title: '全年没有公布上一年度的政府信息公开年报', law: law.article(49), every: 'year', figure: 'published', least: 1 },
  },
  ledger: {
    key: ['title', 'year'],
    steps: [
      { step: 'begin',   day: '开始编写日期' },
      { step: 'fill',    day: '填写日期' },
      { step: 'send',    day: '报送日期' },
      { step: 'publish', day: '公布日期' },
    ],
  },
  sentence: f => say`按时公布政府信息公开工作年度报告${f.inTime}。`,
})
