import { expect, test } from 'vitest'
import { canonical } from './canonical.ts'
import { isId, newId } from './id.ts'
import { fenOf, yuan } from './money.ts'
import { seeded, shuffled } from './random.ts'
import { hash } from './sha256.ts'

test('money is read and written exactly', () => {
  expect(['1,234.5', '１２００元', '0.07', '1.005', 'abc', '-3'].map(fenOf)).toEqual([123450, 120000, 7, null, null, -300])
  expect([123450, 7, -300, 0].map(yuan)).toEqual(['1,234.5', '0.07', '−3', '0'])
})

test('canonical text does not depend on the order of keys', () => {
  expect(canonical({ b: [1, { d: null, c: 'x' }], a: undefined })).toBe('{"b":[1,{"c":"x","d":null}]}')
  expect(() => canonical({ n: Number.NaN })).toThrow()
})

test('ids made later sort later', () => {
  const [a, b] = [newId(1_700_000_000_000), newId(1_700_000_000_001)]
  expect(isId(a) && isId(b) && a < b).toBe(true)
})

test('a seed gives the same order for ever', () => {
  expect(shuffled([1, 2, 3, 4, 5, 6, 7, 8], seeded('清河镇2023-06')).join('')).toBe(
    shuffled([1, 2, 3, 4, 5, 6, 7, 8], seeded('清河镇2023-06')).join(''),
  )
  expect(shuffled([1, 2, 3, 4, 5, 6, 7, 8], seeded('a')).join('')).not.toBe(shuffled([1, 2, 3, 4, 5, 6, 7, 8], seeded('b')).join(''))
})

test('a hash names its algorithm', () => {
  expect(hash('准绳')).toMatch(/^sha256:[0-9a-f]{64}$/)
  expect(hash('')).toBe('sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
})
