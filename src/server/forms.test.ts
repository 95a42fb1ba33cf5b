import { writeXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Caller, freshId, type TestApp, testApp } from '../../test/support/app.ts'
import { readSheet } from '../documents/sheets/index.ts'
import type { FormRow, FormView } from './api.ts'

let t: TestApp
let clerk: Caller
let blank: Uint8Array
beforeAll(async () => {
  t = await testApp('2024-01-08')
  clerk = await t.as('clerk')
  blank = await writeXlsx({
    sheets: [
      {
        name: '季报',
        rows: [
          ['矛盾纠纷情况季报表', null, null],
          ['指标', '本季（件）', '本年累计（件）'],
          ['受理矛盾纠纷', null, null],
          ['网格走访', null, null],
        ],
        merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 2 }],
      },
    ],
  })
  for (const day of ['2023-02-01', '2023-10-09', '2023-11-11']) await accepted(day)
})
afterAll(() => t.close())

const accepted = async (day: string) => {
  const data = {
    subject: `${day}纠纷`,
    kind: 'neighbour',
    level: 'small',
    source: 'walkIn',
    parties: [{ name: '张三' }],
    village: 4,
    willing: true,
  }
  const done = await clerk.send('POST', `/api/matters/${freshId()}`, {
    request: freshId(),
    register: 'mediation',
    n: 1,
    step: 'accept',
    day,
    data,
  })
  if (done.status !== 200) throw new Error(await done.text())
}
const receive = async (who: Caller, more: Readonly<Record<string, string>> = {}, bytes = blank) => {
  const form = new FormData()
  for (const [name, value] of Object.entries({ request: freshId(), title: '季报', every: 'quarter', due: '2024-01-10', ...more }))
    form.set(name, value)
  form.set('file', new File([new Uint8Array(bytes)], '季报.xlsx'))
  return await who.send('POST', '/api/forms', form)
}
const taken = async (): Promise<string> => ((await (await receive(clerk)).json()) as { matter: string }).matter
const view = async (matter: string, period = '') =>
  (await (await clerk.get(`/api/forms/${matter}${period && `?period=${period}`}`)).json()) as FormView
const codes = async (answer: Response) =>
  ((await answer.json()) as { refused: { code: string; field?: string }[] }).refused.map(r => [r.code, r.field])
const figure = (reach: string) => ({ kind: 'figure', figure: 'mediation.accepted', reach })

test('a blank form is pointed once, filled for a period, sent with its figures fixed, and the next one of its kind is pointed already', async () => {
  const matter = await taken()
  const first = await view(matter)
  expect([first.period, first.mine]).toEqual(['2023Q4', true])
  expect(first.cells.map(c => [c.place, c.text, c.typed ?? false])).toEqual([
    ['0.2.1', '2', false],
    ['0.2.2', '3', false],
    ['0.3.1', '', true],
    ['0.3.2', '', true],
  ])
  const path = `/api/forms/${matter}`
  const typed = { '0.3.1': '12' }
  expect(await codes(await clerk.send('POST', `${path}/send`, { request: freshId(), n: first.n, period: '2023Q4', typed }))).toEqual([
    ['form-proposed', '0.2.1'],
  ])
  const points = { '0.2.1': figure('period'), '0.2.2': figure('so-far'), '0.3.2': { kind: 'blank' } }
  expect((await clerk.send('PUT', path, { request: freshId(), n: first.n, points })).status).toBe(200)
  expect(
    await codes(await clerk.send('POST', `${path}/send`, { request: freshId(), n: first.n + 1, period: '2023Q4', typed: {} })),
  ).toEqual([['form-unfilled', '0.3.1']])
  const sent = await clerk.send('POST', `${path}/send`, {
    request: freshId(),
    n: first.n + 1,
    period: '2023Q4',
    typed,
    due: '2024-04-10',
    number: '回执7',
  })
  expect(sent.status).toBe(200)

  await accepted('2023-12-30')
  const file = async (period: string) => {
    const answer = await clerk.send('POST', `${path}/file`, { period, typed: {} })
    const sheets = await readSheet(new Uint8Array(await answer.arrayBuffer()))
    return sheets.ok ? sheets.value[0]!.rows.slice(2).map(r => r.slice(0, 3)) : sheets.refused
  }
  expect(await file('2023Q4')).toEqual([
    ['受理矛盾纠纷', 2, 3],
    ['网格走访', 12, null],
  ])
  const next = await view(matter, '2023Q3')
  expect(next.sent.map(s => [s.period, s.number, s.cells.map(c => c.text)])).toEqual([['2023Q4', '回执7', ['2', '3', '12']]])
  expect(next.cells.map(c => [c.text, c.last])).toEqual([
    ['0', '2'],
    ['1', '3'],
    ['', '12'],
  ])
  expect((await view(await taken())).points['0.3.2']).toEqual({ kind: 'blank' })
  expect(((await (await clerk.get('/api/forms')).json()) as FormRow[]).map(f => [f.cells, f.pointed])).toEqual([
    [3, 2],
    [3, 2],
  ])
})

test('what cannot be: another unit, a place or a figure that is not there, a file without blanks, an officer', async () => {
  const matter = await taken()
  const path = `/api/forms/${matter}`
  const put = (points: object) => clerk.send('PUT', path, { request: freshId(), n: 2, points })
  expect(await codes(await put({ '9.9.9': { kind: 'typed' } }))).toEqual([['unknown-place', '9.9.9']])
  expect(await codes(await put({ '0.2.1': { kind: 'figure', figure: 'mediation.none', reach: 'period' } }))).toEqual([
    ['unknown-figure', '0.2.1'],
  ])
  expect((await (await t.as('other')).get(path)).status).toBe(404)
  expect(await codes(await receive(await t.as('officer')))).toEqual([['not-allowed', undefined]])
  const full = await writeXlsx({
    sheets: [
      {
        name: '表',
        rows: [
          ['指标', '数量'],
          ['受理', 3],
        ],
      },
    ],
  })
  expect(await codes(await receive(clerk, {}, full))).toEqual([['form-empty', undefined]])
  expect(await codes(await clerk.get(`${path}?period=2023Q9`))).toEqual([['unknown-period', undefined]])
})
