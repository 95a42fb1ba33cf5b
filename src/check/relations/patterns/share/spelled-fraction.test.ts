import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'
import { spelledFraction } from './spelled-fraction.ts'

const shares = (text: string): string[] =>
  check(plain(text))
    .relations.filter(r => r.kind === 'share')
    .map(r => r.verdict)

test('the bracket behind a rate spells out its division', () => {
  expect(shares('败诉率：2021年9.5%（38/400）、2022年8.0%（32/400）。')).toEqual(['holds', 'holds'])
  expect(shares('败诉率：2021年9.5%（38/400）、2022年8.0%（36/400）。')).toEqual(['holds', 'fails'])
})

test.each(spelledFraction.examples.traps!)('trap: %s', text => {
  expect(shares(text)).not.toContain('fails')
})
