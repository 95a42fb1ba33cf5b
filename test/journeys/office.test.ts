/** @module What an office does beyond recording: it imports, approves, takes in, publishes, looks behind a mask, closes its books, keeps its accounts. */
import { writeXlsx } from 'hucre/xlsx'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshId, password } from '../support/app.ts'
import { type TestDesk, testDesk } from '../support/desk.ts'
import { town } from '../support/house.ts'

let desk: TestDesk
let site = ''
beforeAll(async () => {
  desk = await testDesk()
  site = desk.base.replace(/\/desk$/, `/t/${town}`)
}, 180_000)
afterAll(() => desk?.close())

/** A step taken over the interface by somebody; gives the matter. */
async function taken(account: string, register: string, step: string, data: object): Promise<string> {
  const matter = freshId()
  const body = { request: freshId(), register, n: 1, step, day: '2024-01-05', data }
  const answer = await (await desk.program.as(account)).send('POST', `/api/matters/${matter}`, body)
  if (!answer.ok) throw new Error(await answer.text())
  return matter
}
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const submit = (page: Page) => page.locator('.step-form button[type=submit]').click()
const task = { title: '修订清单', year: 2024, source: 'points', owner: '党政办', dueOn: '2024-06-30' }

test('a ledger is imported: every doubtful cell is named, the rest is taken, and the same file again adds nothing', async () => {
  const { page, context } = await desk.at('clerk')
  const rows = [
    ['姓名', '人员类别', '列入日期'],
    ['赵一', '领导班子成员', '2023-03-01'],
    ['钱二', '没有这一类', '2023-03-01'],
    ['孙三', '领导班子成员', '2023年2月30日'],
  ]
  const buffer = Buffer.from(await writeXlsx({ sheets: [{ name: '名册', rows }] }))
  const bring = async () => {
    await page.goto(`${desk.base}/registers/study-roster/import`)
    await page.locator('input[type=file]').setInputFiles({ name: '名册.xlsx', mimeType: 'application/octet-stream', buffer })
  }
  await bring()
  const doubt = (text: string) => page.getByRole('row').filter({ hasText: text })
  await doubt('没有这一类').waitFor()
  expect(await doubt('没有这一类').textContent()).toContain('第3行')
  expect(await doubt('2月30日').textContent()).toContain('第4行')
  await press(page, '收下1行')
  await page.getByRole('heading', { name: '收下了1行' }).waitFor()
  await page.getByRole('link', { name: '看台账' }).click()
  await page.getByRole('link', { name: '赵一' }).first().waitFor()
  await bring()
  await page.getByText('以前收过 1').waitFor()
  await context.close()
})

test('a proposal is returned with a reason, sent again and approved by a second person', async () => {
  const matter = await taken('clerk', 'commitment', 'set', task)
  const [clerk, head] = await Promise.all([desk.at('clerk'), desk.at('head')])
  const propose = async (day: string) => {
    await clerk.page.getByLabel('完成期限').fill(day)
    await clerk.page.getByLabel('原因').fill('部门职责还在调整')
    await submit(clerk.page)
    await clerk.page.getByRole('heading', { name: '等批准' }).waitFor()
  }
  await clerk.page.goto(`${desk.base}/matters/${matter}/extend`)
  await propose('2024-12-31')
  expect(await clerk.page.getByRole('button', { name: '批准', exact: true }).count()).toBe(0)

  await head.page.goto(`${desk.base}/matters/${matter}`)
  await press(head.page, '退回')
  await head.page.getByLabel('退回的理由').fill('延得太久')
  await press(head.page, '退回')
  await head.page.getByRole('heading', { name: '退回来的' }).waitFor()

  await clerk.page.reload()
  await clerk.page.getByText('理由：延得太久').waitFor()
  await clerk.page.getByRole('link', { name: '改好再送' }).click()
  await propose('2024-09-30')
  await head.page.reload()
  await press(head.page, '批准')
  await head.page.getByRole('heading', { name: '等批准' }).waitFor({ state: 'detached' })
  expect(await head.page.locator('.fx').textContent()).toContain('2024年9月30日')
  await Promise.all([clerk.context.close(), head.context.close()])
})

test('a resident’s application is registered from the inbox, another is turned down with a reason that the resident can read', async () => {
  const resident = await desk.browser.newPage()
  const apply = async (content: string) => {
    await resident.goto(`${site}/apply`)
    await resident.getByLabel('姓名或名称').fill('甲某')
    await resident.getByLabel('身份证号码或者统一社会信用代码').fill('000101199003070032')
    await resident.getByLabel('联系电话').fill('13900000002')
    await resident.getByLabel('要公开的信息').fill(content)
    await resident.getByRole('button', { name: '提交申请' }).click()
    return await resident.locator('.receipt').innerText()
  }
  const [first, second] = [await apply('防汛应急预案全文'), await apply('不是政府信息的东西')]
  const { page, context } = await desk.at('clerk')
  await page.goto(`${desk.base}/inbox`)
  const item = (text: string) => page.getByRole('article').filter({ hasText: text })
  await item('不是政府信息的东西').getByRole('button', { name: '不登记' }).click()
  await item('不是政府信息的东西').getByLabel('不登记的理由').fill('内容看不明白，请来电说明')
  await item('不是政府信息的东西').getByRole('button', { name: '不登记' }).click()
  await item('不是政府信息的东西').waitFor({ state: 'detached' })
  await item('防汛应急预案全文').getByRole('link', { name: '登记' }).click()
  expect(await page.getByLabel('申请内容').inputValue()).toBe('防汛应急预案全文')
  await page.getByLabel('双方确认的方式').fill('电话确认')
  await submit(page)
  await page.getByRole('heading', { level: 1, name: '防汛应急预案全文' }).waitFor()
  const progress = async (receipt: string) => {
    await resident.goto(`${site}/track?receipt=${receipt}`)
    return await resident.locator('.fields').innerText()
  }
  expect(await progress(first)).toContain('办理中')
  expect(await progress(second)).toContain('内容看不明白')
  await Promise.all([context.close(), resident.close()])
})

test('what is to be public waits for a second person, stands on the public site, and is withdrawn', async () => {
  const matter = await taken('clerk', 'legal-service-site', 'open', {
    title: '清河镇公共法律服务站',
    kind: 'service',
    level: 'town',
    place: '镇政府一楼',
  })
  const reader = await desk.browser.newPage()
  const stands = async () => {
    await reader.goto(`${site}/list`)
    return await reader.getByText('清河镇公共法律服务站').count()
  }
  const [clerk, head] = await Promise.all([desk.at('clerk'), desk.at('head')])
  await clerk.page.goto(`${desk.base}/matters/${matter}`)
  await clerk.page.getByText('由第二个人复核后才公开').waitFor()
  expect(await stands()).toBe(0)
  await head.page.goto(`${desk.base}/publications`)
  await head.page.getByRole('link', { name: '去复核' }).click()
  const review = head.page.locator('section').filter({ has: head.page.getByRole('heading', { name: /^等复核/ }) })
  await review.getByText('镇政府一楼').waitFor()
  await review.getByRole('button', { name: '复核无误，公开' }).click()
  await head.page.getByRole('heading', { name: '已公开' }).waitFor()
  expect(await stands()).toBeGreaterThan(0)
  await clerk.page.goto(`${desk.base}/matters/${matter}/close`)
  await clerk.page.getByLabel('原因').fill('并入便民服务中心')
  await submit(clerk.page)
  await clerk.page.waitForURL(new RegExp(`/matters/${matter}$`))
  expect(await stands()).toBe(0)
  await Promise.all([clerk.context.close(), head.context.close(), reader.close()])
})

test('whoever does not handle a matter sees a person only with a reason, and the look is recorded', async () => {
  const applicant = [{ name: '甲乙丙', idNo: '000101199003070032', phone: '13900000002' }]
  const matter = await taken('clerk', 'legal-aid', 'apply', { cause: '讨要工资', kind: 'civil', applicant })
  const { page, context } = await desk.at('reviewer')
  await page.goto(`${desk.base}/matters/${matter}`)
  await page.getByRole('heading', { level: 1, name: '讨要工资' }).waitFor()
  expect(await page.locator('main').textContent()).not.toContain('13900000002')
  await press(page, '看全部')
  await page.getByLabel('用途').fill('核对受援资格')
  await press(page, '看全部')
  await page.getByText('13900000002').waitFor()
  const log = await desk.program.db.owner<{ n: number }[]>`select count(*)::int as n from access_log where reason = '核对受援资格'`
  expect(log[0]!.n).toBe(1)
  await context.close()
})

test('the books are closed; what is entered for before is taken only by whoever says so', async () => {
  const [head, clerk] = await Promise.all([desk.at('head'), desk.at('clerk')])
  await head.page.goto(`${desk.base}/admin?room=books`)
  await head.page.getByLabel('封到哪一天（含）').fill('2023年12月31日')
  await head.page.locator('form.act').getByRole('button', { name: '封账' }).click()
  await head.page.getByText('第1次，封到').waitFor()
  await clerk.page.goto(`${desk.base}/registers/stability-analysis/new`)
  await clerk.page.getByLabel('发生日期').fill('2023-12-20')
  await clerk.page.locator('#f-topic').fill('年末研判')
  await submit(clerk.page)
  await clerk.page.locator('#f-day-told').filter({ hasText: '已经封存' }).waitFor()
  await clerk.page.getByLabel('按补录办理').check()
  await submit(clerk.page)
  await clerk.page.getByRole('heading', { level: 1, name: '年末研判' }).waitFor()
  await Promise.all([head.context.close(), clerk.context.close()])
})

/** Enters with a password that may not be the test's own. */
async function enter(page: Page, account: string, word: string) {
  await page.goto(`${desk.base}/`)
  await page.getByLabel('账号').fill(account)
  await page.getByLabel('密码').fill(word)
  await page.getByRole('button', { name: '进入案头' }).click()
}

test('an account is made, changes its first password, logs out, and is closed', async () => {
  const { page: admin, context } = await desk.at('admin')
  await admin.goto(`${desk.base}/admin`)
  await admin.getByLabel('姓名').fill('新来的')
  await admin.getByLabel('账号', { exact: true }).fill('newcomer')
  await press(admin, '设账号')
  const first = await admin.getByRole('status').locator('code').innerText()

  const page = await desk.browser.newPage()
  await enter(page, 'newcomer', first)
  await page.getByRole('heading', { level: 1 }).filter({ hasText: '1月8日' }).waitFor()
  await page.goto(`${desk.base}/me`)
  await page.getByLabel('新密码').fill(password)
  await page.getByLabel('再写一遍').fill(`${password}错`)
  await press(page, '改密码，重新登录')
  await page.getByText('两次写的不一样').waitFor()
  await page.getByLabel('再写一遍').fill(password)
  await press(page, '改密码，重新登录')
  await page.getByRole('button', { name: '进入案头' }).waitFor()
  await enter(page, 'newcomer', password)
  await page.getByRole('heading', { level: 1 }).filter({ hasText: '1月8日' }).waitFor()
  await page.goto(`${desk.base}/me`)
  await press(page, '退出')
  await page.getByRole('button', { name: '进入案头' }).waitFor()

  const row = admin.getByRole('row').filter({ hasText: 'newcomer' })
  await row.getByRole('button', { name: '停用' }).click()
  await row.getByRole('button', { name: '恢复' }).waitFor()
  await enter(page, 'newcomer', password)
  await page.getByRole('alert').filter({ hasText: '账号或密码不对' }).waitFor()
  await Promise.all([page.close(), context.close()])
})

test('an empty house is set up on one page, and its first administrator is in', async () => {
  const empty = await testDesk({ empty: true })
  try {
    const page = await empty.browser.newPage()
    await page.goto(`${empty.base}/`)
    for (const [label, text] of [
      ['区县', '云岭区'],
      ['乡镇、街道', '石桥镇'],
      ['村（社区），一行一个', '上村\n下村'],
      ['管理员姓名', '甲某'],
      ['管理员账号', 'keeper'],
      ['密码', '短'],
    ] as const)
      await page.getByLabel(label).fill(text)
    await press(page, '设好，进入案头')
    await page.getByRole('alert').filter({ hasText: '密码至少' }).waitFor()
    expect(await page.getByLabel('乡镇、街道').inputValue()).toBe('石桥镇')
    await page.getByLabel('密码').fill(password)
    await press(page, '设好，进入案头')
    await page.getByRole('heading', { level: 1 }).filter({ hasText: '1月8日' }).waitFor()
    await page.goto(`${empty.base}/admin?room=units`)
    for (const unit of ['石桥镇', '上村', '下村']) await page.locator('.tree li').filter({ hasText: unit }).waitFor()
  } finally {
    await empty.close()
  }
})
