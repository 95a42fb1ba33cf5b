import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Caller, type TestApp, testApp } from '../../test/support/app.ts'

let t: TestApp
let clerk: Caller
beforeAll(async () => {
  t = await testApp('2024-01-08')
  clerk = await t.as('clerk')
})
afterAll(() => t.close())

const feed = async (): Promise<string> => ((await (await clerk.send('POST', '/api/calendar/feed')).json()) as { path: string }).path

test('the year is a question like any other; a stranger is sent to log in', async () => {
  const view = (await (await clerk.get('/api/calendar?year=2024')).json()) as { year: number; duties: { id: string; due: string }[] }
  expect(view.year).toBe(2024)
  expect(view.duties.find(d => d.id === 'annualReport')?.due).toBe('2024-02-29')
  expect((await t.nobody.get('/api/calendar?year=2024')).status).toBe(401)
})

test('a calendar program reads the feed without logging in, and the address is good for nothing else', async () => {
  const path = await feed()
  const answer = await t.nobody.get(path)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8'])
  const text = (await answer.text()).replace(/\r\n /g, '')
  expect(text).toContain('SUMMARY:报送上一年度法治政府建设情况报告')
  expect(text).toContain('DTSTART;VALUE=DATE:20240229')
  expect(t.log.join('\n')).not.toContain(path.split('/').at(-1))
  const token = path.split('/').at(-1)!.replace('.ics', '')
  expect((await t.app.request('/api/today', { headers: { cookie: `zs_session=${token}` } })).status).toBe(401)
})

test('a new address ends the old one, and a disabled account has none', async () => {
  const first = await feed()
  const second = await feed()
  expect((await t.nobody.get(first)).status).toBe(404)
  expect((await t.nobody.get(second)).status).toBe(200)
  await t.db.owner`update account set disabled = true where id = 'clerk'`
  expect((await t.nobody.get(second)).status).toBe(404)
  await t.db.owner`update account set disabled = false where id = 'clerk'`
  await clerk.send('DELETE', '/api/calendar/feed')
  expect((await t.nobody.get(second)).status).toBe(404)
})
