import { expect, test } from 'vitest'
import { check } from '../../check.ts'
import { plain } from '../../plain.ts'

const said = (text: string) => check(plain(text)).relations.map(r => `${r.kind} ${r.verdict}`)

test.each([
  ['总人口性别比为103.52，比2010年的105.18下降1.66。', 'growth holds'],
  ['总抚养比58.73，较六普的46.21升高12.52。', 'growth holds'],
  ['空气质量综合指数3.56，较去年同期的3.91下降0.45。', 'growth fails'],
  ['平均每个家庭户2.41人，比2010年的3.05人减少0.64人。', 'growth holds'],
  ['平均每个家庭户2.41人，比2010年的3.35人减少0.64人。', 'growth fails'],
])('%s', (text, verdict) => expect(said(text)).toContain(verdict))

test.each([
  '刑事70起，日均10起，较上周的62起增加8起。',
  '日均接警24.5起，比上月的746起增加13起。',
  '平均每户2.41人，五年来由3.05人降至2.35人后，又增加0.06人。',
  '性别比103.52，比2010年的105.18下降1.66，比全市的102.90高0.62。',
])('nothing is wrong with %s', text => expect(said(text).filter(s => s.endsWith('fails'))).toEqual([]))
