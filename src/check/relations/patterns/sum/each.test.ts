import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const said = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'sum')
    .map(r => `${r.verdict} ${r.message.split('，')[0]}`)

const TEXT = '本月有14件逾期，其中东区5件，西区3件，民政局、财政局、气象站、档案馆、团委及妇联各1件。'

test('what each has counts for each that is named', () => {
  expect(said(TEXT)).toEqual(['holds 5＋3＋1×6＝14'])
})

test.each([
  ['14件', '13件'],
  ['5件', '6件'],
  ['各1件', '各2件'],
])('with %s written %s the parts are more than the whole', (right, wrong) => {
  expect(said(TEXT.replace(right, wrong)).map(s => s.slice(0, 5))).toEqual(['fails'])
})

test('fewer than the whole are not called wrong', () => {
  expect(said(TEXT.replace('14件', '15件')).map(s => s.slice(0, 9))).toEqual(['undecided'])
})

test.each([
  '本月逾期14件，其中东区5件，各局各1件。',
  '本月有4件逾期，其中东区3件，民政局等部门各1件。',
  '本月逾期14件，其中信访、复议各类案件5件，其他9件。',
])('trap: %s', text => {
  expect(said(text).filter(s => s.startsWith('fails'))).toEqual([])
})

test.each([
  '上月事故9起。江苏3起，安徽2起，福建、广东各1起。',
  '受理20件。江苏、安徽各30件。',
  '事故9起、死亡9人。分地区：江苏3起，安徽2起，福建、广东各1起。',
])('trap: a sentence of its own need not be of the figure before: %s', text => {
  expect(check(plain(text)).relations.filter(r => r.verdict === 'fails')).toEqual([])
})
