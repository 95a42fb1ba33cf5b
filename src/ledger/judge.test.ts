import { expect, test } from 'vitest'
import { unnamed } from '../../test/support/unnamed.ts'
import { register, text } from '../declare/index.ts'
import { asked } from '../declare/register.ts'
import { judge } from './judge.ts'
import { nothing } from './now.ts'

test('a step calls a field by its own word: in the form and in what is said of it', () => {
  const r = register({
    ...unnamed,
    named: 'a',
    fields: { a: text('名称') },
    states: { s: 's' },
    steps: {
      open: { title: 'o', calls: { a: '目录名称' }, to: 's', by: ['clerk'], asks: ['a'] },
      other: { title: 'p', to: 's', by: ['clerk'], asks: ['a'] },
    },
  })
  expect(['open', 'other'].map(step => asked(r, step)[0]!.field.title)).toEqual(['目录名称', '名称'])
  expect(judge(r, nothing, { step: 'open', day: '2026-01-05', by: 'u', data: {} })).toMatchObject([
    { code: 'required', context: { title: '目录名称' } },
  ])
})
