import { expect, test } from 'vitest'
import { check } from '../check.ts'
import { plain } from '../plain.ts'

const sums = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'sum')
    .map(r => [r.verdict, r.message.split('，')[0]])

test('members that fill the name of their total are all of it', () => {
  expect(sums('全区化解邻里和山林纠纷1287件（邻里1094件、山林193件）。')).toEqual([['holds', '1094＋193＝1287']])
  expect(sums('全区化解邻里和山林纠纷1587件（邻里1094件、山林193件）。')).toEqual([['fails', '1094＋193＝1287']])
  expect(sums('全年承办建议提案236件，代表建议141件、委员提案95件。')).toEqual([['holds', '141＋95＝236']])
  expect(sums('全年承办建议提案266件，代表建议141件、委员提案95件。')).toEqual([['fails', '141＋95＝236']])
})

test('trap: a name that counts more than the members told', () => {
  expect(sums('化解婚姻、邻里和山林纠纷1587件（邻里1094件、山林193件）。').map(s => s[0])).not.toContain('fails')
  expect(sums('化解邻里和山林等纠纷1587件（邻里1094件、山林193件）。').map(s => s[0])).not.toContain('fails')
})

test('trap: members of another figure in between', () => {
  expect(sums('受理投诉举报2174件，办结1500件，其中投诉1000件、举报500件。').map(s => s[0])).not.toContain('fails')
})
