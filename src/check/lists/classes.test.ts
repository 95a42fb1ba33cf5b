import { expect, test } from 'vitest'
import { check } from '../check.ts'
import { plain } from '../plain.ts'

const sums = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'sum')
    .map(r => `${r.verdict} ${r.message.split('，')[0]}`)

test('known classes are the whole, whatever stands between them', () => {
  const product = (third: string) =>
    `全市生产总值619.8亿元，增长6.0%。其中，第一产业增加值122.6亿元，增长6.1%；第二产业增加值153.1亿元，增长3.5%；第三产业增加值${third}亿元，增长7.1%。`
  expect(sums(product('344.1'))).toContain('holds 122.6亿＋153.1亿＋344.1亿＝619.8亿')
  expect(sums(product('354.1'))[0]).toMatch(/^fails/)
  expect(sums('公共预算收入65000万元，其中税收收入34000万元，非税收入30000万元。')[0]).toMatch(/^fails/)
  expect(sums('受理案件613件（旧存53件，新收550件）。')).toEqual(['fails 53＋550＝603'])
  expect(sums('年末户籍人口283393人。按性别分，男性144994人；女性128399人。')).toEqual(['fails 144994＋128399＝273393'])
})

test('trap: means, and classes of different things', () => {
  expect(sums('居民人均可支配收入7184元，其中城镇居民人均可支配收入9986元，农村居民人均可支配收入3880元。').join()).not.toContain('fails')
  expect(sums('干警189人，其中女干警67人，男教师20人。').join()).not.toContain('fails')
  expect(sums('全市总收入65000万元，其中税收分成34000万元，非税返还30000万元。').join()).not.toContain('fails')
})
