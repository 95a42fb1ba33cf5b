import { expect, test } from 'vitest'
import { check } from '../check.ts'
import { plain } from '../plain.ts'

const sums = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'sum')
    .map(r => `${r.verdict} ${r.message.split('，')[0]}`)

const calls = (no: number) => `接收诉求21347件：投诉11286件、举报3874件、咨询6187件。投诉受理9640件、不受理${no}件，办结9052件。`

test('what was taken up and what was not, of what is named by the same word', () => {
  expect(sums(calls(1646))).toContain('holds 9640＋1646＝11286')
})

test('trap: some may wait, and some may have come the year before', () => {
  expect(sums(calls(1588))).toContain('undecided 9640＋1588＝11228')
  expect(sums(calls(1688))).toContain('undecided 9640＋1688＝11328')
  expect(sums('收到投诉260件。举报受理96件、不受理15件。')).toEqual([])
})

test('arrests granted and refused of those asked for: some are still being looked into', () => {
  const arrests = (no: number) => `受理审查逮捕3187人，批捕2204人，不捕${no}人。`
  expect(sums(arrests(983))).toEqual(['holds 2204＋983＝3187'])
  expect(sums(arrests(941))).toEqual(['undecided 2204＋941＝3145'])
  expect(sums(arrests(993))).toEqual(['undecided 2204＋993＝3197'])
  expect(sums('受理案件3187人，批捕2204人，不捕941人。')).toEqual(['undecided 2204＋941＝3145'])
  expect(sums('受理案件3187人，批捕2204人，不捕993人。')).toEqual([])
})
