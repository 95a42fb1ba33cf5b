import { expect, test } from 'vitest'
import { invented } from '../../test/support/registers.ts'
import type { Register } from '../declare/register.ts'
import type { Entry } from '../ledger/entry.ts'
import { majorDecision } from '../registers/decisions/major-decision.ts'
import { powerItem } from '../registers/functions/power-item.ts'
import { publicText } from './public-text.ts'

type Step = readonly [step: string, data: Entry['data'], by?: string]
const told = (...steps: readonly Step[]): Entry[] =>
  steps.map(([step, data, by = 'clerk'], i) => ({
    n: i + 1,
    step,
    day: `2024-01-${String(i + 1).padStart(2, '0')}` as Entry['day'],
    at: '2024-01-20T09:00' as Entry['at'],
    by,
    origin: 'desk',
    data,
  }))
const units = new Map([[4, '柳树村']])
const asked = (register: Register, name: string, steps: readonly Step[]) => publicText(register, name, told(...steps), units)
const words = (text: ReturnType<typeof publicText>['open']) => text && Object.fromEntries(text.body.map(l => [l.field, l.text]))

const file = (name: string) => ({ hash: `sha256:${name}`, name })
const consulted: readonly Step[] = [
  ['start', { title: '道路改造' }],
  ['draft', { draft: [file('一稿')] }],
  ['consult', { channels: ['web'] }],
]
const letOut: Step = ['approve', { of: 3 }, 'head']
const files = (...steps: Step[]) => asked(majorDecision, 'draft', [...consulted, ...steps])
const names = (...steps: Step[]) =>
  files(...steps)
    .open?.body.flatMap(l => l.files ?? [])
    .map(f => f.name)

test('the files of a publication are those of the step that publishes, and wait for a second person', () => {
  expect(files().waits!.body.find(l => l.field === 'draft')!.files).toEqual([file('一稿')])
  expect(names()).toBeUndefined()
  expect(names(['approve', { of: 3 }, 'clerk'])).toBeUndefined()
  expect(names(letOut)).toEqual(['一稿'])
})

test('a draft that is revised afterwards is not public by itself', () => {
  const revised: readonly Step[] = [letOut, ['gather', { comments: 0 }], ['draft', { title: '道路改造二期', draft: [file('二稿')] }]]
  expect(names(...revised)).toEqual(['一稿'])
  expect(files(...revised).waits).toBeUndefined()
  expect(files(...revised).open!.title).toBe('道路改造')
})

test('a file that comes in by a correction waits for a second person; one that is taken out is gone at once', () => {
  const corrected: readonly Step[] = [letOut, ['correct', { of: 2, set: { draft: [file('一稿'), file('说明')] }, reason: '漏附' }]]
  expect(names(...corrected)).toEqual(['一稿'])
  expect(files(...corrected).waits).toBeDefined()
  expect(names(...corrected, letOut)).toEqual(['一稿', '说明'])
  const taken: readonly Step[] = [letOut, ['correct', { of: 2, set: { draft: [] }, reason: '误附' }]]
  expect([names(...taken), files(...taken).waits]).toEqual([[], undefined])
})

const item: readonly Step[] = [
  ['take', { item: '占道经营处罚', category: 'penalty', basis: '市容条例' }],
  ['show', {}],
  ['approve', { of: 2 }, 'head'],
]
test('published again, the earlier text stands until somebody let the new one out', () => {
  const again: readonly Step[] = [...item, ['adjust', { change: '依据', basis: '城市管理条例' }]]
  const waits = asked(powerItem, 'item', again)
  expect([words(waits.open), waits.open!.day]).toEqual([{ item: '占道经营处罚', category: '行政处罚', basis: '市容条例' }, '2024-01-02'])
  expect(words(waits.waits as never)).toMatchObject({ basis: '城市管理条例' })
  const out = asked(powerItem, 'item', [...again, ['approve', { of: 4 }, 'head']])
  expect([words(out.open)!['basis'], out.open!.day, out.waits]).toEqual(['城市管理条例', '2024-01-04', undefined])
  // Cancelled, the earlier one stands again as it was let out.
  expect(asked(powerItem, 'item', [...again, ['cancel', { of: 4, reason: '误录' }]])).toMatchObject({ open: { day: '2024-01-02' } })
})

const renewing: Register = {
  ...powerItem,
  steps: { ...powerItem.steps, adjust: { ...powerItem.steps.adjust, publishes: [], renews: ['item'] } },
}
test('renewed, it is proposed anew where it stands; where it never stood or was withdrawn, nothing is', () => {
  const adjust: Step = ['adjust', { change: '依据', basis: '城市管理条例' }]
  const again = asked(renewing, 'item', [...item, adjust])
  expect([words(again.open)!['basis'], words(again.waits as never)!['basis']]).toEqual(['市容条例', '城市管理条例'])
  const early = asked(renewing, 'item', [item[0]!, adjust, ['show', {}], ['approve', { of: 3 }, 'head']])
  expect([words(early.open)!['basis'], early.waits]).toEqual(['城市管理条例', undefined])
})

test('a late entry before the publication waits like a correction', () => {
  const late: Entry = { ...told(['check', { version: '2023版', code: 'C1' }])[0]!, n: 4, day: '2024-01-01' }
  const text = publicText(powerItem, 'item', [...told(...item), late], units)
  expect([words(text.open)!['code'], words(text.waits as never)!['code']]).toEqual([undefined, 'C1'])
})

test('what an old ledger tells as published is public as it tells it in the end, in whatever order it came in; what is done since waits', () => {
  const imported = told(item[1]!, item[0]!, ['check', { version: '2023版', code: 'C1' }]).map((e, i) => ({
    ...e,
    origin: 'import' as const,
    day: (['2024-01-02', '2024-01-01', '2024-01-03'] as const)[i]!,
  }))
  const open = { title: '占道经营处罚', body: expect.arrayContaining([expect.objectContaining({ text: 'C1' })]) }
  expect(publicText(powerItem, 'item', imported, units)).toEqual({ open: { ...open, day: '2024-01-02' } })
  const checked = [...imported, { ...imported[2]!, n: 4, origin: 'desk' as const, day: '2024-01-04' as const, data: { code: 'C2' } }]
  expect(publicText(powerItem, 'item', checked, units)).toMatchObject({ open })
  const corrected = [...imported, { ...imported[2]!, n: 4, origin: 'desk' as const, step: 'correct', data: { of: 3, set: { code: 'C3' } } }]
  expect(publicText(powerItem, 'item', corrected, units)).toMatchObject({ open, waits: { title: '占道经营处罚' } })
})

const permit = invented['permit'][0]!
const permitted = (...steps: Step[]) =>
  asked(permit, 'result', [
    ['apply', { subject: '张小三夜市', kind: 'small', applicant: [{ name: '张小三' }, { name: '李四' }], village: 4 }],
    ['submit', { step: 'grant', data: { number: '许1' } }],
    ['approve', { of: 2 }, 'head'],
    ['show', {}],
    ['approve', { of: 4 }, 'head'],
    ...steps,
  ])
const correct = (set: object): Step => ['correct', { of: 1, set, reason: '更正' }]

test('what a correction takes out of the personal is gone at once, what it brings waits', () => {
  expect(words(permitted().open)).toEqual({ subject: '张小三夜市', applicant: '张某某、李某', village: '柳树村', number: '许1' })
  const covered = permitted(correct({ subject: '张某某夜市' }))
  expect([covered.open!.title, covered.waits]).toEqual(['张某某夜市', undefined])
  const other = permitted(correct({ subject: '夜市一条街' }))
  expect([other.open!.title, words(other.open)!['subject'], words(other.waits as never)!['subject']]).toEqual([
    '许可',
    undefined,
    '夜市一条街',
  ])
  const people = permitted(correct({ applicant: [{ name: '李四' }, { name: '王五' }] }))
  expect([words(people.open)!['applicant'], words(people.waits as never)!['applicant']]).toEqual(['李某', '李某、王某'])
})

test('after erasure nothing that had changed comes back: nobody can tell any more what was personal in it', () => {
  const erased = permitted(correct({ subject: '夜市一条街' }), ['erase', { reason: '依法' }])
  expect(words(erased.open)!['subject']).toBeUndefined()
})
