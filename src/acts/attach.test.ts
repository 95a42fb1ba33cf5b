import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nextId, type TestHouse, testHouse, town } from '../../test/support/house.ts'
import { invented } from '../../test/support/registers.ts'
import { attachment } from '../questions/attachment.ts'
import { matter } from '../questions/matter.ts'
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
