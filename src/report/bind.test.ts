import { expect, test } from 'vitest'
import { booksOf, mediations } from '../../test/support/books.ts'
import { bind, type EditedParagraph } from './bind.ts'
import { figuresOf, isFigure, type Report } from './content.ts'
import { draft } from './draft.ts'
import { statutory } from './outline/index.ts'
import { runsOf } from './paper.ts'
import { paperOf } from './render.ts'

const report = draft(booksOf(mediations), { unit: { id: 3, title: '清河镇人民政府' }, year: 2023, outline: statutory })

/** The paper as its own paragraphs, bookmarks and all. */
function printedPaper(of: Report): EditedParagraph[] {
  return paperOf(of, { from: '清河镇人民政府' }).blocks.flatMap(b => {
    if (b.kind !== 'heading' && b.kind !== 'paragraph') return []
    let at = 0
    const marks = runsOf(b.runs).flatMap(r => {
      const start = at
      at += r.text.length
      return r.figure ? [{ name: r.figure.id, start, end: at }] : []
    })
    return [
      {
        text: runsOf(b.runs)
          .map(r => r.text)
          .join(''),
        marks,
      },
    ]
  })
}
const paper = printedPaper(report)
const edit = (change: (text: string) => string, keepMarks: boolean): EditedParagraph[] =>
  paper.map(p => (change(p.text) === p.text ? p : { text: change(p.text), marks: keepMarks ? (p.marks ?? []) : [] }))

test('an unchanged paper binds by its bookmarks and is the report again', () => {
  const bound = bind(report, paper)
  expect(bound).toMatchObject({ byMark: 5, byText: 0, lost: [] })
  expect(figuresOf(bound.report)).toEqual(figuresOf(report))
  expect(bound.report.sections.map(s => s.id)).toEqual(['achievements', 'disputes'])
})

test('without bookmarks the figures are found by their text', () => {
  const bound = bind(
    report,
    edit(t => t.replace('全年排查', '一年来共排查'), false),
  )
  expect(bound).toMatchObject({ byMark: 0, byText: 5, lost: [] })
  expect(bound.report.sections[1]!.paragraphs[0]!.runs[0]).toEqual({ text: '一年来共排查矛盾隐患' })
})

test('trap: a bookmark typed over in the office program; the figure is reported lost, never silently another number', () => {
  const typed = paper.map(p => ({ ...p, text: p.text.replace('325件', '352件') }))
  const bound = bind(report, typed)
  expect(bound.lost).toEqual([expect.objectContaining({ figure: 'mediation.agreed', text: '325件' })])
  const runs = bound.report.sections[1]!.paragraphs[0]!.runs
  expect(runs.filter(isFigure).map(r => r.figure)).not.toContain('mediation.agreed')
  expect(runs.some(r => !isFigure(r) && r.text.includes('352件'))).toBe(true)
})

test('a bookmark that grew by typing beside the number still binds the number alone', () => {
  const at = paper.findIndex(p => p.text.includes('325件'))
  const grown = paper.map((p, i) =>
    i === at
      ? {
          text: p.text.replace('325件', '共325件之多'),
          marks: [{ name: 'zs_4', start: p.text.indexOf('325件'), end: p.text.indexOf('325件') + 7 }],
        }
      : p,
  )
  const bound = bind(report, grown)
  expect(bound.lost).toEqual([])
  expect(figuresOf(bound.report).find(f => f.figure === 'mediation.agreed')!.text).toBe('325件')
})

test('a digit typed against a number does not leave the number bound', () => {
  const bound = bind(
    report,
    edit(t => t.replace('325件', '1325件'), false),
  )
  expect(bound.lost.map(l => l.text)).toEqual(['325件'])
})

test('a paragraph that is gone takes its figures with it, and they are listed', () => {
  const bound = bind(
    report,
    paper.filter(p => !p.text.includes('325件')),
  )
  expect(bound.lost).toHaveLength(5)
})
