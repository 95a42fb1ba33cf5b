import { expect, test } from 'vitest'
import { check } from '../check.ts'
import { plain } from '../plain.ts'
import { read } from '../reading.ts'
import { identityOf } from './identity.ts'
import { together } from './together.ts'

const report = (title: string, ...paragraphs: string[]) => ({ name: `${title}.docx`, document: plain([title, ...paragraphs].join('\n\n')) })

/** What a set of papers says against each other: the rules of comparison, by paper. */
function said(...papers: ReturnType<typeof report>[]): string[][] {
  const contexts = together(papers)
  return papers.map((p, i) =>
    check(p.document, contexts[i])
      .findings.filter(f => f.rule.startsWith('against-'))
      .map(f => `${f.quote}：${f.message}`),
  )
}

test.each([
  ['清江区清河镇人民政府2023年法治政府建设情况报告', ['清江区', '清河镇'], 2023],
  ['中共蔈草镇委员会\n云阳县蔈草镇人民政府\n关于2023年法治政府建设情况的报告', ['云阳县', '蔈草镇'], 2023],
  ['# 重庆市沙坪坝区回龙坝镇人民政府 2023 年法治政府建设情况报告', ['重庆市', '沙坪坝区', '回龙坝镇'], 2023],
  ['关于有关工作的报告', [], undefined],
])('%s', (title, places, year) => {
  const found = identityOf(read(plain(title)))
  expect([found.places, found.year]).toEqual([places, year])
})

const last = report(
  '清江区清河镇人民政府2022年法治政府建设情况报告',
  '全年主动公开政府信息436条，受理矛盾纠纷281件。受理行政复议案件29件，年末未结3件。',
)

test('growth is reckoned from last year’s report; rounded and cut-off figures hold', () => {
  const now = (rate: string) => report('清江区清河镇人民政府2023年法治政府建设情况报告', `全年主动公开政府信息503条，同比增长${rate}。`)
  expect(said(last, now('15.37%'))[1]).toEqual([])
  expect(said(last, now('15.36%'))[1]).toEqual([])
  expect(said(last, now('15%'))[1]).toEqual([])
  expect(said(last, now('17.25%'))[1]).toEqual(['17.25%：上年报告是436条，（503－436）÷436＝15.37%，文中是17.25%。'])
})

test('a difference, a base, a figure of last year stated again', () => {
  const now = (text: string) => report('清河镇人民政府2023年法治政府建设情况报告', text)
  expect(said(last, now('受理矛盾纠纷340件，比上年增加59件。'))[1]).toEqual([])
  expect(said(last, now('受理矛盾纠纷340件，比上年增加69件。'))[1]).toEqual(['69：上年报告是281件，相差59件，文中是69件。'])
  expect(said(last, now('2022年受理矛盾纠纷291件。'))[1]).toEqual(['291：这里说上年是291件，上年报告是281件。'])
  expect(said(last, now('受理矛盾纠纷由上年的291件增至340件。'))[1]).toEqual(['291：这里说上年是291件，上年报告是281件。'])
})

test('what was carried over is what was left', () => {
  const now = (n: number) => report('清河镇人民政府2023年法治政府建设情况报告', `行政复议工作有序开展，上年结转${n}件，新收41件。`)
  expect(said(last, now(3))[1]).toEqual([])
  expect(said(last, now(1))[1]).toEqual(['1：行政复议上年结转1件，上年报告年末是3件。'])
})

test('two papers of one unit and year', () => {
  const a = report('清河镇人民政府2023年法治政府建设情况报告', '全年主动公开政府信息503条。')
  const b = report('清河镇人民政府2023年政府信息公开工作情况报告', '全年主动公开政府信息530条。')
  expect(said(a, b)).toEqual([
    [`503：“主动公开政府信息”这里是503条，“${b.name}”里是530条。`],
    [`530：“主动公开政府信息”这里是530条，“${a.name}”里是503条。`],
  ])
})

test('a part is not above the whole, nor are all parts together; what the upper unit says of the lower is the same', () => {
  const town = report('清江区清河镇人民政府2023年法治政府建设情况报告', '受理矛盾纠纷340件，举办法治讲座12场。')
  const other = report('清江区石桥镇人民政府2023年法治政府建设情况报告', '受理矛盾纠纷300件。')
  const district = (text: string) => report('清江区人民政府2023年法治政府建设情况报告', text)
  expect(said(town, other, district('全区受理矛盾纠纷6800件。'))).toEqual([[], [], []])
  expect(said(town, district('全区受理矛盾纠纷325件。'))[0]).toEqual([
    '340：“受理矛盾纠纷”这里是340件，而“清江区人民政府2023年法治政府建设情况报告.docx”里清江区一共325件。',
  ])
  expect(said(town, other, district('全区受理矛盾纠纷600件。'))[2]).toEqual([
    '600：“受理矛盾纠纷”这里一共600件，下级2份材料加起来是640件。',
  ])
  expect(said(town, district('清河镇受理矛盾纠纷304件。'))[1]).toEqual([
    `304：清河镇的“受理矛盾纠纷”这里是304件，“${town.name}”里是340件。`,
  ])
})

test('papers of strangers are not compared', () => {
  const a = report('清河镇人民政府2023年法治政府建设情况报告', '受理矛盾纠纷340件。')
  const b = report('石桥镇人民政府2023年法治政府建设情况报告', '受理矛盾纠纷300件。')
  const c = report('清河镇人民政府2021年法治政府建设情况报告', '受理矛盾纠纷200件。')
  expect(said(a, b, c)).toEqual([[], [], []])
})

test('a figure that a paper states in two ways, or under too short a name, has no value to compare', () => {
  const now = report('清河镇人民政府2023年法治政府建设情况报告', '受理矛盾纠纷340件，同比增长50%。办结5件，同比增长90%。')
  const before = report(
    '清河镇人民政府2022年法治政府建设情况报告',
    '受理矛盾纠纷281件。所属司法所受理矛盾纠纷100件。受理矛盾纠纷181件。办结3件。',
  )
  expect(said(before, now)[1]).toEqual([])
})
