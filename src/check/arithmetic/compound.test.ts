import { expect, test } from 'vitest'
import { check } from '../check.ts'
import { plain } from '../plain.ts'

const told = (text: string) => check(plain(text)).relations.map(r => [r.kind, text.slice(r.claim.start, r.claim.end), r.verdict])

test.each([
  ['全县常住人口为312640人，与2010年第六次全国人口普查相比减少28460人，下降8.34%，年平均下降0.87%。', '0.87%'],
  ['全市常住人口7118400人，同第五次普查的6603600人相比，十年共增加514800人，增长7.80%，年平均增长0.75%。', '0.75%'],
  ['第七次普查，全县常住人口344900人，与2010年的388100人相比，减少43200人，下降11.13%，年平均增长率为-1.17%。', '1.17%'],
  ['三年来企业由120户增加到168户，增长40.0%，年均增长11.9%。', '11.9%'],
])('%s', (text, figure) => expect(told(text)).toContainEqual(['growth', figure, 'holds']))

test.each([
  '全县常住人口为312640人，与2010年第六次全国人口普查相比减少28460人，下降8.34%，年平均增长0.87%。',
  '五年来立案1286件，比上一个五年增长12.4%，罚没款年均增长9.1%。',
])('of another way or of something else: %s', text =>
  expect(told(text).filter(([kind, figure]) => kind === 'growth' && /^(?:0\.87|9\.1)%$/.test(figure!))).toEqual([]),
)

test('a rise with a minus before it is a fall', () => {
  expect(told('一审4820件，上年5210件，增幅-7.49%。')).toContainEqual(['growth', '7.49%', 'holds'])
  expect(told('一审4820件，上年5210件，增幅为-9.47%。')).toContainEqual(['growth', '9.47%', 'fails'])
  expect(told('年末总人口21.4万人，上年21.6万人，自然增长率-2.1‰。').filter(([, , v]) => v === 'fails')).toEqual([])
})
