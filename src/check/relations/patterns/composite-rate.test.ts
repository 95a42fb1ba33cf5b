import { expect, test } from 'vitest'
import { check } from '../../check.ts'
import { plain } from '../../plain.ts'

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
