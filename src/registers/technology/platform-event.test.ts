import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { standingOf } from '../../ledger/run.ts'
import { platformEvent as register } from './platform-event.ts'

const found = () => story(register).do('receive', '2026-03-02', { title: '井盖缺失', source: 'video', foundAt: '2026-03-02T09:00+08:00' })

test('found, fed back, settled: the first hours are a promise, the rest days', () => {
  expect([found().limit('told')!.due, found().limit('settle')!.due]).toEqual(['2026-03-02T11:00+08:00', '2026-03-09'])
  const late = found().do('dispatch', '2026-03-02', { owner: '城管办', toldAt: '2026-03-02T11:01+08:00' })
  expect([standingOf(late.limit('told')!, '2026-03-03'), late.sum('told')]).toEqual(['met-late', 0])
  expect(found().do('dispatch', '2026-03-02', { owner: '城管办', toldAt: '2026-03-02T10:00+08:00' }).sum('told')).toBe(1)
  expect(found().refused('dispatch', '2026-03-02', { owner: '城管办', toldAt: '2026-03-02T08:59+08:00' })).toEqual(['event-order'])
})

test('each platform has its own share', () => {
  const s = story(register).do('receive', '2026-03-02', { title: '未按时公示', source: 'regulation' }).do('settle', '2026-03-04', { result: '已公示' }).do('close', '2026-03-04', {})
  expect(['regulation', 'regulated', 'grid', 'inTime', 'open'].map(f => s.sum(f))).toEqual([1, 1, 0, 1, 0])
})
