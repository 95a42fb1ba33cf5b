import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const said = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'growth')
    .map(r => `${r.verdict} ${r.message.split('，')[0]}`)

test('by how much this time differs from the one before is of that one', () => {
  expect(said('上期检出问题156个，本期减少37个，降23.7%。')).toContain('holds 37÷156＝23.72%')
  expect(said('去年同期接诉2100件，今年同期多315件，增幅16%。')).toContain('fails 315÷2100＝15.00%')
  expect(said('年内立案548宗，较前一年的617宗少了69宗，降幅为15.6%。')).toContain('fails 69÷617＝11.18%')
})

test('trap: the rate is of the two values, and the difference between is wrong', () => {
  expect(said('投诉举报12846件，比上年的13570件减少734件，下降5.3%。')).not.toContain('fails 734÷13570＝5.41%')
})

test('trap: what was carried over from the year before, and a rate that goes the other way', () => {
  expect(said('上年末结存158件，今年多36件，增长27.28%。').filter(s => s.startsWith('fails'))).toEqual([])
  expect(said('上年审结158件，今年多36件，办理时长下降9%。').filter(s => s.startsWith('fails'))).toEqual([])
})
