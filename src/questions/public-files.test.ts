import { expect, test } from 'vitest'
import type { Entry } from '../ledger/entry.ts'
import { majorDecision } from '../registers/decisions/major-decision.ts'
import { approvedFiles, isLetOut, proposedFiles } from './public-files.ts'

const file = (name: string) => ({ hash: `sha256:${name}`, name })
const told = (...steps: readonly (readonly [step: string, data: Entry['data'], by?: string])[]): Entry[] =>
  steps.map(([step, data, by = 'clerk'], i) => ({
    n: i + 1,
    step,
    day: `2024-01-0${i + 1}` as Entry['day'],
    at: '2024-01-09T09:00' as Entry['at'],
    by,
    origin: 'desk',
    data,
  }))
const consulted = [
  ['start', { title: '道路改造' }],
  ['draft', { draft: [file('一稿')] }],
  ['consult', { channels: ['web'] }],
] as const
const names = (entries: readonly Entry[]) => approvedFiles(majorDecision, 'draft', entries, 3).map(f => f.name)

test('the files of a publication are those of the step that publishes, and wait for a second person', () => {
  expect(proposedFiles(majorDecision, 'draft', told(...consulted), 3)).toEqual([{ field: 'draft', ...file('一稿') }])
  expect(names(told(...consulted))).toEqual([])
  expect(names(told(...consulted, ['approve', { of: 3 }, 'clerk']))).toEqual([])
  expect(names(told(...consulted, ['approve', { of: 3 }, 'head']))).toEqual(['一稿'])
})

test('a draft that is revised afterwards is not public by itself', () => {
  const revised = told(...consulted, ['approve', { of: 3 }, 'head'], ['gather', { comments: 0 }], ['draft', { draft: [file('二稿')] }])
  expect(names(revised)).toEqual(['一稿'])
  expect(isLetOut(majorDecision, 'draft', revised, 3)).toBe(true)
})

test('a file that comes in by a correction waits for a second person; one that is taken out is gone at once', () => {
  const corrected = [
    ...consulted,
    ['approve', { of: 3 }, 'head'],
    ['correct', { of: 2, set: { draft: [file('一稿'), file('说明')] }, reason: '漏附' }],
  ] as const
  expect(names(told(...corrected))).toEqual(['一稿'])
  expect(isLetOut(majorDecision, 'draft', told(...corrected), 3)).toBe(false)
  expect(names(told(...corrected, ['approve', { of: 3 }, 'head']))).toEqual(['一稿', '说明'])
  expect(names(told(...consulted, ['approve', { of: 3 }, 'head'], ['correct', { of: 2, set: { draft: [] }, reason: '误附' }]))).toEqual([])
})
