import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const said = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'share')
    .map(r => `${r.verdict} ${r.message.split('，')[0]}`)

const REFUSED = '批准逮捕143件187人，不批准逮捕39件52人，不捕率为21.76%。'
const PLEAS = '审结案件302件371人，适用认罪认罚281件348人，认罪认罚适用率93.80%。'

test('a rate of pairs is of the place that gives it', () => {
  expect(said(REFUSED)).toEqual(['holds 52÷（187＋52）＝21.757%'])
  expect(said(REFUSED.replace('21.76', '21.43'))).toEqual(['holds 39÷（143＋39）＝21.429%'])
  expect(said(PLEAS)).toEqual(['holds 348÷371＝93.801%'])
  expect(said('起诉210件263人。不起诉51件58人，不起诉率（按人数）为18.07%。')).toEqual(['holds 58÷（263＋58）＝18.069%'])
})

test.each([
  [REFUSED, '21.76', '27.76'],
  [PLEAS, '93.80', '98.30'],
  [PLEAS, '93.80', '91.62'],
  [PLEAS, '348人', '338人'],
])('%s with %s written %s is wrong', (text, right, wrong) => {
  expect(said(text.replace(right, wrong)).map(s => s.slice(0, 5))).toEqual(['fails'])
})

test.each([
  '决定起诉310件381人，决定不起诉44件51人，不诉率为11.07%。',
  '审结案件302件371人，提前介入11件，适用认罪认罚281件348人，律师参与率93.1%。',
  '受理案件331件402人，审结案件302件371人，适用认罪认罚281件348人，认罪认罚适用率90.1%。',
  '批准逮捕143件187人，追捕39件52人，不捕率为27.7%。',
])('trap: %s', text => {
  expect(said(text).filter(s => s.startsWith('fails'))).toEqual([])
})
