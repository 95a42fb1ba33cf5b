import { expect, test } from 'vitest'
import { oneDigitOff } from './one-digit.ts'

const off = (printed: number, value: number, step = 1) => oneDigitOff({ printed, step, precision: 'exact' }, value)

test.each([
  [9436, 9446, 1],
  [745, 754, 1],
  [68.54e8, 68.44e8, 1e6],
])('%d is %d with one slip', (printed, value, step) => expect(off(printed, value, step)).toBe(true))

test.each([
  [9436, 9436],
  [9436, 9120],
  [98, 99],
  [998, 1002],
  [745, 547],
])('%d is not %d with one slip', (printed, value) => expect(off(printed, value)).toBe(false))
