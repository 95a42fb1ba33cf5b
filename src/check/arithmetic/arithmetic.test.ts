import { expect, test } from 'vitest'
import { check } from '../check.ts'
import { plain } from '../plain.ts'
import { read } from '../reading.ts'
import { byArithmetic } from './index.ts'

const shares = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'share')
    .map(r => [text.slice(r.claim.start, r.claim.end), r.verdict])

test('a share in brackets may be of a total further up than the count before it', () => {
  expect(shares('全年立案538件，结案527件。争议类型以劳动报酬（302件，56.1%）、工伤待遇（66件，12.3%）居多。')).toEqual([
    ['56.1%', 'holds'],
    ['12.3%', 'holds'],
  ])
})

test('what no pair of counts gives still fails, and so does the count right before its share', () => {
  expect(shares('审结4696件，其中维持3509件（74.7%），改正后终止77件（1.7%），责令履行8件（0.2%），其他1102件（23.5%）。')).toContainEqual([
    '1.7%',
    'fails',
  ])
})

test('a whole percent is never excused by another pair', () => {
  expect(shares('收到申请80件，予以公开20件，占35%；另有信函57件。')).toContainEqual(['35%', 'fails'])
})

const all = (text: string) => check(plain(text)).relations.map(r => [r.kind, text.slice(r.claim.start, r.claim.end), r.verdict])

test.each([
  ['集中供养196人，分散供养1009人，集中供养率16.3%。', 'share', '16.3%'],
  ['有效警情中，刑事类427起，治安类3186起，其他1415起，占比依次为8.5%、63.4%、28.1%，共5028起。', 'share', '63.4%'],
  ['事故236起，死亡71人。事故起数减少38起，下降13.9%。', 'growth', '13.9%'],
  ['年初存量67件。新增12件，化解21件，季末58件。', 'balance', '58'],
  ['除险加固7座，投资3920万元，座均560万元。', 'average', '560万'],
])('%s', (text, kind, figure) => expect(all(text)).toContainEqual([kind, figure, 'holds']))

test('one of a row is no total of the next two', () => {
  const row = '不合格项目：农兽药残留19批次；微生物污染11批次；食品添加剂8批次；其他5批次。'
  expect(byArithmetic(read(plain(row))).filter(r => r.kind === 'sum')).toEqual([])
})

test('all the other figures of a unit, told between others, add up to the first or the last', () => {
  const text =
    '中小学30所，校舍57.74万平方米，较上年增加0.56万平方米；图书146.13万册。小学17所，校舍25.48万平方米，增加0.44万平方米；图书81.27万册。初中13所，校舍32.26万平方米，增加0.12万平方米；图书64.86万册。'
  expect(all(text)).toEqual(
    expect.arrayContaining([
      ['sum', '57.74万', 'holds'],
      ['sum', '146.13万', 'holds'],
    ]),
  )
  expect(all('补贴47670元；护理185名，补贴60280元，上半年发放107950元。')).toContainEqual(['sum', '107950', 'holds'])
  // With a figure besides, it would be chance.
  expect(all('甲项571万元，乙项251万元，丙项317万元，丁项94万元。').filter(([kind]) => kind === 'sum')).toEqual([])
})

test('percentages one behind the other that make a hundred are of one whole', () => {
  expect(
    all('20岁以下3.2%，21—30岁13.4%，31—40岁44.4%，41—50岁27.4%，51岁以上11.6%。').map(([kind, , verdict]) => [kind, verdict]),
  ).toEqual([['sum', 'holds']])
  expect(all('调解成功率45.2%，满意率30.1%，回访率24.9%，办结率98.0%。').filter(([kind]) => kind === 'sum')).toEqual([])
})

test('shares told in turn are of all the figures before them together', () => {
  const text =
    '第一产业125964万元，增长6.5%；第二产业130344万元，增长13.1%；第三产业273449万元，增长16%；三次产业占比分别为23.8%、24.6%、51.6%。'
  expect(all(text).filter(([kind]) => kind === 'share')).toEqual([
    ['share', '23.8%', 'holds'],
    ['share', '24.6%', 'holds'],
    ['share', '51.6%', 'holds'],
  ])
})
