/**
 * @module .docx → text: body with tables and text boxes, footnotes, headers and footers; tracked changes read as accepted.
 * With it what only this kind of file shows: its layout, and what it carries unseen.
 */

import { ok, type Result } from '../../base/result.ts'
import type { TextDocument } from '../../check/text.ts'
import { layoutOf } from '../docx/layout/index.ts'
import { openDocx } from '../docx/open.ts'
import { inventory } from '../hidden/index.ts'

export function readDocx(bytes: Uint8Array): Result<TextDocument> {
  const opened = openDocx(bytes)
  if (!opened.ok) return opened
  return ok({ ...opened.value.document, layout: layoutOf(opened.value), hidden: inventory(opened.value.parts) })
}
