import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshId, type TestApp, testApp } from '../../test/support/app.ts'
import { booksOf, mediations } from '../../test/support/books.ts'
import { otherTown, town } from '../../test/support/house.ts'
import type { Day } from '../base/day.ts'
import { draft, openFigures, statutory } from '../report/index.ts'
import { withUnits } from '../store/pool.ts'

let t: TestApp
beforeAll(async () => {
  t = await testApp('2024-03-12')
  await t.db.app`update unit set sample = true where id = ${town}`
})
afterAll(() => t.close())

interface Row {
  readonly title: string
  readonly register?: string
  readonly column?: string
  readonly text?: string
  readonly day?: Day
  readonly until?: Day
  readonly withdrawn?: Day
}
/** Put something among what is published; gives its path. */
async function put({
  title,
  register = 'administrative-penalty',
  column = '行政执法公示',
  text = '罚款500元',
  day = '2024-03-06',
  until,
  withdrawn,
}: Row) {
  const matter = freshId()
  const body = JSON.stringify([{ field: 'x', title: '内容', text }])
  await withUnits(
    t.db.app,
    [town],
    tx => tx`insert into publication (unit, matter, k, register, publication, column_title, title, body, day, until, withdrawn)
      values (${town}, ${matter}, 0, ${register}, 'decision', ${column}, ${title}, ${body}::text::jsonb, ${day}, ${until ?? null}, ${withdrawn ?? null})`,
  )
  return `/t/${town}/p/${matter}/0`
}
const read = async (path: string) => {
  const answer = await t.nobody.get(path)
  return { status: answer.status, text: await answer.text(), policy: answer.headers.get('content-security-policy') ?? '' }
}

test('what is published is found from the home page, by column, by a word, and by itself', async () => {
  const path = await put({ title: '占道经营处罚决定' })
  expect((await read(`/t/${town}/`)).text).toContain(`href="${path}"`)
  expect((await read(`/t/${town}/list?c=${encodeURIComponent('行政执法公示')}`)).text).toContain('占道经营处罚决定')
  expect((await read(`/t/${town}/list?q=占道`)).text).toContain('占道经营处罚决定')
  expect((await read(`/t/${town}/list?q=没有这个`)).text).not.toContain('占道经营处罚决定')
  expect((await read(path)).text).toContain('罚款500元')
})

test('what was withdrawn, has ended or is not yet due stands nowhere', async () => {
  const gone = await Promise.all([
    put({ title: '撤下的', withdrawn: '2024-03-10' }),
    put({ title: '期满的', until: '2024-03-11' }),
    put({ title: '未到的', day: '2024-03-13' }),
  ])
  const list = (await read(`/t/${town}/list`)).text
  for (const title of ['撤下的', '期满的', '未到的']) expect(list).not.toContain(title)
  for (const path of gone) expect((await read(path)).status).toBe(404)
})

test('a hostile title stays text, and the page may load nothing from elsewhere and run no script', async () => {
  const path = await put({ title: '<script>alert(1)</script>', text: '"><img src=x onerror=alert(1)>' })
  for (const page of [path, `/t/${town}/list`, `/t/${town}/list?q=${encodeURIComponent('"><script>')}`]) {
    const { text, policy } = await read(page)
    expect(text).not.toMatch(/<script|<img/)
    expect(policy).toContain("default-src 'self'")
    expect(policy).not.toContain('unsafe')
  }
})

test('every page of a sample unit says so', async () => {
  for (const path of ['', 'list', 'reports', 'about', 'apply']) expect((await read(`/t/${town}/${path}`)).text).toContain('示例数据')
})

test('the annual report opens each figure: its definition and how it was computed', async () => {
  const books = booksOf(mediations)
  const drafted = draft(books, { unit: { id: town, title: '清河镇人民政府' }, year: 2023, outline: statutory })
  const report = { ...drafted, figures: openFigures(drafted, books) }
  await put({ title: report.title, register: 'annual-report', column: '年度报告', text: JSON.stringify(report) })
  const { text } = await read(`/t/${town}/reports/2023`)
  expect(text).toContain('<a class="f" href="#zs_5">96.73%</a>')
  expect(text).toMatch(/id="zs_5".*调解成功率.*325 ÷ 336/s)
  expect((await read(`/t/${town}/`)).text).toContain('2023年法治政府建设年度报告')
  expect((await read(`/t/${town}/reports/1999`)).status).toBe(404)
})

test('the last day for an answer is counted for today', async () => {
  expect((await read(`/t/${town}/`)).text).toContain('最迟4月10日答复')
})

const apply = (fields: Record<string, string>) =>
  t.app.request(`/t/${otherTown}/apply`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields).toString(),
  })
const application = {
  kind: 'natural',
  name: '张三',
  idNo: '000101199003070032',
  phone: '13900000002',
  content: '防汛预案',
  form: 'electronic',
}

test('an application with something missing or wrong keeps what was written', async () => {
  for (const wrong of [
    { ...application, phone: '' },
    { ...application, idNo: '123' },
  ]) {
    const answer = await apply(wrong)
    expect([answer.status, (await answer.text()).includes('防汛预案')]).toEqual([400, true])
  }
})

test('an application goes to the inbox, encrypted; a clerk registers it, and its sender sees how it goes', async () => {
  const identity = application.idNo
  const answer = await apply(application)
  const text = await answer.text()
  expect([answer.status, text]).toEqual([200, expect.stringContaining('回执号')])
  const receipt = /<b class="receipt">([^<]+)</.exec(text)![1]!
  expect((await read(`/t/${otherTown}/track?receipt=${receipt}`)).text).toContain('等待登记')
  expect(JSON.stringify(await t.db.superuser`select * from inbox`)).not.toMatch(new RegExp(`张三|${identity}`))
  const clerk = await t.as('other')
  const [item] = (await (await clerk.get('/api/inbox')).json()) as { id: string; title: string }[]
  const accepted = await clerk.send('POST', `/api/inbox/${item!.id}/accept`, {
    request: freshId(),
    matter: freshId(),
    day: '2024-03-12',
    data: { confirmed: '电话确认', identified: true },
  })
  expect([accepted.status, await accepted.text()]).toEqual([200, expect.stringContaining('matter')])
  expect((await read(`/t/${otherTown}/track?receipt=${receipt}`)).text).not.toContain('等待登记')
  expect((await read(`/t/${otherTown}/track?receipt=WRONG`)).text).toContain('没有这个回执号')
})

test('trap: spam through a public form fills an append-only ledger; filings leave no entry until somebody accepts one', async () => {
  const before = await t.db.superuser`select count(*)::int as n from entry`
  for (let i = 0; i < 12; i++) await apply(application)
  expect(await t.db.superuser`select count(*)::int as n from entry`).toEqual(before)
})

test('a unit or a page that is not there is a page that says so', async () => {
  expect((await read('/t/999/')).status).toBe(404)
  expect((await read(`/t/${town}/p/x/0`)).status).toBe(404)
  for (const path of ['/t/999/nothing', `/t/${town}/nothing`, '/nothing']) {
    const page = await read(path)
    expect([path, page.status, page.text]).toEqual([path, 404, expect.stringContaining('没有找到</h1>')])
  }
  const bare = await t.app.request(`/t/${town}`)
  expect([bare.status, bare.headers.get('location')]).toEqual([301, `/t/${town}/`])
  expect(await (await t.app.request('/api/nothing')).json()).toMatchObject({ refused: [{ code: expect.any(String) }] })
})
