import { expect, test } from 'vitest'
import type { Day } from '../../../base/day.ts'
import { meeting } from '../../../registers/decisions/meeting.ts'
import { mediation } from '../../../registers/disputes/mediation.ts'
import { cleaned, concerning, problems } from './problems.ts'

const today = '2024-01-08' as Day
test('every required field that is empty is named at its field', () => {
  const fields = problems(mediation, 'find', today, {}, today).map(p => p.field)
  expect(fields).toEqual(['subject', 'kind', 'village'])
})
test('a day that does not exist and a day to come are told at the day', () => {
  expect(problems(mediation, 'visit', '2月30日', { note: '好' }, today).map(p => [p.field, p.code])).toEqual([['day', 'not-date']])
  expect(problems(mediation, 'visit', '2024-01-09', { note: '好' }, today).map(p => p.code)).toEqual(['future-day'])
})
test('a sample unit writes numbers that are invalid on purpose; another unit is told', () => {
  const data = { subject: '院墙滴水', kind: 'neighbour', village: 201, parties: [{ name: '赵某', idNo: '110101200013320000' }] }
  expect(problems(mediation, 'find', today, data, today).map(p => p.code)).toEqual(['not-identity-number'])
  expect(problems(mediation, 'find', today, data, today, true)).toEqual([])
})
test('trap: a formatted empty row is no person', () => {
  expect(cleaned({ parties: [{ name: '吴某' }, { name: '' }], note: undefined })).toEqual({ parties: [{ name: '吴某' }] })
  expect(cleaned({ parties: [{ name: '' }] })).toEqual({})
})
test('what does not concern the kind is not sent: it was filled in for another one', () => {
  const told = { topic: '村道', subject: 'study', outcome: 'heard', amount: 100 }
  expect(concerning(meeting, {}, told)).toEqual({ topic: '村道', subject: 'study', outcome: 'heard' })
  expect(concerning(meeting, {}, { ...told, subject: 'funds' })).toEqual({ ...told, subject: 'funds' })
})
