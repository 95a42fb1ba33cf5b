import { expect, test } from 'vitest'
import { check } from '../../check.ts'
import { plain } from '../../plain.ts'

const said = (kind: string, text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === kind)
    .map(r => `${r.verdict} ${r.message.split('，')[0]}`)

test('shares that are told after a list are of its members, one by one', () => {
  expect(said('share', '应诉案件74件，涉土地29件、工伤18件、治安11件，占比依次为39.2%、23.4%、14.9%。')).toEqual([
    'holds 29÷74＝39.19%',
    'fails 18÷74＝24.32%',
    'holds 11÷74＝14.86%',
  ])
})

test('where a total closes the list, they are of that', () => {
  expect(said('share', '投诉2046件、举报413件、咨询1187件，共3646件，占比分别为56.1%、11.3%、32.6%。')).toEqual([
    'holds 2046÷3646＝56.12%',
    'holds 413÷3646＝11.33%',
    'holds 1187÷3646＝32.56%',
  ])
})

test('changes that are told of several figures are of each', () => {
  expect(said('growth', '事故11起，死亡8人，同比分别减少3起、5人，下降21.4%和35.8%。')).toEqual([
    'holds 基期11＋3＝14',
    'fails 基期8＋5＝13',
  ])
})

test('trap: figures in brackets behind a word taken for parts of the figure before', () => {
  const text = '立案538件，结案527件，结案率97.96%。类型以劳动报酬（302件，56.1%）、解除合同（137件，25.5%）为主。'
  expect(said('share', text).filter(s => s.startsWith('fails'))).toEqual([])
})

test('so many times the figure right before', () => {
  expect(said('growth', '挽回损失87.6万元，是上年66.9万元的1.3倍。')).toEqual(['holds 876000÷669000＝1.31'])
  expect(said('growth', '法律援助案件276件，是上年240件的1.5倍。')).toEqual(['fails 276÷240＝1.15'])
})

test('figures of several counters that are all of one before them', () => {
  const text = (shares: string) => `全年信访总量3218件批次。来信486件、来访1127批、网上信访1605件，占比分别为${shares}。`
  expect(said('share', text('15.1%、35.0%、49.9%')).map(s => s.split(' ')[0])).toEqual(['holds', 'holds', 'holds'])
  expect(said('share', text('15.1%、49.9%、35.0%')).map(s => s.split(' ')[0])).toEqual(['holds', 'fails', 'fails'])
})

test('trap: figures of several counters that are not all of any', () => {
  const text = '全年信访总量3918件批次。来信486件、来访1127批、网上信访1605件，占比分别为15.1%、49.9%、35.0%。'
  expect(said('share', text).filter(s => s.startsWith('fails'))).toEqual([])
})
