import { expect, test } from 'vitest'
import { check } from '../check.ts'
import { plain } from '../plain.ts'

const growths = (text: string) =>
  check(plain(text)).relations.flatMap(r => (r.kind === 'growth' ? [`${text.slice(r.claim.start, r.claim.end)} ${r.verdict}`] : []))

const table = (last: string, head = '财政收入（万元）') => `历年财政收入
年份｜${head}｜增长（%）
2004年｜121665｜25.7
2005年｜157800｜29.7
2006年｜180209｜14.2
2007年｜200818｜11.4
2008年｜221429｜${last}`

test('each year over the one before', () => {
  expect(growths(table('10.3'))).toEqual(['29.7 holds', '14.2 holds', '11.4 holds', '10.3 holds'])
  expect(growths(table('13.0'))).toContain('13.0 fails')
})

test('trap: at comparable prices', () => {
  expect(growths(table('13.0', '地区生产总值（万元）')).filter(g => g.endsWith('fails'))).toEqual([])
})

test('the mean of each year between two counts', () => {
  const text = `历次普查人口
普查｜人口（人）｜年均增长率（%）
七普2020年｜648471｜-0.01
六普2010年｜649357｜0.61
五普2000年｜611020｜0.94`
  expect(growths(text)).toEqual(['0.01 holds', '0.61 holds'])
})
