import { expect, test } from 'vitest'
import { remembered } from './remembered.ts'

test('is made once for each, not for what is only equal to it', () => {
  let times = 0
  const named = remembered((of: { readonly name: string }) => ({ text: of.name, time: ++times }))
  const [one, other] = [{ name: 'a' }, { name: 'a' }]
  expect([named(one), named(other), named(one)]).toEqual([
    { text: 'a', time: 1 },
    { text: 'a', time: 2 },
    { text: 'a', time: 1 },
  ])
})
