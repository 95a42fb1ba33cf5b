import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { nextId, type TestHouse, testHouse, town } from '../../test/support/house.ts'
import { attach } from '../acts/attach.ts'
import { narrow, record } from '../acts/record.ts'
import { mediation } from '../registers/disputes/mediation.ts'
import { houseOf } from '../server/house.ts'
import { main } from './commands.ts'

const at = inject('database')
const data = mkdtempSync(join(tmpdir(), 'zhunsheng-verify-'))
const [open, narrowed] = [nextId(), nextId()]
let house: TestHouse
beforeAll(async () => {
  house = await testHouse({ mediation: [mediation] })
  const kept = houseOf(data, house.sql, house.clock)
  const fields = {
    subject: '灌溉用水',
    kind: 'neighbour',
    level: 'small',
    source: 'walkIn',
    parties: [{ name: '张三' }],
    village: 4,
    willing: true,
  }
  for (const matter of [open, narrowed]) {
    const order = { matter, request: nextId(), register: 'mediation', n: 1, step: 'accept', day: '2024-01-05' as const, data: fields }
    expect(await record(kept, house.as('mediator'), order)).toMatchObject({ ok: true })
  }
  const readers = { matter: narrowed, request: nextId(), register: 'mediation', n: 2, data: { readers: ['head'], reason: '当事人要求' } }
  expect(await narrow(kept, house.as('head'), readers as never)).toMatchObject({ ok: true })
  const bytes = new TextEncoder().encode('%PDF-1.4\n协议\n%%EOF')
  expect(await attach(kept, house.as('mediator'), { matter: open, name: '协议.pdf', bytes })).toMatchObject({ ok: true })
})
afterAll(async () => {
  await house.close()
  rmSync(data, { recursive: true, force: true })
})
async function run(...args: string[]) {
  let out = ''
  const url = `postgres://zhunsheng_app:${at.password}@${encodeURIComponent(at.host)}:${at.port}/${house.db.name}`
  const io = {
    out(text: string) {
      out += text
    },
    at() {},
    err() {},
    async *stdin() {},
    cwd: data,
    env: { DATABASE_URL: url },
  }
  return [await main([...args, '--data', data], io), out] as const
}

test('verify says how many attachments do not fit, and ends with 1 for an altered and for a lost one', async () => {
  expect(await run('verify')).toEqual([0, expect.stringContaining('附件 1 份，0 份对不上')])
  const folder = join(data, 'files', String(town), open)
  const file = join(folder, readdirSync(folder)[0]!)
  writeFileSync(file, 'aes-256-gcm:AAAA')
  expect(await run('verify')).toEqual([1, expect.stringMatching(/附件 1 份，1 份对不上。\s*事项.*协议\.pdf：内容被改动过/)])
  rmSync(file)
  const [exit, out] = await run('verify', '--format', 'json')
  const faults = [{ matter: open, name: '协议.pdf', why: 'missing' }]
  expect([exit, JSON.parse(out)]).toEqual([1, expect.objectContaining({ sound: false, attachments: { count: 1, faults } })])
})

test('the amounts behind a figure sum to it: what is narrowed is one row that names nothing', async () => {
  const [exit, out] = await run('figures', '--year', '2024', '--unit', '清河镇', '--list', 'mediation.accepted', '--format', 'json')
  const { value, rows } = JSON.parse(out)
  expect([exit, value, rows.map((r: { matter: string | null }) => r.matter)]).toEqual([0, 2, [open, null]])
  expect(rows[1]).toEqual({ matter: null, n: null, day: null, amount: 1, title: '限定知悉的事项，不列出' })
})

test('in words too, the list behind a figure has the row that stands for what is narrowed', async () => {
  const [exit, out] = await run('figures', '--year', '2024', '--unit', '清河镇', '--list', 'mediation.accepted')
  const lines = out.trim().split('\n')
  expect([exit, lines.length]).toEqual([0, 3])
  expect(lines[1]).toMatch(/^—\s+1\s+限定知悉的事项，不列出$/)
  expect(lines[2]).toBe('共 2')
})
