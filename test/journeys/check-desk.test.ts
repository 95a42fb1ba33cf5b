/** @module 核对 at the desk: many files with progress, a finding leads to its place, a reason is kept, an edited file shows what changed. */
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { serve } from '@hono/node-server'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from '../repo/house.ts'
import { password, type TestApp, testApp } from '../support/app.ts'
import { launchBrowser } from '../support/browser.ts'

const folder = join(root, '.cache', 'test', `desk-check-${process.pid}`)
let program: TestApp
let server: Server
let browser: Browser
let base = ''

beforeAll(async () => {
  await build({ configFile: join(root, 'src/desk/vite.config.ts'), logLevel: 'error', build: { outDir: folder, emptyOutDir: true } })
  program = await testApp('2024-01-08', { desk: folder })
  server = serve({ fetch: program.app.fetch, port: 0, hostname: '127.0.0.1' }) as Server
  await new Promise(resolve => server.once('listening', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/desk`
  browser = await launchBrowser()
}, 180_000)
afterAll(async () => {
  await browser?.close()
  server?.close()
  await program?.close()
})

async function atCheck(width = 1440): Promise<{ page: Page; context: BrowserContext }> {
  const context = await browser.newContext({ viewport: { width, height: width < 500 ? 844 : 1000 } })
  const page = await context.newPage()
  await page.goto(`${base}/`)
  await page.getByLabel('账号').fill('clerk')
  await page.getByLabel('密码').fill(password)
  await page.getByRole('button', { name: '进入案头' }).click()
  await page.getByRole('heading', { level: 1 }).filter({ hasText: '1月8日' }).waitFor()
  await page.goto(`${base}/check`)
  return { page, context }
}
const file = (name: string, content: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(content) })
const picked = (page: Page) => page.locator('main input[type=file]')
const sum = '收到申请31件（网络10件、信函22件）。'
const rate = '保留调委会2599个，达到标准的2180个，占86.9%。'

test('thirty files at once, each sent once; any of them is one choice away', async () => {
  const { page, context } = await atCheck()
  const sent: string[] = []
  page.on('request', r => r.method() === 'POST' && sent.push(new URL(r.url()).pathname))
  await picked(page).setInputFiles(Array.from({ length: 30 }, (_, i) => file(`报告${i + 1}.txt`, i === 6 ? sum : '全年开展培训12次。')))
  await page
    .getByRole('status')
    .filter({ hasText: /共30份/ })
    .waitFor()
  await page.getByRole('heading', { name: '报告1.txt' }).waitFor({ timeout: 90_000 })
  const which = page.getByLabel('哪一份')
  expect(await which.locator('option').count()).toBe(30)
  expect(sent).toEqual(['/api/check'])
  expect(await which.locator('option').nth(6).textContent()).toBe('7／30 报告7.txt 1处矛盾')
  await which.selectOption({ index: 6 })
  await page.getByRole('heading', { name: '报告7.txt' }).waitFor()
  await context.close()
})

test('a reason is kept: the finding is told no more, to nobody of the unit, until it is taken back', async () => {
  const { page, context } = await atCheck()
  await picked(page).setInputFiles([file('报告.txt', sum)])
  await page.getByRole('button', { name: '有理由，不再提示' }).click()
  await page.getByLabel('理由').fill('一件申请两处登记')
  await page.getByRole('button', { name: '记下' }).click()
  await page.getByText('说明过理由的1条').waitFor()
  expect(await page.locator('.ver .big').textContent()).toBe('0 处矛盾')
  await page.reload()
  await picked(page).setInputFiles([file('另一份.txt', `今年工作扎实。\n\n${sum}`)])
  await page.getByText('说明过理由的1条').click()
  await page.getByText('一件申请两处登记').waitFor()
  await page.getByRole('button', { name: '恢复提示' }).click()
  await page.locator('.ver .big').filter({ hasText: '1 处矛盾' }).waitFor()
  await context.close()
})

test('an edited file shows what is solved and what is new; a finding leads to its place', async () => {
  const { page, context } = await atCheck()
  await picked(page).setInputFiles([file('报告.txt', sum)])
  await page.getByRole('button', { name: '改好了再核对' }).waitFor()
  await page
    .getByLabel('改好的文件')
    .setInputFiles([file('报告.txt', `${sum.replace('31', '32')}\n\n${'推进依法行政。\n\n'.repeat(60)}${rate}`)])
  const since = page.getByRole('region', { name: '与上次相比' })
  await since.getByText('解决1处，新出现1处').waitFor()
  await page
    .getByRole('button', { name: /比率对不上/ })
    .last()
    .click()
  const place = page.locator('article .n.no').first()
  await place.waitFor()
  expect(await place.evaluate(e => e.getBoundingClientRect().top < innerHeight && e.getBoundingClientRect().bottom > 0)).toBe(true)
  await context.close()
})

for (const width of [1440, 390])
  test(`the checked page is accessible and fits at ${width}`, async () => {
    const { page, context } = await atCheck(width)
    await picked(page).setInputFiles([file('报告.txt', sum), file('第二份.txt', rate)])
    await page.getByLabel('哪一份').waitFor()
    await page.getByRole('button', { name: '有理由，不再提示' }).click()
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(v => `${v.id}: ${v.nodes.map(n => n.target).join(' ')}`)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    // On a phone the list stands before the text, so that nobody must pass the whole paper to see what is wrong with it.
    const [list, text] = await Promise.all([page.locator('.fl').boundingBox(), page.locator('article').first().boundingBox()])
    expect(width > 720 || list!.y < text!.y).toBe(true)
    if (process.env['PICTURES']) await page.screenshot({ path: join(process.env['PICTURES'], `desk-check-${width}.png`) })
    await context.close()
  })
