import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const said = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'bound')
    .map(r => `${r.verdict} ${r.message}`)

test('a rate beside its aim', () => {
  expect(said('按期办结率为92.4%，达到90%的目标要求。')).toEqual(['holds 92.4%达到90%，相符。'])
  expect(said('按期办结率为82.4%，达到90%的目标要求。')).toEqual(['fails 82.4%没有达到90%。'])
})

test('what is said to be passed already', () => {
  expect(said('进出口值612.5亿元，增长18.2%，已超过去年全年的598.1亿元。')).toEqual(['holds 612.5亿元超过598.1亿元，相符。'])
  expect(said('进出口值512.5亿元，增长18.2%，已超过去年全年的598.1亿元。').map(s => s.slice(0, 5))).toEqual(['fails'])
})

const AIMS = '细颗粒物浓度同比下降9.3%。发生重污染42天，同比减少31.5%，超额完成细颗粒物浓度同比下降4%、重污染天数同比减少6%的改善目标。'

test('aims that are named are held to the changes of their names', () => {
  expect(said(AIMS)).toEqual(['holds 下降9.3%完成下降4%，相符。', 'holds 下降31.5%完成下降6%，相符。'])
  expect(said(AIMS.replace('9.3', '3.3')).map(s => s.slice(0, 5))).toEqual(['fails', 'holds'])
  expect(said(AIMS.replace('减少6%', '减少46%')).map(s => s.slice(0, 5))).toEqual(['holds', 'fails'])
})

test.each([
  '支出执行率为62.4%，完成90%的目标任务还需努力。',
  '办结率为82.4%，达到90%的目标要求的单位有12个。',
  '办结率为82.4%，距90%的目标还有差距。',
  '办结率为82.4%，力争年底达到90%的目标。',
  '差错率为0.4%，低于1%的控制目标。',
  '进口值212.5亿元，进出口值合计已超过去年全年的598.1亿元。',
  '浓度同比下降3.3%。臭氧浓度下降1.2%，完成氮氧化物同比下降4%的目标。',
])('trap: %s', text => {
  expect(said(text).filter(s => s.startsWith('fails'))).toEqual([])
})
