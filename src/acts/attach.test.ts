import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nextId, type TestHouse, testHouse, town } from '../../test/support/house.ts'
import { invented } from '../../test/support/registers.ts'
import { attachment } from '../questions/attachment.ts'
import { matter } from '../questions/matter.ts'
import { verify } from '../questions/verify.ts'
import { attach } from './attach.ts'
import { erase, narrow, record } from './record.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse(invented)
})
afterAll(() => house.close())
const pdf = new TextEncoder().encode('%PDF-1.4\n王小明的申请书\n%%EOF')

test('a file may come before the first step; it is encrypted, read by those who handle it, gone with the key', async () => {
  const id = nextId()
  const kept = await attach(house, house.as('clerk'), { matter: id, name: '../申请书.pdf', bytes: pdf })
  expect(kept).toMatchObject({ ok: true, value: { name: '..申请书.pdf', type: 'application/pdf', size: pdf.length } })
  const hash = kept.ok ? kept.value.hash : ''
  const data = { subject: '占道', kind: 'small', applicant: [{ name: '王小明' }] }
  expect(
    (
      await record(house, house.as('clerk'), {
        matter: id,
        request: nextId(),
        register: 'permit',
        n: 1,
        step: 'apply',
        day: '2024-01-04',
        data,
      })
    ).ok,
  ).toBe(true)
  const m = await matter(house, house.as('clerk'), id)
  expect(m.ok && [m.value.fields['applicant'], m.value.attachments.map(a => a.hash)]).toEqual([[{ name: '王小明' }], [hash]])
  const [file] = readdirSync(join(house.files, String(town), id))
  expect(readFileSync(join(house.files, String(town), id, file!)).includes('王小明')).toBe(false)
  const read = await attachment(house, house.as('officer'), id, hash)
  expect(read.ok && Buffer.from(read.value.bytes).equals(Buffer.from(pdf))).toBe(true)
  expect(await attachment(house, house.as('district'), id, hash)).toMatchObject({ ok: false, refused: [{ code: 'not-allowed' }] })
  expect(await attachment(house, house.as('other'), id, hash)).toMatchObject({ ok: false, refused: [{ code: 'not-found' }] })
  await erase(house, house.as('head'), { matter: id, request: nextId(), register: 'permit', n: 2, data: { reason: '依申请' } })
  expect(await attachment(house, house.as('clerk'), id, hash)).toMatchObject({ ok: false, refused: [{ code: 'erased' }] })
})

test('trap: the person complained of reads the complaint: its attachments', async () => {
  const id = nextId()
  await record(house, house.as('clerk'), {
    matter: id,
    request: nextId(),
    register: 'permit',
    n: 1,
    step: 'apply',
    day: '2024-01-04',
    data: { subject: '占道', kind: 'small', applicant: [{ name: '甲某' }] },
  })
  const kept = await attach(house, house.as('clerk'), { matter: id, name: 'a.pdf', bytes: pdf })
  await narrow(house, house.as('head'), {
    matter: id,
    request: nextId(),
    register: 'permit',
    n: 2,
    data: { readers: ['head'], reason: '回避' },
  })
  expect(await attachment(house, house.as('clerk'), id, kept.ok ? kept.value.hash : '')).toMatchObject({
    ok: false,
    refused: [{ code: 'not-found' }],
  })
  expect(await attach(house, house.as('clerk'), { matter: id, name: 'b.pdf', bytes: pdf })).toMatchObject({
    ok: false,
    refused: [{ code: 'not-found' }],
  })
})

test('trap: wrong attachment mailed to another applicant; a file is found under its own matter and no other', async () => {
  const open = async () => {
    const matter = nextId()
    const data = { subject: '占道', kind: 'small', applicant: [{ name: '甲某' }] }
    await record(house, house.as('clerk'), { matter, request: nextId(), register: 'permit', n: 1, step: 'apply', day: '2024-01-04', data })
    return matter
  }
  const [mine, other] = [await open(), await open()]
  const kept = await attach(house, house.as('clerk'), {
    matter: mine,
    name: '答复.pdf',
    bytes: new TextEncoder().encode('%PDF-1.4\n甲\n%%EOF'),
  })
  const hash = kept.ok ? kept.value.hash : ''
  expect((await attachment(house, house.as('clerk'), mine, hash)).ok).toBe(true)
  expect(await attachment(house, house.as('clerk'), other, hash)).toMatchObject({ ok: false, refused: [{ code: 'not-found' }] })
  const page = await matter(house, house.as('clerk'), other)
  expect(page.ok && page.value.attachments).toEqual([])
})

test('a paper with a secret marking is refused, and nothing of it is kept', async () => {
  const id = nextId()
  const bytes = new TextEncoder().encode('机密★1年\n\n关于有关工作的报告\n有关情况如下。')
  expect(await attach(house, house.as('clerk'), { matter: id, name: '报告.txt', bytes })).toMatchObject({
    ok: false,
    refused: [{ code: 'state-secret' }],
  })
  expect(existsSync(join(house.files, String(town), id))).toBe(false)
  const good = new TextEncoder().encode('关于保护商业秘密的通知\n请各单位严守国家秘密。')
  expect((await attach(house, house.as('clerk'), { matter: id, name: '通知.txt', bytes: good })).ok).toBe(true)
})

test('verify finds a file that was altered and one that is gone; the files of an erased matter are no fault', async () => {
  const take = async () => {
    const id = nextId()
    const data = { subject: '占道', kind: 'small', applicant: [{ name: '甲某' }] }
    const order = { matter: id, request: nextId(), register: 'permit', n: 1, step: 'apply', day: '2024-01-04' as const, data }
    expect((await record(house, house.as('clerk'), order)).ok).toBe(true)
    return id
  }
  const keep = async (matter: string, name: string) => {
    const kept = await attach(house, house.as('clerk'), { matter, name, bytes: new TextEncoder().encode(`%PDF-1.4\n${name}\n%%EOF`) })
    if (!kept.ok) throw new Error('not kept')
    return join(house.files, String(town), matter, kept.value.hash.replace(':', '-'))
  }
  const [open, narrowed, erased] = [await take(), await take(), await take()]
  const before = await verify(house, town)
  const altered = await keep(open, '勘验图.pdf')
  await keep(open, '完好.pdf')
  const lost = await keep(narrowed, '举报信.pdf')
  const destroyed = await keep(erased, '身份证.pdf')
  const sound = await verify(house, town)
  expect([sound.attachments.count - before.attachments.count, sound.attachments.faults]).toEqual([4, before.attachments.faults])

  const sealed = readFileSync(altered, 'utf8')
  writeFileSync(altered, `${sealed.slice(0, 40)}${sealed[40] === 'A' ? 'B' : 'A'}${sealed.slice(41)}`)
  rmSync(lost)
  rmSync(destroyed)
  const act = (matter: string, data: object) => ({
    matter,
    request: nextId(),
    register: 'permit',
    n: 2,
    data: { ...data, reason: '依申请' },
  })
  expect((await erase(house, house.as('head'), act(erased, {}) as never)).ok).toBe(true)
  expect((await narrow(house, house.as('head'), act(narrowed, { readers: ['head'] }) as never)).ok).toBe(true)
  const hash = lost.split('/').at(-1)!.replace('-', ':')
  // Who may not find the narrowed matter is told of the file, not of its name.
  const { count, faults } = (await verify(house, town)).attachments
  expect([count - before.attachments.count, faults.filter(f => [open, narrowed, erased].includes(f.matter))]).toEqual([
    3,
    [
      { matter: open, name: '勘验图.pdf', why: 'altered' },
      { matter: narrowed, name: hash, why: 'missing' },
    ],
  ])
  const names = async (account: string) => (await verify(house, town, undefined, house.as(account))).attachments.faults.map(f => f.name)
  expect(await names('head')).toEqual(expect.arrayContaining(['勘验图.pdf', '举报信.pdf']))
  expect((await names('auditor')).some(name => name.endsWith('.pdf'))).toBe(false)
})
