import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const said = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'growth')
    .map(r => `${r.verdict} ${r.message.split('，')[0]}`)

const TEXT = '一般公共预算收入完成31,240万元，占预算103.2%，同比增长11.25%，增收3,159万元。'

test('the base is rebuilt from the increment behind the rate', () => {
  expect(said(TEXT)).toEqual(['holds 基期31240万－3159万＝28081万'])
})

test.each([
  ['11.25', '12.25'],
  ['11.25', '11.52'],
  ['3,159', '3,759'],
  ['31,240', '34,240'],
])('with %s written %s it is wrong', (right, wrong) => {
  expect(said(TEXT.replace(right, wrong)).map(s => s.slice(0, 5))).toEqual(['fails'])
})

test.each([
  '输出电量345亿度，同比增长32%，减少碳排放2810万吨。',
  '收入完成31,240万元，同比增长11.25%，比2019年增加8,159万元。',
  '收入完成31,240万元，同比增长11.25%，增加支出3,759万元。',
  '收入完成31,240万元，税收占比60%，同比增长11.25%，增收3,759万元的目标未实现。',
  '地区生产总值完成312亿元，同比增长5.2%，增加31亿元。',
])('trap: %s', text => {
  expect(said(text).filter(s => s.startsWith('fails'))).toEqual([])
})
