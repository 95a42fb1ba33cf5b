import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { reconsiderationResponse as register } from './reconsideration-response.ts'

const copy = { act: '责令拆除决定', kind: 'coercion', applicant: [{ name: '甲某' }], course: 'ordinary' } as const
const got = (day: '2026-03-02' | '2023-03-02', more: object = {}) => story(register).do('copy', day, { ...copy, ...more })
const staff = { handlers: [{ name: '法制员' }] } as const

test.each([
  ['ordinary, law of 2024: ten working days', '2026-03-02', {}, 'reply', '2026-03-16', '48'],
  ['simple, law of 2024: five working days', '2026-03-02', { course: 'simple' }, 'replySimple', '2026-03-09', '54'],
  ['law of 2017: ten calendar days, rolled over the weekend', '2023-03-02', {}, 'reply', '2023-03-13', '23'],
] as const)('%s', (_, day, more, limit, due, article) => expect(got(day, more).limit(limit)).toMatchObject({ due, law: { article } }))

test('the respondent does not gather evidence, and does not send a lawyer alone', () => {
  expect(got('2026-03-02').refused('reply', '2026-03-05', { ...staff, gathered: true })).toEqual(['review-gathered'])
  const late = story(register).do('copy', '2026-07-06', copy)
  expect(late.refused('reply', '2026-07-08', { handlers: [] })).toContain('review-lawyer-only')
})

test('the head goes to the hearing, or says why not', () => {
  expect(got('2026-03-02').refused('hear', '2026-03-20', { attended: 'staff' })).toEqual(['review-no-head'])
  expect(got('2026-03-02').refused('hear', '2026-03-20', { attended: 'staff', excuse: '参加市人代会' })).toEqual([])
})

test('what was revoked is done anew within sixty days, and not the same again', () => {
  const s = got('2026-03-02').do('reply', '2026-03-10', staff).do('decide', '2026-04-20', { result: 'revoked', redo: true, causes: ['evidence'] })
  expect([s.limit('redo')!.due, s.refused('close', '2026-04-21', {})]).toEqual(['2026-06-22', ['review-not-corrected']])
  expect(s.refused('redo', '2026-05-06', { measures: '……', repeated: true })).toEqual(['review-repeat'])
  s.do('redo', '2026-05-06', { measures: '重新调查后不予处罚' }).do('close', '2026-05-07', {})
  expect(['received', 'ordinary', 'corrected', 'pending'].map(f => s.sum(f))).toEqual([1, 1, 1, 0])
})

test('REV-L20, REV-L21, REV-L18: forwarded or corrected in five working days; a letter answered in sixty days', () => {
  const lodged = (day: '2026-03-02' | '2026-07-06') => story(register).do('lodge', day, { act: '当场处罚', kind: 'penalty', applicant: [{ name: '甲某' }] })
  expect([lodged('2026-03-02').limit('forwarding')!.due, lodged('2026-03-02').limit('correction')?.due]).toEqual(['2026-03-09', undefined])
  expect(lodged('2026-07-06').limit('correction')!.due).toBe('2026-07-13')
  const s = got('2026-03-02').do('decide', '2026-04-20', { result: 'upheld' }).do('advised', '2026-05-08', { letterOn: '2026-05-08' })
  expect(s.limit('letter')!.due).toBe('2026-07-07')
})
