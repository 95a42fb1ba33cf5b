import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { accountabilityCase as register } from './accountability-case.ts'

const opened = () => story(register).do('open', '2023-05-04', { ref: '2023-1', trigger: 'overdue', person: [{ name: '某甲' }], from: [{ register: 'service-case', matter: '0', title: '超时办件' } as never] })

test('nobody is held to account unheard', () => {
  expect(opened().refused('decide', '2023-05-20', { outcome: 'talk', reasons: '……' })).toEqual(['accountability-not-heard'])
  const s = opened().do('inquire', '2023-05-12', { facts: '……', heard: true }).do('decide', '2023-05-20', { outcome: 'talk', reasons: '……' })
  expect(['opened', 'overdue', 'decided', 'pursued', 'cleared', 'inTime'].map(f => s.sum(f))).toEqual([1, 1, 1, 1, 0, 1])
})
test('names, facts and reasons are personal, and nothing of it is published', () => {
  expect(Object.entries(register.fields).filter(([, f]) => f.personal).map(([k]) => k)).toEqual(['person', 'facts', 'reasons'])
  expect([register.restricted, Object.keys(register.publications)]).toEqual([['head', 'clerk'], []])
})
