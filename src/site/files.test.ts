import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Caller, freshId, type TestApp, testApp } from '../../test/support/app.ts'
import { otherTown, town } from '../../test/support/house.ts'
import { docxOf, paragraph, run } from '../documents/fixtures/package.ts'
import { withUnits } from '../store/pool.ts'

let t: TestApp
let clerk: Caller
beforeAll(async () => {
  t = await testApp('2024-03-12')
  clerk = await t.as('clerk')
})
afterAll(() => t.close())

const draft = docxOf(paragraph(run('第一条　为规范房屋出租，制定本办法。')))
const name = "出租管理办法（草案）'第2稿'(定).docx"

const attach = async (matter: string, bytes: Uint8Array, called: string): Promise<string> => {
  const form = new FormData()
  form.append('file', new File([bytes as Uint8Array<ArrayBuffer>], called))
  const [kept] = (await (await clerk.send('POST', `/api/matters/${matter}/attachments`, form)).json()) as { hash: string }[]
  return kept!.hash
}
const take = async (by: Caller, matter: string, n: number, step: string, data: object) => {
  const order = { request: freshId(), register: 'normative-document', n, step, day: '2024-03-12', data }
  const answer = await by.send('POST', `/api/matters/${matter}`, order)
  expect([answer.status, await answer.text()]).toEqual([200, expect.anything()])
}
/** A draft that is published for comment with one of the matter's two papers, and waits for its second person. */
async function proposed(bytes = draft, called = name) {
  const matter = freshId()
  await take(clerk, matter, 1, 'propose', { title: '出租管理办法', drafter: '经发办', kind: 'normal', market: false, need: '规范出租' })
  const hash = await attach(matter, bytes, called)
  const inner = await attach(matter, docxOf(paragraph(run('内部讨论稿'))), '内部讨论稿.docx')
  await take(clerk, matter, 2, 'consult', { draft: [{ hash, name: called }] })
  const item = `/t/${town}/p/${matter}/0`
  return { matter, hash, inner, item, path: `${item}/${hash}` }
}
const letOut = async (matter: string) => take(await t.as('head'), matter, 3, 'approve', { of: 2 })
const get = (path: string, headers: Record<string, string> = {}, method = 'GET') => t.app.request(path, { method, headers })

test('a published file is served as it is, under its name, once a second person let it out', async () => {
  const { matter, hash, item, path } = await proposed()
  expect((await get(path)).status).toBe(404)
  await letOut(matter)
  const answer = await get(path)
  expect(answer.status).toBe(200)
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(draft)
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'content-length': String(draft.length),
    'x-content-type-options': 'nosniff',
    'content-security-policy': expect.stringContaining('sandbox'),
    etag: `"${hash}"`,
  })
  const [, plain, full] = /^attachment; filename="([^"]+)"; filename\*=UTF-8''([\w.%!#$&+^`|~-]+)$/.exec(
    answer.headers.get('content-disposition')!,
  )!
  expect([plain, decodeURIComponent(full!)]).toEqual(['file.docx', name])
  const page = await (await get(item)).text()
  expect(page).toContain(`<a href="${path}">`)
  expect(page).toContain('>1KB<')
  const open = (await (await get(`/t/${town}/open.json`)).json()) as { published: { path: string; fields: object[] }[] }
  expect(open.published.find(p => p.path === item)!.fields).toContainEqual(
    expect.objectContaining({ field: 'draft', files: [{ name, hash, path }] }),
  )
})

test('HEAD tells its size, and whoever has it already is told so', async () => {
  const { matter, hash, path } = await proposed()
  await letOut(matter)
  const head = await get(path, {}, 'HEAD')
  expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, String(draft.length), ''])
  const again = await get(path, { 'if-none-match': `"other", "${hash}"`, 'accept-encoding': 'gzip' })
  expect([again.status, await again.text()]).toEqual([304, ''])
})

test('a paper of the matter that was not published is not served, though its hash is known, nor at another address', async () => {
  const { matter, hash, inner, item } = await proposed()
  await letOut(matter)
  const elsewhere = await proposed()
  for (const path of [
    `${item}/${inner}`,
    `${item}/sha256:${'0'.repeat(64)}`,
    `${item}/..%2f..%2f${inner}`,
    `/t/${town}/p/${matter}/1/${hash}`,
    `/t/${otherTown}/p/${matter}/0/${hash}`,
    `${elsewhere.item}/${hash}`,
  ])
    expect([path, (await get(path)).status]).toEqual([path, 404])
})

test('a withdrawn publication takes its file with it, also for whoever has a copy', async () => {
  const { matter, hash, path } = await proposed()
  await letOut(matter)
  expect((await get(path)).status).toBe(200)
  await take(clerk, matter, 4, 'drop', { reason: '不再制定' })
  expect((await get(path)).status).toBe(404)
  expect((await get(path, { 'if-none-match': `"${hash}"` })).status).toBe(404)
})

test('a file that would not pass the gate today is not served, whoever let it out', async () => {
  const matter = freshId()
  await take(clerk, matter, 1, 'propose', { title: '出租管理办法', drafter: '经发办', kind: 'normal', market: false, need: '规范出租' })
  const files = [
    { hash: await attach(matter, docxOf(paragraph(run('联系人：李某，联系电话：13900000001。'))), '通知.docx'), name: '通知.docx' },
  ]
  const body = JSON.stringify([{ field: 'draft', title: '草案和说明', text: '通知.docx', files }])
  await withUnits(
    t.db.app,
    [town],
    tx => tx`insert into publication (unit, matter, k, register, publication, column_title, title, body, day)
      values (${town}, ${matter}, 0, 'normative-document', 'draft', '意见征集', '通知', ${body}::text::jsonb, '2024-03-12')`,
  )
  const path = `/t/${town}/p/${matter}/0/${files[0]!.hash}`
  expect([(await get(path)).status, (await get(path)).status]).toEqual([404, 404])
})

test('what a browser could run comes as plain text to be kept, and is never packed on the way', async () => {
  const text = new TextEncoder().encode(`<script>alert(1)</script>\n${'第一条　为规范出租，制定本办法。\n'.repeat(100)}`)
  const { matter, path } = await proposed(text, '草案.html')
  await letOut(matter)
  const answer = await get(path, { 'accept-encoding': 'gzip' })
  expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8')
  expect(answer.headers.get('content-disposition')).toContain('attachment; filename="file.html"')
  expect(answer.headers.get('content-encoding')).toBeNull()
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(text)
})

test('a file that was never attached, or whose matter was erased, is named without a way to it', async () => {
  const { matter, item, path } = await proposed()
  await letOut(matter)
  expect(await (await get(item)).text()).toContain(path)
  await t.db.superuser`update matter_key set wrapped = null where matter = ${matter}`
  const page = await (await get(item)).text()
  expect([page.includes('第2稿'), page.includes(path), (await get(path)).status]).toEqual([true, false, 404])
})
