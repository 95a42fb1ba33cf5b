import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const said = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'growth')
    .map(r => `${r.verdict} ${r.message.split('，')[0]}`)

test('one value is held to each of the times told in turn', () => {
  expect(said('二季度收信218件，一季度为196件，环比增11.2%，上年二季度为204件，同比增6.9%。')).toEqual([
    'holds （218－196）÷196＝11.22%',
    'holds （218－204）÷204＝6.86%',
  ])
  expect(said('9月受理来电2146件，8月为1983件，升9.2%，上年9月为2304件，降6.9%。')).toEqual([
    'fails （2146－1983）÷1983＝8.22%',
    'holds （2146－2304）÷2304＝-6.86%',
  ])
})

test.each([
  '收案1286件，审结1103件，上季1193件，环比增7.8%。',
  '1月办结35件，2月为42件，增加20%，3月办结51件。',
  '受理218件，其中网上196件，降11.2%。',
  '日均接警239起，全月7209起，上月8600起，降16.2%。',
])('trap: %s', text => {
  expect(said(text).filter(s => s.startsWith('fails'))).toEqual([])
})
