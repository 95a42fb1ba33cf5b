import { choice, files, flag, links, members, people, register, say, text } from '../../declare/index.ts'
import { enterpriseInspectionOpinion, enforcementSupervisionRegulation as law } from '../../law/instruments/index.ts'

/** Complaints about those who enforce. The person complained of must not read it: narrow the readers first, then look into it. */
export const enforcementComplaint = register({
  id: 'enforcement-complaint', title: '行政执法投诉', group: 'enforcement', version: 1, since: '2021-01-01',
  restricted: ['clerk', 'reviewer', 'head'],
  covers: ['E26', 'E27'],
  about: '对执法行为和执法人员的投诉：受理、回避、核实、处理、答复；零投诉也要有依据。',
  named: 'subject',
  fields: {
    subject:   text('投诉事项', { max: 200, also: ['投诉内容', '事项'] }),
    channel:   choice('渠道', { visit: '来访', letter: '来信', phone: '电话', hotline: '12345热线', enterprise: '涉企诉求渠道', online: '网络', superior: '上级转办' }, { also: ['来源'] }),
    person:    people('投诉人', { also: ['投诉人姓名'] }),
    enterprise: flag('企业投诉'),
    about:     members('被投诉人员', { personal: true, also: ['被投诉人'] }),
    ground:    choice('反映问题', { attitude: '态度作风', procedure: '程序违法', penalty: '处罚不当', inspection: '乱检查', fee: '乱收费', seizure: '乱查封', idle: '不作为', conduct: '违反执法纪律' }, { also: ['问题类型'] }),
    matters:   links('有关事项', { to: ['administrative-penalty', 'summary-penalty', 'inspection', 'seizure'] }),
    checkedBy: members('核实人员', { min: 1 }),
    finding:   choice('核实结果', { upheld: '属实', partly: '部分属实', unfounded: '不属实' }, { also: ['结果'] }),
    measure:   text('处理情况', { max: 1000, also: ['处理结果'] }),
    evidence:  files('核实材料'),
    satisfied: choice('投诉人评价', { yes: '满意', fair: '基本满意', no: '不满意', none: '未评价' }),
    reason:    text('理由', { max: 500 }),
  },
  states: { accepted: '核实中', found: '待答复', closed: '已答复', refused: '不予受理' },
  limits: {
    answer: { id: 'enforcement-complaint.answer', title: '答复投诉人', promise: { n: 15, unit: 'working-day' } },
  },
  guards: {
    'complaint-own': { says: '被投诉的人不能参加核实。', law: law.conditions.boundary, field: 'checkedBy', holds: m => !m.fields.checkedBy?.some(c => m.fields.about?.some(a => (c.matter && a.matter ? c.matter === a.matter : c.name === a.name))) },
    'complaint-measure': { says: '投诉属实或者部分属实的，要写明怎样处理。', law: law.article('32'), field: 'measure', holds: m => m.fields.finding === 'unfounded' || m.fields.measure !== undefined },
  },
  steps: {
    accept: { title: '受理', to: 'accepted', by: ['clerk'], law: law.article('20'),
              asks: ['subject', 'channel', 'ground', 'person?', 'enterprise?', 'about?', 'matters?'], starts: ['answer'] },
    refuse: { title: '不予受理', to: 'refused', by: ['clerk', 'head'],
              asks: ['subject', 'channel', 'ground', 'reason', 'person?'] },
    check:  { title: '核实', from: ['accepted'], to: 'found', by: ['reviewer', 'head'], law: enterpriseInspectionOpinion.article('三'),
              asks: ['checkedBy', 'finding', 'measure?', 'evidence?'], needs: ['complaint-own', 'complaint-measure'] },
    answer: { title: '答复', from: ['found'], to: 'closed', by: ['clerk', 'head'],
              asks: ['measure?', 'satisfied?'], meets: ['answer'] },
  },
  figures: {
    received:  { title: '行政执法投诉', unit: '件', flow: ['accept'] },
    upheld:    { title: '投诉属实和部分属实', unit: '件', flow: ['check'], where: { finding: ['upheld', 'partly'] } },
    answered:  { title: '答复行政执法投诉', unit: '件', flow: ['answer'] },
    inTime:    { title: '按时答复行政执法投诉', unit: '件', flow: ['answer'], inTime: 'answer' },
    conduct:   { title: '反映违反执法纪律', unit: '件', flow: ['accept'], where: { ground: ['conduct', 'attitude'] }, covers: ['E27'] },
    enterprise: { title: '企业投诉', unit: '件', flow: ['accept'], where: { enterprise: [true] } },
    rated:     { title: '作出评价的投诉', unit: '件', flow: ['answer'], where: { satisfied: ['yes', 'fair', 'no'] } },
    satisfied: { title: '投诉人满意', unit: '件', flow: ['answer'], where: { satisfied: ['yes', 'fair'] } },
    rate:      { title: '投诉办理满意率', share: 'satisfied', of: 'rated', definition: '满意和基本满意除以作出评价的。' },
    open:      { title: '未答复的投诉', unit: '件', stock: ['accepted', 'found'] },
  },
  ledger: {
    key: ['subject', 'accept.day'],
    steps: [
      { step: 'accept', day: '受理日期', also: ['投诉日期'] },
      { step: 'check',  day: '核实日期' },
      { step: 'answer', day: '答复日期' },
    ],
  },
  sentence: f => say`行政执法投诉${f.received.orZero}，核实属实${f.upheld}。`,
})
