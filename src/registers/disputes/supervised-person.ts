import { choice, date, flag, people, register, say, text } from '../../declare/index.ts'
import { correctionRules, correctionLaw as law, personalInformationLaw, resettlementPolicy } from '../../law/instruments/index.ts'

/**
 * The least that the law obliges the office to keep: what is due for whom and when. Off until the county's written
 * entrustment is recorded; no scores, no tracking; erased when the term ends; a name stands only in the encrypted part, and
 * an office that keeps it on paper alone writes none.
 */
export const supervisedPerson = register({
  id: 'supervised-person', title: '矫正帮教工作', group: 'disputes', version: 1, since: '2020-07-01',
  covers: ['P24', 'P25', 'P26', 'P27', 'P28'],
  about: '受委托承担的社区矫正和安置帮教工作：走访、帮扶、报告哪天该做、做了没有；只记编号，姓名加密。',
  restricted: ['head', 'clerk'], stays: true,
  crowd: 10,
  named: 'ref',
  fields: {
    ref:       text('工作编号', { max: 40, help: '不要写姓名、证件号码' }),
    person:    people('对象', { min: 1, max: 1 }),
    kind:      choice('工作类别', { correction: '社区矫正', released: '刑满释放帮教', discharged: '解除矫正帮教', mental: '严重精神障碍患者关爱', recovery: '社区戒毒、社区康复' }),
    mandate:   text('县级委托书文号', { max: 60, also: ['委托书文号'] }),
    female:    flag('对象为女性'),
    woman:     flag('小组有女性成员'),
    termEnds:  date('期限届满日期', { also: ['期满日期'] }),
    done:      flag('已完成'),
    help:      choice('帮扶内容', { work: '就业', welfare: '社会救助', study: '就学培训', health: '就医', family: '家庭和住房' }),
    reason:    text('原因', { max: 200 }),
  },
  states: { open: '在期', ended: '已届满', closed: '已解除、终止或者转出' },
  limits: {
    term:    { title: '期限', until: 'termEnds', law: law.article(44), binds: 'agency' },
    visit:   { id: 'supervised-person.visit', title: '走访', promise: { n: 1, unit: 'month' }, recurs: true },
    note:    { id: 'supervised-person.note', title: '周记录', promise: { n: 7, unit: 'day' }, recurs: true },
    report:  { id: 'supervised-person.report', title: '季度报告', promise: { n: 3, unit: 'month' }, recurs: true },
    summary: { law: correctionRules.limits.finalAssessment, from: 'termEnds', when: m => m.fields.kind === 'correction' },
  },
  guards: {
    'supervised-no-mandate': { says: '没有县级社区矫正机构的书面委托，司法所不能办理。请先登记委托书文号。', law: law.conditions.mandate, field: 'mandate', holds: m => m.fields.mandate !== undefined },
    'supervised-no-woman':   { says: '对象为女性的，矫正小组应有女性成员。', law: law.conditions.femaleMember, field: 'woman', holds: m => m.fields.kind !== 'correction' || m.fields.female !== true || m.fields.woman === true },
  },
  steps: {
    take:     { title: '接收', to: 'open', by: ['clerk', 'head'], law: law.article(22),
                asks: ['ref', 'kind', 'mandate', 'termEnds', 'person?', 'female?', 'woman?'], needs: ['supervised-no-mandate', 'supervised-no-woman'], starts: ['term', 'note', 'visit', 'report', 'summary'] },
    note:     { title: '周记录', from: ['open'], by: ['clerk', 'head'], each: true,
                asks: ['done'], meets: ['note'] },
    visit:    { title: '走访', from: ['open'], by: ['clerk', 'head'], law: law.article(26), each: true,
                asks: ['done'], meets: ['visit'] },
    help:     { title: '帮扶', from: ['open'], by: ['clerk', 'head'], law: resettlementPolicy.article('帮教'), each: true,
                asks: ['help'] },
    report:   { title: '季度报告', from: ['open'], by: ['clerk', 'head'], each: true,
                asks: ['done'], meets: ['report'] },
    assess:   { title: '期满前总结', from: ['open'], by: ['clerk', 'head'], law: correctionRules.article(53),
                asks: ['done'], meets: ['summary'] },
    end:      { title: '期满解除', from: ['open'], to: 'ended', by: ['head'], law: law.article(44),
                asks: ['reason?'], meets: ['term'], ends: ['note', 'visit', 'report', 'summary'] },
    close:    { title: '终止或者转出', from: ['open'], to: 'closed', by: ['head'], law: law.article(45),
                asks: ['reason'], ends: ['term', 'note', 'visit', 'report', 'summary'] },
  },
  figures: {
    correction: { title: '在册社区矫正工作', unit: '件', stock: ['open'], where: { kind: ['correction'] } },
    released:   { title: '在册安置帮教工作', unit: '件', stock: ['open'], where: { kind: ['released', 'discharged'] } },
    mental:     { title: '在册严重精神障碍患者关爱工作', unit: '件', stock: ['open'], where: { kind: ['mental'] } },
    recovery:   { title: '在册社区戒毒、社区康复工作', unit: '件', stock: ['open'], where: { kind: ['recovery'] } },
    notes:      { title: '周记录', unit: '次', flow: ['note'] },
    notesInTime: { title: '按周记录', unit: '次', flow: ['note'], inTime: 'note' },
    visits:     { title: '走访', unit: '次', flow: ['visit'] },
    visitsInTime: { title: '按月走访', unit: '次', flow: ['visit'], inTime: 'visit' },
    helped:     { title: '帮扶', unit: '次', flow: ['help'] },
    reports:    { title: '季度报告', unit: '次', flow: ['report'] },
    reportsInTime: { title: '按季报告', unit: '次', flow: ['report'], inTime: 'report' },
  },
  gaps: {
    notErased: { title: '期限已满，个人信息还没有依法删除', law: personalInformationLaw.article(47), when: m => m.state !== 'open' && m.fields.person !== undefined },
    overdue:   { title: '期限已满，没有办理解除', law: law.article(44), toldBy: 'term', when: (m, today) => m.state === 'open' && (m.fields.termEnds ?? today) < today },
  },
  ledger: {
    key: ['ref'],
    steps: [
      { step: 'take',   day: '接收日期' },
      { step: 'note',   day: '周记录日期', gives: { done: true } },
      { step: 'visit',  day: '走访日期', gives: { done: true } },
      { step: 'help',   day: '帮扶日期' },
      { step: 'report', day: '季度报告日期', gives: { done: true } },
      { step: 'assess', day: '期满前总结日期', gives: { done: true } },
      { step: 'end',    day: '期满解除日期' },
      { step: 'close',  day: '终止或者转出日期' },
    ],
  },
  sentence: f => say`依法做好社区矫正和安置帮教工作，走访${f.visits}，帮扶${f.helped}。`,
})
