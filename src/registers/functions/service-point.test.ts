import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { figureValue } from '../../figures/figure.ts'
import { servicePoint as register } from './service-point.ts'

const centre = () => story(register).do('open', '2022-01-04', { name: '清河镇便民服务中心', kind: 'centre' })

test('volumes of the months add up; a month that says nothing of cards counts none', () => {
  const s = centre().do('count', '2023-01-31', { cases: 400, online: 300, cards: 5 }).do('count', '2023-02-28', { cases: 600, online: 450 })
  expect(['cases', 'online', 'cards', 'village'].map(f => s.sum(f))).toEqual([1000, 750, 5, 0])
  expect(figureValue(register, 'onlineRate', { from: '2023-01-01', to: '2023-12-31' }, id => s.sum(id.split('.')[1]!)).value).toBe(75)
})

test('the centre reports by the month; a station of a village need not', () => {
  expect(centre().do('count', '2023-01-31', { cases: 1 }).limit('monthly')!.due).toBe('2023-02-28')
  const station = story(register).do('open', '2022-01-04', { name: '东河村便民服务站', kind: 'village', village: 201 })
  expect([station.limit('monthly'), station.sum('stations')]).toEqual([undefined, 1])
})

test('a part cannot be more than the whole', () => expect(centre().refused('count', '2023-01-31', { cases: 10, cross: 11 })).toEqual(['point-parts']))
