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

test('names of their own right before the shares are none of what was counted before', () => {
  const text = '2019年新设0.2万家，达到3.2万家，合伙所、国资所、个人所分别占59.55%、2.98%、37.47%。'
  expect(said('share', text).filter(s => !s.startsWith('undecided'))).toEqual([])
  expect(said('share', '受理620件，其中来信126件、来访494件，来信、来访分别占20.3%、79.7%。')).toEqual([
    'holds 126÷620＝20.32%',
    'holds 494÷620＝79.68%',
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
  expect(said('growth', '挽回损失87.6万元，是上年66.9万元的1.3倍。')).toEqual(['holds 87.6万÷66.9万＝1.31'])
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

test('whatever the verb, as many shares as members are theirs in order', () => {
  expect(said('share', '来信1026件、来访2318件、网上5870件，共9214件，各占11.1%、25.2%、67.3%。')).toEqual([
    'holds 1026÷9214＝11.14%',
    'holds 2318÷9214＝25.16%',
    'fails 5870÷9214＝63.71%',
  ])
  expect(said('share', '生产总值214.6亿元。第一产业48.7亿元，第二产业81.2亿元，第三产业84.7亿元，分占22.7%、38.7%、39.5%。')).toEqual([
    'holds 48.7亿÷214.6亿＝22.69%',
    'fails 81.2亿÷214.6亿＝37.84%',
    'holds 84.7亿÷214.6亿＝39.47%',
  ])
})

test('bare numbers take the unit of the last of them', () => {
  expect(said('share', '四种形态处理1297、488、81、66人次，共1932人次，占比为67.1%、25.3%、4.2%、4.3%。')).toEqual([
    'holds 1297÷1932＝67.13%',
    'holds 488÷1932＝25.26%',
    'holds 81÷1932＝4.19%',
    'fails 66÷1932＝3.42%',
  ])
  expect(said('share', '接待游客96.3万人次。前三的景区18.6万、12.9万、9.7万人次，合占42.8%。')).toEqual([
    'holds （18.6万＋12.9万＋9.7万）÷96.3万＝42.78%',
  ])
})

test('the words name which of two figures of each member has the share', () => {
  const text = (words: string) => `交易1263宗、86.4亿元：工程418宗51.7亿元，采购622宗9.8亿元，其他223宗24.9亿元；${words}。`
  const verdicts = (words: string) => said('share', text(words)).map(s => s.split(' ')[0])
  expect(verdicts('按宗数占33.1%、49.2%、17.7%')).toEqual(['holds', 'holds', 'holds'])
  expect(verdicts('按宗数占33.1%、42.9%、17.7%')).toEqual(['holds', 'fails', 'holds'])
  expect(verdicts('按金额占59.8%、11.3%、28.8%')).toEqual(['holds', 'holds', 'holds'])
  expect(verdicts('按金额占59.8%、13.1%、28.8%')).toEqual(['holds', 'fails', 'holds'])
  expect(verdicts('各占33.1%、49.2%、17.7%')).toEqual(['holds', 'holds', 'holds'])
  expect(verdicts('各占23.6%、41.7%、34.7%')).toEqual(['undecided', 'undecided', 'undecided'])
})

test.each([
  '受理620件，来信126件、来访318件、网上176件，各占20.3%、51.3%。',
  '受理620件，来信126件、来访318件，各占20.3%、51.3%、28.4%。',
  '受理620件，办结318件，占比为51.3%、20.3%、28.4%。',
])('trap: more or fewer shares than members: %s', text => {
  expect(said('share', text).filter(s => s.startsWith('fails'))).toEqual([])
})

test('names in front of the shares change nothing in their order', () => {
  expect(said('share', '受理信访事项3150件，来信640件、来访2510件；来信、来访占20.3%、79.7%。')).toEqual([
    'holds 640÷3150＝20.32%',
    'holds 2510÷3150＝79.68%',
  ])
})
