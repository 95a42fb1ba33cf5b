import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { informationReport as register } from './information-report.ts'

const drafted = () => story(register).do('draft', '2026-03-02', { title: '综合查一次经验', topic: 'enforcement' })

test('nothing is sent unread; adopted twice counts twice', () => {
  expect(drafted().refused('send', '2026-03-03', { to: '区司法局', checked: false })).toEqual(['information-checked'])
  const s = drafted().do('send', '2026-03-05', { to: '区司法局', checked: true }).do('adopt', '2026-03-20', { level: 'district' }).do('adopt', '2026-04-02', { level: 'city' })
  expect(['sent', 'inTime', 'adopted', 'higher'].map(f => s.sum(f))).toEqual([1, 1, 2, 1])
})
