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

/** A resident asks for information on the public site; gives the receipt. */
async function applied(resident: Page, content: string): Promise<string> {
  await resident.goto(`${site}/apply`)
  await resident.getByLabel('姓名或名称').fill('甲某')
  await resident.getByLabel('身份证号码或者统一社会信用代码').fill('000101199003070032')
  await resident.getByLabel('联系电话').fill('13900000002')
  await resident.getByLabel('要公开的信息').fill(content)
  await resident.getByRole('button', { name: '提交申请' }).click()
  return await resident.locator('.receipt').innerText()
}

test('a resident’s application is registered from the inbox, another is turned down with a reason that the resident can read', async () => {
  const resident = await desk.browser.newPage()
  const [first, second] = [await applied(resident, '防汛应急预案全文'), await applied(resident, '不是政府信息的东西')]
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
  const mended = { of: 1, set: { place: '镇政府二楼' }, reason: '搬到楼上' }
  const order = { request: freshId(), register: 'legal-service-site', n: 3, step: 'correct', day: '2024-01-08', data: mended }
  expect((await (await desk.program.as('clerk')).send('POST', `/api/matters/${matter}`, order)).status).toBe(200)
  await head.page.goto(`${desk.base}/matters/${matter}`)
  await review.getByText('网站上现在还是原来的').waitFor()
  await review.getByText('镇政府二楼').waitFor()
  expect(await review.locator('dd').allInnerTexts()).toEqual(['镇政府一楼 镇政府二楼'])
  await review.getByRole('button', { name: '复核无误，公开' }).click()
  await head.page.getByRole('heading', { name: '已公开' }).waitFor()
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

const mediate = (subject: string) =>
  taken('clerk', 'mediation', 'accept', {
    subject,
    kind: 'land',
    level: 'small',
    source: 'found',
    village: 4,
    willing: true,
    parties: [{ name: '甲乙丙', phone: '13900000002' }],
  })
const told = (page: Page, field: string) => page.locator(`#f-${field}-told`)
/** Opens a form of 更多 on a matter. */
async function beside(page: Page, matter: string, title: string) {
  await page.goto(`${desk.base}/matters/${matter}`)
  await page.getByText('更多', { exact: true }).click()
  await page.locator('.more').getByRole('link', { name: title }).click()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
}
const group = (page: Page, name: string) => page.getByRole('group', { name })

test('a matter is handed over and waits on the page of whoever got it; kept to some, it is found by nobody else, until that is lifted', async () => {
  const matter = await mediate('排水沟归谁清')
  const [clerk, head, officer] = await Promise.all([desk.at('clerk'), desk.at('head'), desk.at('officer')])
  await beside(clerk.page, matter, '交办')
  await submit(clerk.page)
  await told(clerk.page, 'handler').filter({ hasText: '还没有填' }).waitFor()
  await group(clerk.page, '承办人')
    .getByRole('button', { name: /officer某/ })
    .click()
  await submit(clerk.page)
  await clerk.page.locator('.fx').filter({ hasText: 'officer某' }).waitFor()
  await officer.page.reload()
  await officer.page.locator('.wait li').filter({ hasText: 'clerk某交您承办' }).getByRole('link', { name: '排水沟归谁清' }).waitFor()

  await beside(head.page, matter, '限定知悉')
  const reader = group(head.page, '能看的人').getByRole('button', { name: /officer某/ })
  await reader.click()
  await head.page.getByLabel('理由').fill('经办人是当事人的亲戚，回避')
  await submit(head.page)
  await told(head.page, 'readers').filter({ hasText: 'officer某不在其中' }).waitFor()
  await reader.click()
  await submit(head.page)
  await head.page.locator('.readers').filter({ hasText: '限' }).waitFor()
  const found = async () => {
    await clerk.page.goto(`${desk.base}/registers/mediation`)
    await clerk.page.getByRole('heading', { level: 1 }).waitFor()
    const page = await (await desk.program.as('clerk')).get('/api/search?q=排水沟')
    return ((await page.json()) as { total: number }).total
  }
  expect(await found()).toBe(0)
  expect(await clerk.page.getByText('排水沟归谁清').count()).toBe(0)
  await clerk.page.goto(`${desk.base}/matters/${matter}`)
  await clerk.page.getByText('没有找到，或者您的岗位看不到').waitFor()

  await beside(head.page, matter, '限定知悉')
  await press(head.page, '解除限定，都能看')
  await told(head.page, 'reason').waitFor()
  await head.page.getByLabel('理由').fill('换了经办人')
  await press(head.page, '解除限定，都能看')
  await head.page.getByText('解除限定知悉').waitFor()
  expect(await found()).toBe(1)
  await Promise.all([clerk.context.close(), head.context.close(), officer.context.close()])
})

test('two matters are linked and show each other; a link that was wrong is taken back', async () => {
  const [one, other] = [await mediate('宅基地边界之争'), await mediate('同一块宅基地的旧账')]
  const { page, context } = await desk.at('clerk')
  await beside(page, one, '关联事项')
  await page.locator('#f-matter').fill('旧账')
  await page.locator('.ant-select-item-option:visible').filter({ hasText: '同一块宅基地的旧账' }).click()
  await submit(page)
  const links = page.locator('section').filter({ has: page.getByRole('heading', { name: '关联', exact: true }) })
  await links.getByRole('link', { name: '同一块宅基地的旧账' }).click()
  await page.getByRole('heading', { level: 1, name: '同一块宅基地的旧账' }).waitFor()
  await links.getByRole('link', { name: '宅基地边界之争' }).click()
  await page.getByRole('link', { name: '撤销关联事项' }).click()
  await page.getByLabel('理由').fill('不是同一块')
  await submit(page)
  await page.getByRole('heading', { level: 1, name: '宅基地边界之争' }).waitFor()
  expect(await links.count()).toBe(0)
  await page.goto(`${desk.base}/matters/${other}`)
  await page.getByRole('heading', { level: 1, name: '同一块宅基地的旧账' }).waitFor()
  expect(await links.count()).toBe(0)
  await context.close()
})

test('persons are erased by law by whoever decides, with a reason and one deliberate tick; nobody else is offered it', async () => {
  const matter = await mediate('早已办结的一件')
  const [clerk, head] = await Promise.all([desk.at('clerk'), desk.at('head')])
  await clerk.page.goto(`${desk.base}/matters/${matter}`)
  await clerk.page.getByText('更多', { exact: true }).click()
  expect(await clerk.page.locator('.more a').count()).toBeGreaterThan(0)
  expect(await clerk.page.locator('.more').getByText('依法删除个人信息').count()).toBe(0)
  await clerk.page.goto(`${desk.base}/matters/${matter}/erase`)
  await clerk.page.getByText('这里由别的岗位办理').waitFor()

  await beside(head.page, matter, '依法删除个人信息')
  await head.page.getByLabel('理由').fill('保存期限已满')
  await submit(head.page)
  await told(head.page, 'sure').waitFor()
  await head.page.getByLabel('已经核对过').check()
  await submit(head.page)
  await head.page.getByRole('heading', { level: 1, name: '早已办结的一件' }).waitFor()
  await clerk.page.goto(`${desk.base}/matters/${matter}`)
  await clerk.page.getByRole('heading', { level: 1, name: '早已办结的一件' }).waitFor()
  expect(await clerk.page.locator('main').textContent()).not.toContain('甲乙丙')
  await Promise.all([clerk.context.close(), head.context.close()])
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
  await registeredLate(clerk.page)
  await Promise.all([head.context.close(), clerk.context.close()])
})

/** What came in on a day of the closed year is registered from the inbox all the same. */
async function registeredLate(page: Page) {
  const resident = await desk.browser.newPage()
  await applied(resident, '上年的拆迁方案')
  await page.goto(`${desk.base}/inbox`)
  await page.getByRole('article').filter({ hasText: '上年的拆迁方案' }).getByRole('link', { name: '登记' }).click()
  await page.getByLabel('发生日期').fill('2023-12-29')
  await page.getByLabel('双方确认的方式').fill('电话确认')
  await submit(page)
  await told(page, 'day').filter({ hasText: '已经封存' }).waitFor()
  await page.getByLabel('按补录办理').check()
  await submit(page)
  await page.getByRole('heading', { level: 1, name: '上年的拆迁方案' }).waitFor()
  await resident.close()
}

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
  admin.on('dialog', asked => asked.accept())
  await row.getByRole('button', { name: '重设密码' }).click()
  const renewed = admin.getByRole('status').locator('code')
  await renewed.filter({ hasNotText: first }).waitFor()
  await enter(page, 'newcomer', password)
  await page.getByRole('alert').filter({ hasText: '账号或密码不对' }).waitFor()
  await enter(page, 'newcomer', await renewed.innerText())
  await page.getByRole('heading', { level: 1 }).filter({ hasText: '1月8日' }).waitFor()

  await row.getByRole('button', { name: '改岗位' }).click()
  const posts = admin.locator('form').filter({ has: admin.getByRole('heading', { name: '新来的的岗位' }) })
  await posts.getByRole('button', { name: '调解员' }).click()
  await posts.getByRole('button', { name: '改', exact: true }).click()
  await row.getByText('调解员').waitFor()

  await row.getByRole('button', { name: '停用' }).click()
  await row.getByRole('button', { name: '恢复' }).waitFor()
  await enter(page, 'newcomer', password)
  await page.getByRole('alert').filter({ hasText: '账号或密码不对' }).waitFor()

  await admin.getByRole('link', { name: '变更记录' }).click()
  await admin.getByRole('link', { name: 'newcomer' }).click()
  const story = admin.locator('section').filter({ has: admin.getByRole('heading', { name: '经过' }) })
  await story.getByText('停用', { exact: true }).waitFor()
  expect(await admin.getByRole('heading', { name: '下一步' }).count()).toBe(0)
  const auditor = await desk.at('auditor')
  const ways = auditor.page.getByRole('navigation', { name: '主要页面' })
  await ways.getByRole('link', { name: '十二 管理' }).click()
  await ways.getByRole('link', { name: '账号和岗位' }).click()
  await auditor.page.getByRole('link', { name: 'newcomer' }).waitFor()
  const clerk = await desk.at('clerk')
  expect(await clerk.page.getByText('十二', { exact: true }).count()).toBe(0)
  await Promise.all([page.close(), context.close(), auditor.context.close(), clerk.context.close()])
})

test('an empty house is set up on one page, and its first administrator is in', async () => {
  const empty = await testDesk({ empty: true })
  try {
    const page = await empty.browser.newPage()
    await page.goto(`${empty.base}/`)
    await press(page, '设好，进入案头')
    await page.getByRole('alert').filter({ hasText: '“管理员账号”还没有填' }).waitFor()
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
