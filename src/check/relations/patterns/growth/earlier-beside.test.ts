import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const said = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'growth')
    .map(r => `${r.verdict} ${r.message.split('，')[0]}`)

test('the same month of the year before is compared with this month', () => {
  expect(said('5月交办968件，6月交办1014件，办结987件；上年6月883件，同比升14.84%。')).toEqual(['holds （1014－883）÷883＝14.836%'])
})

test.each([
  // Of two values of earlier times, neither is the present one.
  '登记情况如下。上月登记1186件，环比升5.2%；上年9月1302件，同比降4.3%。',
  // Two things were examined: the words do not say which is meant.
  '上半年排查隐患2190起，排查纠纷864起；上年上半年排查1987起，同比增9.3%。',
  // What went the other way is another figure.
  '上半年排查隐患1790起；上年上半年排查1987起，同比增9.3%。',
])('trap: %s', text => {
  expect(said(text).filter(s => s.startsWith('fails'))).toEqual([])
})
