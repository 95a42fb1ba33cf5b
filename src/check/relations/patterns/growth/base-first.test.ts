import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const said = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'growth')
    .map(r => `${r.verdict} ${r.message.split('，')[0]}`)

test.each([
  ['较2022年的45件，2023年行政复议案件下降20%，为36件。', 'holds （36－45）÷45＝-20.00%'],
  ['与去年同期的240件相比，今年受理量增长18%，达到276件。', 'fails （276－240）÷240＝15.00%'],
])('the base opens the sentence: %s', (text, message) => {
  expect(said(text)).toContain(message)
})

test.each([
  // Another thing in another unit.
  '较2022年的45件，2023年行政复议案件下降25%，为36人。',
  // A further sentence.
  '较2022年的45件，2023年行政复议案件下降25%。应诉36件。',
])('trap: %s', text => {
  expect(said(text).filter(s => s.startsWith('fails'))).toEqual([])
})
