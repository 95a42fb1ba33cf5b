import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { standingOf } from '../../ledger/run.ts'
import { partyBranch as register } from './party-branch.ts'

const branch = () => story(register).do('list', '2023-01-03', { branch: '东河村党支部' })
const gap = (hold: string, today: string) => {
  const g = register.gaps['noDay']!
  return 'when' in g && g.when({ state: 'active', fields: {}, published: [], taken: { list: '2023-01-03', hold } } as never, today as never)
}

test('each themed day is an entry, and what one leaves out the next does not inherit', () => {
  const s = branch().do('hold', '2023-01-20', { topic: '宪法', law: true, members: 30, attended: 28 }).do('hold', '2023-02-20', { topic: '主题教育' })
  expect(['days', 'lawDays', 'members', 'attended'].map(f => s.sum(f))).toEqual([2, 1, 30, 28])
})

test('a month after the last one is the promise; a month without any is a gap', () => {
  const s = branch().do('hold', '2023-01-20', { topic: '宪法' })
  expect([s.limit('monthly')!.due, standingOf(s.limit('monthly')!, '2023-03-01')]).toEqual(['2023-02-20', 'missed'])
  expect([gap('2023-11-20', '2023-12-31'), gap('2023-11-20', '2024-01-08')]).toEqual([false, true])
})

test('more cannot come than belong', () => expect(branch().refused('hold', '2023-01-20', { topic: '宪法', members: 10, attended: 11 })).toEqual(['branch-attended']))
