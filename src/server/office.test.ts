import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshId, type TestApp, testApp } from '../../test/support/app.ts'

let t: TestApp
beforeAll(async () => {
  t = await testApp()
})
afterAll(() => t.close())

test('what an administrator sets of the office stands in its papers; what he empties is a blank again', async () => {
  const [admin, clerk] = [await t.as('admin'), await t.as('clerk')]
  const matter = freshId()
  const data = { content: '饮用水检测结果', channel: 'inPerson', applicantKind: 'natural', applicant: [{ name: '张三' }], identified: true }
  const receive = { request: freshId(), register: 'disclosure-application', n: 1, step: 'receive', day: '2024-01-08', data }
  expect((await clerk.send('POST', `/api/matters/${matter}`, receive)).status).toBe(200)
  const receipt = async () => (await clerk.get(`/api/matters/${matter}/documents/disclosure-receipt.html`)).text()
  expect(await receipt()).toContain('联系地址：＿＿＿＿＿＿＿＿')
  expect((await admin.send('PUT', '/api/admin/office', { address: ' 正街1号 ', phone: '' })).status).toBe(204)
  expect(await receipt()).toContain('联系地址：正街1号　　联系电话：＿＿＿＿＿＿＿＿')
  const view = (await (await admin.get('/api/admin/office')).json()) as { set: object; otherwise: object }
  expect(view).toMatchObject({ set: { address: '正街1号' }, otherwise: { name: '清河镇人民政府' } })
  expect((await admin.send('PUT', '/api/admin/office', {})).status).toBe(204)
  expect(await receipt()).toContain('联系地址：＿＿＿＿＿＿＿＿')
  expect((await clerk.send('PUT', '/api/admin/office', { address: '别处' })).status).toBe(403)
})
