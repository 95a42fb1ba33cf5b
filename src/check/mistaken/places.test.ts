import { expect, test } from 'vitest'
import { check } from '../check.ts'
import { plain } from '../plain.ts'

const shares = (text: string): string[] =>
  check(plain(text))
    .relations.filter(r => r.kind === 'share')
    .map(r => r.verdict)

test('rates that stand in each other’s place are wrong', () => {
  const rates = (two: string) => `民事收1864件、结1537件，刑事收213件、结198件，结案率分别为${two}。`
  expect(shares(rates('82.46%和92.96%'))).toEqual(['holds', 'holds'])
  expect(shares(rates('92.96%和82.46%'))).toEqual(['fails', 'fails'])
  const parts = (three: string) => `话务、网上、窗口来件分别为648件、1176件、92件，分别占${three}，共1916件。`
  expect(shares(parts('33.8%、61.4%、4.8%'))).toEqual(['holds', 'holds', 'holds'])
  expect(shares(parts('61.4%、33.8%、4.8%'))).toEqual(['fails', 'fails', 'holds'])
})
