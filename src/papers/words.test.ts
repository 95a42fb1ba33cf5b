import { expect, test } from 'vitest'
import { administrativeLitigationLaw, penaltyLaw, reconsiderationLaw, threeSystems } from '../law/instruments/index.ts'
import { officeName, officeOf } from './office.ts'
import { BLANK, capital, cite, dayOr, length, moneyOr, numeral, or } from './words.ts'

test.each([
  [0, '零元整'],
  [5, '伍分'],
  [50, '伍角'],
  [105, '壹元零伍分'],
  [150, '壹元伍角'],
  [20_000, '贰佰元整'],
  [123_450, '壹仟贰佰叁拾肆元伍角'],
  [1_000_000, '壹万元整'],
  [1_050_000, '壹万零伍佰元整'],
  [10_050_000, '壹拾万零伍佰元整'],
  [100_000_005, '壹佰万元零伍分'],
  [10_000_000_100, '壹亿零壹元整'],
  [12_030_040_500, '壹亿贰仟零叁拾万零肆佰零伍元整'],
])('%i 分 in capitals', (fen, words) => expect(capital(fen)).toBe(words))

test.each([
  [5, '五'],
  [10, '十'],
  [17, '十七'],
  [20, '二十'],
  [59, '五十九'],
  [100, '一百'],
  [105, '一百零五'],
  [205, '二百零五'],
])('article %i', (n, words) => expect(numeral(n)).toBe(words))

test('what is not known is a blank', () => {
  expect([or(undefined), or('  '), or(' 有 ')]).toEqual([BLANK, BLANK, '有'])
  expect(dayOr(undefined)).toBe('＿＿＿＿年＿＿月＿＿日')
  expect(moneyOr(undefined)).toBe(`${BLANK}元（大写：${BLANK}）`)
  expect(moneyOr(200_000)).toBe('2000元（大写：贰仟元整）')
})

test('the law is cited in full, in the version of the day', () => {
  expect(cite(penaltyLaw.article(59), '2024-01-01')).toBe('《中华人民共和国行政处罚法》第五十九条')
  expect(cite(reconsiderationLaw.limits.application, '2023-12-31')).toBe('《中华人民共和国行政复议法》第九条')
  expect(cite(reconsiderationLaw.limits.application, '2024-01-01')).toBe('《中华人民共和国行政复议法》第二十条')
  expect(cite(threeSystems.article('六'), '2024-01-01')).toMatch(/》六$/)
})

test('periods come from the rows of the law', () => {
  expect(length(reconsiderationLaw.limits.application, '2024-01-01')).toBe('60日')
  expect(length(administrativeLitigationLaw.limits.suit, '2024-01-01')).toBe('6个月')
  expect(length(penaltyLaw.limits.hearingRequest, '2024-01-01')).toBe('5个工作日')
  expect(length(penaltyLaw.limits.defence, '2024-01-01')).toBe('＿＿＿个工作日')
  expect(length(penaltyLaw.limits.payment, '2019-01-01')).toBe(BLANK)
})

test('the office signs with its full name and knows who reviews it', () => {
  expect(officeName({ title: '新街街道', kind: 'town' })).toBe('新街街道办事处')
  expect(officeName({ title: '清江区司法局', kind: 'department' })).toBe('清江区司法局')
  expect(officeOf({ title: '清河镇', kind: 'town' }, { title: '清江区', kind: 'district' })).toEqual({
    name: '清河镇人民政府',
    review: '清江区人民政府',
    committee: '清河镇人民调解委员会',
  })
  expect(officeOf({ title: '清河镇', kind: 'town' }, undefined, { review: '某某市人民政府' }).review).toBe('某某市人民政府')
})
