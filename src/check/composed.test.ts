import { expect, test } from 'vitest'
import { check } from './check.ts'
import { plain } from './plain.ts'

const sums = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'sum')
    .map(r => [text.slice(r.claim.start, r.claim.end), r.verdict])

test('good: a total named by the two that stand behind it', () => {
  expect(sums('受理投诉举报1500件，其中投诉1000件、举报500件。')).toEqual([['1500', 'holds']])
  expect(sums('受理咨询投诉举报3000件，其中咨询1500件、投诉1000件、举报500件。')).toEqual([['3000', 'holds']])
})

test('bad: it is no more than the two of its name', () => {
  expect(sums('受理投诉举报3000件，其中投诉1000件、举报500件。')).toEqual([['3000', 'fails']])
  expect(sums('受理消费投诉举报3000件，其中投诉1000件、举报500件。')).toEqual([['3000', 'fails']])
})

test('trap: a total named by more kinds than are listed is not their sum', () => {
  expect(sums('受理咨询投诉举报3000件，其中投诉1000件、举报500件。')).toEqual([['3000', 'undecided']])
  expect(sums('受理咨询和投诉举报3000件，其中投诉1000件、举报500件。')).toEqual([['3000', 'undecided']])
})
