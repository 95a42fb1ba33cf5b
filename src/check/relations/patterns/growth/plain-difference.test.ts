import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const said = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'growth')
    .map(r => `${r.verdict} ${r.message.split('，')[0]}`)

test('the words say which of the two is of now', () => {
  expect(said('平均办案天数46.2天，上年为51.8天，缩短6.5天。')).toEqual(['fails 51.8－46.2＝5.6'])
  expect(said('受教育年限由9.12年提高到10.38年，提高1.26年。')).toEqual(['holds 10.38－9.12＝1.26'])
  expect(said('五普为102.6，这次为104.01，高1.41。')).toEqual(['holds 104.01－102.6＝1.41'])
})

test('whatever is done, it is by how much the one differs from what stands right before it', () => {
  expect(said('本月接诊1820人次，跟上月的1960人次比少接诊140人次。')).toEqual(['holds 1960－1820＝140'])
  expect(said('本月接诊1820人次，跟上月的1960人次比少接诊240人次。')).toEqual(['fails 1960－1820＝140'])
  expect(said('全村流转土地1260亩，和前年的980亩相比，多流转了380亩。')).toEqual(['fails 1260－980＝280'])
  expect(said('示范片单产407公斤，比非示范田的312公斤每亩多收95公斤，单产高出36.4%。')).toEqual([
    'holds 407－312＝95',
    'fails （407－312）÷312＝30.45%',
  ])
})

test.each([
  '受理203起，其中三季度88起，比二季度的71起多17起。',
  '森林火灾3起，其中一般2起、较大火灾1起，同比减少2起。',
  '受理和办结30件，多5件。',
  '收案1286件，审结1103件，多90件。',
  '上年收案1286件，上上年1103件，多90件。',
  '收案1286件；上年1103件；今年多办90件。',
  '6月办结35件，7月42件，多9件。',
  '税收由3.2亿元，降到2.9亿元以下，非税降0.5亿元。',
  '有效3410起，日均488起，比上周3061起多349起。',
])('trap: %s', text => {
  expect(said(text).filter(s => s.startsWith('fails'))).toEqual([])
})
