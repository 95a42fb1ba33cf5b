import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const messages = (text: string): string[] =>
  check(plain(text))
    .relations.filter(r => r.kind === 'share')
    .map(r => `${r.verdict} ${r.message}`)

test('a rate of several outcomes is of what was concluded', () => {
  expect(messages('审结1037件，撤销或变更58件、确认违法22件、责令履行9件、终止279件，直接纠错率8.58%。')).toEqual([
    'holds （58＋22＋9）÷1037＝8.582%，与8.58%相符。',
  ])
})

test('trap: a rate that counts other outcomes besides is no contradiction', () => {
  expect(messages('审结1037件，撤销58件、确认违法22件、调解后改正112件，综合纠错率18.5%。').filter(m => m.startsWith('fails'))).toEqual([])
})

test('cases talked over, and how many of them were settled or won', () => {
  const told = (rate: string) => messages(`会审涉诉案97件，促成化解24件，补救后胜诉19件，案胜率${rate}%。`)
  expect(told('44.33')).toEqual(['holds （24＋19）÷97＝44.330%，与44.33%相符。'])
  expect(told('47.33')).toEqual(['fails （24＋19）÷97＝44.330%，不是47.33%。'])
})

test('trap: outcomes without the cases that were talked over', () => {
  expect(messages('应诉97件，促成化解24件，胜诉19件，案胜率47.33%。').filter(m => m.startsWith('fails'))).toEqual([])
})
