import { expect, test } from 'vitest'
import { check } from '../../check.ts'
import { plain } from '../../plain.ts'

const growths = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'growth')
    .map(r => `${r.verdict} ${r.message.split('，')[0]}`)

test('behind a list and a longer pause, a base that names nothing is held against the total', () => {
  const list = '全年支出86.4万元，其中车辆费61.2万元，接待费25.2万元；比年初预算94万元减少7.6万元，'
  expect(growths(`${list}下降8.1%。`)).toEqual(['holds 94万－86.4万＝7.6万', 'holds （86.4万－94万）÷94万＝-8.09%'])
  expect(growths(`${list}下降9.1%。`)).toEqual(['holds 94万－86.4万＝7.6万', 'fails （86.4万－94万）÷94万＝-8.09%'])
})

test('points of two times are of the two bases of these times', () => {
  const text = (points: string) => `接通率98.42%，环比提高0.31个百分点，同比下降${points}个百分点；上月为98.11%，上年同月为98.54%。`
  expect(growths(text('0.12')).map(g => g.slice(0, 5))).toEqual(['holds', 'holds'])
  expect(growths(text('0.21')).map(g => g.slice(0, 5))).toEqual(['holds', 'fails'])
})

test.each([
  // What is against another budget is not against the accounts named behind it.
  '2025年安排培训费48.5万元，比2024年预算减少3.5万元，下降6.7%，比2024年决算（44.2万元）增加4.3万元，增长9.7%。',
  // Who left is no later value of those that there were.
  '规上企业213家，当年入库31家，到期退出12家，净增19家；上年末194家。',
  // 上年 is said of the last of several that are told in one figure.
  '全市预算收入162.3亿元，增长2.1%；加上转移支付收入、上年结余等174.6亿元，收入总计336.9亿元。',
  // 从 of 从业 is no word of where it began.
  '从业人员4.2万人、增长0.6%；年末合作社968个、下降2.8%。',
  // Investment grew, and not the number of projects.
  '新开工亿元以上工业项目186个、比上年增加24个，民间投资增长9.4%。',
])('trap: %s', text => {
  expect(growths(text).filter(g => g.startsWith('fails'))).toEqual([])
})

test('the sign of two rates may be told once, behind the last', () => {
  const rates = (cases: string) =>
    growths(`全国发生事故38起、死亡41人，比去年同期减少12起、24人，分别下降${cases}和36.92%。`).map(g => g.split(' ')[0])
  expect(rates('24.00')).toEqual(['holds', 'holds'])
  expect(rates('26.00')).toEqual(['fails', 'holds'])
})
