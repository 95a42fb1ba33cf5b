import { expect, test } from 'vitest'
import { check } from '../check.ts'
import { plain } from '../plain.ts'

const sums = (text: string): string[] =>
  check(plain(text))
    .relations.filter(r => r.kind === 'sum')
    .map(r => `${r.verdict} ${r.message}`)

test.each([
  ['总收入4348万元：税收3511万元，非税837万元；上划2628万元，地方1720万元。', '地方1720', '地方1750'],
  ['职工1840人：男1012人，女828人；教师1633人，行政207人。', '行政207', '行政217'],
  ['医院35394个，公立11870个、民营23524个；按等级三级2996、二级10404、一级12252、未定级9742。', '级9742', '级9472'],
  [
    '医院35394个，公立11870个、民营23524个；按床位不足100张21246、100至199张5297、200至499张4761、500至799张2005、800张以上2085。',
    '799张2005',
    '799张2015',
  ],
])('a total is divided once more: %s', (text, right, wrong) => {
  expect(sums(text).filter(s => s.startsWith('holds'))).toHaveLength(2)
  expect(sums(text.replace(right, wrong)).filter(s => s.startsWith('fails'))).toHaveLength(1)
})

test('trap: what stands behind the semicolon may be of something else', () => {
  expect(sums('总收入4348万元：税收3511万元，非税837万元；城区2628万元，开发区1120万元。').filter(s => s.startsWith('fails'))).toEqual([])
})

test('what was aimed at is no part of what was reached', () => {
  const text = (land: string) =>
    `基金收入969万元，为预算2180万元的44.4%，土地出让${land}万元、配套费35万元、污水处理费68万元；基金支出4093万元。`
  expect(sums(text('866'))[0]).toContain('holds')
  expect(sums(text('886'))[0]).toContain('fails')
})

test('trap: shares that fit and leave some percent leave a rest', () => {
  expect(sums('全年投诉995971件，商品541215件占54.34%，服务406747件占40.84%。')[0]).toContain('undecided')
  expect(sums('全年投诉995971件，商品541215件占54.34%，服务454756件占45.66%。')[0]).toContain('holds')
  expect(sums('床位910.1万张：医院713.1万张（78.4%）、基层164.9万张（18.1%）、公卫29.6万张（3.3%）。')[0]).toContain('undecided')
})

test('trap: the second grade is not two grades together', () => {
  expect(sums('民营23524个；三级2996个、二级10404个、一级12252个。').filter(s => s.startsWith('fails'))).toEqual([])
})

test('trap: one sample may fail for several reasons', () => {
  const text =
    '不合格143批次，来自生产17批次、流通79批次、餐饮47批次；检出问题为农残58批次、微生物34批次、添加剂31批次、质量指标12批次、其他11批次。'
  expect(sums(text).filter(s => s.startsWith('fails'))).toEqual([])
})
