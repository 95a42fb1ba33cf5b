import { expect, test } from 'vitest'
import { story } from '../../test/support/story.ts'
import { tennis } from '../../test/support/tennis.ts'
import { calendarWith } from '../law/calendar.ts'
import { standingOf } from './run.ts'

const lent = (more: object = {}) => story(tennis).do('lend', '2026-03-01', { who: 'x', size: 'small', ...more })

test('only a cause the law names stops the clock', () => {
  expect(lent().do('rain', '2026-03-03', {}).limit('back')!.due).toBe('2026-03-11')
  expect(lent().do('hear', '2026-03-03', {}).limit('back')!.due).toBeUndefined()
  expect(lent().do('hear', '2026-03-03', {}).do('go', '2026-03-06', {}).limit('back')!.due).toBe('2026-03-14')
})

test('two pauses that overlap are counted once, and each ends by its own cause', () => {
  const s = lent().do('hear', '2026-03-03', {}).do('check', '2026-03-05', {}).do('go', '2026-03-08', {})
  expect(s.limit('back')!.due).toBeUndefined()
  expect(standingOf(s.limit('back')!, '2026-12-31')).toBe('paused')
  expect(s.do('passed', '2026-03-10', {}).limit('back')!.due).toBe('2026-03-18')
})

test('a limit started again ends the run before it', () =>
  expect(
    lent()
      .do('again', '2026-03-05', {})
      .do('back', '2026-03-14', {})
      .now()
      .limits.filter(l => l.limit === 'back'),
  ).toMatchObject([
    { due: '2026-03-11', ended: '2026-03-05' },
    { due: '2026-03-15', met: '2026-03-14' },
  ]))

test('an extension runs once, as long as the law says; a second one is refused with its article', () => {
  const s = lent().do('longer', '2026-03-05', {})
  expect(s.limit('back')!.due).toBe('2026-03-16')
  expect(s.tries('longer', '2026-03-06', {})).toMatchObject([{ code: 'not-extendable', law: { article: '1' } }])
})

test('trap: deadline expires a day early: expiry compared with start of day', () => {
  const run = lent().limit('back')!
  expect(['2026-03-11', '2026-03-12'].map(d => standingOf(run, d as '2026-03-11'))).toEqual(['running', 'lapsed'])
  expect(lent().refused('back', '2026-03-11', {})).toEqual([])
  expect(lent().refused('back', '2026-03-12', {})).toEqual(['limit-passed'])
})

test('what the office misses is missed; what it does late is met late', () => {
  const run = lent().limit('string')!
  expect([run.due, standingOf(run, '2026-04-01'), standingOf(run, '2026-04-02')]).toEqual(['2026-04-01', 'running', 'missed'])
  const met = lent()
    .do('string', '2026-04-05', {})
    .now()
    .limits.find(l => l.limit === 'string')!
  expect(standingOf(met, '2026-05-01')).toBe('met-late')
})

test('a duty that recurs starts again when it is met, and ends when the matter ends', () => {
  const s = lent().do('string', '2026-03-10', {})
  expect(s.limit('string')).toMatchObject({ start: '2026-03-10', due: '2026-04-10' })
  expect(s.do('back', '2026-03-11', {}).limit('string')).toMatchObject({ ended: '2026-03-11' })
})

test('hours run from the moment of the step to the moment of the next', () => {
  const s = lent().do('snap', '2026-03-03', {}, { time: '2026-03-03T10:00+08:00' })
  expect(s.limit('call')!.due).toBe('2026-03-04T10:00+08:00')
  const told = (time: string) =>
    standingOf(
      lent().do('snap', '2026-03-03', {}, { time: '2026-03-03T10:00+08:00' }).do('call', '2026-03-04', {}, { time }).limit('call')!,
      '2026-03-05',
    )
  expect(['2026-03-04T10:00+08:00', '2026-03-04T10:01+08:00'].map(told)).toEqual(['met', 'met-late'])
})

test('the form tells the moment that met it; what runs by the clock is missed the minute after', () => {
  const snapped = lent().do('snap', '2026-03-03', {}, { time: '2026-03-03T10:00+08:00' })
  const run = snapped.limit('call')!
  expect(['2026-03-04', '2026-03-04T10:00+08:00', '2026-03-04T10:01+08:00', '2026-03-05'].map(at => standingOf(run, at))).toEqual([
    'running',
    'running',
    'missed',
    'missed',
  ])
  const called = snapped.do('call', '2026-03-04', { at: '2026-03-04T09:59+08:00' }).limit('call')!
  expect([called.met, standingOf(called, '2026-03-05')]).toEqual(['2026-03-04T09:59+08:00', 'met'])
})

test('a minimum period waits, and is over the day after its last', () => {
  const run = lent().do('back', '2026-03-05', {}).limit('dry')!
  expect(['2026-03-07', '2026-03-08'].map(d => standingOf(run, d as '2026-03-07'))).toEqual(['waiting', 'met'])
})

test('trap: a calendar notice moves a limit that has ended', () => {
  const notice = { number: '试〔2026〕9号', issued: '2026-04-01', year: 2026, holidays: [] } as const
  const before = story(tennis).do('lend', '2026-03-01', { who: 'x', size: 'small' }).do('back', '2026-03-09', {})
  const after = story(tennis, calendarWith([notice]))
    .do('lend', '2026-03-01', { who: 'x', size: 'small' })
    .do('back', '2026-03-09', {})
  expect(after.now().limits.filter(l => l.met || l.ended)).toEqual(before.now().limits.filter(l => l.met || l.ended))
})
