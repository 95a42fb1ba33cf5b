import { expect, test } from 'vitest'
import { launchBrowser } from './browser.ts'

test('the browser draws Chinese with the fonts of the packages', async () => {
  const browser = await launchBrowser()
  const page = await browser.newPage()
  await page.setContent('<p style="font: 40px sans-serif"><span>准绳</span><span>ab</span></p>')
  const [han, latin] = await page.$$eval('span', spans => spans.map(s => s.getBoundingClientRect().width))
  // A missing glyph is a narrow box; two characters of 40 px are 80 px wide.
  expect(Math.round(han!)).toBe(80)
  expect(latin).toBeGreaterThan(10)
  await page.setContent('<p style="font: 40px serif">以事实为根据</p>')
  expect((await page.screenshot()).length).toBeGreaterThan(3000)
  await browser.close()
})
