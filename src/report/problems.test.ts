import { expect, test } from 'vitest'
import { booksOf, mediations } from '../../test/support/books.ts'
import type { Report } from './content.ts'
import { draft } from './draft.ts'
import { statutory } from './outline/index.ts'
import { issueRefusals, problemsOf } from './problems.ts'
import { readReport } from './stored.ts'

const books = booksOf(mediations)
const drafted = draft(books, { unit: { id: 3, title: '清河镇人民政府' }, year: 2023, outline: statutory })

/** The draft with the sections that people write. */
const finished = (with_: { deficiency?: object; arrangement?: object; duty?: string } = {}): Report => ({
  ...drafted,
  sections: drafted.sections.map(s => {
    if (s.id === 'deficiencies')
      return {
        ...s,
        paragraphs: [{ id: 'd1', runs: [{ text: '一线执法力量不足，主要是编制偏少。' }], answeredBy: 'a1', ...with_.deficiency }],
      }
    if (s.id === 'duties')
      return { ...s, paragraphs: [{ id: 'u1', runs: [{ text: with_.duty ?? '主要负责人带头学法用法，专题研究法治工作。' }] }] }
    if (s.id === 'arrangements')
      return { ...s, paragraphs: [{ id: 'a1', runs: [{ text: '充实一线执法力量，组织执法培训。' }], ...with_.arrangement }] }
    return s
  }),
})
const codes = (r: Report) => problemsOf(r, books).map(p => `${p.code}${p.at ? ` ${p.at}` : ''}`)

test('a finished report has no problems', () => {
  expect(codes(finished())).toEqual([])
})

test('a draft lacks the sections that only people can write', () => {
  expect(codes(drafted)).toEqual(['missing-section deficiencies', 'missing-section duties', 'missing-section arrangements'])
})

test('a number typed by hand is found, and bound or waived it is not', () => {
  expect(codes(finished({ duty: '主要负责人主持专题会议4次。' }))).toEqual(['unbound-number u1'])
  const waived = finished()
  const sections = waived.sections.map(s =>
    s.id === 'duties'
      ? { ...s, paragraphs: [{ id: 'u1', runs: [{ text: '破获电信诈骗' }, { text: '8起', waived: '派出所提供' }, { text: '。' }] }] }
      : s,
  )
  expect(codes({ ...waived, sections })).toEqual([])
})

test('a deficiency needs its cause and an arrangement that is there', () => {
  expect(codes(finished({ deficiency: { runs: [{ text: '一线执法力量不足。' }], answeredBy: 'a9' } }))).toEqual([
    'no-cause d1',
    'no-arrangement d1',
  ])
  expect(codes(finished({ deficiency: { runs: [{ text: '一线执法力量不足。' }], cause: '编制偏少' } }))).toEqual([])
})

test('a figure that the books no longer say is stale', () => {
  expect(problemsOf(finished(), booksOf({ ...mediations, 'mediation.agreed': { 2022: 297, 2023: 326 } })).map(p => p.text)).toEqual([
    '“调解成功”写的是325件，台账现在是326件。请更新。',
    '“调解成功率”写的是96.73%，台账现在是97.02%。请更新。',
  ])
})

test('trap: an invalid report can be saved because the rules run only in the browser; the same function refuses to issue it', () => {
  expect(readReport(drafted).ok).toBe(true)
  const refused = issueRefusals(drafted, books)
  expect(refused.map(r => r.code)).toEqual(['report-missing-section', 'report-missing-section', 'report-missing-section'])
  expect(refused[0]!.law?.title).toBe('法治政府建设督察规定')
})

test('a report from outside is read strictly', () => {
  expect(readReport(JSON.parse(JSON.stringify(finished())))).toEqual({ ok: true, value: finished() })
  for (const wrong of [null, [], { ...drafted, format: 2 }, { ...drafted, sections: [{ id: 'x', level: 9, title: '', paragraphs: [] }] }])
    expect(readReport(wrong).ok).toBe(false)
  const twice = { ...drafted, opening: [...drafted.opening, ...drafted.opening] }
  expect(readReport(twice).ok).toBe(false)
})
