import { expect, test } from 'vitest'
import { isId, newId } from './id.ts'

test('an id is a UUIDv7 that tells its time', () => {
  const id = newId(Date.parse('2024-01-08T09:00:00+08:00'))
  expect(isId(id)).toBe(true)
  expect(id[14]).toBe('7')
  expect(Number.parseInt(id.replace('-', '').slice(0, 12), 16)).toBe(Date.parse('2024-01-08T01:00:00Z'))
})

test('ids made later sort later, those of one millisecond too', () => {
  const made = [1, 1, 1, 1, 2, 2, 3, 3, 3].map(newId)
  expect([...made].sort()).toEqual(made)
  const many = Array.from({ length: 1000 }, () => newId(9))
  expect([...many].sort()).toEqual(many)
  expect(new Set(many).size).toBe(1000)
})
