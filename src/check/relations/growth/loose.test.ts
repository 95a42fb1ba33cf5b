import { expect, test } from 'vitest'
import { check } from '../../check.ts'
import { plain } from '../../plain.ts'

const growths = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'growth')
    .map(r => r.verdict)

test('trap: a rough base makes no rate right that the printed figures do not give', () => {
  expect(growths('收入完成5.25亿元，比上年的5亿元增长5%。')).toEqual(['holds'])
  expect(growths('收入完成5.52亿元，比上年的5亿元增长5%。')).toEqual(['undecided'])
  expect(growths('总量达到3.12万户，比上年末的3万户增长6%。')).toEqual(['undecided'])
})

test('trap: what differs by rounding holds', () => {
  expect(growths('收入完成2.5亿元，比上年的1.2亿元增长108.1%。')).toEqual(['holds'])
})
