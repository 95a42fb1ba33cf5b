import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshId, type TestApp, testApp } from '../../test/support/app.ts'
import { readSheet } from '../documents/sheets/index.ts'
import type { AccessLog } from '../questions/answers/access-log.ts'

let t: TestApp
beforeAll(async () => {
  t = await testApp('2024-01-08')
})
afterAll(() => t.close())

/** A mediation that the clerk accepts. */
async function accepted(subject: string): Promise<string> {
  const matter = freshId()
  const parties = [{ name: '张三', phone: '13800000000' }]
  const data = { subject, kind: 'neighbour', level: 'small', source: 'walkIn', parties, village: 4, willing: true }
  const step = { request: freshId(), register: 'mediation', n: 1, step: 'accept', day: '2024-01-05', data }
  const answer = await (await t.as('clerk')).send('POST', `/api/matters/${matter}`, step)
  expect(answer.status).toBe(200)
  return matter
}
const logOf = async (who: string, query = ''): Promise<AccessLog> =>
  (await (await t.as(who)).get(`/api/access-log${query}`)).json() as Promise<AccessLog>

test('whoever audits reads who looked at what and why; of a matter from which he is excluded only that there is something', async () => {
  const [open, narrow] = [await accepted('漏水纠纷'), await accepted('举报引起的纠纷')]
  const [reviewer, head] = [await t.as('reviewer'), await t.as('head')]
  for (const matter of [open, narrow]) {
    const seen = await reviewer.send('POST', `/api/matters/${matter}/reveal`, { fields: ['parties'], reason: `核对${matter}` })
    expect(seen.status).toBe(200)
  }
  const narrowing = {
    request: freshId(),
    register: 'mediation',
    n: 2,
    step: 'narrow',
    day: '2024-01-08',
    data: { readers: ['head', 'clerk'], reason: '回避' },
  }
  expect((await head.send('POST', `/api/matters/${narrow}`, narrowing)).status).toBe(200)

  const seen = await logOf('auditor', '?act=reveal')
  expect(seen.rows.map(r => [r.what, r.reason, r.matter?.matter, r.matter?.register])).toEqual([
    ['当事人', `核对${open}`, open, '矛盾纠纷调处'],
  ])
  expect([seen.withheld, seen.more, JSON.stringify(seen).includes(narrow)]).toEqual([1, false, false])
  // The head is among its readers.
  const all = await logOf('head', '?act=reveal')
  expect([all.rows.length, all.withheld, all.people.map(p => p.account)]).toEqual([2, 0, ['reviewer']])
  expect((await logOf('head', '?act=reveal&by=clerk')).rows).toEqual([])
  expect((await logOf('head', '?to=2024-01-07')).rows).toEqual([])
  expect((await logOf('head', `?act=reveal&after=2024-01-08%20${all.rows[0]!.k}`)).rows).toEqual([all.rows[1]])
})

test('what is taken of a register that is closed to the reader shows only who and when', async () => {
  const closed = 'supervised-person'
  await t.db.owner.begin(async tx => {
    await tx`set local app.units = '{2}'`
    await tx`insert into access_log (unit, day, k, at, by, act, matter, what, reason, prev, hash)
      values (2, '2024-01-08', 900, '2024-01-08T10:00+08:00', 'head', 'export', null, ${`${closed} 3`}, '上报', '', 'sha256:x')`
  })
  const row = async (who: string) => (await logOf(who, '?act=export')).rows.find(r => r.k === 900)
  expect(await row('auditor')).toMatchObject({ closed: true, what: '' })
  expect(JSON.stringify(await row('auditor'))).not.toContain('上报')
})

test('the log leaves as a workbook, and that is in the log; nobody else reads it', async () => {
  const auditor = await t.as('auditor')
  const file = await auditor.get('/api/access-log/export.xlsx?act=reveal')
  const sheets = await readSheet(new Uint8Array(await file.arrayBuffer()))
  expect(sheets.ok && sheets.value[0]!.rows.map(r => r[2])).toEqual(['做了什么', '看个人信息'])
  const [last] = (await logOf('auditor', '?act=export&by=auditor')).rows
  expect([last?.what, last?.matter]).toEqual(['查阅日志，1条', undefined])
  for (const who of ['clerk', 'reviewer', 'officer', 'admin', 'district'])
    for (const path of ['/api/access-log', '/api/access-log/export.xlsx']) expect((await (await t.as(who)).get(path)).status, who).toBe(403)
})
