import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const said = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'growth')
    .map(r => `${r.verdict} ${r.message}`)

test('parts of a year by whatever name', () => {
  expect(said('1—6月受理120件，7—12月受理150件，下半年比上半年增长25%。')).toContain('holds （150－120）÷120＝25.00%，与增长25%相符。')
})

test.each([
  '1—6月受理120件，7—12月办结150件，下半年比上半年增长35%。',
  '上半年受理120件，去年下半年受理150件，下半年比上半年增长35%。',
  '一季度立案80件，二季度立案100件，三季度比二季度上升20%。',
])('trap: %s', text => {
  expect(said(text).filter(s => s.startsWith('fails'))).toEqual([])
})
