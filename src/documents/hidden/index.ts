/**
 * @module What a .docx or .xlsx carries beside what it shows: looked for in every file before it goes out. People have been
 * put in danger by a hidden sheet.
 */
import { ok, type Result, refuse } from '../../base/result.ts'
import type { Hidden } from '../../check/hidden.ts'
import { isZip, openZip, type Package } from '../container/zip.ts'
import { imageSecrets } from './image.ts'
import { partSecrets } from './part.ts'
import { workbookSecrets } from './workbook.ts'

export type { Hidden, HiddenKind } from '../../check/hidden.ts'

/** Everything hidden in the file; none for a kind of file that is no office container. Refuses only what cannot be opened. */
export function hiddenContent(bytes: Uint8Array): Result<readonly Hidden[]> {
  if (!isZip(bytes)) return ok(imageSecrets('', bytes))
  const opened = openZip(bytes)
  if (!opened.ok) return opened
  try {
    return ok(inventory(opened.value))
  } catch {
    return refuse({ code: 'document-broken' })
  }
}

/** What is hidden in the parts of an opened container. */
export function inventory(parts: Package): Hidden[] {
  const found: Hidden[] = []
  for (const [path, part] of Object.entries(parts)) {
    if (/(^|\/)embeddings\/|oleObject\d*\.bin$/i.test(path) && part.length > 0)
      found.push({ kind: 'embeddedFile', where: path, sample: '' })
    else if (/vbaProject\.bin$/i.test(path)) found.push({ kind: 'macro', where: path, sample: '' })
    else if (/(^|\/)media\//.test(path)) found.push(...imageSecrets(path, part))
    else if (/\.(xml|rels)$/.test(path)) found.push(...partSecrets(path, part))
  }
  return [...found, ...workbookSecrets(parts)]
}
