/** @module What hangs on a matter over HTTP: attachments and the documents of its steps. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshId, type TestApp, testApp } from '../../test/support/app.ts'
import { village } from '../../test/support/house.ts'
import { acceptance } from '../../test/support/mediation.ts'

let t: TestApp
beforeAll(async () => {
  t = await testApp()
})
afterAll(() => t.close())

test('a file is attached and read back by whoever handles such matters, and by nobody else', async () => {
  const clerk = await t.as('clerk')
  const matter = freshId()
  await clerk.send('POST', `/api/matters/${matter}`, { ...acceptance('灌溉用水', village), day: '2024-01-08' })
  const form = new FormData()
  form.append('file', new File(['调解笔录全文'], '笔录.txt', { type: 'text/plain' }))
  const answer = await clerk.send('POST', `/api/matters/${matter}/attachments`, form)
  const [kept] = (await answer.json()) as { hash: string; name: string }[]
  expect(kept).toMatchObject({ name: '笔录.txt' })
  const back = await clerk.get(`/api/matters/${matter}/attachments/${kept!.hash}`)
  expect([back.status, await back.text(), back.headers.get('content-disposition')]).toEqual([
    200,
    '调解笔录全文',
    expect.stringContaining('attachment'),
  ])
  expect((await (await t.as('other')).get(`/api/matters/${matter}/attachments/${kept!.hash}`)).status).toBe(404)
})

test('a document of a matter is listed with its step and made for those who handle it', async () => {
  const clerk = await t.as('clerk')
  const matter = freshId()
  await clerk.send('POST', `/api/matters/${matter}`, { ...acceptance('灌溉用水', village), day: '2024-01-08' })
  const agree = {
    request: freshId(),
    register: 'mediation',
    n: 2,
    step: 'agree',
    day: '2024-01-08',
    data: { form: 'oral', terms: '隔日轮灌' },
  }
  expect((await clerk.send('POST', `/api/matters/${matter}`, agree)).status).toBe(200)
  const { documents } = (await (await clerk.get(`/api/matters/${matter}`)).json()) as { documents: unknown[] }
  expect(documents).toEqual([{ id: 'mediation-agreement', title: '人民调解口头协议登记表', n: 2, day: '2024-01-08', step: '达成协议' }])
  const page = await clerk.get(`/api/matters/${matter}/documents/mediation-agreement-2.html`)
  const text = await page.text()
  for (const words of ['人民调解口头协议登记表', '甲某', '隔日轮灌', '＿＿＿＿＿＿＿＿']) expect(text).toContain(words)
  expect(text).toBe(await (await clerk.get(`/api/matters/${matter}/documents/mediation-agreement.html`)).text())
  expect((await clerk.get(`/api/matters/${matter}/documents/mediation-agreement-1.html`)).status).toBe(404)
  expect((await (await t.as('other')).get(`/api/matters/${matter}/documents/mediation-agreement.html`)).status).toBe(404)
  expect((await clerk.get(`/api/matters/${matter}/documents/penalty-decision.html`)).status).toBe(404)
})
