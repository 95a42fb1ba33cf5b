import { expect, test } from 'vitest'
import { check } from '../../check.ts'
import { plain } from '../../plain.ts'

const said = (kind: string, text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === kind)
    .map(r => `${r.verdict} ${r.message.split('，')[0]}`)

const COURTS = ['法庭｜新收｜旧存｜审结｜未结｜结案率', '城关｜1286｜74｜1302｜58｜95.74%', '河西｜842｜51｜861｜32｜96.42%']
const courts = (row: string) => [...COURTS, row].join('\n')

test('what there was, what came, what was done and what is left balance in every row', () => {
  expect(said('balance', courts('石桥｜419｜22｜418｜23｜94.78%'))).toEqual([
    'holds 城关：74＋1286－1302＝58',
    'holds 河西：51＋842－861＝32',
    'holds 石桥：22＋419－418＝23',
  ])
  expect(said('balance', courts('石桥｜419｜22｜418｜32｜94.78%'))[2]).toBe('fails 石桥：22＋419－418＝23')
})

test('a rate is of all that there was to do', () => {
  expect(said('share', courts('石桥｜419｜22｜418｜23｜94.78%'))).toEqual([
    'holds 城关：1302÷（74＋1286）＝95.735%',
    'holds 河西：861÷（51＋842）＝96.417%',
    'holds 石桥：418÷（22＋419）＝94.785%',
  ])
  expect(said('share', courts('石桥｜419｜22｜418｜23｜97.48%'))[2]).toBe('fails 石桥：418÷（22＋419）＝94.785%')
})

const APPLICATIONS = ['项目 | 自然人 | 法人 | 总计', '本年新收 | 163 | 28 | 191', '上年结转 | 5 | 1 | 6', '予以公开 | 85 | 15 | 100']

test('what came, what was done with it and what is left, in every column', () => {
  const text = (last: number) => [...APPLICATIONS, `不予公开 | 76 | 13 | ${last}`, '结转下年 | 7 | 1 | 8'].join('\n')
  expect(said('balance', text(89)).map(s => s.slice(0, 5))).toEqual(['holds', 'holds', 'holds'])
  expect(said('balance', text(98)).map(s => s.slice(0, 5))).toEqual(['holds', 'holds', 'fails'])
})

test.each([
  // Cases sent on to others are in no column.
  ['法庭｜新收｜旧存｜审结｜未结', '城关｜1286｜74｜1302｜50', '河西｜842｜51｜861｜29', '石桥｜419｜22｜418｜21'].join('\n'),
  ['法庭｜新收｜旧存｜审结｜结案率', '城关｜1286｜74｜1202｜93.47%', '河西｜842｜51｜801｜95.13%', '石桥｜419｜22｜408｜97.37%'].join('\n'),
  [...APPLICATIONS, '不予公开 | 70 | 11 | 81', '结转下年 | 7 | 1 | 8'].join('\n'),
  [...APPLICATIONS, '不予公开 | 76 | 13 | 98', '其他处理 | 0 | 0 | 0'].join('\n'),
])('trap: %s', text => {
  expect(said('balance', text).filter(s => s.startsWith('fails'))).toEqual([])
  expect(said('share', text).filter(s => s.startsWith('fails'))).toEqual([])
})
