/**
 * @module The layout of an official paper against GB/T 9704—2012, row by row. Only what the file itself shows is compared: not
 * the paper and the print (4, 6), not drawn shapes (a red rule that is a drawing), not how many pages there are (版记 on an even
 * page), not the forms of letter, order and minutes (10). What the file leaves to the program that opens it is told as such.
 */
import type { Note } from '../rules/rule.ts'
import type { TextDocument } from '../text.ts'
import { ending } from './ending.ts'
import { head } from './head.ts'
import { letters } from './letters.ts'
import { page } from './page.ts'
import { pageNumber } from './page-number.ts'
import { notesOf, type Requirement, wholeFile } from './requirement.ts'
import { type Paper, paperOf } from './roles.ts'
import { text } from './text.ts'

export const requirements: readonly Requirement[] = [...page, ...letters, ...head, ...text, ...ending, ...pageNumber]

/** What differs from the standard, and what cannot be compared; nothing for a file without layout or that is no official paper. */
export function layoutNotes(document: TextDocument): Note[] {
  const paper = paperOf(document)
  if (!paper) return []
  return [...requirements.flatMap(r => notesOf(r, paper)), ...undecided(paper)]
}

/** What the file does not say, so that it depends on where it is opened. */
function undecided(paper: Paper): Note[] {
  const { sections } = paper.layout
  const bodies = paper.of('body')
  const missing = [
    ...(sections.some(s => s.page) ? [] : ['纸张']),
    ...(sections.some(s => s.margins) ? [] : ['页边距']),
    ...(bodies.some(l => l.look.runs.some(r => r.font)) ? [] : ['正文字体']),
    ...(bodies.some(l => l.look.runs.some(r => r.size)) ? [] : ['正文字号']),
    ...(bodies.some(l => l.look.line) || sections.some(s => s.grid?.linePitch) ? [] : ['行距']),
  ]
  if (missing.length === 0) return []
  return [
    {
      ...wholeFile(paper),
      severity: 'note',
      message: `不能判断：文件没有写明${missing.join('、')}，随打开它的软件而定。`,
      suggestion: '请在文件里设定后再核对版式。',
    },
  ]
}
