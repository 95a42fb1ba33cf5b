import { expect, test } from 'vitest'
import { check } from '../check.ts'
import { plain } from '../plain.ts'

const sums = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'sum')
    .map(r => [r.verdict, r.message])

test('trap: the last class of one regard taken for what is divided in the next', () => {
  expect(
    sums('全乡共36名村干部。从年龄看：50岁以上12人，49岁以下24人；从学历看：大专9人、高中27人；从身份看：退役军人8人，其他28人。'),
  ).toEqual([
    ['holds', '12＋24＝36，与36名相符。'],
    ['holds', '9＋27＝36，与36名相符。'],
    ['holds', '8＋28＝36，与36名相符。'],
  ])
})

test('in each regard all of it is divided', () => {
  expect(sums('受理案件36件，按性质分：民事12件、刑事24件；按来源分：交办9件、转办4件、自收33件。')).toEqual([
    ['fails', '9＋4＋33＝46，比36件多10。'],
    ['holds', '12＋24＝36，与36件相符。'],
  ])
})
