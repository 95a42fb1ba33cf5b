import { expect, test } from 'vitest'
import { check } from './check.ts'
import { excerpt } from './excerpt.ts'
import { plain } from './plain.ts'

const shown = (text: string): string[] => {
  const { relations } = check(plain(text))
  return relations.filter(r => r.verdict === 'fails').map(r => excerpt(text, r))
}

test('figures that stand near are quoted whole, with what names the first', () => {
  expect(shown('全年受理咨询280件，办结262件，办结率95.2%。')).toEqual(['全年受理咨询280件，办结262件，办结率95.2%'])
})

test('the last figure is quoted with its unit', () => {
  expect(shown('收到申请18件，上年结转3件，办结19件，结转下年4件。')).toEqual(['收到申请18件，上年结转3件，办结19件，结转下年4件'])
})

test('figures that stand far apart are quoted clause by clause', () => {
  const between = '其中电话咨询最为集中，内容涉及就业、社保、住房、教育、医疗等方面，工作人员当场答复并记录在案。'.repeat(2)
  expect(shown(`全年受理咨询280件。${between}劳动类70件，占受理咨询总数的27.0%。`)).toEqual([
    '全年受理咨询280件……劳动类70件，占受理咨询总数的27.0%',
  ])
})

test('of a long list its beginning and its end', () => {
  const parts = Array.from({ length: 12 }, (_, i) => ({ start: i * 40, end: i * 40 + 2, text: '10', value: 10, unit: '件' }))
  const text = Array.from({ length: 12 }, () => `10件，${'字'.repeat(36)}。`)
    .join('')
    .slice(0, 480)
  const said = excerpt(text, { start: 0, end: 470, claim: { start: 0, end: 2 }, parts })
  expect(said.split('……')).toHaveLength(6)
})

test('the figure that is judged is shown wherever it stands, and no number is cut', () => {
  const cells = Array.from({ length: 9 }, (_, i) => `甲乙丙丁戊己庚${i}10件`)
  const text = `${cells.join(`，${'字'.repeat(30)}，`)}，分别占24.47%和13.38%。`
  const at = (n: number) => text.indexOf(cells[n]!) + 8
  const span = (n: number) => ({ start: at(n), end: at(n) + 2, text: '10', value: 10, unit: '件' })
  const parts = [0, 1, 2, 3, 4, 6, 7, 8].map(span)
  expect(excerpt(text, { start: 0, end: text.length, claim: span(5), parts })).toContain('庚510件')
  const share = text.indexOf('24.47')
  expect(excerpt(text, { start: 0, end: text.length, claim: { start: share, end: share + 6 }, parts })).toContain('24.47%和13.38%')
})

test('a character of two code units is not cut', () => {
  const text = `${'𠮷'.repeat(12)}10件，${'字'.repeat(80)}，20件`
  const at = text.indexOf('10')
  const end = text.length
  const part = { start: end - 3, end: end - 1, text: '20', value: 20, unit: '件' }
  expect(excerpt(text, { start: at, end, claim: { start: at, end: at + 2 }, parts: [part] })).not.toMatch(/^[\uDC00-\uDFFF]/)
})

test('a figure in brackets is shown with its name', () => {
  const between = '受理渠道以电话为主，网上和来函次之，各渠道均按规定时限办理完毕并逐件回访。'.repeat(2)
  expect(shown(`全年受理咨询280件。${between}劳动类（70件）占受理咨询总数的27.0%。`)[0]).toContain('……劳动类（70件）')
})

test('a cell is quoted with what names its row', () => {
  const rows = [
    '年度\t合计\t出国\t接待\t公车\t购置\t运行',
    '2015年\t2840\t90\t1400\t1350\t73\t1277',
    '2016年\t2364\t12\t1356\t996\t37\t959',
  ]
  const text = `${rows.join('\n')}\n增减%\t-16.77\t-86.62\t-3.14\t-26.24\t-47.95\t-24.90`
  expect(shown(text)).toEqual(['2015年 73……2016年 37……增减% -47.95'])
})

test('a small table too is quoted by its rows', () => {
  const rows = ['村名\t受理\t调成\t成功率', '东湾村\t120\t118\t98.3%', '西湾村\t96\t90\t93.8%', '合计\t216\t206\t96.3%']
  expect(shown(rows.join('\n'))).toEqual(['东湾村 118……西湾村 90……合计 206', '合计 216、206、96.3%'])
})
