import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const said = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'sum')
    .map(r => `${r.verdict} ${r.message.split('，')[0]}`)

test('who answered gave one of the grades', () => {
  expect(said('满意2516件、基本满意281件、不满意77件，参与测评2874件。')).toEqual(['holds 2516＋281＋77＝2874'])
  expect(said('满意2516件、基本满意281件、不满意77件，参与测评2784件。')).toEqual(['fails 2516＋281＋77＝2874'])
})

test('trap: many of those who answered gave no grade, or not every grade is told', () => {
  expect(said('满意2516件、基本满意281件、不满意77件，回访3560件。').filter(s => s.startsWith('fails'))).toEqual([])
  expect(said('满意2516件、基本满意281件，参评2870件。').filter(s => s.startsWith('fails'))).toEqual([])
})
