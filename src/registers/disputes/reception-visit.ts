import { choice, links, members, number, people, register, say, text, unit } from '../../declare/index.ts'
import { petitionRules as law } from '../../law/instruments/index.ts'

/** One visit, one entry: what was raised goes on as a mediation or a petition that opens by itself. What comes by telephone or on the net stands in 热线和网络诉求. */
export const receptionVisit = register({
  id: 'reception-visit', title: '下访接待', group: 'disputes', version: 1, since: '2021-01-01',
  covers: ['P10', 'P11', 'P15'],
  about: '领导干部下访、接访、约访、走访：当场答复的当场办结，其余转调解、转信访或者交办，限时答复；来电和网上的在热线和网络诉求里登记。',
  restricted: ['clerk', 'head', 'mediator'],
  named: 'subject',
  fields: {
    subject: text('反映事项', { max: 500, also: ['诉求', '接访事项', '反映问题'] }),
    leader:  members('接待领导', { min: 1, also: ['接访领导', '下访领导'] }),
    place:   text('地点', { max: 100, also: ['接访地点'] }),
    village: unit('村（社区）', { also: ['村居'] }),
    manner:  choice('方式', { down: '下访', reception: '定点接访', appointment: '约访', visit: '走访' }, { also: ['接待方式'] }),
    visitors: people('来访群众', { also: ['姓名', '反映人'] }),
    number:  number('人数', { min: 1, also: ['接待人数'] }),
    kind:    choice('类别', { land: '土地征收', property: '物业管理', wage: '劳动社保', welfare: '民政救助', dispute: '邻里纠纷', environment: '环境卫生', litigation: '涉法涉诉', other: '其他' }, { also: ['问题类别'] }),
    answer:  text('答复意见', { max: 1000, also: ['处理结果', '办理情况'] }),
    owner:   text('承办单位', { max: 60 }),
    matter:  links('转办事项', { to: ['mediation', 'petition'] }),
    petitionKind: choice('信访类别', { suggestion: '建议意见', accusation: '检举控告', claim: '申诉求决' }, { only: { field: 'result', is: ['petition'] } }),
    result:  choice('处理方式', { onSpot: '当场答复', assigned: '交办', mediation: '转调解', petition: '转信访', law: '引导诉讼等法定途径' }, { also: ['办理方式'] }),
  },
  states: { open: '办理中', closed: '已答复' },
  limits: {
    answer: { id: 'reception-visit.answer', title: '答复来访群众', promise: { n: 15, unit: 'day' }, when: m => m.fields.result !== 'onSpot' },
  },
  guards: {
    'visit-no-leader': { says: '下访接待要写明接待的领导。', law: law.article(20), field: 'leader', holds: m => (m.fields.leader ?? []).length > 0 },
    'visit-too-many': { says: '多人走访的，代表不超过五人。请登记推选的代表。', law: law.article(20), field: 'number', warns: true, holds: m => m.fields.manner !== 'reception' || (m.fields.number ?? 1) <= law.thresholds.representatives.values['most']! },
    'visit-not-known': { says: '转调解、转信访的，要登记来访群众；转信访的，还要选明信访类别。', field: 'visitors', holds: m => (m.fields.result !== 'mediation' && m.fields.result !== 'petition') || ((m.fields.visitors ?? []).length > 0 && (m.fields.result !== 'petition' || m.fields.petitionKind !== undefined)) },
    'visit-no-answer': { says: '要写明怎样答复。', law: law.article(29), field: 'answer', holds: m => m.fields.answer !== undefined },
  },
  steps: {
    receive: { title: '接待', to: 'open', by: ['clerk', 'head', 'mediator'], law: law.article(20),
               asks: ['subject', 'manner', 'leader?', 'village?', 'kind?', 'place?', 'visitors?', 'number?', 'result?', 'owner?'], needs: ['visit-no-leader', 'visit-too-many'], starts: ['answer'] },
    hand:    { title: '交办或者转办', from: ['open'], by: ['clerk', 'head'],
               asks: ['result', 'petitionKind?', 'visitors?', 'owner?', 'matter?'], needs: ['visit-not-known'],
               opens: [
                 { register: 'mediation', step: 'arrive', when: { field: 'result', is: ['mediation'] }, handsOn: true, fills: { subject: { from: 'subject' }, source: { is: 'petition' }, parties: { from: 'visitors' }, village: { from: 'village' }, from: { self: true } } },
                 { register: 'petition', step: 'register', when: { field: 'result', is: ['petition'] }, fills: { subject: { from: 'subject' }, channel: { is: 'visit' }, kind: { from: 'petitionKind' }, petitioner: { from: 'visitors' }, traceable: { is: true }, people: { from: 'number' }, village: { from: 'village' } } },
               ] },
    answer:  { title: '答复', from: ['open'], to: 'closed', by: ['clerk', 'head', 'mediator'], law: law.article(29),
               asks: ['answer', 'result?', 'matter?'], needs: ['visit-no-answer'], meets: ['answer'] },
  },
  figures: {
    visits:    { title: '下访接待', unit: '次', flow: ['receive'], where: { manner: ['down', 'reception', 'appointment', 'visit'] }, definition: '领导干部下访、接访、约访、走访接待，一次一条；来电和网络问政在热线和网络诉求里计。' },
    people:    { title: '接待群众', unit: '人次', flow: ['receive'], sum: 'number' },
    onSpot:    { title: '当场答复', unit: '件', flow: ['answer'], where: { result: ['onSpot'] } },
    answered:  { title: '答复来访事项', unit: '件', flow: ['answer'] },
    inTime:    { title: '按承诺答复', unit: '件', flow: ['answer'], inTime: 'answer', definition: '交办、转办的事项在承诺期限内答复的；当场答复的没有期限，不计。' },
    mediation: { title: '转入调解', unit: '件', flow: ['hand', 'answer'], where: { result: ['mediation'] } },
    litigation: { title: '涉法涉诉信访释法析理', unit: '件', flow: ['receive'], where: { kind: ['litigation'] } },
    leaders:   { title: '参加接待的领导', unit: '人', flow: ['receive'], distinct: 'leader', definition: '同一人只计一次。' },
    pending:   { title: '尚未答复', unit: '件', stock: ['open'] },
  },
  gaps: {
    monthMissed: { title: '当月没有下访接待', law: law.article(18), every: 'month', figure: 'visits', least: 1 },
    weekMissed:  { title: '上周没有领导下访接访', law: law.article(18), covers: ['P10'], every: 'week', figure: 'visits', least: 1 },
    leaderMissed: { title: '当月没有下访接访的领导', law: law.article(18), covers: ['P10'], every: 'month', figure: 'leaders', least: 1, per: 'study-roster.leaders' },
    villageMissed: { title: '一个季度没有领导走访接访的村（社区）', law: law.article(18), covers: ['P15'], every: 'quarter', figure: 'visits', least: 1, per: 'village' },
  },
  ledger: {
    key: ['subject', 'leader', 'receive.day'],
    steps: [
      { step: 'receive', day: '接待日期', also: ['接访日期', '下访日期', '日期', '时间'] },
      { step: 'answer',  day: '答复日期', also: ['办结日期'] },
    ],
  },
  sentence: f => say`领导干部下访、接访${f.visits}，同比${f.visits.growth}，接待群众${f.people}，答复群众反映事项${f.answered}，其中当场答复${f.onSpot}。`,
})
