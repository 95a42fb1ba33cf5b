import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const said = (text: string) => check(plain(text)).relations.map(r => `${r.verdict} ${r.message.split('，')[0]}`)
const failing = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.verdict === 'fails')
    .map(r => r.message.split('，')[0])

const SECTORS =
  '全县生产总值246.8亿元，增长5.1%。其中，第一产业增加值31.2亿元，增长3.0%；第二产业增加值97.5亿元，增长6.2%；第三产业增加值118.1亿元，增长4.8%。'

test.each([':', '：', '∶'])('the terms of a structure parted by %s are the shares of its sectors and make a hundred', mark => {
  const text = `${SECTORS}三次产业结构为${['12.6', '39.5', '47.9'].join(mark)}。`
  expect(failing(text)).toEqual([])
  expect(said(text)).toEqual(
    expect.arrayContaining(['holds 12.6＋39.5＋47.9＝100', 'holds 31.2亿÷246.8亿＝12.64%', 'holds 118.1亿÷246.8亿＝47.85%']),
  )
})

test.each([
  ['12.6', '13.6'],
  ['39.5', '36.5'],
  ['47.9', '49.7'],
])('with %s written %s both are wrong', (right, wrong) => {
  expect(failing(`${SECTORS}三次产业结构为${'12.6:39.5:47.9'.replace(right, wrong)}。`).length).toBeGreaterThanOrEqual(2)
})

test('two terms that change together still make a hundred, and differ from their sectors', () => {
  expect(failing(`${SECTORS}三次产业结构为12.6:38.5:48.9。`)).toEqual(
    expect.arrayContaining(['97.5亿÷246.8亿＝39.51%', '118.1亿÷246.8亿＝47.85%']),
  )
})

test('the points of one term are the difference of the two structures', () => {
  const text = '三次产业结构由2020年的9.8:43.1:47.1优化为8.9:42.6:48.5，第三产业占比提高了1.4个百分点。'
  expect(said(text)).toContain('holds 48.5－47.1＝1.4个百分点')
  expect(failing(text.replace('1.4个', '1.9个'))).toContain('48.5－47.1＝1.4个百分点')
  expect(failing(text.replace('提高', '下降'))).not.toEqual([])
})

test.each([
  `${SECTORS}三次产业结构为12.6:39.5:47.8。`,
  '生产总值300.0亿元，第一产业增加值40.0亿元，第二产业增加值100.0亿元，第三产业增加值160.0亿元。三次产业结构为13.3:33.3:53.4。',
  `${SECTORS}上年三次产业结构为13.4:39.0:47.6。`,
  `${SECTORS}全省三次产业结构为8.4:39.0:52.6。`,
  `${SECTORS}力争到2025年三次产业结构为10.0:38.0:52.0。`,
  '本区男女比例为3:2:1，开门时间为8:30:00，比重按3:4:3安排。',
  '甲、乙、丙三队人数之比为30:40:20。',
])('trap: %s', text => {
  expect(failing(text)).toEqual([])
})
