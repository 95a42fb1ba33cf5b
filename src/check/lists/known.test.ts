import { expect, test } from 'vitest'
import { check } from '../check.ts'
import { plain } from '../plain.ts'

const sums = (text: string): string[] =>
  check(plain(text))
    .relations.filter(r => r.kind === 'sum')
    .map(r => r.verdict)

test.each([
  ['办理法律援助案件386件，其中民事298件，刑事82件，行政6件。', '298件', '289件'],
  ['执业（助理）医师512人，其中执业医师374人、执业助理医师138人。', '138人', '183人'],
  ['公务用车购置及运行费161万元，其中购置费41万元，运行维护费120万元。', '120万元', '102万元'],
  ['基层党组织356个，其中基层党委18个、总支部21个、支部317个。', '317个', '316个'],
  ['全县常住人口305441人，其中家庭户人口296522人，集体户人口8919人。', '8919人', '8991人'],
  ['实现增加值91.4亿元，其中第一产业2.9亿元，第二产业28.4亿元，第三产业60.1亿元。', '60.1亿', '61.0亿'],
  ['进出口总额41.2亿元，其中出口18.4亿元，进口22.8亿元。', '22.8亿', '28.2亿'],
])('%s: nothing is left between the members, so that a slip in one shows', (text, right, wrong) => {
  expect(sums(text)).toEqual(['holds'])
  expect(sums(text.replace(right, wrong))).toEqual(['fails'])
})

test.each([
  // One of the members is not told, or they are told of some.
  '办理法律援助案件386件，其中民事298件，刑事62件。',
  '基层党组织356个，其中基层党委18个、总支部21个。',
  '新增法律援助案件86件，其中民事48件，刑事22件，行政6件。',
  '办理案件386件，其中民事298件，刑事62件，行政6件。',
  '重点企业增加值91.4亿元，其中第一产业2.9亿元，第二产业28.4亿元，第三产业51.1亿元。',
])('trap: %s', text => {
  expect(sums(text)).not.toContain('fails')
})
