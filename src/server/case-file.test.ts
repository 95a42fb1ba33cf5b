import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshId, type TestApp, testApp } from '../../test/support/app.ts'
import { compilePdf } from '../documents/typst/compile.ts'

let t: TestApp
beforeAll(async () => {
  t = await testApp('2024-06-03')
})
afterAll(() => t.close())

/** A white point. */
const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=', 'base64')

async function attached(matter: string, name: string, bytes: Uint8Array, type: string): Promise<{ hash: string; name: string }> {
  const form = new FormData()
  form.append('file', new File([new Uint8Array(bytes)], name, { type }))
  const answer = await (await t.as('clerk')).send('POST', `/api/matters/${matter}/attachments`, form)
  const [kept] = (await answer.json()) as { hash: string; name: string }[]
  return { hash: kept!.hash, name }
}

/** An application that was answered: its photo and a report of two pages go with the reply, a recording is kept beside. */
async function answered(): Promise<string> {
  const matter = freshId()
  const report = compilePdf({
    kind: 'letter',
    title: '检测报告',
    unit: '某检测中心',
    blocks: Array.from({ length: 40 }, (_, i) => ({ kind: 'paragraph' as const, runs: `第${i + 1}项检测合格，数值在允许的范围之内。` })),
  })
  const files = [
    await attached(matter, '现场照片.png', png, 'image/png'),
    await attached(matter, '检测报告.pdf', report, 'application/pdf'),
  ]
  await attached(matter, '录音说明.txt', new TextEncoder().encode('录音共三段'), 'text/plain')
  const take = async (n: number, step: string, day: string, data: object) => {
    const body = { request: freshId(), register: 'disclosure-application', n, step, day, data }
    const answer = await (await t.as('clerk')).send('POST', `/api/matters/${matter}`, body)
    expect([step, answer.status === 200 ? '' : await answer.text()]).toEqual([step, ''])
  }
  const applicant = [{ name: '张三', address: '东河村一组' }]
  await take(1, 'receive', '2024-01-03', {
    content: '饮用水检测结果',
    channel: 'inPerson',
    applicantKind: 'natural',
    applicant,
    identified: true,
    form: 'paper',
  })
  await take(2, 'extend', '2024-01-08', { reason: '需要检索档案', approvedOn: '2024-01-08' })
  const gone = { hash: `sha256:${'0'.repeat(64)}`, name: '丢失的附件.pdf' }
  await take(3, 'reply', '2024-01-10', { result: 'granted', remedy: 'either', attached: [...files, gone] })
  return matter
}

async function pagesOf(response: Response): Promise<string[]> {
  const pdf = await getDocumentProxy(new Uint8Array(await response.arrayBuffer()), { verbosity: 0 })
  return (await extractText(pdf, { mergePages: false })).text.map(p => p.replace(/\s+/g, ''))
}

test('a matter is bound into one .pdf whose contents name the pages on which things are', async () => {
  const matter = await answered()
  const answer = await (await t.as('clerk')).get(`/api/matters/${matter}/case-file.pdf`)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf'])
  const pages = await pagesOf(answer)
  const [cover, contents] = pages as [string, string]
  const inner = pages.slice(2, -1)
  expect(inner.length).toBeGreaterThan(5)
  for (const words of ['政府信息公开申请案卷', '饮用水检测结果', '张三', '2024年1月3日至2024年1月10日', '30年', `${inner.length}页`])
    expect(cover).toContain(words)
  expect(cover).toMatch(/缺少的材料.*已答复，没有送达记录.*“答复”写明的“丢失的附件\.pdf”不在材料里/)
  // Every page is stamped with its number, one after the other.
  for (const [i, text] of inner.entries()) expect(text).toMatch(new RegExp(`${i + 1}$`))
  // The contents lead to the page on which the title stands.
  const listed = { 政府信息公开申请登记回执: '3', 政府信息公开申请延期答复告知书: '8', 政府信息公开告知书: '10', '检测报告.pdf': '10' }
  for (const [title, date] of Object.entries(listed)) {
    const first = inner.findIndex(text => text.startsWith(title.replace('.pdf', ''))) + 1
    expect(contents).toContain(`${title}2024.1.${date}${first}`)
  }
  expect(contents).toMatch(/检测报告\.pdf2024\.1\.10\d—\d/)
  expect(contents).toContain('录音说明.txt另存')
  expect(pages.at(-1)).toContain(`卷内备考表本卷共6件，装订${inner.length}页，另存1件`)
})

test('only those who handle such matters bind them, and it is logged', async () => {
  const matter = await answered()
  expect((await (await t.as('other')).get(`/api/matters/${matter}/case-file.pdf`)).status).toBe(404)
  expect((await (await t.as('district')).get(`/api/matters/${matter}/case-file.pdf`)).status).toBe(403)
  expect((await (await t.as('clerk')).get(`/api/matters/${matter}/case-file.pdf`)).status).toBe(200)
  const logged = await t.db.owner`select act, what from access_log where matter = ${matter}`
  expect(logged.map(l => [l['act'], l['what']])).toEqual([['export', 'case-file']])
})

test('an attachment that cannot be opened is kept beside, and the file is bound all the same', async () => {
  const matter = await answered()
  await attached(matter, '坏文件.pdf', new TextEncoder().encode('%PDF-1.4\n%%EOF'), 'application/pdf')
  const pages = await pagesOf(await (await t.as('clerk')).get(`/api/matters/${matter}/case-file.pdf`))
  expect(pages[1]).toContain('坏文件.pdf另存')
  expect(pages.at(-1)).toContain('另存2件')
})
