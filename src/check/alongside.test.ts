import { expect, test } from 'vitest'
import { check } from './check.ts'
import { plain } from './plain.ts'

const sums = (text: string): string[] =>
  check(plain(text))
    .relations.filter(r => r.kind === 'sum')
    .map(r => `${text.slice(r.claim.start, r.claim.end)} ${r.verdict}`)

test('what is told of a total and of all its parts adds up in every measure', () => {
  const text = (all: string, hurt: number) =>
    `全市发生事故61起，死亡40人，直接损失${all}万元。工矿商贸18起，死亡15人，损失812.5万元，其中东区5起4人。道路运输43起，死亡25人，损失${hurt}万元，同比减少3起。`
  expect(sums(text('1130.7', 318.2))).toEqual(expect.arrayContaining(['61 holds', '40 holds', '1130.7万 holds']))
  expect(sums(text('1130.7', 381.2))).toEqual(expect.arrayContaining(['61 holds', '40 holds', '1130.7万 fails']))
})

test('how many more there are adds up as well', () => {
  const text = (all: string) =>
    `图书146.2万册，比上年增加${all}万册；设备8120.5万元，比上年增加63.4万元。小学图书81.3万册，增加0.9万册；设备5010.3万元，增加42.9万元。初中图书64.9万册，增加0.5万册；设备3110.2万元，增加20.5万元。`
  expect(sums(text('1.4'))).toContain('1.4万 holds')
  expect(sums(text('1.2')).filter(s => s.endsWith('fails'))).toEqual(['1.2万 fails'])
})

test('the certified are of the staff: where the staff of two levels are all the staff, so are their certified', () => {
  const text = (done: number) => `执法人员8436名，已领证7963名；其中市级2316名，已领证2196名，县级6120名，已领证${done}名。`
  expect(sums(text(5767))).toEqual(expect.arrayContaining(['8436 holds', '7963 holds']))
  expect(sums(text(5776))).toEqual(expect.arrayContaining(['8436 holds', '7963 fails']))
})

test.each([
  // A case that is still open is closed in none of the classes.
  '共受理案件1636件，结案902件。其中：刑事64件，结案40件；民事872件，结案495件；执行600件，结案367件。',
  // A household may have members in both.
  '纳入对象134户412人。已消除风险的老人121户368人，已消除风险的儿童15户44人。',
  // Years are no parts of each other.
  '造林12.40万亩，抚育30.15万亩，投入8650万元。上年造林7.25万亩，抚育18.05万亩，投入5120万元。前年造林5.15万亩，抚育12.10万亩，投入3630万元。',
  // Saved by tender is not all that was saved.
  '交易78项，成交额5210.6万元，节约312.45万元。其中市级31项，3120.4万元，公开招标节约150.25万元；县级47项，2090.2万元，节约132.2万元。',
])('not wrong: %s', text => {
  expect(sums(text).filter(s => s.endsWith('fails'))).toEqual([])
})
