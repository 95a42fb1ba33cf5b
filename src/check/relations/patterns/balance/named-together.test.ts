import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const said = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'balance')
    .map(r => `${r.verdict} ${r.message.split('，')[0]}`)

test('members that are named again are added up', () => {
  expect(said('咨询320件，求助86件，投诉41件。求助、投诉两类加起来127件。')).toEqual(['holds 86＋41＝127'])
  expect(said('维持1562件，撤销97件，确认违法61件，责令履行55件。撤销、确认违法和责令履行合计纠错231件。')).toEqual([
    'fails 97＋61＋55＝213',
  ])
})

test('trap: more kinds than are named, and one that was not counted', () => {
  expect(said('咨询320件，求助86件，投诉41件。求助、投诉三类加起来447件。')).toEqual([])
  expect(said('咨询320件，求助86件，投诉41件。求助、举报两类加起来127件。')).toEqual([])
})
