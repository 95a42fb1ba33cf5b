import { expect, test } from 'vitest'
import { check } from '../check.ts'
import { plain } from '../plain.ts'

const sums = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'sum')
    .map(r => [r.verdict, r.message.split('，')[0]])
const fails = (text: string) => sums(text).filter(([verdict]) => verdict === 'fails')

test('what was left of the year before is added up with the rest', () => {
  expect(sums('高新区平衡情况：预算收入1420万元，转移性收入310万元，上年结余880万元，收入总计2610万元。')).toEqual([
    ['holds', '1420万＋310万＋880万＝2610万'],
  ])
  expect(fails('高新区平衡情况：预算收入1420万元，转移性收入310万元，上年结余880万元，收入总计2910万元。')).toHaveLength(1)
})

test('trap: what 加上 adds to stands before it, or before the page', () => {
  expect(fails('支出完成21万元，为年初预算数30万元的70%。加上补助下级支出61万元，调出资金50万元，支出总计132万元。')).toEqual([])
  expect(fails('其他基金收入0.29亿元，加上上级补助收入、上年结余等3.58亿元，收入总计8.07亿元。')).toEqual([])
})

test('trap: why a figure went up is no part of what is added up', () => {
  const spent = '支出3742万元，增长26.1%，增长的主要原因是增加资本金3000万元；加上结转下年450万元，补助下级支出200万元，支出总计4392万元。'
  expect(sums(spent)).toEqual([['holds', '3742万＋450万＋200万＝4392万']])
  expect(fails('安排国有资本支出5703万元，比上年增长76.5%，原因是改革成本支出1681万元，其他支出970万元。')).toEqual([])
})

test('what is among another member is none of its own', () => {
  const text = (total: string) => `调解100件，其中复杂20件，仲裁200件，合计${total}件。`
  expect(fails(text('300'))).toEqual([])
  expect(fails(text('310'))).toEqual([['fails', '100＋200＝300']])
  expect(sums('全年受理350件，其中调解200件、仲裁120件、诉讼30件，合计350件。').every(([verdict]) => verdict === 'holds')).toBe(true)
  const paid = fails('全年支出2350万元，其中人员1200万元、公用850万元、项目280万元，合计2350万元。')
  expect(new Set(paid.map(([, working]) => working))).toEqual(new Set(['1200万＋850万＋280万＝2330万']))
})

test('trap: a total that enumerates what it adds up is none of other things before it', () => {
  const kinds = '接警145起。其中建筑43起，占29.7%；植被56起，占38.6%；车辆15起，较去年减少8起。'
  expect(fails(`${kinds}高山、清水、红石三个乡镇火灾起数共计111起，占总数的76.6%。`)).toEqual([])
  expect(fails('上访42批，咨询31批，求助18批。城关、东关两镇批数合计81批。')).toEqual([])
})
