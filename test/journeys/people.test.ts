/** @module A personal file as a clerk meets it: recorded once as attendance, counted for everybody, and opened to its list. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshId } from '../support/app.ts'
import { faultsOf, type TestDesk, testDesk } from '../support/desk.ts'

let desk: TestDesk
beforeAll(async () => {
  desk = await testDesk()
  const clerk = await desk.program.as('clerk')
  const send = async (register: string, step: string, day: string, data: object) => {
    const answer = await clerk.send('POST', `/api/matters/${freshId()}`, { request: freshId(), register, n: 1, step, day, data })
    if (!answer.ok) throw new Error(await answer.text())
  }
  for (const name of ['赵一', '钱二']) await send('study-roster', 'list', '2022-01-05', { name, level: 'leader' })
  for (const day of ['2023-03-01', '2023-06-01'])
    await send('study-session', 'hold', day, { topic: `中心组学习${day}`, kind: 'centre', present: [{ name: '赵一' }] })
}, 180_000)
afterAll(() => desk?.close())

test.each([1440, 390])('at %i: the count of a person is the length of his list; who did nothing is shown as such', async width => {
  const { page, context } = await desk.at('clerk', { width })
  await page.goto(`${desk.base}/figures/people?period=2023`)
  const row = (name: string) => page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) })
  expect(await row('钱二').textContent()).toContain('这一期间没有记录')
  expect(await faultsOf(page)).toEqual([])
  await row('赵一').getByRole('link', { name: '参加过集体学法的人员 2次' }).click()
  await page.getByRole('heading', { level: 2, name: '赵一的清单 2行，合计2' }).waitFor()
  expect(await faultsOf(page)).toEqual([])
  await context.close()
})
