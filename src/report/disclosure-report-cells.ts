/**
 * @module The cells of the annual report on government information disclosure (国办公开办函〔2021〕30号): ten in table 2, 25 rows by 7
 * columns in table 3, fifteen in table 4. Each cell says which figures of the registers it adds up; one without any is filled in by hand.
 */

/** Who asked, in the order of the form, by the choice in the register of applications; the total closes a row. */
export const columns = {
  nat: { title: '自然人', kind: 'natural' },
  biz: { title: '商业企业', kind: 'business' },
  sci: { title: '科研机构', kind: 'research' },
  wel: { title: '社会公益组织', kind: 'welfare' },
  law: { title: '法律服务机构', kind: 'legal' },
  oth: { title: '其他', kind: 'other' },
} as const
export type Column = keyof typeof columns
export const columnNames = Object.keys(columns) as readonly Column[]

export interface Cell {
  readonly id: string
  readonly title: string
  /** Full ids of figures; their sum is the cell. */
  readonly figures: readonly string[]
}

/** Table 2, by the clauses of article 20; the fee is in 万元, all else in numbers. */
export const table2 = [
  { id: 'T2.guizhang.made', title: '规章：本年制发件数', figures: [] },
  { id: 'T2.guizhang.repealed', title: '规章：本年废止件数', figures: [] },
  { id: 'T2.guizhang.valid', title: '规章：现行有效件数', figures: [] },
  { id: 'T2.gfxwj.made', title: '行政规范性文件：本年制发件数', figures: ['normative-document.made'] },
  { id: 'T2.gfxwj.repealed', title: '行政规范性文件：本年废止件数', figures: ['normative-document.ended'] },
  { id: 'T2.gfxwj.valid', title: '行政规范性文件：现行有效件数', figures: ['normative-document.valid'] },
  { id: 'T2.license', title: '行政许可：本年处理决定数量', figures: [] },
  { id: 'T2.penalty', title: '行政处罚：本年处理决定数量', figures: ['administrative-penalty.decided', 'summary-penalty.imposed'] },
  { id: 'T2.coercion', title: '行政强制：本年处理决定数量', figures: ['compulsory-execution.decided', 'seizure.seized'] },
  { id: 'T2.fee', title: '行政事业性收费：本年收费金额（万元）', figures: [] },
] as const satisfies readonly Cell[]

const application = (name: string) => [`disclosure-application.${name}`] as const

/** The 21 rows of results, in the order of the form, with the heading under which each stands. */
export const results = [
  { id: 'r3.1', title: '（一）予以公开', figures: application('granted') },
  { id: 'r3.2', title: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）', figures: application('partial') },
  { id: 'r3.3.1', title: '（三）不予公开：1.属于国家秘密', figures: application('secret') },
  { id: 'r3.3.2', title: '2.其他法律行政法规禁止公开', figures: application('forbidden') },
  { id: 'r3.3.3', title: '3.危及“三安全一稳定”', figures: application('safety') },
  { id: 'r3.3.4', title: '4.保护第三方合法权益', figures: application('thirdParty') },
  { id: 'r3.3.5', title: '5.属于三类内部事务信息', figures: application('internal') },
  { id: 'r3.3.6', title: '6.属于四类过程性信息', figures: application('process') },
  { id: 'r3.3.7', title: '7.属于行政执法案卷', figures: application('caseFile') },
  { id: 'r3.3.8', title: '8.属于行政查询事项', figures: application('query') },
  { id: 'r3.4.1', title: '（四）无法提供：1.本机关不掌握相关政府信息', figures: application('notHeld') },
  { id: 'r3.4.2', title: '2.没有现成信息需要另行制作', figures: application('notReady') },
  { id: 'r3.4.3', title: '3.补正后申请内容仍不明确', figures: application('unclear') },
  { id: 'r3.5.1', title: '（五）不予处理：1.信访举报投诉类申请', figures: application('petition') },
  { id: 'r3.5.2', title: '2.重复申请', figures: application('repeated') },
  { id: 'r3.5.3', title: '3.要求提供公开出版物', figures: application('publication') },
  { id: 'r3.5.4', title: '4.无正当理由大量反复申请', figures: application('excessive') },
  { id: 'r3.5.5', title: '5.要求行政机关确认或重新出具已获取信息', figures: application('reissue') },
  {
    id: 'r3.6.1',
    title: '（六）其他处理：1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    figures: application('notCorrected'),
  },
  { id: 'r3.6.2', title: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请', figures: application('notPaid') },
  { id: 'r3.6.3', title: '3.其他', figures: application('other') },
] as const satisfies readonly Cell[]

/** Table 3 row by row. What was carried over is a stock at the end of last year; the total is added, not counted. */
export const table3 = [
  { id: 'r1', title: '一、本年新收政府信息公开申请数量', figures: application('received') },
  { id: 'r2', title: '二、上年结转政府信息公开申请数量', figures: application('carried') },
  ...results,
  { id: 'r3.7', title: '（七）总计', figures: [] },
  { id: 'r4', title: '四、结转下年度继续办理', figures: application('carried') },
] as const satisfies readonly Cell[]

/** Table 4: three groups of suits and reviews; each of the four results is a figure, the total is added. */
export const table4 = [
  { id: 'fy', title: '行政复议', of: 'reconsideration-response', prefix: 'disclosure' },
  { id: 'ss1', title: '行政诉讼：未经复议直接起诉', of: 'litigation', prefix: 'direct' },
  { id: 'ss2', title: '行政诉讼：复议后起诉', of: 'litigation', prefix: 'after' },
] as const
export const outcomes = {
  keep: { title: '结果维持', figure: 'Kept' },
  fix: { title: '结果纠正', figure: 'Corrected' },
  other: { title: '其他结果', figure: 'Other' },
  pending: { title: '尚未审结', figure: 'Pending' },
} as const
export type Outcome = keyof typeof outcomes
export const outcomeNames = Object.keys(outcomes) as readonly Outcome[]

/** The two hundred ids: `T2.license`, `r1.nat`, `fy.keep`. */
export const cellIds: readonly string[] = [
  ...table2.map(c => c.id),
  ...table3.flatMap(r => [...columnNames, 'tot'].map(c => `${r.id}.${c}`)),
  ...table4.flatMap(g => [...outcomeNames, 'tot'].map(o => `${g.id}.${o}`)),
]
