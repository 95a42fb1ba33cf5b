/** @module Papers before their step is recorded, over HTTP. */
import { strFromU8, unzipSync } from 'fflate'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshId, type TestApp, testApp } from '../../test/support/app.ts'
import { village } from '../../test/support/house.ts'
import { acceptance } from '../../test/support/mediation.ts'
import { stopWorkers } from '../documents/worker/pool.ts'

let t: TestApp
beforeAll(async () => {
  t = await testApp()
})
afterAll(async () => {
  await t.close()
  await stopWorkers()
})

type Drafts = readonly { readonly id: string; readonly title: string; readonly page: string }[]
const day = '2024-01-08'
const order = (register: string, n: number, step: string, data: object) => ({ request: freshId(), register, n, step, day, data })

async function dispute(): Promise<string> {
  const matter = freshId()
  const accepted = { ...acceptance('灌溉用水', village), day }
  expect((await (await t.as('clerk')).send('POST', `/api/matters/${matter}`, accepted)).status).toBe(200)
  return matter
}
/** Whether a file says that it is a draft, head for head of a .docx (odd pages, even pages), page for page of a .pdf. */
async function marks(format: 'docx' | 'pdf', bytes: Uint8Array): Promise<boolean[]> {
  const texts =
    format === 'docx'
      ? Object.entries(unzipSync(bytes)).flatMap(([name, part]) => (name.startsWith('word/header') ? [strFromU8(part)] : []))
      : (await extractText(await getDocumentProxy(bytes))).text
  return texts.map(text => text.includes('草稿（尚未登记）'))
}
const rows = async () => {
  const [row] = await t.db.owner<
    object[]
  >`select (select count(*) from entry) as entries, (select count(*) from matter) as matters, (select count(*) from series) as series`
  return row
}

test('an agreement is seen, half typed, before anybody agreed in the books: marked, with blanks, and nothing is kept of it', async () => {
  const clerk = await t.as('clerk')
  const matter = await dispute()
  const before = await rows()
  const half = order('mediation', 2, 'agree', { form: 'written', terms: '隔日轮灌，先下游' })
  const answer = await clerk.send('POST', `/api/matters/${matter}/drafts`, half)
  const drafts = (await answer.json()) as Drafts
  expect(drafts.map(d => [d.id, d.title])).toEqual([['mediation-agreement', '人民调解协议书']])
  for (const words of ['草稿（尚未登记）', '甲某', '灌溉用水', '隔日轮灌，先下游', '＿＿＿＿＿＿＿＿元', '2024年1月8日'])
    expect(drafts[0]!.page).toContain(words)
  expect(await rows()).toEqual(before)
  // The number of the entry that comes next is still free, and the paper itself bears no mark.
  const whole = { ...half, data: { ...half.data, sealed: true } }
  expect((await clerk.send('POST', `/api/matters/${matter}`, whole)).status).toBe(200)
  const page = await (await clerk.get(`/api/matters/${matter}/documents/mediation-agreement.html`)).text()
  expect(page).not.toContain('草稿')
})

test('a draft leaves as a file whose every page and whose name say that it is one', async () => {
  const clerk = await t.as('clerk')
  const matter = await dispute()
  const long = '各方同意。'.repeat(400)
  const typed = order('mediation', 2, 'agree', { terms: long })
  for (const format of ['docx', 'pdf'] as const) {
    const answer = await clerk.send('POST', `/api/matters/${matter}/drafts/mediation-agreement.${format}`, typed)
    expect(decodeURIComponent(answer.headers.get('content-disposition')!)).toContain(`人民调解协议书（草稿）.${format}`)
    const marked = await marks(format, new Uint8Array(await answer.arrayBuffer()))
    expect(marked.length, format).toBeGreaterThan(1)
    expect(marked, format).not.toContain(false)
  }
  expect((await clerk.send('POST', `/api/matters/${matter}/drafts/penalty-decision.html`, typed)).status).toBe(404)
})

test('a matter that is not there yet has a draft of what opens it, and its number is left open', async () => {
  const before = await rows()
  const typed = order('summary-penalty', 1, 'impose', { party: [{ name: '某某商店' }] })
  const answer = await (await t.as('officer')).send('POST', `/api/matters/${freshId()}/drafts`, typed)
  const drafts = (await answer.json()) as Drafts
  expect(drafts.map(d => d.id)).toEqual(['summary-penalty-decision'])
  expect(drafts[0]!.page).toContain('当罚字〔2024〕＿＿号')
  expect(drafts[0]!.page).toContain('某某商店')
  expect(await rows()).toEqual(before)
})

test('whoever may not take the step gets no draft of it, and what no form takes is refused at its field', async () => {
  const matter = await dispute()
  const typed = order('mediation', 2, 'agree', { terms: '隔日轮灌' })
  const status = async (who: string) => (await (await t.as(who)).send('POST', `/api/matters/${matter}/drafts`, typed)).status
  // An administrator finds no dispute at all.
  expect([await status('officer'), await status('admin'), await status('auditor'), await status('district')]).toEqual([403, 404, 403, 403])
  expect((await t.nobody.send('POST', `/api/matters/${matter}/drafts`, typed)).status).toBe(401)
  // In the books of another unit this matter does not stand: a draft there holds what was typed, and nobody's name.
  const beside = await (await (await t.as('other')).send('POST', `/api/matters/${matter}/drafts`, typed)).text()
  expect(beside).not.toContain('甲某')
  const wrong = order('mediation', 2, 'agree', { amount: 'viel' })
  const refused = await (await t.as('clerk')).send('POST', `/api/matters/${matter}/drafts`, wrong)
  expect(await refused.json()).toMatchObject({ refused: [{ code: 'not-money', field: 'amount' }] })
})

test('that papers of a matter were seen is kept in the log, as of every paper', async () => {
  const matter = await dispute()
  await (await t.as('clerk')).send('POST', `/api/matters/${matter}/drafts`, order('mediation', 2, 'agree', {}))
  const log = (await (await (await t.as('auditor')).get('/api/access-log')).json()) as { rows: { what: string; matter?: { id: string } }[] }
  expect(log.rows.map(r => r.what)).toContain('人民调解协议书（草稿）')
})

test('who is asked to approve sees the paper that the approval will make, and so did who asked for it', async () => {
  const [clerk, head] = [await t.as('clerk'), await t.as('head')]
  const matter = freshId()
  const steps = [
    ['register', { subject: '道路扬尘', channel: 'letter', kind: 'claim', petitioner: [{ name: '丁某' }], traceable: true }],
    ['accept', { route: 'petition' }],
  ] as const
  for (const [i, [step, data]] of steps.entries())
    expect((await clerk.send('POST', `/api/matters/${matter}`, order('petition', i + 1, step, data))).status).toBe(200)
  const proposal = order('petition', 3, 'submit', { step: 'extend', data: { reason: '需要检测', notified: true } })
  const asked = (await (await clerk.send('POST', `/api/matters/${matter}/drafts`, proposal)).json()) as Drafts
  expect((await clerk.send('POST', `/api/matters/${matter}`, proposal)).status).toBe(200)
  const approval = order('petition', 4, 'approve', { of: 3 })
  const seen = (await (await head.send('POST', `/api/matters/${matter}/drafts`, approval)).json()) as Drafts
  expect(seen.map(d => d.id)).toEqual(['petition-extension'])
  expect(seen).toEqual(asked)
  for (const words of ['丁某', '需要检测']) expect(seen[0]!.page).toContain(words)
  expect((await clerk.send('POST', `/api/matters/${matter}/drafts`, approval)).status).toBe(403)
})
