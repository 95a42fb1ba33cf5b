import { afterAll, beforeAll, expect, test } from 'vitest'
import { nextId, type TestHouse, testHouse } from '../../test/support/house.ts'
import type { Id } from '../base/id.ts'
import { docxOf, paragraph, run } from '../documents/fixtures/package.ts'
import { normativeDocument } from '../registers/rules/normative-document.ts'
import { attach } from './attach.ts'
import { record } from './record.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse({ 'normative-document': [normativeDocument] })
})
afterAll(() => house.close())

const take = (matter: Id, n: number, step: string, data: object) =>
  record(house, house.as('clerk'), {
    matter,
    request: nextId(),
    register: 'normative-document',
    n,
    step,
    day: '2024-01-04',
    data: { ...data },
  })

/** A document whose draft is about to be published for comment. */
async function proposed(bytes: Uint8Array) {
  const matter = nextId()
  const kept = await attach(house, house.as('clerk'), { matter, name: '草案.docx', bytes })
  const first = await take(matter, 1, 'propose', {
    title: '出租管理办法',
    drafter: '经发办',
    kind: 'normal',
    market: false,
    need: '规范出租',
  })
  expect([kept.ok, first.ok]).toEqual([true, true])
  return { matter, draft: [{ hash: kept.ok ? kept.value.hash : '', name: '草案.docx' }] }
}

test('a draft with tracked changes is not published, and the refusal says what to do', async () => {
  const { matter, draft } = await proposed(docxOf(paragraph(run('第一条'), `<w:ins w:id="1" w:author="某">${run('增')}</w:ins>`)))
  expect(await take(matter, 2, 'consult', { draft })).toMatchObject({
    ok: false,
    refused: [{ code: 'file-hidden', field: '草案.docx', context: { kind: 'trackedChange', todo: '接受或者拒绝全部修订' } }],
  })
})

test('a draft that names somebody with his number is not published', async () => {
  const { matter, draft } = await proposed(docxOf(paragraph(run('联系人：李某，联系电话：13900000001。'))))
  expect(await take(matter, 2, 'consult', { draft })).toMatchObject({ ok: false, refused: [{ code: 'file-personal', field: '草案.docx' }] })
})

test('a clean draft is', async () => {
  const { matter, draft } = await proposed(docxOf(paragraph(run('第一条　为规范出租，制定本办法。'))))
  expect(await take(matter, 2, 'consult', { draft })).toMatchObject({ ok: true })
})
