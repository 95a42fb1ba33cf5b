/** @module A form from above, and the year's calendar, as a clerk meets them. */
import { readFileSync } from 'node:fs'
import { writeXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readSheet } from '../../src/documents/sheets/index.ts'
import { faultsOf, type TestDesk, testDesk } from '../support/desk.ts'

let desk: TestDesk
let blank: Buffer
beforeAll(async () => {
  desk = await testDesk()
  const rows = [
    ['指标', '本季（件）', '本年累计（件）'],
    ['受理矛盾纠纷', null, null],
    ['网格走访', null, null],
  ]
  blank = Buffer.from(await writeXlsx({ sheets: [{ name: '季报', rows }] }))
}, 180_000)
afterAll(() => desk?.close())

test('a form is dropped, its proposals are confirmed, what no register knows is typed, and the file comes back filled', async () => {
  const { page, context } = await desk.at('clerk')
  await page.goto(`${desk.base}/forms`)
  await page.locator('input[type=file]').setInputFiles({ name: '调处季报.xlsx', mimeType: 'application/octet-stream', buffer: blank })
  await page.getByLabel('哪个单位要的').fill('区司法局')
  await page.getByRole('button', { name: '收下，对号' }).click()
  await page.getByRole('heading', { level: 1, name: '调处季报' }).waitFor()
  expect(await faultsOf(page)).toEqual([])
  await page.getByRole('button', { name: '2个推定的都对，确认' }).click()
  await page.getByRole('button', { name: '2个推定的都对，确认' }).waitFor({ state: 'detached' })
  await page
    .getByRole('button', { name: /网格走访：空/ })
    .first()
    .click()
  await page.getByLabel('台账里没有这个数，请手填').fill('12')
  await page.getByRole('button', { name: '报送2023年四季度' }).click()
  await page.getByRole('button', { name: '报送，存住数字' }).click()
  await page.getByRole('alert').filter({ hasText: '还没有填' }).waitFor()
  await page.getByRole('button', { name: '不填', exact: true }).click()
  await page.getByRole('button', { name: '不填的格子' }).waitFor()
  await page.getByRole('button', { name: '报送，存住数字' }).click()
  await page.getByText('2023年四季度：2024-01-08报送，3个数').waitFor()
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '下载填好的表' }).click()])
  expect(file.suggestedFilename()).toBe('调处季报（2023Q4）.xlsx')
  const sheets = await readSheet(new Uint8Array(readFileSync(await file.path())))
  expect(sheets.ok && sheets.value[0]!.rows.map(r => r.slice(0, 2))).toEqual([
    ['指标', '本季（件）'],
    ['受理矛盾纠纷', 0],
    ['网格走访', 12],
  ])
  await context.close()
})

test.each([1440, 390])('the forms and the year are sound at %i px', async width => {
  const { page, context } = await desk.at('clerk', { width })
  for (const path of ['/forms', '/calendar?year=2024']) {
    await page.goto(`${desk.base}${path}`)
    expect([path, await faultsOf(page)]).toEqual([path, []])
  }
  await page.getByText('报送上一年度法治政府建设情况报告').waitFor()
  await context.close()
})

test('the year shows a date with its working, and gives an address for one’s own calendar', async () => {
  const { page, context } = await desk.at('clerk')
  await page.goto(`${desk.base}/calendar?year=2024`)
  const duty = page.getByRole('listitem').filter({ hasText: '报送上一年度法治政府建设情况报告' })
  await duty.getByRole('button').first().click()
  await duty.getByRole('dialog').getByText('2月29日').first().waitFor()
  await page.getByRole('button', { name: '生成订阅地址' }).click()
  const address = await page.getByRole('status').locator('code').innerText()
  expect(await (await fetch(address)).text()).toContain('BEGIN:VCALENDAR')
  await context.close()
})
