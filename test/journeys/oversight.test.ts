/** @module The district's view and the hints of a form, in a real browser. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { faultsOf, type TestDesk, testDesk } from '../support/desk.ts'

let desk: TestDesk
beforeAll(async () => {
  desk = await testDesk()
}, 180_000)
afterAll(() => desk?.close())

describe('the district', () => {
  test.each([1440, 390])('reads its towns, opens one, and chooses a year, at %i pixels', async width => {
    const { page, context } = await desk.at('district', { width })
    await page.goto(`${desk.base}/oversight`)
    await page.getByText('2023年', { exact: true }).first().waitFor()
    expect(await faultsOf(page)).toEqual([])
    await page.getByRole('link', { name: '清河镇' }).first().click()
    await page.getByRole('heading', { level: 1, name: '清河镇' }).waitFor()
    await page.getByRole('navigation', { name: '年度' }).getByRole('button', { name: '2024年' }).click()
    await page.getByRole('heading', { name: '2024年的数字' }).waitFor()
    expect(page.url()).toContain('year=2024')
    expect(await faultsOf(page)).toEqual([])
    await context.close()
  })
})

describe('a form that is being written', () => {
  test('says what the law has against it before anybody saves, and takes it back when it no longer holds', async () => {
    const { page, context } = await desk.at('clerk')
    await page.goto(`${desk.base}/registers/mediation/new?step=accept`)
    const willing = page.getByRole('group', { name: '各方愿意调解' })
    await willing.getByRole('button', { name: '否' }).click()
    const told = page.getByRole('alert').filter({ hasText: '有一方明确拒绝调解' })
    await told.waitFor()
    expect(await faultsOf(page)).toEqual([])
    await willing.getByRole('button', { name: '是' }).click()
    await told.waitFor({ state: 'detached' })
    await context.close()
  })
})
