import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const growths = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'growth')
    .map(r => r.verdict)

const FORMS = [
  '去年同期收案1193件，今年收案1286件，上升P。',
  '上年收案1193件，本年1286件，增长P。',
  '上年收案1193件。今年收案1286件，比上年增长P。',
  '2023年收案1193件，2024年收案1286件，同比增长P。',
  '2023年、2024年收案分别为1193件、1286件，同比增长P。',
  '收案1286件（2023年：1193件），增长P。',
  '收案1286件，在上年1193件的基础上增长P。',
  '收案1286件，审结1103件。收案比上年增长P（上年1193件）。',
  '收案1286件，审结1103件。与上年1193件相比，收案增长P。',
  '收案1286件，增幅P，较上年增加93件。',
  '收案1286件，同比增加93件、P。',
  '收案1286件，同比增加93件（P）。',
]

test.each(FORMS)('%s is of the two that stand there', text => {
  expect(growths(text.replace('P', '7.8%'))).toEqual(['holds'])
  expect(growths(text.replace('P', '8.7%'))).toEqual(['fails'])
})

test.each([
  // Two things.
  '去年同期收案1193件，今年审结1286件，上升8.7%。',
  '2023年收案1193件，2024年审结1286件，同比增长8.7%。',
  // Not the year before.
  '2019年收案1193件，2024年收案1286件，同比增长8.7%。',
  // Another thing rises.
  '去年同期收案1193件，今年收案1286件，结案率上升8.7%。',
  '去年年末收案1193件，今年收案1286件，上升8.7%。',
  // What is added may be a share of what there is.
  '收案1286件，同比增加93件（7.23%）。',
  '上年总产值119.3亿元，今年总产值128.6亿元，按可比价格计算增长8.7%。',
])('trap: %s', text => {
  expect(growths(text)).not.toContain('fails')
})
