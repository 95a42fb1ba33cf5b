import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const said = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'growth')
    .map(r => `${r.verdict} ${r.message.split('，')[0]}`)

test('each change is of the figures in its place', () => {
  expect(said('培训18场、1640人次，上年为15场、1520人次，两项分别增长30%、7.9%。')).toEqual([
    'fails （18－15）÷15＝20.00%',
    'holds （1640－1520）÷1520＝7.89%',
  ])
  expect(said('来信318件、来访206件，上年同期分别为296件、186件，分别升7.4%、10.8%。').every(s => s.startsWith('holds'))).toBe(true)
})

test.each([
  '来信318件、来访206件，上年同期来访296件、来信186件，两者分别升7.4%、10.8%。',
  '网上412件、来信318件、来访206件，上年同期296件、186件，两者分别升9.4%、12.8%。',
  '上年来信318件、来访206件，同期296件、186件，两者分别升9.4%、12.8%。',
])('trap: %s', text => {
  expect(said(text).filter(s => s.startsWith('fails'))).toEqual([])
})
