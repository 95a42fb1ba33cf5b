import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { booksOf, mediations } from '../../test/support/books.ts'
import { figuresOf, textOf } from './content.ts'
import { draftFromLast, nextYear } from './last-year.ts'
import { looseIn } from './loose.ts'
import { statutory } from './outline/index.ts'

const drafting = { unit: { id: 3, title: '清河镇人民政府' }, year: 2023, outline: statutory }
const old = [
  '清河镇人民政府2022年法治政府建设情况报告',
  '2022年，清河镇扎实推进法治政府建设。',
  '一、主要举措和成效',
  '（一）化解矛盾纠纷',
  '全年受理矛盾纠纷311起，调解成功297件，调解成功率95.5%，走访企业62家。',
  '二、存在的不足和原因',
  '执法力量不足，主要是编制偏少。',
  '三、2023年主要安排',
  '充实执法力量。',
].map(text => ({ text }))

test('last year’s sentences stay, and its numbers are proposed as this year’s', () => {
  const report = draftFromLast(booksOf(mediations), old, drafting)
  expect(textOf(report.sections[1]!.paragraphs[0]!.runs)).toBe('全年受理矛盾纠纷336起，调解成功325件，调解成功率96.73%，走访企业62家。')
  expect(figuresOf(report).map(f => [f.figure, f.was, f.proposed])).toEqual([
    ['mediation.accepted', '311', true],
    ['mediation.agreed', '297件', true],
    ['mediation.success', '95.5%', true],
  ])
  expect(looseIn(report.sections[1]!.paragraphs[0]!).map(l => l.text)).toEqual(['62家'])
})

test('the year moves on, and last year’s arrangements wait for an answer', () => {
  const report = draftFromLast(booksOf(mediations), old, drafting)
  expect(report.title).toBe('清河镇人民政府2023年法治政府建设情况报告')
  expect(textOf(report.opening[0]!.runs)).toMatch(/^2023年/)
  expect(report.sections.map(s => [s.id, s.title])).toEqual([
    ['achievements', '主要举措和成效'],
    ['s1', '化解矛盾纠纷'],
    ['deficiencies', '存在的不足和原因'],
    ['arrangements', '2024年主要安排'],
  ])
  expect(report.promised?.map(p => p.text)).toEqual(['充实执法力量。'])
  expect(nextYear('2022年3月起，自2022年以来', 2022)).toBe('2022年3月起，自2023年以来')
})

const real = new URL('../../../shared/samples/reports/huilongba-2023.txt', import.meta.url)
test(`a real report is read into sections, figure by figure${existsSync(real) ? '' : ' (not here: a sample stands in for it)'}`, () => {
  const text = existsSync(real) ? readFileSync(real, 'utf8') : old.map(p => p.text).join('\n')
  const report = draftFromLast(
    booksOf(mediations),
    text.split('\n').map(t => ({ text: t })),
    { ...drafting, year: 2024 },
  )
  expect(report.sections.filter(s => s.level === 1).length).toBeGreaterThan(1)
  expect(report.sections.map(s => s.id)).toContain('achievements')
})
