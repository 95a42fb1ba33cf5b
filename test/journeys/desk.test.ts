/** @module The desk as people meet it: a real browser, the real program, a real database. */
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TestApp } from '../support/app.ts'
import { faultsOf, type Look, type TestDesk, testDesk } from '../support/desk.ts'

let desk: TestDesk
let program: TestApp
let base = ''
beforeAll(async () => {
  desk = await testDesk()
  program = desk.program
  base = desk.base
}, 180_000)
afterAll(() => desk?.close())
const at = (account: string, look?: Look): Promise<{ page: Page; context: BrowserContext }> => desk.at(account, look)

/** Fill the form of 受理 but do not send it. */
async function fillAccept(page: Page, subject: string) {
  await page.goto(`${base}/registers/mediation/new?step=accept`)
  await page.getByLabel('发生日期').fill('1月5日')
  await page.getByLabel('纠纷简要情况').fill(subject)
  for (const word of ['邻里', '小事马上调', '群众来访', '柳树村']) await page.getByRole('button', { name: word, exact: true }).click()
  await page.getByLabel('当事人').fill('甲某')
  await page.getByRole('group', { name: '各方愿意调解' }).getByRole('button', { name: '是' }).click()
}
const save = (page: Page) => page.getByRole('button', { name: '记下' })
const entries = async (subject: string) =>
  (
    await program.db.owner<
      { n: number }[]
    >`select e.n from entry e join matter m using (unit, matter) where m.title = ${subject} order by e.n`
  ).map(r => r.n)

describe('the desk', () => {
  test('a wrong password is told in words, and the account stays typed', async () => {
    const page = await desk.browser.newPage()
    await page.goto(`${base}/`)
    await page.getByLabel('账号').fill('clerk')
    await page.getByLabel('密码').fill('不是这个密码')
    await page.getByRole('button', { name: '进入案头' }).click()
    await page.getByRole('alert').filter({ hasText: '账号或密码不对' }).waitFor()
    expect(await page.getByLabel('账号').inputValue()).toBe('clerk')
    await page.close()
  })

  test('a step is recorded from its declaration: what is missing is named at its field, and what was typed stays', async () => {
    const { page, context } = await at('clerk')
    await page.goto(`${base}/registers/mediation/new?step=accept`)
    await page.getByLabel('发生日期').fill('2月30日')
    await page.getByLabel('纠纷简要情况').fill('两户因灌溉用水争执')
    await save(page).click()
    await page.getByText('“当事人”还没有填。').waitFor()
    expect(await page.locator('#f-day-told').innerText()).toContain('没有这一天')
    expect(await page.getByLabel('纠纷简要情况').inputValue()).toBe('两户因灌溉用水争执')
    await page.reload()
    expect(await page.getByLabel('纠纷简要情况').inputValue()).toBe('两户因灌溉用水争执')
    await context.close()
  })

  test('trap: double click makes two events: it makes one', async () => {
    const { page, context } = await at('clerk')
    await fillAccept(page, '双击也只记一次')
    await save(page).dblclick()
    await page.waitForURL(/\/matters\//)
    await page.getByRole('heading', { level: 1, name: '双击也只记一次' }).waitFor()
    expect(await entries('双击也只记一次')).toEqual([1])
    expect(await page.locator('.conc').innerText()).toContain('2月4日')
    await context.close()
  })

  test('trap: stale open page acts on an old state: it is told, keeps what was typed, and shows what came between', async () => {
    const { page, context } = await at('clerk')
    await fillAccept(page, '两个窗口同时办')
    await save(page).click()
    await page.waitForURL(/\/matters\//)
    const matter = page.url().split('/').at(-1)!
    const other = await context.newPage()
    for (const [window, note] of [
      [page, '先记的一笔'],
      [other, '后记的一笔'],
    ] as const) {
      await window.goto(`${base}/matters/${matter}/mediate`)
      await window.getByLabel('调解情况').fill(note)
    }
    await save(page).click()
    await page.getByText('先记的一笔').waitFor()
    await save(other).click()
    await other.getByRole('heading', { name: '没有存上' }).waitFor()
    expect(await other.getByLabel('调解情况').inputValue()).toBe('后记的一笔')
    expect(await other.locator('.notice').innerText()).toContain('先记的一笔')
    await other.getByRole('button', { name: '看过了，照我写的存' }).click()
    await other.waitForURL(new RegExp(`/matters/${matter}$`))
    await other.getByText('后记的一笔').waitFor()
    expect(await entries('两个窗口同时办')).toEqual([1, 2, 3])
    await context.close()
  })

  test('a number opens its list, and the list is as long as the number', async () => {
    const { page, context } = await at('clerk')
    await fillAccept(page, '数得到的一件')
    await save(page).click()
    await page.waitForURL(/\/matters\//)
    await page.goto(`${base}/figures/mediation.accepted?period=2024`)
    const said = Number(await page.locator('.big .num').innerText())
    expect(said).toBeGreaterThan(0)
    expect(await page.locator('.blk .tb tbody tr').count()).toBe(said)
    await context.close()
  })

  test('a paper is checked: the sum that fails is opened with its computed line', async () => {
    const { page, context } = await at('clerk')
    await page.goto(`${base}/check`)
    const text = '2023年，主动公开政府信息503条，其中，工作情况261条，政策文件3条，其他信息3条。'
    await page.locator('input[type=file]').setInputFiles({ name: '报告.txt', mimeType: 'text/plain', buffer: Buffer.from(text) })
    await page.getByText('处矛盾').waitFor()
    expect(await page.locator('.ver .big').innerText()).toMatch(/^1\s*处矛盾/)
    expect((await page.locator('.eqn').innerText()).replace(/\s+/g, ' ')).toContain('267')
    await context.close()
  })

  test('the report is written in place: words stay in their order, a figure opens, and it saves by itself', async () => {
    const { page, context } = await at('clerk')
    await page.goto(`${base}/reports`)
    await page.getByRole('button', { name: '按提纲起草' }).click()
    const first = page.locator('.para').first()
    await first.click()
    await page.keyboard.press('End')
    await page.keyboard.type('另有走访8户。', { delay: 20 })
    await page.getByText('刚才已存').waitFor()
    expect(await first.innerText()).toContain('另有走访8户。')
    await page.getByText('“8户”是手写的').waitFor()
    await page.reload()
    await page.locator('.para .fig.loose').filter({ hasText: '8户' }).click()
    await page.getByLabel('来源').fill('村里提供')
    await page.getByRole('button', { name: '注明来源' }).click()
    await page.locator('.para .fig.waived').filter({ hasText: '8户' }).waitFor()
    await context.close()
  })

  test('whoever may not see a page is told so, without a code', async () => {
    const { page, context } = await at('clerk')
    await page.goto(`${base}/admin`)
    await page.getByRole('heading', { name: '您看不到这一页' }).waitFor()
    await page.goto(`${base}/matters/01890000-0000-7000-8000-000000000000`)
    await page.getByRole('heading', { name: '没有找到' }).waitFor()
    await context.close()
  })

  test('a report is checked, what is wrong in it explained, then issued by the head with its closing beside it', async () => {
    const { page, context } = await at('clerk')
    await page.goto(`${base}/reports`)
    // The one that was begun before, or a new one.
    await page
      .locator('a.rp')
      .or(page.getByRole('button', { name: '按提纲起草' }))
      .first()
      .click()
    await page.waitForURL(/reports\/[0-9a-f-]{36}/)
    const path = `/api/reports/${page.url().split('/').at(-1)}`
    await page.evaluate(async url => {
      const written: { readonly [section: string]: object } = {
        deficiencies: { id: 'd1', runs: [{ text: '执法力量不足，主要是编制偏少。' }], answeredBy: 'a1' },
        duties: { id: 'u1', runs: [{ text: '公开信息503条，其中，工作情况261条，政策文件3条，其他信息3条。', waived: '网站统计' }] },
        arrangements: { id: 'a1', runs: [{ text: '充实一线执法力量。' }] },
      }
      const opening = [{ id: 'o1', runs: [{ text: '现将有关情况报告如下。' }] }]
      const { n, report } = await (await fetch(url)).json()
      const sections = report.sections.map((s: { id: string; paragraphs: object[] }) => ({
        ...s,
        paragraphs: written[s.id] ? [written[s.id]] : s.paragraphs,
      }))
      const body = JSON.stringify({ request: crypto.randomUUID(), n, report: { ...report, opening, sections } })
      const answer = await fetch(url, { method: 'PUT', headers: { 'content-type': 'application/json' }, body })
      if (!answer.ok) throw new Error(await answer.text())
    }, path)
    await page.reload()
    const checks = page.getByRole('button', { name: '核对', exact: true }).and(page.locator('.bar .btn'))
    await checks.click()
    await page.getByRole('button', { name: '有理由，不再提示' }).click()
    await page.getByLabel('理由').fill('还有236条是回应关切')
    await page.getByRole('button', { name: '记下' }).click()
    await page.getByText('没有办成').waitFor({ state: 'detached' })
    await checks.click()
    await checks.waitFor({ state: 'detached' })
    const report = page.url()
    await context.close()

    const head = await at('head')
    await head.page.goto(report)
    await head.page.getByRole('button', { name: '签发', exact: true }).click()
    await head.page.getByRole('button', { name: '确定签发' }).click()
    await head.page.getByText(/随第\d+次封账，封到2023年12月31日/).waitFor()
    const download = head.page.waitForEvent('download')
    await head.page.getByRole('link', { name: /封账凭证，txt/ }).click()
    expect((await download).suggestedFilename()).toMatch(/^封账凭证-第\d+次\.txt$/)
    await head.context.close()
  })

  test('the desk is worked by keyboard: / finds, Enter opens', async () => {
    const { page, context } = await at('clerk')
    await page.keyboard.press('/')
    await page.getByRole('searchbox').fill('mdjf')
    await page.getByRole('button', { name: '矛盾纠纷调处 台账' }).waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/registers\/mediation$/)
    await context.close()
  })
})

const pages = [
  '/',
  '/registers/mediation',
  '/registers/mediation/new',
  '/registers/mediation/import',
  '/groups',
  '/record',
  '/figures',
  '/reports',
  '/check',
  '/publications',
  '/inbox',
  '/me',
]
const adminPages = ['/admin', '/admin?room=units', '/admin?room=settings', '/admin?room=notices']

describe.each([
  { width: 1440, dark: false },
  { width: 1440, dark: true },
  { width: 390, dark: false },
  { width: 390, dark: true },
])('without an accessibility violation at $width, dark: $dark', look => {
  test.each([
    ['clerk', pages],
    ['admin', adminPages],
  ])('%s', async (account, paths) => {
    const { page, context } = await at(account, look)
    for (const path of paths) {
      await page.goto(`${base}${path}`)
      expect([path, await faultsOf(page)]).toEqual([path, []])
    }
    await context.close()
  })
})
