/**
 * @module Files ↔ paragraphs, rows, official papers. Knows no register and no database. Work on files from outside, and PDFs, go
 * through {@link runJob}; what is small and ours may be called directly.
 */
export { type CalendarDay, toCalendar } from './calendar.ts'
export { annotateDocx, type Remark } from './docx/annotate.ts'
export { type FigureBookmark, type ReturnedDocument, readFigureBookmarks } from './docx/returned.ts'
export { gate } from './gate.ts'
export { type Hidden, type HiddenKind, hiddenContent } from './hidden/index.ts'
export { dateInWords, type Inline, type OfficialBlock, type OfficialDocument, type OfficialKind, type Run } from './official.ts'
export type { Outgoing } from './outgoing.ts'
export { type FileKind, kindOf, readDocument } from './readers/index.ts'
export * from './sheets/index.ts'
export { runJob, stopWorkers } from './worker/pool.ts'
export { toDocx } from './writers/docx.ts'
export type { Embedded, EmbeddedFigure } from './writers/embed.ts'
export { type HtmlOptions, toHtml } from './writers/html.ts'
export { toPdf } from './writers/pdf.ts'
export { toText } from './writers/text.ts'
