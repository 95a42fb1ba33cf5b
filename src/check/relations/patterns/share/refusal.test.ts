import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const said = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'share')
    .map(r => `${r.verdict} ${r.message.split('，')[0]}`)

test('of both outcomes, in either order', () => {
  expect(said('提起公诉640人，不起诉160人，不起诉率20%。')).toEqual(['holds 160÷（640＋160）＝20.00%'])
  expect(said('提起公诉640人，不起诉160人，不起诉率25%。')).toEqual(['fails 160÷（640＋160）＝20.00%'])
  expect(said('上半年不起诉18.3万人，起诉64.7万人，不起诉率28.3%。')).toEqual(['fails 183000÷（647000＋183000）＝22.05%'])
})

test('trap: a rate of something else that was refused', () => {
  expect(said('受理申请640件，不予受理160件，不予受理率25%。').filter(s => s.startsWith('fails'))).toEqual([])
})
