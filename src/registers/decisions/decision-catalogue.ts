import { files, flag, number, register, rows, say, text } from '../../declare/index.ts'
import { majorDecisionRegulation as law } from '../../law/instruments/index.ts'

/** The regulation lets a government draw up a catalogue and then asks for it to be agreed and published (第3条). */
export const decisionCatalogue = register({
  id: 'decision-catalogue', title: '重大行政决策目录', group: 'decisions', version: 1, since: '2019-09-01',
  covers: ['D02'],
  about: '一年一份决策事项目录：征集、报同级党委同意、向社会公布、按程序调整；目录里的事项办到哪一步，在重大行政决策里看。',
  named: 'title',
  fields: {
    title:    text('目录名称', { max: 100, also: ['名称'] }),
    year:     number('年度', { min: 2000, max: 2100 }),
    proposed: number('征集事项数', { min: 0 }),
    items:    rows('列入事项', { min: 1, columns: { title: '事项', unit: '承办单位', finish: '计划完成时间' }, also: ['事项'], help: '每项写事项，承办单位，计划完成时间；几项用分号隔开' }),
    agreed:   flag('同级党委已同意'),
    link:     text('公布网址', { max: 300 }),
    added:    number('调整增加事项', { min: 0 }),
    removed:  number('调整减少事项', { min: 0 }),
    reason:   text('调整理由', { max: 500 }),
    text:     files('目录文本'),
  },
  states: { drafting: '征集中', agreed: '党委已同意', published: '已公布' },
  guards: {
    'catalogue-not-agreed': { says: '目录要经同级党委同意后公布。', law: law.article(3), field: 'agreed', holds: m => m.fields.agreed === true },
  },
  steps: {
    collect: { title: '征集事项', to: 'drafting', by: ['clerk'], law: law.article(3),
               asks: ['title', 'year', 'proposed?'] },
    agree:   { title: '党委同意', from: ['drafting'], to: 'agreed', by: ['clerk', 'head'], law: law.article(3),
               asks: ['agreed', 'items'] },
    publish: { title: '公布目录', from: ['agreed'], to: 'published', by: ['clerk'], law: law.article(3),
               asks: ['items', 'link?', 'text?'], needs: ['catalogue-not-agreed'], publishes: ['catalogue'] },
    adjust:  { title: '调整目录', from: ['published'], by: ['clerk'], approvedBy: ['head'], law: law.article(3), each: true,
               asks: ['reason', 'added?', 'removed?'] },
  },
  publications: {
    catalogue: { title: '重大行政决策事项目录', law: law.article(3), column: '重大行政决策', fields: ['title', 'items', 'text'] },
  },
  figures: {
    published: { title: '公布重大行政决策目录', unit: '份', flow: ['publish'] },
    proposed:  { title: '征集决策事项', unit: '项', flow: ['collect'], sum: 'proposed' },
    items:     { title: '纳入重大行政决策事项', unit: '件', flow: ['publish'], sum: 'items', definition: '公布的目录所列事项数；年中调整的另计。' },
    added:     { title: '目录调整增加', unit: '件', flow: ['adjust'], sum: 'added' },
    removed:   { title: '目录调整减少', unit: '件', flow: ['adjust'], sum: 'removed' },
  },
  gaps: {
    notPublished: { title: '目录经同意后没有公布', law: law.article(3), when: m => m.state === 'agreed' },
    yearMissed:   { title: '全年没有公布重大行政决策目录', every: 'year', figure: 'published', least: 1 },
  },
  ledger: {
    key: ['title', 'year'],
    steps: [
      { step: 'collect', day: '征集日期' },
      { step: 'agree',   day: '党委同意日期', gives: { agreed: true } },
      { step: 'publish', day: '公布日期', also: ['发布日期'] },
      { step: 'adjust',  day: '调整日期' },
    ],
  },
  sentence: f => say`公布年度重大行政决策目录，纳入重大行政决策事项${f.items}。`,
})
