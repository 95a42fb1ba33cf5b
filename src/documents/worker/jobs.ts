/** @module The heavy work, by name: what a hostile or a huge file can make slow, and what grows in memory. Runs in the child only. */
import { ok } from '../../base/result.ts'
import { type Binding, bindCase } from '../bind.ts'
import { annotateDocx, type Remark } from '../docx/annotate.ts'
import { readFigureBookmarks } from '../docx/returned.ts'
import { hiddenContent } from '../hidden/index.ts'
import type { OfficialDocument } from '../official.ts'
import { inspect, type Outgoing } from '../outgoing.ts'
import { readDocument } from '../readers/index.ts'
import { type Cell, readSheet, type Template, writeSheet, writeTemplate } from '../sheets/index.ts'
import { compilePdf } from '../typst/compile.ts'
import { toDocx } from '../writers/docx.ts'

export const jobs = {
  readDocument: ({ bytes, filename }: { bytes: Uint8Array; filename: string }) => readDocument(bytes, filename),
  readSheet: ({ bytes }: { bytes: Uint8Array }) => readSheet(bytes),
  hiddenContent: ({ bytes }: { bytes: Uint8Array }) => hiddenContent(bytes),
  inspect: (file: Outgoing) => inspect(file),
  annotateDocx: ({ bytes, remarks }: { bytes: Uint8Array; remarks: readonly Remark[] }) => annotateDocx(bytes, remarks),
  readFigureBookmarks: ({ bytes }: { bytes: Uint8Array }) => readFigureBookmarks(bytes),
  toDocx: async ({ doc }: { doc: OfficialDocument }) => ok(await toDocx(doc)),
  /** `fonts`: the folder with the office's own fonts. */
  toPdf: ({ doc, fonts }: { doc: OfficialDocument; fonts?: string }) => ok(compilePdf(doc, fonts)),
  bindCase: (binding: Binding) => bindCase(binding),
  writeTemplate: async ({ template }: { template: Template }) => ok(await writeTemplate(template)),
  writeSheet: async ({ rows, name }: { rows: readonly (readonly Cell[])[]; name?: string }) => ok(await writeSheet(rows, name)),
}

export type Jobs = typeof jobs
export type JobName = keyof Jobs
