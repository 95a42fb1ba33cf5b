import { afterAll, beforeAll, expect, test } from 'vitest'
import { nextId, type TestHouse, testHouse, town } from '../../test/support/house.ts'
import { invented } from '../../test/support/registers.ts'
import { matter } from '../questions/matter.ts'
import { publications } from '../questions/publications.ts'
import { published } from '../questions/published.ts'
import { enforcementItem } from '../registers/enforcement/enforcement-item.ts'
import { powerItem } from '../registers/functions/power-item.ts'
import { normativeDocument } from '../registers/rules/normative-document.ts'
import { rebuild } from './rebuild.ts'
import { record } from './record.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse({
    ...invented,
    'power-item': [powerItem],
    'enforcement-item': [enforcementItem],
    'normative-document': [normativeDocument],
  })
})
afterAll(() => house.close())

type Deed = readonly [account: string, step: string, data: object]
/** A matter of these deeds; `take` goes on with it. Every one of them must be accepted, and a rebuild must give the same rows. */
async function begun(register: string, deeds: readonly Deed[]) {
  const id = nextId()
  let n = 0
  const take = async (...[account, step, data]: Deed) => {
    n += 1
    const order = { matter: id, request: nextId(), register, n, step, day: '2024-01-05' as const, data: data as Record<string, unknown> }
    expect(await record(house, house.as(account), order)).toMatchObject({ ok: true })
    expect((await rebuild(house, town, { check: true })).different).toEqual([])
  }
  for (const deed of deeds) await take(...deed)
  return { id, take }
}
/** What anybody reads of it on the site, by title. */
async function site(id: string): Promise<{ readonly [title: string]: string } | undefined> {
  const row = (await published(house.db.public, town, '2024-01-08')).rows.find(r => r.matter === id)
  return row && { heading: row.title, ...Object.fromEntries(row.body.map(l => [l.title, l.text])) }
}
/** What the matter's page and the page of publications say. */
async function waits(id: string, account = 'clerk2') {
  const page = await matter(house, house.as(account), id)
  const [row] = (await publications(house, house.as(account), { matter: id })).rows
  return { view: page.ok ? page.value.published[0] : undefined, state: row?.state, text: row?.text.filter(l => l.text !== (l.was ?? '')) }
}

const item: readonly Deed[] = [
  ['clerk', 'take', { item: '占道经营处罚', category: 'penalty', basis: '市容条例' }],
  ['clerk', 'show', {}],
  ['head', 'approve', { of: 2 }],
]

test('a correction waits for a second person, and the page says what would change; then it is public', async () => {
  const { id, take } = await begun('power-item', item)
  const before = { heading: '占道经营处罚', 事项名称: '占道经营处罚', 权力类别: '行政处罚', 法定依据: '市容条例' }
  expect(await site(id)).toEqual(before)
  await take('clerk', 'correct', { of: 1, set: { basis: '城市管理条例' }, reason: '依据已更新' })
  expect(await site(id)).toEqual(before)
  expect(await waits(id)).toMatchObject({
    view: { publication: 'item', n: 2, approved: false, mayApprove: true, stands: true },
    state: 'waiting',
    text: [{ title: '法定依据', text: '城市管理条例', was: '市容条例' }],
  })
  expect((await waits(id, 'clerk')).view).toMatchObject({ mayApprove: false })
  await take('clerk2', 'approve', { of: 2 })
  expect(await site(id)).toEqual({ ...before, 法定依据: '城市管理条例' })
  expect(await waits(id)).toMatchObject({ view: { approved: true }, state: 'public' })
})

test('a cancellation waits too: of a correction, and of a step that brought what is public', async () => {
  const { id, take } = await begun('power-item', [
    ['clerk', 'take', { item: '夜市处罚', category: 'penalty', basis: '市容条例' }],
    ['clerk', 'correct', { of: 1, set: { basis: '城市管理条例' }, reason: '依据已更新' }],
    ['clerk', 'show', {}],
    ['head', 'approve', { of: 3 }],
  ])
  await take('clerk', 'cancel', { of: 2, reason: '更正有误' })
  expect((await site(id))!['法定依据']).toBe('城市管理条例')
  expect((await waits(id)).text).toEqual([{ title: '法定依据', text: '市容条例', was: '城市管理条例' }])
  await take('head', 'approve', { of: 3 })
  expect((await site(id))!['法定依据']).toBe('市容条例')
})

test('a later step waits until it is published in its turn; when its approval is cancelled, what was let out before stands again; a withdrawal acts at once', async () => {
  const { id, take } = await begun('power-item', item)
  await take('clerk', 'adjust', { change: '改由综合执法队承担', post: '综合执法队' })
  expect((await site(id))!['责任岗位']).toBeUndefined()
  expect((await waits(id)).text).toEqual([{ title: '责任岗位', text: '综合执法队', was: '' }])
  await take('head', 'approve', { of: 4 })
  expect((await site(id))!['责任岗位']).toBe('综合执法队')
  await take('head', 'cancel', { of: 5, reason: '复核有误' })
  expect((await site(id))!['责任岗位']).toBeUndefined()
  await take('clerk', 'cancel', { of: 4, reason: '误录' })
  expect([(await site(id))!['责任岗位'], (await waits(id)).state]).toEqual([undefined, 'public'])
  await take('clerk', 'end', { reason: '事项取消' })
  expect(await site(id)).toBeUndefined()
})

const permitted: readonly Deed[] = [
  ['clerk', 'apply', { subject: '张小三夜市', kind: 'small', applicant: [{ name: '张小三' }, { name: '李四' }], village: 4 }],
  ['clerk', 'submit', { step: 'grant', data: {} }],
  ['head', 'approve', { of: 2 }],
  ['clerk', 'show', {}],
  ['head', 'approve', { of: 4 }],
]
const correct = (set: object): Deed => ['clerk', 'correct', { of: 1, set, reason: '更正' }]

test('a name that should never have been public is gone at once, and what takes its place waits', async () => {
  const { id, take } = await begun('permit', permitted)
  expect(await site(id)).toMatchObject({ heading: '张小三夜市', 申请人: '张某某、李某' })
  await take(...correct({ subject: '张某某夜市' }))
  expect([await site(id), (await waits(id)).state]).toMatchObject([{ heading: '张某某夜市', 事由: '张某某夜市' }, 'public'])
  await take(...correct({ applicant: [{ name: '李四' }, { name: '王五' }] }))
  expect((await site(id))!['申请人']).toBe('李某')
  await take('clerk2', 'approve', { of: 4 })
  expect((await site(id))!['申请人']).toBe('李某、王某')
})

test('lawful erasure acts at once, and what had changed before it does not come back', async () => {
  const { id, take } = await begun('permit', permitted)
  await take(...correct({ subject: '夜市一条街' }))
  expect(await site(id)).toMatchObject({ heading: '许可', 申请人: '张某某、李某' })
  await take('head', 'erase', { reason: '依法删除' })
  expect(await site(id)).toEqual({ heading: '许可', 村: '柳树村', 文号: expect.stringContaining('试许') })
})

test('a value that an approved step gave is let out again by a second person too', async () => {
  const { id, take } = await begun('permit', permitted)
  const number = (await site(id))!['文号']
  await take('clerk', 'correct', { of: 3, set: { number: '试许〔2023〕9号' }, reason: '文号抄错' })
  expect((await site(id))!['文号']).toBe(number)
  await take('head', 'approve', { of: 4 })
  expect((await site(id))!['文号']).toBe('试许〔2023〕9号')
})

test('a step that changes what is public proposes it anew where it stands, and does not publish what was never public', async () => {
  const taken: readonly Deed[] = [
    [
      'clerk',
      'take',
      { item: '占道经营处罚', kind: 'penalty', source: 'granted', basis: '市容条例', decree: '区府发〔2023〕1号', ends: '2024-12-31' },
    ],
  ]
  const renewed: Deed = ['clerk', 'renew', { ends: '2026-12-31', decree: '区府发〔2024〕1号' }]
  const hidden = await begun('enforcement-item', [...taken, renewed])
  expect([await site(hidden.id), (await waits(hidden.id)).view]).toEqual([undefined, undefined])
  const { id, take } = await begun('enforcement-item', [...taken, ['clerk', 'show', {}], ['head', 'approve', { of: 2 }], renewed])
  expect((await site(id))!['有效期至']).toBe('2024年12月31日')
  expect(await waits(id)).toMatchObject({ view: { n: 4, approved: false, mayApprove: true, stands: true }, state: 'waiting' })
  await take('clerk2', 'approve', { of: 4 })
  expect((await site(id))!['有效期至']).toBe('2026年12月31日')
})

test('a term that a second person has extended is public with his approval; nobody is asked twice', async () => {
  const { id, take } = await begun('normative-document', [
    ['clerk', 'enter', { title: '出租管理办法', number: '回府规〔2022〕1号', effective: '2022-02-01', ends: '2024-02-01' }],
    ['head', 'approve', { of: 1 }],
    ['clerk', 'submit', { step: 'extend', data: { ends: '2026-02-01', reason: '评估后延续' } }],
  ])
  expect((await site(id))!['有效期至']).toBe('2024年2月1日')
  await take('head', 'approve', { of: 3 })
  expect([(await site(id))!['有效期至'], (await waits(id)).state]).toEqual(['2026年2月1日', 'public'])
})
