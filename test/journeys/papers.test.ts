/** @module The documents of a matter as a clerk meets them: listed, opened, downloaded, bound; in a real browser. */
import { readFileSync } from 'node:fs'
import type { Download, Page } from 'playwright-core'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readDocument } from '../../src/documents/index.ts'
import { freshId } from '../support/app.ts'
import { type TestDesk, testDesk } from '../support/desk.ts'
import { village } from '../support/house.ts'
import { acceptance } from '../support/mediation.ts'

let desk: TestDesk
beforeAll(async () => {
  desk = await testDesk()
}, 180_000)
afterAll(() => desk?.close())

async function downloaded(page: Page, click: () => Promise<void>): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = (await Promise.all([page.waitForEvent('download'), click()])) as [Download, unknown]
  return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) }
}
const words = async (bytes: Uint8Array): Promise<string> => {
  const pdf = await getDocumentProxy(bytes, { verbosity: 0 })
  return (await extractText(pdf, { mergePages: true })).text.replace(/\s+/g, '')
}

test('a document is listed on the matter, downloaded as .docx and .pdf, and bound into the case file', async () => {
  const matter = freshId()
  const data = { content: '饮用水检测结果', channel: 'inPerson', applicantKind: 'natural', applicant: [{ name: '甲某' }], identified: true }
  const receive = { request: freshId(), register: 'disclosure-application', n: 1, step: 'receive', day: '2024-01-05', data }
  expect((await (await desk.program.as('clerk')).send('POST', `/api/matters/${matter}`, receive)).status).toBe(200)

  const { page, context } = await desk.at('clerk')
  await page.goto(`${desk.base}/matters/${matter}`)
  await page.getByRole('link', { name: '政府信息公开申请登记回执', exact: true }).waitFor()
  const docx = await downloaded(page, () => page.getByRole('link', { name: '政府信息公开申请登记回执，下载 docx' }).click())
  expect(docx.name).toBe('政府信息公开申请登记回执.docx')
  const read = await readDocument(docx.bytes, docx.name)
  expect(read.ok && read.value.text).toContain('饮用水检测结果')
  const pdf = await downloaded(page, () => page.getByRole('link', { name: '政府信息公开申请登记回执，下载 pdf' }).click())
  expect(await words(pdf.bytes)).toContain('本机关收到日期为2024年1月5日')
  const bound = await downloaded(page, () => page.getByRole('link', { name: '装订成卷（PDF）' }).click())
  expect(bound.name).toBe('案卷-饮用水检测结果.pdf')
  expect(await words(bound.bytes)).toMatch(/政府信息公开申请案卷.*卷内目录.*登记回执2024\.1\.51.*卷内备考表/)
  await context.close()
})

test('before the step is recorded its paper is seen and taken as a draft, from what is typed so far', async () => {
  const matter = freshId()
  const accepted = { ...acceptance('灌溉用水', village), request: freshId(), day: '2024-01-08' }
  expect((await (await desk.program.as('clerk')).send('POST', `/api/matters/${matter}`, accepted)).status).toBe(200)

  const { page, context } = await desk.at('clerk')
  await page.goto(`${desk.base}/matters/${matter}/agree`)
  await page.getByLabel('协议主要内容').fill('隔日轮灌')
  await page.getByRole('button', { name: '看文书草稿' }).click()
  const dialog = page.getByRole('dialog', { name: '文书草稿' })
  const paper = dialog.frameLocator('iframe')
  for (const text of ['草稿（尚未登记）', '人民调解协议书', '隔日轮灌']) await paper.getByText(text, { exact: true }).waitFor()
  const pdf = await downloaded(page, () => dialog.getByRole('button', { name: '下载 pdf' }).click())
  expect(pdf.name).toBe('人民调解协议书（草稿）.pdf')
  expect(await words(pdf.bytes)).toMatch(/草稿（尚未登记）.*甲某.*隔日轮灌/)
  await dialog.getByRole('button', { name: '关上' }).click()
  expect(await page.getByLabel('协议主要内容').inputValue()).toBe('隔日轮灌')
  const view = (await (await (await desk.program.as('clerk')).get(`/api/matters/${matter}`)).json()) as { n: number; documents: unknown[] }
  expect([view.n, view.documents]).toEqual([2, []])
  await context.close()
})
