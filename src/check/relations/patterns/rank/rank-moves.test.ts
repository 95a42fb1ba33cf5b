import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const said = (text: string): string[] =>
  check(plain(text))
    .relations.filter(r => r.kind === 'rank')
    .map(r => `${r.verdict} ${r.message}`)

test('what lies between two places', () => {
  expect(said('全市排名第十一，比2022年的第十八上升7位。')).toEqual(['holds 18－11＝7，与上升7位相符。'])
  expect(said('排名从第3名下降到第5名，下降3个位次。')).toEqual(['fails 5－3＝2，不是下降3位。'])
})

test.each(['列全省第五，较上年提高4位。', '第二季度3件，较第一季度上升1件。', '位列第五，较年初第九的目标，前进4位。'])(
  'trap: %s',
  text => {
    expect(said(text).filter(s => s.startsWith('fails'))).toEqual([])
  },
)
