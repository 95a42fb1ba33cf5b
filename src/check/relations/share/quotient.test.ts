import { expect, test } from 'vitest'
import { check } from '../../check.ts'
import { plain } from '../../plain.ts'

const verdicts = (text: string): string[] =>
  check(plain(text))
    .relations.filter(r => r.kind === 'share' || r.kind === 'average')
    .map(r => r.verdict)

test.each([
  ['播种面积118.6万亩，总产51.37万吨，单产433.1公斤/亩。', '433.1', '453.1'],
  ['营业收入462.38亿元，同比增长5.4%；营业成本391.64亿元，每百元营业收入中的成本为84.70元。', '84.70', '87.40'],
  ['城镇居民人均20417元，上年19386元。农村居民人均11342元，城乡居民收入比为1.80。', '1.80', '1.90'],
])('%s', (text, right, wrong) => {
  expect(verdicts(text)).toContain('holds')
  expect(verdicts(text.replace(right, wrong))).toContain('fails')
})

test.each([
  '城镇居民人均可支配收入20417元，农村居民人均消费支出11342元，城乡居民收入比为2.80。',
  '播种面积118.6万亩，总产51.37万吨，单产866.2斤/亩。',
  '销售面积184.6万平方米；销售额142.73亿元，住宅均价7980元/平方米。',
  '稻谷播种面积54.2万亩，小麦播种面积38.6万亩，总产51.37万吨，单产433.1公斤/亩。',
  '营业收入462.38亿元，营业成本391.64亿元，每百元营业收入中的费用为7.36元。',
])('trap: %s', text => {
  expect(verdicts(text)).not.toContain('fails')
})
