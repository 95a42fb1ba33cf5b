import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Caller, freshId, type TestApp, testApp } from '../../test/support/app.ts'
import type { ReportView } from '../questions/answers/reports.ts'
import type { Report } from '../report/content.ts'
import { figuresOf } from '../report/content.ts'

let t: TestApp
let clerk: Caller
let head: Caller
beforeAll(async () => {
  t = await testApp('2024-01-08')
  clerk = await t.as('clerk')
  head = await t.as('head')
  for (const [year, count] of [
    ['2022', 2],
    ['2023', 3],
  ] as const)
    for (let i = 0; i < count; i++) await accepted(`${year}-05-0${i + 1}`)
})
afterAll(() => t.close())

const accepted = (day: string, afterClosing?: true) =>
  clerk.send('POST', `/api/matters/${freshId()}`, {
    request: freshId(),
    register: 'mediation',
    n: 1,
    step: 'accept',
    day,
    data: {
      subject: `${day}纠纷`,
      kind: 'neighbour',
      level: 'small',
      source: 'walkIn',
      parties: [{ name: '张三' }],
      village: 4,
      willing: true,
    },
    ...(afterClosing && { afterClosing }),
  })
/** What the report says of mediation; other registers may state a zero. */
const mediated = (report: Report) => figuresOf(report).filter(f => f.figure.startsWith('mediation.'))
const viewOf = async (answer: Response): Promise<ReportView> => {
  if (answer.status !== 200) throw new Error(await answer.text())
  return (await answer.json()) as ReportView
}
const codes = async (answer: Response) => [
  answer.status,
  ...((await answer.json()) as { refused: { code: string }[] }).refused.map(r => r.code),
]

/** Checked by the clerk as it stands. */
const checkedOf = async (path: string, n: number): Promise<ReportView> =>
  viewOf(await clerk.send('POST', `${path}/checked`, { request: freshId(), n }))

/** The report with the sections that only people write. */
const finished = (report: Report): Report => ({
  ...report,
  sections: report.sections.map(s => {
    if (s.id === 'deficiencies')
      return { ...s, paragraphs: [{ id: 'd1', runs: [{ text: '执法力量不足，主要是编制偏少。' }], answeredBy: 'a1' }] }
    if (s.id === 'duties') return { ...s, paragraphs: [{ id: 'u1', runs: [{ text: '主要负责人专题研究法治工作。' }] }] }
    if (s.id === 'arrangements') return { ...s, paragraphs: [{ id: 'a1', runs: [{ text: '充实一线执法力量。' }] }] }
    return s
  }),
})

test('a report is drafted from the books, edited, refused while unfinished, issued by the head, and restated by a late entry', async () => {
  const request = freshId()
  const drafted = await viewOf(await clerk.send('POST', '/api/reports', { request, year: 2023, from: 'outline' }))
  expect(mediated(drafted.report).map(f => f.text)).toEqual(['3件', '增长50%'])
  expect(drafted.mine).toBe(true)
  const path = `/api/reports/${drafted.matter}`
  expect(await codes(await head.send('POST', `${path}/issue`, { request: freshId(), n: drafted.n, day: '2024-01-08' }))).toEqual([
    422,
    'report-missing-section',
    'report-missing-section',
    'report-missing-section',
  ])
  // Only the act that checks it and closes the books issues it, never a form.
  expect(
    await codes(
      await head.send('POST', `/api/matters/${drafted.matter}`, {
        request: freshId(),
        register: 'annual-report',
        n: drafted.n,
        step: 'issue',
        day: '2024-01-08',
        data: {},
      }),
    ),
  ).toEqual([403, 'not-allowed'])

  const wrong = finished(drafted.report)
  const faked = {
    ...wrong,
    sections: wrong.sections.map(s => ({
      ...s,
      paragraphs: s.paragraphs.map(p => ({ ...p, runs: p.runs.map(r => ('figure' in r ? { ...r, text: '999件' } : r)) })),
    })),
  }
  const kept = await viewOf(await clerk.send('PUT', path, { request: freshId(), n: drafted.n, report: faked }))
  expect(mediated(kept.report).map(f => f.text)).toEqual(['3件', '增长50%'])
  expect(kept.problems.filter(p => p.blocks)).toEqual([])
  expect(await codes(await clerk.send('PUT', path, { request: freshId(), n: drafted.n, report: kept.report }))).toEqual([409, 'stale'])
  expect(await codes(await clerk.send('POST', `${path}/issue`, { request: freshId(), n: kept.n, day: '2024-01-08' }))).toEqual([
    403,
    'not-allowed',
  ])

  expect(await codes(await head.send('POST', `${path}/issue`, { request: freshId(), n: kept.n, day: '2024-01-08' }))).toEqual([
    422,
    'report-not-checked',
  ])
  const checked = await checkedOf(path, kept.n)
  expect([checked.state, checked.mayIssue]).toEqual(['checked', false])

  const issued = await viewOf(await head.send('POST', `${path}/issue`, { request: freshId(), n: checked.n, day: '2024-01-08' }))
  expect([issued.state, issued.mine, issued.report.figures?.filter(f => f.figure.startsWith('mediation.')).map(f => f.title)]).toEqual([
    'issued',
    false,
    ['受理矛盾纠纷', '受理矛盾纠纷'],
  ])
  expect(await codes(await clerk.send('PUT', path, { request: freshId(), n: issued.n, report: kept.report }))).toEqual([422, 'wrong-state'])
  t.pass(5)
  // The report closed the books over its year: what is late says that it is.
  expect((await accepted('2023-12-28')).status).toBe(422)
  expect((await accepted('2023-12-28', true)).status).toBe(200)
  const late = (await viewOf(await clerk.get(path))).restated
  expect(late.map(r => [r.was, r.now])).toEqual([
    ['3件', '4件'],
    ['增长50%', '增长100%'],
  ])
  expect(late[0]!.because.map(b => [b.change, b.day, b.recorded])).toEqual([['added', '2023-12-28', '2024-01-08']])
  const first = await oldest('2023-05-01')
  const cancelled = {
    request: freshId(),
    register: 'mediation',
    n: 2,
    step: 'cancel',
    day: '2024-01-08',
    data: { of: 1, reason: '重复登记' },
  }
  expect((await clerk.send('POST', `/api/matters/${first}`, cancelled)).status).toBe(200)
  const gone = (await viewOf(await clerk.get(path))).restated
  expect(gone.map(r => [r.was, r.now])).toEqual([])
})

test('what the check finds is mended or explained before the report counts as checked; an edit after that undoes it', async () => {
  const drafted = await viewOf(await clerk.send('POST', '/api/reports', { request: freshId(), year: 2023, from: 'outline' }))
  const path = `/api/reports/${drafted.matter}`
  const whole = finished(drafted.report)
  const says = '公开信息503条，其中，工作情况261条，政策文件3条，其他信息3条。'
  const contradicted: Report = {
    ...whole,
    sections: whole.sections.map(s =>
      s.id === 'duties' ? { ...s, paragraphs: [{ id: 'u1', runs: [{ text: says, waived: '门户网站统计' }] }] } : s,
    ),
  }
  const kept = await viewOf(await clerk.send('PUT', path, { request: freshId(), n: drafted.n, report: contradicted }))
  const refused = await clerk.send('POST', `${path}/checked`, { request: freshId(), n: kept.n })
  const told = ((await refused.json()) as { refused: { code: string; text: string; context: { finding: string } }[] }).refused
  expect(told.map(r => r.code)).toEqual(['report-finding'])
  expect(told[0]!.text).toContain('请改好，或者写明理由。')
  const { finding } = told[0]!.context
  expect((await clerk.send('POST', '/api/check/muted', { finding, reason: '还有236条是回应关切' })).status).toBe(204)
  const checked = await checkedOf(path, kept.n)
  expect(checked.state).toBe('checked')
  expect(await codes(await clerk.send('POST', `${path}/checked`, { request: freshId(), n: checked.n }))).toEqual([422, 'wrong-state'])

  const edited = await viewOf(
    await clerk.send('PUT', path, { request: freshId(), n: checked.n, report: { ...checked.report, to: '区委' } }),
  )
  expect(edited.state).toBe('draft')
  expect(await codes(await head.send('POST', `${path}/issue`, { request: freshId(), n: edited.n, day: '2024-01-08' }))).toEqual([
    422,
    'report-not-checked',
  ])
})

test('a report is issued with a closing of its year, which fixes its figures too; books that are closed further stay so', async () => {
  const before = (await (await head.get('/api/closings')).json()) as { k: number; day: string }[]
  const drafted = await viewOf(await clerk.send('POST', '/api/reports', { request: freshId(), year: 2022, from: 'outline' }))
  const path = `/api/reports/${drafted.matter}`
  const kept = await viewOf(await clerk.send('PUT', path, { request: freshId(), n: drafted.n, report: finished(drafted.report) }))
  const { n } = await checkedOf(path, kept.n)
  const order = { request: freshId(), n, day: '2024-01-08' }
  const issued = await viewOf(await head.send('POST', `${path}/issue`, order))
  expect(issued.closing).toMatchObject({ k: before.length + 1, day: '2023-12-31', files: true })
  // A double click issues once and closes once.
  expect((await head.send('POST', `${path}/issue`, order)).status).toBe(200)
  const after = (await (await head.get('/api/closings')).json()) as { k: number; day: string; hash: string }[]
  expect(after.map(c => c.day)).toEqual(['2023-12-31', ...before.map(c => c.day)])
  expect(after[0]!.hash).toBe(issued.closing!.hash)
  const text = await (await head.get(`/api/closings/${issued.closing!.k}/closing.txt`)).text()
  const [entry] = await t.db.owner<{ n: number; hash: string; data: string }[]>`
    select n, hash, data from entry where matter = ${drafted.matter} order by n desc limit 1`
  expect(JSON.parse(JSON.parse(entry!.data).content).figures.length).toBeGreaterThan(0)
  expect(text.split('\n')).toContain(`${drafted.matter} ${entry!.n} ${entry!.hash}`)
  expect((await viewOf(await clerk.get(path))).closing).toEqual({ ...issued.closing, files: false })
})

test('a report goes out as .docx, comes back edited, and is bound again; the JSON has each figure with its value', async () => {
  const drafted = await viewOf(await clerk.send('POST', '/api/reports', { request: freshId(), year: 2022, from: 'outline' }))
  const path = `/api/reports/${drafted.matter}`
  const docx = await clerk.get(`${path}/file.docx`)
  expect(docx.headers.get('content-type')).toContain('wordprocessingml')
  const form = new FormData()
  form.set('request', freshId())
  form.set('n', String(drafted.n))
  form.set('file', new File([await docx.arrayBuffer()], '报告.docx'))
  const bound = await viewOf(await clerk.send('POST', `${path}/bind`, form))
  expect((bound as ReportView & { lost: unknown[] }).lost).toEqual([])
  expect(figuresOf(bound.report).map(f => f.text)).toEqual(figuresOf(drafted.report).map(f => f.text))
  expect(bound.report.title).toBe(drafted.report.title)
  const data = (await (await clerk.get(`${path}/file.json`)).json()) as { figures: { figure: string; value: number }[] }
  expect(data.figures.filter(f => f.figure.startsWith('mediation.')).map(f => [f.figure, f.value])).toEqual([['mediation.accepted', 2]])
  expect((await clerk.get(`${path}/file.exe`)).status).toBe(404)
})

test('a report begins from last year’s file', async () => {
  const form = new FormData()
  form.set('request', freshId())
  form.set('year', '2023')
  form.set(
    'file',
    new File(['2022年情况如下。\n一、主要举措和成效\n全年受理矛盾纠纷2件，走访企业62家。\n二、2023年主要安排\n充实力量。\n'], '上年.txt'),
  )
  const view = await viewOf(await clerk.send('POST', '/api/reports/from-file', form))
  expect(figuresOf(view.report).map(f => f.figure)).toEqual(['mediation.accepted'])
  expect(view.problems.map(p => p.code)).toContain('unbound-number')
  expect(view.report.promised?.map(p => p.text)).toEqual(['充实力量。'])
})

test('a report that is none is refused, and nobody else’s is found', async () => {
  const drafted = await viewOf(await clerk.send('POST', '/api/reports', { request: freshId(), year: 2023, from: 'outline' }))
  expect(
    await codes(await clerk.send('PUT', `/api/reports/${drafted.matter}`, { request: freshId(), n: drafted.n, report: { format: 2 } })),
  ).toEqual([422, 'bad-report'])
  const other = await t.as('other')
  expect((await other.get(`/api/reports/${drafted.matter}`)).status).toBe(404)
  expect(await (await other.get('/api/reports')).json()).toEqual([])
})

test('what the acts of the report keep is not corrected by hand', async () => {
  const drafted = await viewOf(await clerk.send('POST', '/api/reports', { request: freshId(), year: 2021, from: 'outline' }))
  const by = (set: object) => ({
    request: freshId(),
    register: 'annual-report',
    n: drafted.n,
    step: 'correct',
    day: '2024-01-08',
    data: { of: 1, set, reason: '试' },
  })
  const send = async (set: object) => codes(await head.send('POST', `/api/matters/${drafted.matter}`, by(set)))
  expect(await send({ ready: true })).toEqual([422, 'kept-field'])
  expect(await send({ content: '{}' })).toEqual([422, 'kept-field'])
  expect((await head.send('POST', `/api/matters/${drafted.matter}`, by({ title: '另一个标题' }))).status).toBe(200)
})

test('a deed that was cancelled or corrected after the report went out is named, though it was recorded before', async () => {
  const drafted = await viewOf(await clerk.send('POST', '/api/reports', { request: freshId(), year: 2022, from: 'outline' }))
  const path = `/api/reports/${drafted.matter}`
  const kept = await viewOf(await clerk.send('PUT', path, { request: freshId(), n: drafted.n, report: finished(drafted.report) }))
  t.pass(5)
  const { n } = await checkedOf(path, kept.n)
  expect((await head.send('POST', `${path}/issue`, { request: freshId(), n, day: '2024-01-08' })).status).toBe(200)
  t.pass(5)
  const matter = await oldest('2022-05-01')
  const moved = {
    request: freshId(),
    register: 'mediation',
    n: 2,
    step: 'correct',
    day: '2024-01-08',
    data: { of: 1, set: {}, day: '2021-05-01', reason: '日期写错' },
  }
  expect((await clerk.send('POST', `/api/matters/${matter}`, moved)).status).toBe(200)
  const { restated } = await viewOf(await clerk.get(path))
  expect(restated.map(r => [r.was, r.now])).toEqual([['2件', '1件']])
  expect(restated[0]!.because.map(b => [b.change, b.day, b.recorded])).toEqual([['gone', '2022-05-01', '2024-01-08']])
})

/** The matter of that day. */
async function oldest(day: string): Promise<string> {
  const [row] = await t.db.owner<{ matter: string }[]>`select matter from entry where register = 'mediation' and n = 1 and day = ${day}`
  if (!row) throw new Error(`no matter of ${day}`)
  return row.matter
}
