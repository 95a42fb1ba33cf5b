import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { demonstrationVillage as register } from './demonstration-village.ts'

const held = () => story(register).do('list', '2021-07-01', { name: '新街社区', village: 208, level: 'national' })

test('FZ-VILLAGE: two years from the award, and two more from each re-check', () => {
  const s = held()
  expect(s.limit('recheck')!.due).toBe('2023-07-01')
  s.do('recheck', '2023-06-20', { result: 'kept' })
  expect([s.limit('recheck')!.due, s.sum('rechecked'), s.sum('keptNation'), s.sum('keptProv'), s.sum('national')]).toEqual(['2025-06-20', 1, 1, 0, 1])
})

test('a title is lost only after a re-check that it failed', () => {
  expect(held().refused('lose', '2023-06-21', { reason: '不合格' })).toEqual(['village-result'])
  const s = held().do('show', '2021-07-05', {}).do('recheck', '2023-06-20', { result: 'lost' }).do('lose', '2023-06-21', { reason: '不合格' })
  expect([s.sum('held'), s.sum('lost'), Object.keys(s.now().published)]).toEqual([0, 1, []])
})

test('an application that lacks one of the five parts is reminded', () =>
  expect(story(register).tries('apply', '2023-03-01', { name: '东河村', village: 201, level: 'provincial', parts: ['law'] })).toMatchObject([{ code: 'village-parts', warns: true }]))
