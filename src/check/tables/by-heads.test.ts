import { expect, test } from 'vitest'
import { check } from '../check.ts'
import { plain } from '../plain.ts'

const said = (text: string) => check(plain(text)).relations.map(r => `${r.verdict} ${text.slice(r.claim.start, r.claim.end)}`)
const wrong = (text: string) => said(text).filter(s => s.startsWith('fails'))

const passed = (last: string) => `环节｜抽检批次｜不合格批次｜合格率\n生产｜308｜4｜98.70%\n流通｜877｜4｜99.54%\n餐饮｜244｜14｜${last}%`
test('what is left without those that the rate denies', () => {
  expect(said(passed('94.26'))).toContain('holds 94.26%')
  expect(wrong(passed('84.26'))).toEqual(['fails 84.26%'])
})

test('settled in time and late, of all that came', () => {
  const text = (rate: string) =>
    `单位｜派遣总数｜按时办结数｜超时办结数｜未办结数｜结案率\n甲局｜51｜40｜4｜7｜86.3%\n乙局｜52｜43｜1｜8｜84.6%\n丙局｜75｜60｜4｜11｜${rate}%`
  expect(wrong(text('85.3'))).toEqual([])
  expect(wrong(text('58.3'))).toEqual(['fails 58.3%'])
})

test('so many each', () => {
  const text = (mean: string) =>
    `公证处｜公证员（人）｜办证量（件）｜人均办证（件）\n甲处｜9｜1447｜160.8\n乙处｜18｜1048｜${mean}\n合计｜27｜2495｜92.4`
  expect(wrong(text('58.2'))).toEqual([])
  expect(wrong(text('56.2'))).toEqual(['fails 56.2'])
  const money = (mean: string) =>
    `区县｜参保人数（万人）｜基金支出（亿元）｜人均支出（元）\n东区｜12.5｜3.75｜3000\n西区｜20.0｜5.20｜2600\n南区｜8.0｜2.00｜${mean}`
  expect(wrong(money('2500'))).toEqual([])
  expect(wrong(money('2900'))).toEqual(['fails 2900'])
})

test('trap: rates of something else, means of single ones', () => {
  for (const text of [
    passed('94.26').replaceAll('合格率', '整改率'),
    '镇｜农户｜人口｜平均年龄\n甲镇｜120｜480｜41.2\n乙镇｜200｜640｜39.5\n丙镇｜150｜500｜44.0',
    '单位｜收件｜未办结｜去年办结率\n甲｜100｜4｜96.0%\n乙｜250｜10｜91.0%\n丙｜80｜8｜92.0%',
  ])
    expect(wrong(text)).toEqual([])
})
