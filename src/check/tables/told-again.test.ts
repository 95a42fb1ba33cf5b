import { expect, test } from 'vitest'
import { check } from '../check.ts'
import { plain } from '../plain.ts'

const fails = (text: string): string[] => {
  const document = plain(text)
  return check(document).relations.flatMap(r => (r.verdict === 'fails' ? [document.text.slice(r.claim.start, r.claim.end)] : []))
}
const holds = (text: string, stated: string): boolean => {
  const document = plain(text)
  return check(document).relations.some(r => r.verdict === 'holds' && document.text.slice(r.claim.start, r.claim.end) === stated)
}

const complaints = (done: number) =>
  `一季度共受理3284件，其中咨询2146件，举报1138件，转办${done}件。分布（单位｜咨询｜举报｜受理｜转办）：东区｜1210｜604｜1814｜1702；西区｜936｜534｜1470｜1415；合计｜2146｜1138｜3284｜3117。`
test('what the text tells again of the totals of a table', () => {
  expect(fails(complaints(3117))).toEqual([])
  expect(fails(complaints(2986))).toEqual(['2986'])
})

const cars = (buy: number, run: number) =>
  `2023年“三公”经费预算表（万元）：\n合计｜出国（境）费｜车辆小计｜购置费｜运行费｜接待费\n96｜0｜84｜60｜24｜12\n公务接待费12万元。其中：公务用车购置费${buy}万元，公务用车运行费${run}万元。`
test('two columns in each other’s place', () => {
  expect(fails(cars(60, 24))).toEqual([])
  expect(fails(cars(24, 60))).toEqual(['24万', '60万'])
})

const fines = (sum: string) =>
  `全年实施处罚417宗，罚没收入${sum}万元。\n警告｜罚款｜其他｜合计（宗）｜罚没金额（万元）\n102｜298｜17｜417｜2364.85`
test('digits that have slipped', () => {
  expect(fails(fines('2364.85'))).toEqual([])
  expect(fails(fines('2346.85'))).toEqual(['2346.85万'])
  expect(fails(fines('1918.2'))).toEqual([])
})

test('rows told in the text', () => {
  const text =
    '上半年受理8213件，其中临江区5140件，青山区3073件。地区｜投诉量｜初查率｜举报量｜核查率：临江区4025｜99%｜1115｜100%；青山区2206｜98%｜867｜99%。'
  expect(holds(text, '5140')).toBe(true)
  expect(holds(text, '3073')).toBe(true)
  const share =
    '收案情况（法院｜2022年新收｜2021年新收）：中院｜2573｜3161；江口｜4020｜3343；石门｜3011｜2718；合计｜9604｜9222。江口区占全市新收案件41.86%。'
  expect(holds(share, '41.86%')).toBe(true)
})

const funds = (bridge: number) =>
  `资金1000万元，分配如下：水利局水利资金480万元；交通局道路资金300万元；农业局产业资金220万元。分配表（项目｜规模｜责任单位）：水渠｜300｜水利局；水库｜180｜水利局；通村路｜210｜交通局；便桥｜${bridge}｜交通局；大棚｜220｜农业局；合计｜1000｜。`
test('what a column of words gives to each', () => {
  expect(fails(funds(90))).toEqual([])
  expect(fails(funds(40))).toContain('300万')
})

test.each([
  [
    'of another time',
    '本月办结812件，受理903件，其中咨询610件、举报293件。全年情况（单位｜咨询｜举报｜受理｜办结）：东区｜1210｜604｜1814｜1702；西区｜936｜534｜1470｜1415；合计｜2146｜1138｜3284｜3117。',
  ],
  ['two measures of a name', '全年购置费和运行费84万元，运行费24万元。\n合计｜购置费｜运行费｜接待费\n96｜60｜24｜12'],
  [
    'a part of the column',
    '受理3284件，其中咨询2146件，举报1138件，按期办结3002件。分布（单位｜咨询｜举报｜受理｜办结）：东区｜1210｜604｜1814｜1702；西区｜936｜534｜1470｜1415；合计｜2146｜1138｜3284｜3117。',
  ],
  [
    'a row with more than the table',
    '水利局共安排资金680万元，交通局300万元，农业局220万元。项目（项目｜规模｜责任单位）：水渠｜300｜水利局；水库｜180｜水利局；通村路｜210｜交通局；便桥｜90｜交通局；大棚｜220｜农业局。',
  ],
])('trap: %s', (_, text) => expect(fails(text)).toEqual([]))
