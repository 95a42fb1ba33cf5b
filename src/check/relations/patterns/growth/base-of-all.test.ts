import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const said = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'growth')
    .map(r => `${r.verdict} ${r.message.split('，')[0]}`)

test('the value of the year before opens a sentence and is of what the paragraph adds up', () => {
  const cities = (rate: string) => `滨城4127、江南3386、海东2915。合计10428。前三位合占100%。上年9700件，增长${rate}%。`
  expect(said(cities('7.5'))).toEqual(['holds （10428－9700）÷9700＝7.51%'])
  expect(said(cities('7.8'))).toEqual(['fails （10428－9700）÷9700＝7.51%'])
})

test('trap: without a word for the whole any of the figures before may be meant', () => {
  expect(said('受理诉求2300件，办结2180件，办结率94.8%。上年2000件，增长9%。').filter(s => s.startsWith('fails'))).toEqual([])
  expect(said('受理诉求2300件，办结2180件，办结率94.8%。上年2000件，增长43%。').filter(s => s.startsWith('fails'))).toEqual([])
})
