import { expect, test } from 'vitest'
import { check } from '../check.ts'
import { plain } from '../plain.ts'

const said = (text: string): string[] =>
  check(plain(text)).relations.flatMap(r => (r.kind === 'sum' ? [`${r.verdict} ${text.slice(r.claim.start, r.claim.end)}`] : []))

test('a member below zero is a member', () => {
  expect(said('收入4210万元：税收2893万元，非税收入640万元，转贷收入-75万元，上级补助752万元。')).toEqual(['holds 4210万'])
  expect(said('可用财力8430.5万元。其中，当年收入6210.2万元，上级补助2350.6万元，体制上解-412.8万元，上年结转282.5万元。')).toEqual([
    'holds 8430.5万',
  ])
})

test('trap: what does not come out is left open, and a dash is no minus', () => {
  expect(said('收入4210万元：税收2893万元，非税收入640万元，转贷收入-75万元，上级补助760万元。').join()).not.toMatch('fails')
  expect(said('出动3260人次，2019-2020年1500人次。').join()).not.toMatch('fails')
})
