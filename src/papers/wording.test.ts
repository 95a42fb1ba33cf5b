import { expect, test } from 'vitest'
import type { Day } from '../base/day.ts'
import { shippedCalendar } from '../law/calendar.ts'
import { countWith } from '../ledger/count.ts'
import type { Entry } from '../ledger/entry.ts'
import { type RegisterId, registerOf } from '../registers/index.ts'
import { plain } from '../report/paper.ts'
import { findPaper, knownOf, officeOf, papersAt, write } from './index.ts'
import { replies } from './oversight/replies.ts'

const around = {
  count: countWith(shippedCalendar),
  office: officeOf({ title: '清河镇', kind: 'town' }, { title: '清江区', kind: 'district' }, { court: '清江区人民法院' }),
  accounts: new Map([['u', '李某']]),
  units: new Map<number, string>(),
}
type Taken = readonly [step: string, day: Day, data: object]
const story = (taken: readonly Taken[]): Entry[] =>
  taken.map(([step, day, data], i) => ({ n: i + 1, step, day, at: `${day}T09:00+08:00`, by: 'u', origin: 'desk', data: { ...data } }))
/** The paper of the last entry that produces it, in words. */
function said(register: RegisterId, id: string, taken: readonly Taken[]): string {
  const known = knownOf(registerOf(register), story(taken), around).findLast(k => papersAt(k).some(p => p.id === id))
  if (!known) throw new Error(`${id} is not produced`)
  const { title, number, to, blocks } = write(findPaper(id)!, known)
  const words = blocks.flatMap(b =>
    'runs' in b ? plain(b.runs) : b.kind === 'table' ? b.rows.flat().map(plain) : b.kind === 'attachmentNote' ? b.titles : [],
  )
  return [title, number, to, ...words].join('\n')
}
const produced = (register: RegisterId, taken: readonly Taken[]) =>
  knownOf(registerOf(register), story(taken), around).flatMap(k => papersAt(k).map(p => p.id))

const party = [{ name: '张三', idNo: '500000199001010000', address: '东河村一组' }]
const penalty: readonly Taken[] = [
  [
    'file',
    '2024-03-04',
    { cause: '占道经营', domain: 'general', party, partyKind: 'person', officers: [{ name: '王某' }, { name: '赵某' }] },
  ],
  [
    'notify',
    '2024-03-12',
    { facts: '在人行道上摆摊', basis: '某办法第三条', proposedKinds: ['fine'], proposed: 200_000, defendBy: '2024-03-19', hearable: true },
  ],
  ['decide', '2024-04-03', { kinds: ['warning', 'fine'], fine: 123_450, basis: '某办法第三条', number: '清府罚决字〔2024〕3号' }],
]

test('a decision states the party, the facts, the law, the penalty in digits and words, how to pay, where to turn', () => {
  const text = said('administrative-penalty', 'penalty-decision', penalty)
  for (const words of [
    '清府罚决字〔2024〕3号',
    '当事人：张三',
    '身份证号码：500000199001010000',
    '在人行道上摆摊',
    '某办法第三条',
    '1. 警告。',
    '2. 罚款人民币1234.5元（大写：壹仟贰佰叁拾肆元伍角）。',
    '自收到本决定书之日起15日内缴至＿＿＿＿＿＿＿＿',
    '每日按罚款数额的3%加处罚款，加处的总额以罚款数额的100%为限（《中华人民共和国行政处罚法》第七十二条）',
    '自收到本决定书之日起60日内向清江区人民政府申请行政复议',
    '自收到本决定书之日起6个月内直接向清江区人民法院提起行政诉讼',
    '本机关于2024年3月12日告知当事人',
  ])
    expect(text).toContain(words)
})

test('the right to a hearing is told only where the penalty comes with it', () => {
  expect(produced('administrative-penalty', penalty.slice(0, 2))).toEqual([
    'penalty-filing',
    'penalty-prior-notice',
    'hearing-right-notice',
  ])
  const [file, notify] = penalty as [Taken, Taken]
  expect(produced('administrative-penalty', [file, [notify[0], notify[1], { ...notify[2], hearable: false }]])).not.toContain(
    'hearing-right-notice',
  )
  expect(said('administrative-penalty', 'hearing-right-notice', penalty)).toContain('在收到本告知书后5个工作日内')
})

test('a correction is in the paper, and a cancelled step has none', () => {
  const corrected = story(penalty)
  const fix = {
    n: 4,
    step: 'correct',
    day: '2024-04-04',
    at: '2024-04-04T09:00+08:00',
    by: 'u',
    origin: 'desk',
    data: { of: 3, set: { fine: 100_000 }, reason: '误录' },
  } as const
  const last = knownOf(registerOf('administrative-penalty'), [...corrected, fix], around).at(-1)!
  expect(JSON.stringify(write(findPaper('penalty-decision')!, last))).toContain('罚款人民币1000元（大写：壹仟元整）')
  const cancel = { ...fix, step: 'cancel', data: { of: 3, reason: '误录' } }
  expect(knownOf(registerOf('administrative-penalty'), [...corrected, cancel], around).map(k => k.step)).toEqual(['file', 'notify'])
})

test.each([
  ['2023-12-29', /可以自收到本决定书之日起60日内.*也可以.*6个月内直接.*第九条/],
  ['2024-01-02', /应当先自收到本决定书之日起60日内.*自收到行政复议决定书之日起15日内.*第二十条/],
] as const)('on %s a fine on the spot points to the remedies of that day', (day, words) => {
  const data = { cause: '乱倒垃圾', party, kind: 'fine', fine: 5_000, remedy: 'reviewFirst' }
  expect(said('summary-penalty', 'summary-penalty-decision', [['impose', day, data]])).toMatch(words)
})

test.each([
  ['2023-12-01', '第二百零一条'],
  ['2024-01-10', '第二百零五条'],
] as const)('on %s confirmation is asked for under %s', (day, article) => {
  const taken: readonly Taken[] = [
    ['accept', '2023-11-01', { subject: '灌溉用水', parties: party }],
    ['agree', '2023-11-20', { form: 'written', terms: '隔日轮灌' }],
    ['apply', day, { joint: true, matters: 'none', court: '清江区人民法院' }],
  ]
  expect(said('mediation', 'confirmation-application', taken)).toContain(`《中华人民共和国民事诉讼法》${article}`)
})

test.each(Object.entries(replies))('a reply of kind %s has its own wording and article', (result, reply) => {
  const taken: readonly Taken[] = [
    ['receive', '2024-03-04', { content: '征地补偿明细', channel: 'inPerson', applicant: party }],
    ['reply', '2024-03-20', { result, grounds: '见所附说明' }],
  ]
  const text = said('disclosure-application', 'disclosure-reply', taken)
  expect(text.split('\n')[0]).toBe(reply.title)
  expect(text).toMatch(/经审查，.+（《.+》(第.+条|.+)）。/)
  // What is refused under articles 14 to 16 goes to review first, since 2024.
  expect(text.includes('应当先自收到')).toBe('refuses' in reply)
})
test('no two kinds of reply say the same', () => {
  const texts = Object.keys(replies).map(result =>
    said('disclosure-application', 'disclosure-reply', [['reply', '2024-03-20', { result, grounds: '见所附说明' }]]),
  )
  expect(new Set(texts).size).toBe(texts.length)
})

test('minutes have a part for each item that was dealt with', () => {
  const text = said('meeting', 'minutes', [
    ['hold', '2024-03-04', { title: '第三次办公会议', kind: 'office', chair: [{ name: '李某' }] }],
    ['discuss', '2024-03-04', { topic: '集体资产出租办法', subject: 'normative', outcome: 'passed', reviewed: true }],
    ['discuss', '2024-03-04', { topic: '一季度法治建设', subject: 'ruleOfLaw', outcome: 'heard' }],
    ['minute', '2024-03-06', {}],
  ])
  expect(text).toMatch(/一、集体资产出租办法[\s\S]*已经合法性审查[\s\S]*二、一季度法治建设[\s\S]*听取/)
})

test('a case goes to whoever is competent, a crime to the police with a copy to the procuratorate', () => {
  expect(
    said('administrative-penalty', 'case-referral', [...penalty.slice(0, 1), ['transfer', '2024-04-05', { reason: '不属于本机关管辖' }]]),
  ).toContain('移送理由：不属于本机关管辖。')
  const crime = said('crime-referral', 'case-referral', [['transfer', '2024-04-05', { cause: '非法占用农用地', police: '清江区公安局' }]])
  expect(crime).toMatch(/清江区公安局[\s\S]*《行政执法机关移送涉嫌犯罪案件的规定》第六条/)
})

test.each([
  ['write', '突发事件信息（首报）', /死亡1人，下落不明＿＿人，重伤0人/],
  ['update', '突发事件信息（续报）', /死亡2人/],
  ['settle', '突发事件信息（终报）', /出动30人次，转移安置＿＿人/],
] as const)('an incident is told first, again and at the end: %s', (step, title, words) => {
  const all: readonly Taken[] = [
    [
      'learn',
      '2024-12-02',
      { title: '示例厂房起火', kind: 'accident', knownAt: '2024-12-02T09:10+08:00', deaths: 1, injured: 0, grade: 'general' },
    ],
    ['phone', '2024-12-02', { phonedAt: '2024-12-02T09:20+08:00', to: '清江区人民政府' }],
    ['write', '2024-12-02', { writtenAt: '2024-12-02T10:00+08:00' }],
    ['update', '2024-12-02', { deaths: 2 }],
    ['settle', '2024-12-03', { measures: '已扑灭', teams: 30, grade: 'general' }],
  ]
  const text = said('incident', 'incident-report', all.slice(0, all.findIndex(([s]) => s === step) + 1))
  expect(text.split('\n').slice(0, 1)).toEqual([title])
  expect(text).toMatch(words)
  expect(text).toContain('《中华人民共和国突发事件应对法》第六十一条、《生产安全事故报告和调查处理条例》第十二条')
})

test('an audit is answered with what is open and why; an auditor’s own project has no such report', () => {
  const taken = (role: string): readonly Taken[] => [
    ['start', '2024-03-01', { title: '预算执行审计', kind: 'budget', role, auditor: '清江区审计局' }],
    [
      'report',
      '2024-04-01',
      { found: 3, number: '清审报〔2024〕2号', list: [{ problem: '超预算支出', owner: '财政办', by: '2024-06-30' }] },
    ],
    ['rectify', '2024-06-20', { fixed: 2, measures: '已追回', reason: '一项待上级批复' }],
  ]
  expect(said('audit-project', 'audit-rectification', taken('audited'))).toMatch(
    /已整改2个，尚未整改1个。依据《中华人民共和国审计法》第五十二条[\s\S]*超预算支出[\s\S]*一项待上级批复/,
  )
  expect(produced('audit-project', taken('auditor'))).toEqual([])
})

test('an application that lapsed is answered as given up, not as refused', () => {
  const taken: readonly Taken[] = [
    ['receive', '2024-03-04', { content: '征地补偿明细', channel: 'inPerson', applicant: party }],
    ['askSupplement', '2024-03-08', { lacking: '写明年份', supplementBy: '2024-03-22' }],
    ['lapseUnsupplemented', '2024-03-25', { result: 'notCorrected' }],
  ]
  const text = said('disclosure-application', 'disclosure-reply', taken)
  expect(text).toMatch(/^政府信息公开申请视为放弃告知书/)
  expect(text).toContain('补正事项为：写明年份')
})

test('a letter of supervision is called by its kind, and speaks of a regulation only once it is in force', () => {
  const letter = (day: Day) =>
    said('enforcement-supervision', 'supervision-letter', [
      ['issue', day, { subject: '文书未送达', kind: 'decision', organ: '示例镇人民政府' }],
    ])
  expect(letter('2026-03-10')).toMatch(/^行政执法监督决定书[\s\S]*《行政执法监督条例》/)
  expect(letter('2024-03-10')).not.toContain('《')
})
