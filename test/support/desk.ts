/** @module The desk in a real browser for a test: built, served by the real program on a real database. */
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { serve } from '@hono/node-server'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { build } from 'vite'
import { root } from '../repo/house.ts'
import { password, type TestApp, testApp } from './app.ts'
import { launchBrowser } from './browser.ts'

export interface Look {
  readonly width?: number
  readonly dark?: boolean
}
export interface TestDesk {
  readonly program: TestApp
  readonly browser: Browser
  /** The address under which the desk stands. */
  readonly base: string
  /** A window of somebody who is logged in, on the first page. */
  at(account: string, look?: Look): Promise<{ page: Page; context: BrowserContext }>
  close(): Promise<void>
}

/** Build and serve it, `empty` as before its set-up; close it in `afterAll`. Takes some seconds. */
export async function testDesk({ empty = false }: { readonly empty?: boolean } = {}): Promise<TestDesk> {
  const folder = join(root, '.cache', 'test', `desk-${process.pid}`)
  await build({ configFile: join(root, 'src/desk/vite.config.ts'), logLevel: 'error', build: { outDir: folder, emptyOutDir: true } })
  const program = await testApp('2024-01-08', { desk: folder, empty })
  const server = serve({ fetch: program.app.fetch, port: 0, hostname: '127.0.0.1' }) as Server
  await new Promise(resolve => server.once('listening', resolve))
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/desk`
  const browser = await launchBrowser()
  return {
    program,
    browser,
    base,
    async at(account, { width = 1440, dark = false } = {}) {
      const context = await browser.newContext({
        viewport: { width, height: width < 500 ? 844 : 1000 },
        colorScheme: dark ? 'dark' : 'light',
      })
      const page = await context.newPage()
      await page.goto(`${base}/`)
      await page.getByLabel('账号').fill(account)
      await page.getByLabel('密码').fill(password)
      await page.getByRole('button', { name: '进入案头' }).click()
      await page.getByRole('heading', { level: 1 }).filter({ hasText: '1月8日' }).waitFor()
      return { page, context }
    },
    async close() {
      await browser.close()
      server.close()
      await program.close()
    },
  }
}

/** What is wrong with a page for whoever cannot see it well, and whether it or its list is wider than its window; nothing for a sound one. */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  await page.locator('main#main:not([aria-busy]) h1, main#main:not([aria-busy]) .notice h3').first().waitFor()
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze()
  const wide = await page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('.reg .grid')].some(e => e.scrollWidth > e.clientWidth),
  )
  return [...violations.map(v => `${v.id} ${v.nodes[0]?.html}`), ...(wide ? ['wider than the window'] : [])]
}
