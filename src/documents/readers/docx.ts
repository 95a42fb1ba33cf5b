/** @module .docx → text: body with tables and text boxes, footnotes, headers and footers; tracked changes read as accepted. */

import { ok, type Result } from '../../base/result.ts'
import type { TextDocument } from '../../check/text.ts'
import { openDocx } from '../docx/open.ts'

export function readDocx(bytes: Uint8Array): Result<TextDocument> {
  const opened = openDocx(bytes)
  return opened.ok ? ok(opened.value.document) : opened
}
