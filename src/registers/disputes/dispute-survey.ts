import { choice, choices, date, links, members, number, register, say, text, unit } from '../../declare/index.ts'
import { mediationLaw as law, petitionRules } from '../../law/instruments/index.ts'

/** A round of looking for disputes; each dispute found is one matter of mediation and is counted there, once. */
export const disputeSurvey = register({
  id: 'dispute-survey', title: '矛盾纠纷排查', group: 'disputes', version: 1, since: '2021-01-01',
  covers: ['P01'],
  about: '定期排查、敏感节点排查和“大走访、大排查、大化解”：一轮一条，走访多少户、发现多少件、分到哪里；查出的纠纷在调处台账里一件一条。',
  named: 'title',
  fields: {
    title:      text('排查主题', { max: 200, also: ['排查名称', '行动名称', '主题'] }),
    kind:       choice('排查类型', { regular: '定期排查', node: '重要节点排查', special: '专项排查', campaign: '大走访大排查大化解', teahouse: '和顺茶馆接待' }, { also: ['类型'] }),
    scope:      choices('重点领域', { land: '土地山林', demolition: '征地拆迁', wage: '欠薪', family: '婚姻家庭', neighbour: '邻里', property: '物业', debt: '债务', school: '校园', other: '其他' }, { also: ['领域'] }),
    villages:   number('覆盖村（社区）', { min: 0, also: ['村社数'] }),
    village:    unit('村（社区）', { also: ['村居'] }),
    lead:       members('带队人', { also: ['负责人'] }),
    until:      date('截止日期', { also: ['结束日期'] }),
    people:     number('参加排查', { min: 0, also: ['参加人数'] }),
    households: number('走访户数', { min: 0, also: ['走访群众户数'] }),
    found:      number('发现纠纷', { min: 0, also: ['排查件数', '发现件数'] }),
    settled:    number('当场化解', { min: 0, also: ['就地化解'] }),
    assigned:   number('分流指派', { min: 0, also: ['交办件数'] }),
    key:        number('重点纠纷', { min: 0, also: ['重大纠纷'] }),
    matters:    links('查出的纠纷', { to: ['mediation'] }),
    summary:    text('排查情况', { max: 2000, also: ['情况'] }),
    reason:     text('说明', { max: 300 }),
  },
  states: { planned: '已部署', done: '已汇总', closed: '已销号' },
  limits: {
    finish: { title: '按部署完成排查', until: 'until', law: law.article(25), binds: 'agency' },
    clear:  { id: 'dispute-survey.clear', title: '查出的纠纷办结或者落实包案', promise: { n: 30, unit: 'day' }, when: m => (m.fields.found ?? 0) > (m.fields.settled ?? 0) },
  },
  guards: {
    'survey-sums': { says: '当场化解和分流指派合计不能多于发现的纠纷。请核对。', field: 'found', holds: m => (m.fields.settled ?? 0) + (m.fields.assigned ?? 0) <= (m.fields.found ?? 0) },
    'survey-links': { says: '查出的纠纷请在调处台账逐件登记并关联，件数以调处台账为准。', field: 'matters', warns: true, holds: m => (m.fields.found ?? 0) === 0 || (m.fields.matters ?? []).length > 0 || (m.fields.settled ?? 0) === m.fields.found },
  },
  steps: {
    plan:    { title: '部署', to: 'planned', by: ['clerk', 'head'],
               asks: ['title', 'kind', 'until', 'scope?', 'lead?'], starts: ['finish'] },
    survey:  { title: '排查并汇总', covers: ['P09'], to: 'done', by: ['clerk', 'mediator'], law: law.article(25),
               asks: ['title', 'kind', 'found', 'villages?', 'village?', 'scope?', 'lead?', 'people?', 'households?', 'settled?', 'assigned?', 'key?', 'matters?', 'summary?'], needs: ['survey-sums', 'survey-links'], starts: ['clear'] },
    report:  { title: '汇总', from: ['planned'], to: 'done', by: ['clerk', 'mediator'], law: law.article(25),
               asks: ['found', 'villages?', 'people?', 'households?', 'settled?', 'assigned?', 'key?', 'matters?', 'summary?'], needs: ['survey-sums', 'survey-links'], meets: ['finish'], starts: ['clear'] },
    clear:   { title: '销号', from: ['done'], to: 'closed', by: ['clerk', 'head'],
               asks: ['reason?'], meets: ['clear'] },
  },
  figures: {
    rounds:     { title: '开展矛盾纠纷排查', unit: '次', flow: ['survey', 'report'] },
    campaigns:  { title: '大走访大排查大化解', covers: ['P15'], unit: '次', flow: ['survey', 'report'], where: { kind: ['campaign'] } },
    nodes:      { title: '重要节点排查', unit: '次', flow: ['survey', 'report'], where: { kind: ['node'] } },
    households: { title: '走访群众', covers: ['P15'], unit: '户次', flow: ['survey', 'report'], sum: 'households' },
    people:     { title: '参加排查', unit: '人次', flow: ['survey', 'report'], sum: 'people' },
    reported:   { title: '排查报告的纠纷', unit: '件', flow: ['survey', 'report'], sum: 'found', definition: '各轮排查汇总的件数，用来与调处台账的排查登记核对；报告里写调处台账的“排查矛盾隐患”。' },
    settled:    { title: '排查当场化解', unit: '件', flow: ['survey', 'report'], sum: 'settled' },
    assigned:   { title: '分流指派', covers: ['P09'], unit: '件', flow: ['survey', 'report'], sum: 'assigned' },
    key:        { title: '排查重点纠纷', unit: '件', flow: ['survey', 'report'], sum: 'key' },
  },
  gaps: {
    monthMissed: { title: '当月没有开展矛盾纠纷排查', law: petitionRules.article(10), every: 'month', figure: 'rounds', least: 1 },
    villageMissed: { title: '当月没有排查矛盾纠纷的村（社区）', law: petitionRules.article(10), every: 'month', figure: 'rounds', least: 1, per: 'village', whole: true },
    notCleared:  { title: '排查出的纠纷没有销号', when: (m, today) => m.state === 'done' && (m.fields.found ?? 0) > (m.fields.settled ?? 0) && (m.taken['survey'] ?? m.taken['report'] ?? today).slice(0, 4) < today.slice(0, 4) },
  },
  ledger: {
    key: ['title', 'village', 'survey.day'],
    steps: [
      { step: 'survey', day: '排查日期', also: ['汇总日期', '日期'] },
      { step: 'clear',  day: '销号日期' },
    ],
  },
  sentence: f => say`开展矛盾纠纷排查${f.rounds}，走访群众${f.households}，其中大走访大排查大化解${f.campaigns}。`,
})
