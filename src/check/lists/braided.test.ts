import { expect, test } from 'vitest'
import { check } from '../check.ts'
import { plain } from '../plain.ts'

const sums = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'sum')
    .map(r => `${r.verdict} ${r.message.split('，')[0]}`)

test('members that tell cases and persons in turn are a list of each', () => {
  const accidents = (cases: number, dead: number) =>
    `发生事故${cases}起，死亡${dead}人。其中道路37起、死亡33人，建筑14起、死亡15人，工矿8起、死亡7人，其他4起、死亡3人。`
  expect(sums(accidents(63, 58))).toEqual(['holds 37＋14＋8＋4＝63', 'holds 33＋15＋7＋3＝58'])
  expect(sums(accidents(66, 58))).toContain('fails 37＋14＋8＋4＝63')
  expect(sums(accidents(63, 51))).toContain('fails 33＋15＋7＋3＝58')
  expect(sums(accidents(63, 68))).toContain('fails 33＋15＋7＋3＝58')
})

test('trap: a list that is not all in one of its figures', () => {
  expect(sums('发生事故66起，死亡78人。其中道路37起、死亡33人，建筑14起、死亡15人。').filter(s => s.startsWith('fails'))).toEqual([])
})

test('members that tell what came and what was done in turn are a list of each', () => {
  const cases = (came: number, done: number) =>
    `新收案${came}件，结案${done}件。其中刑事收30件、结19件，民商事收689件、结465件，行政收4件、结4件，其他收7件、结2件。`
  expect(sums(cases(730, 490))).toEqual(['holds 30＋689＋4＋7＝730', 'holds 19＋465＋4＋2＝490'])
  expect(sums(cases(730, 590))).toContain('fails 19＋465＋4＋2＝490')
  const regions = (came: number, done: number) =>
    `市中心收件5610件，办结5497件。县区中心：东区收838件办777件，南区收733件办707件，两地合计收${came}件、办${done}件。`
  expect(sums(regions(1571, 1484))).toEqual(['holds 838＋733＝1571', 'holds 777＋707＝1484'])
  expect(sums(regions(1571, 1448))).toEqual(['holds 838＋733＝1571', 'fails 777＋707＝1484'])
})

test('trap: what came and what was done are never added, and what some did is not all', () => {
  for (const text of [
    '新收案1120件，结案628件。其中刑案收30件、结19件，民商事收689件、结465件，执行收299件、结139件。',
    '全年收案1120件、结案628件（刑事收30件、结19件，民商事收689件、结465件）。',
    '受理申请300件，办结290件，其中人社受理120件、办结118件，公安受理100件、办结95件。',
  ])
    expect(check(plain(text)).relations.filter(r => r.verdict === 'fails')).toEqual([])
})

test('members that tell how many and what some of them came to are a list of each', () => {
  const tested = (all: number, bad: number) =>
    `抽检水产品${all}批次，不合格${bad}批次；其中鲜活鱼204批次、不合格9批次，虾蟹116批次、不合格4批次，贝类82批次、不合格1批次，其他48批次、不合格2批次。`
  expect(sums(tested(450, 16))).toEqual(['holds 204＋116＋82＋48＝450', 'holds 9＋4＋1＋2＝16'])
  expect(sums(tested(470, 16))).toContain('fails 204＋116＋82＋48＝450')
  expect(sums(tested(450, 18))).toContain('fails 9＋4＋1＋2＝16')
  // What was paid of each is of no figure that is not called so.
  const paid = '年度投资8.46亿元，完成7.93亿元；其中中央2.31亿元、支付2.18亿元，地方6.15亿元、支付5.42亿元。'
  expect(sums(paid).filter(s => s.startsWith('fails'))).toEqual([])
})
