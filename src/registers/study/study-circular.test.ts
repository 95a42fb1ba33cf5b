import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { studyCircular as register } from './study-circular.ts'

const draft = { title: '上半年学法情况通报', from: '2023-01-01', until: '2023-06-30', content: '出勤率96%' } as const

test('issued by the head; whoever is named makes up within the promise', () => {
  const s = story(register).do('draft', '2023-07-04', { ...draft, named: [{ name: '甲' }] }).do('issue', '2023-07-06', {})
  expect([s.sum('issued'), s.sum('named'), s.limit('makeUp')!.due]).toEqual([1, 1, '2023-08-06'])
  expect(s.do('makeUp', '2023-07-20', { made: '已补学两次' }).now().state).toBe('closed')
})

test('nobody named, nothing due', () => expect(story(register).do('draft', '2023-07-04', draft).do('issue', '2023-07-06', {}).limit('makeUp')).toBeUndefined())
test('a period that ends before it begins is refused', () => expect(story(register).refused('draft', '2023-07-04', { ...draft, until: '2022-12-31' })).toEqual(['circular-period']))
