import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestApp, testApp } from '../../test/support/app.ts'
import { check } from '../check/check.ts'
import { identityOf } from '../check/identity.ts'
import { plain } from '../check/plain.ts'

let t: TestApp
beforeAll(async () => {
  t = await testApp('2024-01-08')
})
afterAll(() => t.close())

const [wrong] = check(plain('收到申请31件（网络10件、信函22件）。')).relations
const finding = identityOf(wrong!)
const muted = async (who: string) => {
  const answer = await (await t.as(who)).get('/api/check/muted')
  return { status: answer.status, body: (await answer.json()) as readonly { reason: string; by: string }[] }
}
const mute = async (who: string, reason: string, of = finding) =>
  (await (await t.as(who)).send('POST', '/api/check/muted', { finding: of, reason })).status

test('a reason is kept for the unit with who gave it, replaced, and taken back by an empty one', async () => {
  expect(await mute('clerk', '  还有一件是口头申请。 ')).toBe(204)
  expect((await muted('head')).body).toMatchObject([{ finding, reason: '还有一件是口头申请。', by: 'clerk某' }])
  expect(await mute('head', '口头申请一件')).toBe(204)
  expect((await muted('clerk')).body).toMatchObject([{ reason: '口头申请一件', by: 'head某' }])
  expect(await mute('clerk', '')).toBe(204)
  expect((await muted('clerk')).body).toEqual([])
})

test('a reason is of its own unit only, and nothing but an identity is taken', async () => {
  expect(await mute('clerk', '口头申请一件')).toBe(204)
  expect((await muted('other')).body).toEqual([])
  expect(await mute('clerk', '理由', '全年收到申请31件')).toBe(400)
})

test('who reads no papers of the unit keeps no reasons, and a stranger none', async () => {
  expect((await muted('admin')).status).toBe(403)
  expect(await mute('admin', '理由')).toBe(403)
  expect((await t.nobody.get('/api/check/muted')).status).toBe(401)
})
