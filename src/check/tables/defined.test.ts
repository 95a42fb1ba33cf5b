import { expect, test } from 'vitest'
import { check } from '../check.ts'
import { plain } from '../plain.ts'

const fails = (text: string): string[] =>
  check(plain(text))
    .relations.filter(r => r.kind === 'share' && r.verdict === 'fails')
    .map(r => text.slice(r.claim.start, r.claim.end))

const table = (old: string, burden: string) =>
  `指标｜2000年｜2010年｜2020年
总人口（万人）｜48.60｜50.25｜47.92
0—14岁｜11.30｜8.86｜7.24
占总人口%｜23.25｜17.63｜15.11
15—64岁｜33.94｜36.71｜33.08
65岁及以上｜3.36｜4.68｜7.60
占总人口%｜6.91｜9.31｜${old}
总抚养比%｜43.19｜36.88｜${burden}`

test('a row that is called a share of another is of that in all its cells', () => {
  expect(fails(table('15.86', '44.86'))).toEqual([])
  expect(fails(table('14.68', '44.86'))).toEqual(['14.68'])
  expect(fails(table('15.86', '41.86'))).toEqual(['41.86'])
})

test('so is a column', () => {
  const rows = (share: string) =>
    `地区｜总人口｜城镇人口｜城镇化率%
东区｜86420｜61230｜70.85
西区｜45310｜20160｜44.49
北区｜62180｜31290｜${share}`
  expect(fails(rows('50.32'))).toEqual([])
  expect(fails(rows('58.32'))).toEqual(['58.32'])
})

test.each([
  // Of a total that stands in another table, of people of another age, of nothing that fits.
  '指标｜2000年｜2010年\n总人口（万人）｜48.60｜50.25\n少数民族｜1.24｜1.36\n占总人口%｜3.12｜3.45',
  '指标｜2000年｜2010年\n0—14岁｜11.30｜8.86\n15—59岁｜32.10｜34.70\n65岁及以上｜3.36｜4.68\n总抚养比%｜51.40｜44.80',
  '指标｜2000年｜2010年\n总人口（万人）｜48.60｜50.25\n户数（万户）｜14.20｜16.10\n65岁及以上｜3.36｜4.68\n60岁及以上｜4.92｜6.84\n占总人口%｜6.91｜9.31',
])('nothing else is called wrong: %s', text => expect(fails(text)).toEqual([]))
