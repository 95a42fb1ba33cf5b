import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { lawAwarePerson as register } from './law-aware-person.ts'

const nominated = () => story(register).do('nominate', '2023-03-01', { name: '周某', kind: 'lawAware', village: 201, source: 'committee' })

test('from nomination to certificate, activities and the yearly review', () => {
  const s = nominated().do('train', '2023-04-10', { trained: 'yes', hours: 16 }).do('certify', '2023-04-20', { cert: '示例001' }).do('act', '2023-06-01', { act: 'mediation', number: 3 })
  expect(['serving', 'heads', 'fresh', 'trained', 'qualified', 'acts', 'disputes'].map(f => s.sum(f))).toEqual([1, 0, 1, 1, 1, 3, 3])
  expect(s.limit('assess')!.due).toBe('2024-04-20')
})

test('no certificate without training; no name made public without consent', () => {
  expect(nominated().refused('certify', '2023-04-20', {})).toEqual(['law-aware-untrained'])
  const s = nominated().do('train', '2023-04-10', { trained: 'yes' }).do('certify', '2023-04-20', {})
  expect(s.refused('show', '2023-05-01', { public: false })).toEqual(['law-aware-consent'])
  expect(Object.keys(s.do('show', '2023-05-01', { public: true }).now().published)).toEqual(['person'])
})

test('a vice-principal has a school and a term of three years, and no village review', () => {
  const head = { name: '陈立', kind: 'viceHead', sender: '派出所' } as const
  expect(story(register).refused('list', '2022-09-01', head)).toEqual(['law-aware-school'])
  const s = story(register).do('list', '2022-09-01', { ...head, school: '镇中心校' })
  expect([s.limit('term')!.due, s.limit('assess'), s.sum('heads'), s.sum('serving')]).toEqual(['2025-09-01', undefined, 1, 0])
  expect(s.do('renew', '2025-08-20', { ends: '2028-08-31' }).limit('term')!.met).toBeUndefined()
})
