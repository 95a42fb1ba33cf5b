import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { typicalCase as register } from './typical-case.ts'

const nominated = () => story(register).do('nominate', '2026-03-02', { title: '占道堆放案', sentTo: 'city' })

test('a case is published without its people, or not at all', () => {
  expect(nominated().refused('publish', '2026-03-03', {})).toEqual(['typical-names'])
  const s = nominated().do('adopt', '2026-05-06', { level: 'city' }).do('revise', '2026-05-07', { text: '某店……', hidden: true }).do('publish', '2026-05-08', {})
  expect([s.sum('nominated'), s.sum('city'), s.sum('district'), s.sum('published')]).toEqual([1, 1, 0, 1])
})
