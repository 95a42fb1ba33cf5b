/** @module What each role is offered at the desk: nothing that the server would refuse. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshId } from '../support/app.ts'
import { type TestDesk, testDesk } from '../support/desk.ts'
import { village } from '../support/house.ts'
import { acceptance } from '../support/mediation.ts'

let desk: TestDesk
const matter = freshId()
beforeAll(async () => {
  desk = await testDesk()
  const accepted = { ...acceptance('灌溉用水', village), request: freshId(), day: '2024-01-08' }
  expect((await (await desk.program.as('clerk')).send('POST', `/api/matters/${matter}`, accepted)).status).toBe(200)
}, 180_000)
afterAll(() => desk?.close())

/** What stands on these pages to be pressed, once each. */
async function offered(page: Page, paths: readonly string[]): Promise<ReadonlySet<string>> {
  const words = new Set<string>()
  for (const path of paths) {
    await page.goto(`${desk.base}${path}`)
    await page.locator('main#main:not([aria-busy]) :is(h1, .notice h3)').first().waitFor()
    for (const word of await page.locator('a, button').allTextContents()) words.add(word.trim().replace(/N$/, ''))
  }
  return words
}
const pages = [
  '/',
  '/registers/mediation',
  '/registers/contract',
  '/registers/legal-education',
  `/matters/${matter}`,
  '/figures',
  '/reports',
  '/forms',
  '/publications',
  '/me',
]
const acts = [
  '补录',
  '去登记',
  '导入台账',
  '导出',
  '平台表样',
  '排查登记',
  '受理',
  '更正',
  '按提纲起草',
  '收下，对号',
  '记一笔',
  '收件',
  '加附件',
]

test('an auditor reads and records nothing: no act is offered to him', async () => {
  const { page, context } = await desk.at('auditor', { width: 390 })
  const seen = await offered(page, pages)
  expect(acts.filter(word => seen.has(word))).toEqual([])
  expect([...seen]).toContain('管理')
  await page.goto(`${desk.base}/matters/${matter}/agree`)
  await page.getByText('“达成协议”由别的岗位办理').waitFor()
  await context.close()
})

test('a clerk is offered what he may do', async () => {
  const { page, context } = await desk.at('clerk')
  const seen = await offered(page, pages)
  expect(['导入台账', '导出', '平台表样', '更正', '按提纲起草', '收件'].filter(word => !seen.has(word))).toEqual([])
  expect([...seen]).not.toContain('管理')
  await context.close()
})

test('an officer exports and imports nothing, and an administrator finds no way to matters', async () => {
  const officer = await desk.at('officer')
  const seen = await offered(officer.page, ['/registers/mediation', '/registers/inspection'])
  expect(['导入台账', '导出', '平台表样', '排查登记'].filter(word => seen.has(word))).toEqual([])
  await officer.context.close()
  const admin = await desk.at('admin')
  const ways = await admin.page.getByRole('navigation', { name: '主要页面' }).getByRole('link').allTextContents()
  expect(['今日', '核对', '管理'].filter(w => !ways.some(way => way.startsWith(w)))).toEqual([])
  expect(['数字', '报告', '报表', '公开', '全年'].filter(w => ways.some(way => way.startsWith(w)))).toEqual([])
  // Of the groups those of which he sees a register.
  expect(ways.filter(way => way.includes('行政执法'))).toEqual([])
  await admin.context.close()
})
