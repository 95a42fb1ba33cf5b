import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Caller, freshId, password, type TestApp, testApp } from '../../test/support/app.ts'
import { village } from '../../test/support/house.ts'
import { acceptance } from '../../test/support/mediation.ts'
import { writeSheet } from '../documents/sheets/index.ts'
import { runJob } from '../documents/worker/pool.ts'
import type { MatterView } from '../questions/answers/matter.ts'
import { errorBody, statusOf } from './errors.ts'

let t: TestApp
beforeAll(async () => {
  t = await testApp()
})
afterAll(() => t.close())

/** Every operation of the OpenAPI document: [method, path with made-up parameters]. */
async function operations(): Promise<[string, string][]> {
  const document = (await (await t.nobody.get('/openapi.json')).json()) as { paths: Record<string, Record<string, unknown>> }
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((m): [string, string] => [
      m.toUpperCase(),
      `/api${path.replace(/\{[^}]+\}/g, '00000000-0000-7000-8000-000000000000')}`,
    ]),
  )
}
const isErrorBody = (body: unknown): boolean => {
  const refused = (body as { refused?: unknown }).refused
  return (
    Array.isArray(refused) &&
    refused.length > 0 &&
    refused.every(r => typeof r.code === 'string' && typeof r.text === 'string' && r.text.endsWith('。'))
  )
}

test('every route that refuses a stranger does it in the one shape', async () => {
  const all = await operations()
  expect(all.length).toBeGreaterThan(8)
  for (const [method, path] of all) {
    const answer = await t.app.request(path, {
      method,
      ...(method !== 'GET' && { headers: { 'content-type': 'application/json' }, body: '{"x":1}' }),
    })
    if (answer.status < 400) continue
    expect([method, path, isErrorBody(await answer.json())]).toEqual([method, path, true])
    expect(answer.status).not.toBe(500)
  }
})

test('an unknown path, a body that is no JSON and a foreign page are refused in the same shape', async () => {
  const broken = await t.app.request('/api/session', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{' })
  const foreign = await t.app.request('/api/session', {
    method: 'POST',
    headers: { origin: 'https://elsewhere.example', host: 'localhost' },
    body: '{}',
  })
  const lost = await t.nobody.get('/api/nothing')
  for (const [answer, status] of [
    [broken, 400],
    [foreign, 403],
    [lost, 404],
  ] as const) {
    expect(answer.status).toBe(status)
    expect(isErrorBody(await answer.json())).toBe(true)
  }
})

test('the statuses stand in one map, and an ordinary refusal is 422', () => {
  expect(['stale', 'log-in', 'not-found', 'wrong-state', 'disk-full'].map(code => statusOf([{ code }]))).toEqual([409, 401, 404, 422, 507])
  expect(errorBody([{ code: 'required', field: 'subject', context: { title: '事由' } }])).toEqual({
    refused: [{ code: 'required', field: 'subject', context: { title: '事由' }, text: '“事由”还没有填。' }],
  })
})

test('whoever logs in is told who he is, and the cookie is out of reach of scripts and other sites', async () => {
  const entered = await t.nobody.send('POST', '/api/session', { account: 'clerk', password })
  expect(entered.headers.get('set-cookie')).toMatch(/HttpOnly/)
  expect(entered.headers.get('set-cookie')).toMatch(/SameSite=Strict/)
  const me = await (await (await t.as('clerk')).get('/api/session')).json()
  expect(me).toMatchObject({
    account: 'clerk',
    unit: { title: '清河镇' },
    today: '2024-01-08',
    registers: expect.arrayContaining(['mediation']),
  })
  expect((await t.nobody.get('/api/session')).status).toBe(401)
  expect((await t.nobody.send('POST', '/api/session', { account: 'clerk', password: 'x' })).status).toBe(401)
})

test('a session that was left is over', async () => {
  const clerk = await t.as('clerk')
  expect((await clerk.send('DELETE', '/api/session')).status).toBe(204)
  expect((await clerk.get('/api/session')).status).toBe(401)
})

const accept = () => acceptance('灌溉用水', village)

test('a step is tried while it is written: what stands against it is told, and nothing is kept', async () => {
  const clerk = await t.as('clerk')
  const id = freshId()
  const tried = await clerk.send('POST', `/api/matters/${id}/preview`, accept())
  expect([tried.status, ((await tried.json()) as { warnings: string[] }).warnings]).toEqual([200, []])
  const wrong = { ...accept(), data: { ...accept().data, willing: undefined } }
  const refused = (await (await clerk.send('POST', `/api/matters/${id}/preview`, wrong)).json()) as { refused: { field: string }[] }
  expect(refused.refused.map(r => r.field)).toContain('willing')
  expect((await clerk.get(`/api/matters/${id}`)).status).toBe(404)
})

test('a step is recorded over HTTP, a repeat is harmless, a stale page is told so', async () => {
  const clerk = await t.as('clerk')
  const matter = freshId()
  const body = accept()
  const first = await clerk.send('POST', `/api/matters/${matter}`, body)
  expect([first.status, await first.json()]).toEqual([200, { matter, n: 1, warnings: [] }])
  expect((await clerk.send('POST', `/api/matters/${matter}`, body)).status).toBe(200)
  const stale = await clerk.send('POST', `/api/matters/${matter}`, { ...accept(), step: 'mediate', data: { note: '第一次调解' } })
  expect([stale.status, ((await stale.json()) as { refused: { code: string }[] }).refused[0]!.code]).toEqual([409, 'stale'])
  const view = (await (await clerk.get(`/api/matters/${matter}`)).json()) as { row: { title: string }; n: number }
  expect(view).toMatchObject({ row: { title: '灌溉用水' }, n: 2 })
  const page = (await (await clerk.get('/api/matters?register=mediation&q=灌溉')).json()) as { rows: unknown[]; total: number }
  expect(page.rows).toHaveLength(1)
  const working = await clerk.get(`/api/matters/${matter}/limits/conclude`)
  expect([working.status, await working.json()]).toEqual([200, expect.objectContaining({ title: '调解办结' })])
})

test('a correction starts from what the entry says now, not from what a later one says', async () => {
  const clerk = await t.as('clerk')
  const id = freshId()
  await clerk.send('POST', `/api/matters/${id}`, accept())
  const set = { subject: '灌溉用水和道路' }
  const correct = {
    request: freshId(),
    register: 'mediation',
    n: 2,
    step: 'correct',
    day: '2024-01-08',
    data: { of: 1, set, reason: '漏记' },
  }
  expect((await clerk.send('POST', `/api/matters/${id}`, correct)).status).toBe(200)
  const { story } = (await (await clerk.get(`/api/matters/${id}`)).json()) as { story: { n: number; now?: { subject: string } }[] }
  expect(story.map(s => s.now?.subject)).toEqual(['灌溉用水和道路', undefined])
})

test('another town finds nothing of it', async () => {
  const clerk = await t.as('clerk')
  const matter = freshId()
  await clerk.send('POST', `/api/matters/${matter}`, accept())
  const other = await t.as('other')
  expect((await other.get(`/api/matters/${matter}`)).status).toBe(404)
  expect(((await (await other.get('/api/matters?register=mediation')).json()) as { total: number }).total).toBe(0)
})

test('the log says what was asked, never by whom or about what', async () => {
  const clerk = await t.as('clerk')
  await clerk.get('/api/matters?register=mediation&q=甲某')
  const line = JSON.parse(t.log.at(-1)!) as Record<string, unknown>
  expect(Object.keys(line).sort()).toEqual(['at', 'method', 'ms', 'request', 'route', 'status'])
  expect(line['route']).toBe('/api/matters')
  expect(t.log.join()).not.toMatch(/甲某|灌溉|clerk/)
})

test('the OpenAPI document has the endpoints and the data of every step', async () => {
  const document = (await (await t.nobody.get('/openapi.json')).json()) as {
    openapi: string
    components: { schemas: Record<string, unknown> }
  }
  expect(document.openapi).toBe('3.1.0')
  expect(Object.keys(document.components.schemas)).toEqual(expect.arrayContaining(['ErrorBody', 'mediation.accept', 'mediation.agree']))
})

test('the program is healthy, and says nothing else to strangers', async () => {
  const answer = await t.nobody.get('/healthz')
  expect([answer.status, await answer.json()]).toEqual([200, { ok: true }])
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
})

test('a period is counted for anybody who asks', async () => {
  const answer = await t.nobody.send('POST', '/api/law/period', { limit: 'INF-L03', from: '2024-02-05' })
  expect(await answer.json()).toMatchObject({ due: '2024-03-08' })
  expect((await t.nobody.send('POST', '/api/law/period', { n: 3, unit: 'week', from: '2024-02-05' })).status).toBe(400)
})

test('the list of resources is the folder', async () => {
  const files = readdirSync(new URL('./routes', import.meta.url))
    .map(f => f.replace('.ts', ''))
    .filter(f => f !== 'index')
  const index = readFileSync(new URL('./routes/index.ts', import.meta.url), 'utf8')
  const listed = [...index.matchAll(/^ {2}(\w+),$/gm)].map(m => m[1]!.replace(/[A-Z]/g, c => `-${c.toLowerCase()}`))
  expect(listed).toEqual(files.sort())
})

test('only whoever keeps the house sees and makes accounts; the first password is told once and lets its owner in', async () => {
  const admin = await t.as('admin')
  const body = { account: 'xinren', name: '新人', unit: 2, roles: ['clerk'] }
  expect((await (await t.as('clerk')).send('POST', '/api/admin/accounts', body)).status).toBe(403)
  expect((await (await t.as('clerk')).get('/api/admin/accounts')).status).toBe(403)
  const made = (await (await admin.send('POST', '/api/admin/accounts', body)).json()) as { password: string }
  expect((await t.nobody.send('POST', '/api/session', { account: 'xinren', password: made.password })).status).toBe(200)
  expect((await admin.send('PUT', '/api/admin/accounts/xinren', { disabled: true })).status).toBe(204)
  expect((await t.nobody.send('POST', '/api/session', { account: 'xinren', password: made.password })).status).toBe(401)
})

test('a promise is set by the unit, and a notice says what it moved', async () => {
  const admin = await t.as('admin')
  const notice = {
    number: '国办发明电〔2026〕9号',
    issued: '2026-11-10',
    year: 2027,
    holidays: [{ name: '元旦', off: ['2027-01-01', '2027-01-03'], work: [] }],
  }
  expect(await (await admin.send('POST', '/api/admin/notices', notice)).json()).toEqual({ total: 0, moved: [] })
  expect(
    (await admin.send('POST', '/api/admin/settings', { limit: 'mediation.conclude', n: 20, unit: 'day', since: '2024-01-01' })).status,
  ).toBe(204)
  const rows = (await (await admin.get('/api/admin/settings')).json()) as { limit: string; n: number }[]
  expect(rows.find(r => r.limit === 'mediation.conclude')).toMatchObject({ n: 20, since: '2024-01-01' })
})

test('a ledger is previewed, then accepted; a preview is nobody else’s', async () => {
  const clerk = await t.as('clerk')
  const template = await clerk.get('/api/registers/mediation/template.xlsx')
  expect(template.headers.get('content-disposition')).toContain(encodeURIComponent('矛盾纠纷调处（空白）.xlsx'))
  const { readXlsx } = await import('hucre')
  const book = await readXlsx(new Uint8Array(await template.arrayBuffer()), { readStyles: true })
  const offered = book.sheets[0]!.dataValidations?.flatMap(v => v.values ?? [])
  expect(offered).toEqual(expect.arrayContaining(['柳树村', '群众来访']))
  const sheet = await writeSheet([
    ['纠纷简要情况', '纠纷类型', '分级', '来源', '当事人', '村（社区）', '受理日期'],
    ['田埂边界', '邻里', '小事马上调', '群众来访', '张三', '柳树村', '2023-06-01'],
    ['没有这一天', '邻里', '小事马上调', '群众来访', '李四', '柳树村', '2023-02-30'],
  ])
  const form = new FormData()
  form.set('file', new File([new Uint8Array(sheet)], '台账.xlsx'))
  const preview = (await (await clerk.send('POST', '/api/registers/mediation/imports', form)).json()) as {
    id: string
    accepted: number
    refused: { row: number }[]
  }
  expect([preview.accepted, preview.refused.map(r => r.row)]).toEqual([1, [3]])
  const path = `/api/registers/mediation/imports/${encodeURIComponent(preview.id)}`
  expect((await (await t.as('other')).send('POST', path, {})).status).toBe(422)
  expect(await (await clerk.send('POST', path, {})).json()).toMatchObject({ accepted: 1 })
  expect((await clerk.send('POST', path, {})).status).toBe(422)
})

test('a person behind a mask is shown for a reason, which is kept', async () => {
  const clerk = await t.as('clerk')
  const matter = freshId()
  await clerk.send('POST', `/api/matters/${matter}`, accept())
  const shown = await clerk.send('POST', `/api/matters/${matter}/reveal`, { fields: ['parties'] })
  expect(await shown.json()).toEqual({ fields: { parties: [{ name: '甲某' }, { name: '乙某' }] } })
  const asked = await (await t.as('reviewer')).send('POST', `/api/matters/${matter}/reveal`, { fields: ['parties'] })
  expect([asked.status, ((await asked.json()) as { refused: { code: string }[] }).refused[0]!.code]).toEqual([422, 'reason-needed'])
})

test('the page of an account takes no file, and says what the program itself did', async () => {
  const admin = await t.as('admin')
  const { rows } = (await (await admin.get('/api/matters?register=account&units=2&size=100')).json()) as { rows: { matter: string }[] }
  const path = `/api/matters/${rows[0]!.matter}`
  const view = (await (await admin.get(path)).json()) as MatterView
  expect(view.mayAttach).toBe(false)
  const form = new FormData()
  form.set('file', new File(['x'], 'a.txt'))
  expect((await admin.send('POST', `${path}/attachments`, form)).status).toBe(403)
  expect(view.story.map(s => s.by)).not.toContain('job')
})

test('the district sees its towns, and the head closes the books', async () => {
  const rows = (await (await (await t.as('district')).get('/api/oversight')).json()) as { unit: { title: string } }[]
  expect(rows.map(r => r.unit.title)).toEqual(['清河镇', '白石镇'])
  const head = await t.as('head')
  const closed = (await (await head.send('POST', '/api/closings', { day: '2024-01-07' })).json()) as { text: string; hash: string }
  const clerk = await t.as('clerk')
  expect(await (await clerk.get('/api/closings')).json()).toMatchObject([{ k: 1, day: '2024-01-07', hash: closed.hash }])
  for (const who of ['head', 'auditor']) {
    const reader = await t.as(who)
    const text = await (await reader.get('/api/closings/1/closing.txt')).text()
    const digest = createHash('sha256').update(text).digest('hex')
    expect([text, `sha256:${digest}`], who).toEqual([closed.text, closed.hash])
    const certificate = await (await reader.get('/api/closings/1/certificate.txt')).text()
    expect(certificate).toContain(`本次指纹：SHA-256 ${digest}\n`)
    // As `sha256sum --check` reads it.
    expect(certificate.split('\n').at(-2)).toBe(`${digest}  closing-1.txt`)
    for (const format of ['docx', 'pdf']) {
      const file = await reader.get(`/api/closings/1/certificate.${format}`)
      const read = await runJob('readDocument', { bytes: new Uint8Array(await file.arrayBuffer()), filename: `a.${format}` })
      expect(read.ok && read.value.text.replace(/\s/g, ''), format).toContain(digest)
    }
  }
  const status = async (who: Caller, file: string) => (await who.get(`/api/closings/${file}`)).status
  expect(await Promise.all(['1/closing.txt', '1/certificate.pdf'].map(f => status(clerk, f)))).toEqual([403, 403])
  expect(await Promise.all(['2/closing.txt', '1/other.txt', '1/certificate.json'].map(f => status(head, f)))).toEqual([404, 404, 404])
  expect(await (await head.get('/api/verify')).json()).toMatchObject({ breaks: [] })
})

test('today, search, publications, figures and the calendar answer', async () => {
  const clerk = await t.as('clerk')
  const paths = [
    '/today',
    '/search?q=灌溉',
    '/publications',
    '/inbox',
    '/figures?period=2024',
    '/figures/by?period=2024&by=village',
    '/figures/mediation.accepted/list?period=2024',
    '/law/calendar?from=2024-02-01&to=2024-02-29',
    '/admin/notices',
    '/reports',
  ]
  for (const path of paths) expect([path, (await clerk.get(`/api${path}`)).status]).toEqual([path, 200])
})

// Last: from here on nobody can log in for a minute.
test('whoever has no session is slowed down, in the one shape', async () => {
  const answers = await Promise.all(
    Array.from({ length: 220 }, () => t.nobody.send('POST', '/api/law/period', { n: 1, unit: 'day', from: '2024-02-05' })),
  )
  const slowed = answers.filter(a => a.status === 429)
  expect(slowed.length).toBeGreaterThan(0)
  expect(isErrorBody(await slowed[0]!.json())).toBe(true)
})
