import { choice, date, files, flag, links, number, register, say, text } from '../../declare/index.ts'
import { enforcementSupervisionRegulation as law } from '../../law/instruments/index.ts'

/** What the supervisor sends us. Each letter carries its own day; what is not done grows into a decision of the government. */
export const enforcementSupervision = register({
  id: 'enforcement-supervision', title: '行政执法监督', group: 'enforcement', version: 1, since: '2021-01-01',
  covers: ['E26'],
  about: '收到的督办函、监督意见书、监督决定书和通知：按写明的期限纠正、报送情况，有异议的提出异议。',
  named: 'subject',
  fields: {
    subject:  text('监督事项', { max: 300, also: ['事项', '问题'] }),
    kind:     choice('文书类型', { urging: '督办函', opinion: '监督意见书', decision: '监督决定书', notice: '监督通知书' }, { also: ['类型', '文书种类'] }),
    number:   text('文书编号', { max: 60, also: ['文号'] }),
    from:     text('监督机关', { max: 100, also: ['来文单位'] }),
    ground:   choice('问题类型', { idle: '应当履行没有履行', unlawful: '违法', improper: '明显不当', papers: '文书和证据不规范', conduct: '证件、着装、装备使用不规范', redLine: '乱收费、乱罚款、乱检查、乱查封' }),
    matters:  links('有关事项', { to: ['administrative-penalty', 'inspection', 'seizure', 'compulsory-execution', 'case-review'] }),
    dueOn:    date('要求报送日期', { also: ['整改期限'] }),
    pending:  flag('已进入复议或者诉讼'),
    done:     text('纠正情况', { max: 2000, also: ['整改情况'] }),
    problems: number('指出问题数', { min: 0, max: 1000, also: ['问题数'] }),
    fixed:    number('已纠正问题数', { min: 0, max: 1000, also: ['整改数'] }),
    evidence: files('文书和材料'),
    reason:   text('异议理由和处理结果', { max: 1000 }),
    outcome:  choice('监督结果', { accepted: '认可销号', raised: '升级为监督决定', withdrawn: '撤回' }),
  },
  states: { received: '纠正中', objected: '异议处理中', reported: '已报送', closed: '已销号' },
  limits: {
    report:    { title: '纠正并报送情况', until: 'dueOn', law: law.article('28'), binds: 'agency' },
    objection: { law: law.limits.objection },
  },
  guards: {
    'supervision-twice': { says: '已经进入复议、诉讼的，监督机构不重复监督。可以提出异议。', law: law.conditions.boundary, field: 'pending', warns: true, holds: m => m.fields.pending !== true },
    'supervision-fixed': { says: '已纠正问题数不能大于指出问题数。', field: 'fixed', holds: m => (m.fields.fixed ?? 0) <= (m.fields.problems ?? Number.POSITIVE_INFINITY) },
  },
  steps: {
    receive: { title: '收到监督文书', to: 'received', by: ['clerk'], law: law.article('27'),
               asks: ['subject', 'kind', 'from', 'number?', 'ground?', 'matters?', 'dueOn?', 'problems?', 'pending?', 'evidence?'], needs: ['supervision-twice'], starts: ['report'] },
    object:  { title: '提出异议', from: ['received'], to: 'objected', by: ['head'], law: law.article('30'),
               asks: ['reason'], starts: ['objection'] },
    settled: { title: '收到异议处理结果', from: ['objected'], to: 'received', by: ['clerk'], law: law.article('30'),
               asks: ['reason', 'dueOn?'], meets: ['objection'] },
    report:  { title: '报送纠正情况', from: ['received'], to: 'reported', by: ['clerk', 'head'], law: law.article('28'),
               asks: ['done', 'fixed?', 'evidence?'], needs: ['supervision-fixed'], meets: ['report'] },
    close:   { title: '登记监督结果', from: ['reported', 'received', 'objected'], to: 'closed', by: ['clerk'], law: law.article('29'),
               asks: ['outcome'], ends: ['report', 'objection'] },
  },
  figures: {
    received:  { title: '收到执法监督文书', unit: '份', flow: ['receive'] },
    urgings:   { title: '收到督办函', unit: '份', flow: ['receive'], where: { kind: ['urging'] } },
    opinions:  { title: '收到监督意见书', unit: '份', flow: ['receive'], where: { kind: ['opinion'] } },
    decisions: { title: '收到监督决定书', unit: '份', flow: ['receive'], where: { kind: ['decision'] } },
    problems:  { title: '监督指出问题', unit: '个', flow: ['receive'], sum: 'problems' },
    fixed:     { title: '纠正监督指出问题', unit: '个', flow: ['report'], sum: 'fixed' },
    reported:  { title: '报送纠正情况', unit: '份', flow: ['report'] },
    inTime:    { title: '按期报送纠正情况', unit: '份', flow: ['report'], inTime: 'report' },
    rate:      { title: '监督问题纠正率', share: 'fixed', of: 'problems' },
    open:      { title: '未销号的监督文书', unit: '份', stock: ['received', 'objected', 'reported'] },
  },
  gaps: {
    noDue: { title: '监督文书没有登记报送期限', law: law.article('28'), when: m => m.state === 'received' && m.fields.dueOn === undefined },
  },
  ledger: {
    key: ['subject', 'receive.day'],
    steps: [
      { step: 'receive', day: '收文日期', also: ['收到日期'] },
      { step: 'report',  day: '报送日期' },
      { step: 'close',   day: '销号日期', gives: { outcome: 'accepted' } },
    ],
  },
  sentence: f => say`收到行政执法监督文书${f.received.orZero}，指出问题${f.problems}，纠正率${f.rate}。`,
})
