/** @module The public check page in a real browser: a file is read, checked and shown, and no request leaves after the page has loaded. */
import { readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { serve } from '@hono/node-server'
import type { Browser, Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { docxOf, paragraph, run } from '../../src/documents/fixtures/package.ts'
import { root } from '../repo/house.ts'
import { type TestApp, testApp } from '../support/app.ts'
import { launchBrowser } from '../support/browser.ts'

const folder = join(root, '.cache', 'test', `checker-${process.pid}`)
let program: TestApp
let server: Server
let browser: Browser
let base = ''

beforeAll(async () => {
  const config = join(root, 'src/site/check/vite.config.ts')
  await build({ configFile: config, logLevel: 'error', build: { outDir: folder, emptyOutDir: true } })
  program = await testApp('2024-01-08', { checker: folder })
  server = serve({ fetch: program.app.fetch, port: 0, hostname: '127.0.0.1' }) as Server
  await new Promise(resolve => server.once('listening', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  browser = await launchBrowser()
}, 180_000)
afterAll(async () => {
  await browser?.close()
  server?.close()
  await program?.close()
})

/** The page, loaded with its worker, and what is requested from then on. */
async function opened(width = 1440): Promise<{ page: Page; requests: string[]; close(): Promise<void> }> {
  const context = await browser.newContext({ viewport: { width, height: width < 500 ? 844 : 1000 } })
  const page = await context.newPage()
  await Promise.all([page.waitForRequest(/\/check\/worker/), page.goto(`${base}/check`, { waitUntil: 'load' })])
  await page.waitForLoadState('networkidle')
  const requests: string[] = []
  context.on('request', r => {
    const { protocol, pathname } = new URL(r.url())
    // A blob is of the browser's own making: it asks nobody.
    if (protocol !== 'blob:') requests.push(`${r.method()} ${pathname}`)
  })
  return { page, requests, close: () => context.close() }
}
const text = (name: string, content: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(content) })
const wrong = text('错的.txt', '全年公开政府信息503条，其中，工作情况261条，政策文件3条，其他信息3条。')
const right = text('对的.txt', '全年公开政府信息503条，其中，工作情况497条，政策文件3条，其他信息3条。')

test('what is no contradiction but must be mended is no green light', async () => {
  const { page, close } = await opened()
  await page.getByLabel('选文件').setInputFiles([text('密件.txt', '关于某事的通知\n秘密★10年\n全年受理3件。')])
  await page.getByText('没有矛盾，1处应改').waitFor()
  expect(await page.locator('.verdict').getAttribute('class')).toBe('verdict no')
  await close()
})

test('files are checked in the browser; after the page has loaded nothing is requested', async () => {
  const { page, requests, close } = await opened()
  const sample = join(root, 'samples/reports/石桥镇-2023.txt')
  await page.getByLabel('选文件').setInputFiles([wrong, right, { ...text('石桥镇.txt', ''), buffer: readFileSync(sample) }])
  await page.getByText('3份都看完了').waitFor()
  expect(await page.getByRole('list', { name: '核对过的文件' }).getByRole('listitem').allTextContents()).toEqual([
    '错的.txt1处矛盾',
    '对的.txt没有矛盾',
    '石桥镇.txt1处矛盾',
  ])
  const frame = page.frameLocator('iframe')
  await frame.getByText('261＋3＋3＝267，不等于503条').waitFor()
  await page.getByRole('button', { name: '对的.txt' }).click()
  await frame.getByText('497＋3＋3＝503，与503条相符').waitFor({ state: 'attached' })
  expect(requests).toEqual([])
  await close()
})

test('a finding leads to its place in the text', async () => {
  const { page, close } = await opened()
  await page.getByLabel('选文件').setInputFiles([wrong])
  const frame = page.frameLocator('iframe')
  await frame.locator('a[href="#td0i0"]').click()
  expect(await frame.locator('#td0i0').textContent()).toContain('503')
  await close()
})

test('a .docx is read without a request, a .pdf only after its reader has come; what cannot be read is told', async () => {
  const { page, requests, close } = await opened()
  const paper = docxOf(paragraph(run('收到申请31件（网络10件、信函22件）。')))
  const mimeType = 'application/octet-stream'
  await page.getByLabel('选文件').setInputFiles([{ name: '报告.docx', mimeType, buffer: Buffer.from(paper) }])
  await page.getByText('看完了').waitFor()
  expect(await page.getByRole('listitem').allTextContents()).toEqual(['报告.docx1处矛盾'])
  expect(requests).toEqual([])
  await page.getByLabel('选文件').setInputFiles([
    { name: '坏的.docx', mimeType, buffer: Buffer.from('PK\u0003\u0004 broken') },
    { name: '扫描.pdf', mimeType, buffer: Buffer.from('%PDF-1.4\n%broken') },
  ])
  await page.getByText('2份都看完了').waitFor()
  for (const line of (await page.getByRole('listitem').allTextContents()).slice(1)) expect(line).toMatch(/(坏的|扫描).*[读损坏不]/)
  expect(requests.filter(r => !/^GET \/check\/pdf(js)?-[\w-]+\.js$/.test(r))).toEqual([])
  await close()
})

test('trap: a page that could send: the policy forbids every connection, in the page and in its worker', async () => {
  const { page, close } = await opened()
  const answers = await Promise.all(['/check', '/check/check.js'].map(path => fetch(base + path)))
  for (const a of answers) expect(a.headers.get('content-security-policy')).toContain("connect-src 'none'")
  expect(
    await page.evaluate(() =>
      fetch('/api/health').then(
        () => 'sent',
        () => 'stopped',
      ),
    ),
  ).toBe('stopped')
  await close()
})

for (const width of [1440, 390])
  test(`the page is accessible and fits at ${width}`, async () => {
    const { page, close } = await opened(width)
    await page.getByLabel('选文件').setInputFiles([wrong, right])
    await page.getByText('2份都看完了').waitFor()
    // The frame of the result runs no script, axe's neither.
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
    expect(violations.map(v => `${v.id}: ${v.nodes.map(n => n.target).join(' ')}`)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    if (process.env['PICTURES']) await page.screenshot({ path: join(process.env['PICTURES'], `check-${width}.png`), fullPage: true })
    await close()
  })
