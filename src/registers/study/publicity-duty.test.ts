import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { standingOf } from '../../ledger/run.ts'
import { publicityDuty as register } from './publicity-duty.ts'

const listed = () => story(register).do('list', '2023-01-10', { task: '安全生产法宣传', source: 'duty', office: '应急管理办', year: 2023, planned: 4, due: '2023-12-20' })

test('a task that is short of its plan says why', () => {
  expect(listed().refused('finish', '2023-12-15', { done: 3 })).toEqual(['duty-not-done'])
  const s = listed().do('finish', '2023-12-15', { done: 4 })
  expect(['listed', 'offices', 'plan', 'finished', 'planned', 'done'].map(f => s.sum(f))).toEqual([1, 1, 0, 1, 4, 4])
})

test('what is not done by its day is missed', () => expect(standingOf(listed().limit('due')!, '2023-12-21')).toBe('missed'))

test('PF-57: a prompt opens the task again and is answered within the promise', () => {
  const s = listed().do('finish', '2023-12-15', { done: 4 }).do('prompt', '2023-12-18', { advice: '覆盖不够' })
  expect([s.now().state, s.limit('answer')!.due]).toEqual(['open', '2024-01-17'])
  expect(s.do('reply', '2024-01-10', { answer: '已补两场' }).sum('replied')).toBe(1)
})

test('the list and the assessment become public', () => {
  const s = listed().do('show', '2023-01-12', {}).do('assess', '2024-01-05', { grade: 'good' })
  expect(Object.keys(s.now().published)).toEqual(['duty', 'assessment'])
})
