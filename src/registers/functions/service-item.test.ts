import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { serviceItem as register } from './service-item.ts'

const item = { item: '老年人优待证办理', nature: 'service', office: '便民服务中心', statutory: 10, promised: 5, ways: ['window', 'online'], regions: ['chuanYu', 'province'] } as const

test('one item in two regions is one item of the cross-province list', () => {
  const s = story(register).do('list', '2022-01-04', item)
  expect(['items', 'online', 'chuanYu', 'yuGuang', 'province', 'bundles'].map(f => s.sum(f))).toEqual([1, 1, 1, 0, 1, 0])
})

test('a promise longer than the law is reminded; a bundle says what it bundles', () => {
  expect(story(register).tries('list', '2022-01-04', { ...item, promised: 11 })).toMatchObject([{ code: 'service-item-slow', warns: true }])
  expect(story(register).refused('list', '2022-01-04', { ...item, nature: 'bundle' })).toEqual(['service-item-parts'])
})

test('delegated to two villages it is one delegated item', () => {
  const s = story(register).do('list', '2022-01-04', item)
  for (const village of [201, 202]) s.do('delegate', '2023-02-01', { village, scope: '受理和代办', delegated: true })
  expect(['delegated', 'villages'].map(f => s.sum(f))).toEqual([1, 2])
})
