import { expect, test } from 'vitest'
import { check } from '../check.ts'
import { plain } from '../plain.ts'

const failing = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'share' && r.verdict === 'fails')
    .map(r => r.message.split('，')[0])

test('a rate is of the things it is called after', () => {
  const text = (rate: string) => `全年调解矛盾纠纷49023件，达成调解协议48288件，成功率98.5%；已履行协议47020件，协议履行率${rate}%。`
  expect(failing(text('97.4'))).toEqual([])
  expect(failing(text('95.9'))).toEqual(['47020÷48288＝97.37%'])
})

test.each([
  '全年调解矛盾纠纷49023件，达成调解协议48288件，成功率98.5%；已履行47020件，履行率95.9%。',
  '全年调解矛盾纠纷49023件，达成调解协议48288件；到期协议49023件，已履行协议47020件，协议履行率95.9%。',
  '检查发现问题49023个。督办问题48288个，按期整改问题47020个，问题整改率95.9%。',
])('trap: %s', text => {
  expect(failing(text)).toEqual([])
})
