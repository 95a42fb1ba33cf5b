import { choice, members, register, rows, say, text, unit } from '../../declare/index.ts'
import { businessEnvironmentRegulation, privateEconomyLaw } from '../../law/instruments/index.ts'

/** 55家次 and 55家 are two figures of the same visits; what was raised is counted as raised and as solved. */
export const enterpriseVisit = register({
  id: 'enterprise-visit', title: '企业走访', group: 'functions', version: 1, since: '2020-01-01',
  covers: ['O10'],
  about: '走访企业和企业来访，一次一条：收集的问题交给谁、解决没有、企业认不认可，都记在同一条里。',
  named: 'enterprise',
  fields: {
    enterprise: text('企业名称', { max: 100, also: ['企业', '走访企业'] }),
    code:      text('统一社会信用代码', { form: 'credit-code', max: 18 }),
    size:      choice('企业规模', { above: '规上企业', small: '小微企业', selfEmployed: '个体工商户', other: '其他' }, { also: ['规模'] }),
    village:   unit('村（社区）', { also: ['村居'] }),
    manner:    choice('方式', { visit: '上门走访', meeting: '座谈会', hotline: '企业来电来访', online: '线上' }, { also: ['走访方式'] }),
    visitors:  members('走访人员', { min: 1, also: ['走访领导', '走访人'] }),
    served:    text('宣讲的政策和服务', { max: 300, also: ['服务内容'] }),
    issues:    rows('反映的问题', { columns: { issue: '问题' }, max: 50, also: ['收集问题', '问题'] }),
    owner:     text('承办部门', { max: 60, also: ['责任部门'] }),
    solved:    rows('已解决的问题', { columns: { issue: '问题' }, max: 50, also: ['解决问题'] }),
    result:    text('办理结果', { max: 500, also: ['解决情况'] }),
    opinion:   choice('企业评价', { satisfied: '满意', fair: '基本满意', bad: '不满意' }),
  },
  states: { visited: '已走访', open: '问题办理中', solved: '已解决', closed: '企业已确认' },
  limits: {
    solve: { id: 'enterprise-visit.solve', title: '解决企业反映的问题', promise: { n: 15, unit: 'working-day' }, when: m => (m.fields.issues ?? []).length > 0 },
  },
  guards: {
    'visit-solved': { says: '解决的问题不能多于收集的问题。请核对。', field: 'solved', holds: m => (m.fields.solved ?? []).length <= (m.fields.issues ?? []).length },
    'visit-issues': { says: '没有收集到问题，不用交办。', field: 'issues', holds: m => (m.fields.issues ?? []).length > 0 },
  },
  steps: {
    visit:   { title: '走访', to: 'visited', by: ['clerk', 'head', 'officer'], law: businessEnvironmentRegulation.article(48),
               asks: ['enterprise', 'manner', 'visitors', 'code?', 'size?', 'village?', 'served?', 'issues?'] },
    order:   { title: '交办问题', from: ['visited'], to: 'open', by: ['clerk', 'head'], law: privateEconomyLaw.article(44),
               asks: ['owner'], needs: ['visit-issues'], starts: ['solve'] },
    solve:   { title: '解决问题', from: ['open'], to: 'solved', by: ['clerk', 'head'], law: privateEconomyLaw.article(44),
               asks: ['solved', 'result'], needs: ['visit-solved'], meets: ['solve'] },
    confirm: { title: '企业确认', from: ['solved'], to: 'closed', by: ['clerk'],
               asks: ['opinion'] },
  },
  figures: {
    visits:      { title: '走访企业', unit: '家次', flow: ['visit'], definition: '走访一次计一次，同一家走访几次计几次。' },
    enterprises: { title: '走访过的企业', unit: '家', flow: ['visit'], distinct: 'enterprise', definition: '同一家只计一次。' },
    visitors:    { title: '参加走访的领导干部', unit: '人', flow: ['visit'], distinct: 'visitors' },
    issues:      { title: '收集企业问题', unit: '个', flow: ['visit'], sum: 'issues' },
    solved:      { title: '解决企业问题', unit: '个', flow: ['solve'], sum: 'solved' },
    rate:        { title: '企业问题解决率', share: 'solved', of: 'issues', definition: '期内解决的除以期内收集的，没解决的结转下期。' },
    inTime:      { title: '按承诺解决的走访', unit: '家次', flow: ['solve'], inTime: 'solve' },
    confirmed:   { title: '企业确认', unit: '家次', flow: ['confirm'] },
    satisfied:   { title: '企业满意', unit: '家次', flow: ['confirm'], where: { opinion: ['satisfied', 'fair'] } },
    approval:    { title: '企业满意率', share: 'satisfied', of: 'confirmed' },
    pending:     { title: '未解决的走访问题', unit: '家次', stock: ['open'] },
  },
  gaps: {
    notAssigned: { title: '收集的企业问题没有交办', law: businessEnvironmentRegulation.article(48), when: m => m.state === 'visited' && (m.fields.issues ?? []).length > 0 },
    partial:     { title: '企业问题没有全部解决', when: m => m.state !== 'visited' && m.state !== 'open' && (m.fields.solved ?? []).length < (m.fields.issues ?? []).length },
    noVisit:     { title: '本季度没有走访企业', every: 'quarter', figure: 'visits', least: 1 },
  },
  ledger: {
    key: ['enterprise', 'visit.day', 'manner'],
    steps: [
      { step: 'visit',   day: '走访日期', also: ['日期'] },
      { step: 'order',   day: '交办日期' },
      { step: 'solve',   day: '解决日期', also: ['办结日期'] },
      { step: 'confirm', day: '确认日期' },
    ],
  },
  sentence: f => say`走访企业${f.visits}，同比${f.visits.growth}，收集问题${f.issues}，解决${f.solved}，企业满意率${f.approval}。`,
})
