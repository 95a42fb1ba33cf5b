import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { figureValue } from '../../figures/figure.ts'
import { shippedCalendar } from '../../law/calendar.ts'
import { hotline as register } from './hotline.ts'

const ticket = { subject: '路灯不亮', channel: 'hotline', kind: 'request' } as const
const received = (more: object = {}) => story(register).do('receive', '2026-03-06', { ...ticket, ...more })
const done = { answer: '已更换灯泡', contacted: true, resolved: 'solved' } as const

test.each([
  ['a request', {}, 'answer', '2026-03-13'],
  ['a question', { kind: 'enquiry' }, 'enquiry', '2026-03-10'],
  ['a message on the site, besides', { channel: 'site' }, 'site', '2026-06-06'],
] as const)('%s', (_, more, limit, strict) => expect(received(more).limit(limit)!.strict).toBe(strict))

test('the days are the unit’s own: a district may set others', () => {
  const s = story(register, shippedCalendar, [{ limit: 'hotline.answer', n: 7, unit: 'working-day', since: '2026-01-01' }])
  expect(s.do('receive', '2026-03-06', ticket).limit('answer')!.due).toBe('2026-03-17')
})

test('HOT-G01: what is a department’s is given back in time, with grounds and the right body', () => {
  expect(received().refused('giveBack', '2026-03-10', { basis: '职责清单第12项', rightBody: '区城管局' })).toEqual(['limit-passed'])
  const s = received().do('giveBack', '2026-03-09', { basis: '职责清单第12项', rightBody: '区城管局' })
  expect([s.now().state, s.limit('answer')!.ended]).toEqual(['returned', '2026-03-09'])
  expect(received().tries('sign', '2026-03-09', { ours: false })).toMatchObject([{ code: 'hotline-not-ours', warns: true }])
})

test('longer only if the caller was told; then the new day counts', () => {
  expect(received().do('sign', '2026-03-09', {}).refused('extend', '2026-03-12', { moreUntil: '2026-03-20', told: false, reason: '等待配件' })).toEqual(['hotline-not-told'])
  const s = received().do('sign', '2026-03-09', {}).do('extend', '2026-03-12', { moreUntil: '2026-03-20', told: true, reason: '等待配件' })
  expect(s.do('answer', '2026-03-19', done).limit('extended')!.met).toBe('2026-03-19')
})

test('handled twice is answered once; whoever is not content is called again', () => {
  const s = received().do('sign', '2026-03-09', {}).do('answer', '2026-03-11', done).do('rate', '2026-03-16', { view: 'unsatisfied' }).do('redo', '2026-03-16', {}).do('answer', '2026-03-20', done).do('rate', '2026-03-23', { view: 'satisfied' })
  const year = { from: '2026-01-01', to: '2026-12-31' } as const
  const read = (f: string) => s.sum(f.split('.')[1]!, year.to)
  expect(['answered', 'answerRate', 'satisfaction'].map(f => figureValue(register, f, year, read).value)).toEqual([1, 100, 50])
  expect(s.sum('answerInTime')).toBe(1)
})
