import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Caller, freshId, type TestApp, testApp } from '../../test/support/app.ts'
import type { Cells, Finding } from '../report/disclosure-report.ts'

let t: TestApp
let clerk: Caller
beforeAll(async () => {
  t = await testApp('2024-03-08')
  clerk = await t.as('clerk')
})
afterAll(() => t.close())

const take = async (matter: string, register: string, n: number, step: string, day: string, data: object) => {
  const answer = await clerk.send('POST', `/api/matters/${matter}`, { request: freshId(), register, n, step, day, data })
  if (!answer.ok) throw new Error(await answer.text())
}
const asked = (applicantKind: string) => ({
  content: '项目中标结果',
  channel: 'inPerson',
  applicantKind,
  applicant: [{ name: '甲某' }],
  identified: true,
  clear: true,
})
const read = async (year: number) =>
  (await (await clerk.get(`/api/disclosure-reports/${year}/file.json`)).json()) as {
    cells: Cells
    findings: readonly Finding[]
    texts: { overview: string }
  }

test('what was received in December and answered in January is carried over, by kind of applicant', async () => {
  const [one, two] = [freshId(), freshId()]
  await take(one, 'disclosure-application', 1, 'receive', '2023-12-20', asked('natural'))
  await take(two, 'disclosure-application', 1, 'receive', '2023-12-21', asked('legal'))
  await take(two, 'disclosure-application', 2, 'reply', '2023-12-28', { result: 'granted', remedy: 'either' })
  await take(one, 'disclosure-application', 2, 'reply', '2024-01-10', { result: 'notHeld', remedy: 'either', grounds: '不属于本机关' })
  const [last, now] = [await read(2023), await read(2024)]
  expect(['r1.nat', 'r1.law', 'r1.tot', 'r3.1.law', 'r4.nat', 'r4.tot', 'r2.tot'].map(id => last.cells[id])).toEqual([1, 1, 2, 1, 1, 1, 0])
  expect(['r1.tot', 'r2.nat', 'r3.4.1.nat', 'r3.7.tot', 'r4.tot'].map(id => now.cells[id])).toEqual([0, 1, 1, 1, 0])
  expect(last.findings.map(f => f.rule)).toEqual(['missing', 'text'])
  expect(last.texts.overview).toContain('收到政府信息公开申请2件')
})

test('what only people know is filled in once, in the register of reports', async () => {
  const report = freshId()
  await take(report, 'disclosure-report', 1, 'begin', '2024-01-08', {
    title: '2023年度年报',
    year: 2023,
    asOf: '2023-12-31',
    level: 'town',
  })
  await take(report, 'disclosure-report', 2, 'fill', '2024-01-15', { licences: 41, fee: 5_000_00, problems: '更新不够及时。' })
  const { cells, findings } = await read(2023)
  expect(['T2.license', 'T2.fee', 'T2.guizhang.made'].map(id => cells[id])).toEqual([41, 0.5, 0])
  expect(findings).toEqual([])
  const docx = await clerk.get('/api/disclosure-reports/2023/file.docx')
  expect([docx.status, (await docx.arrayBuffer()).byteLength > 5000]).toEqual([200, true])
})
