/**
 * @module Papers with a secret marking are not taken in by any door: this program is not for state secrets (保守国家秘密法). Looked for
 * by the rule of the check, in a child process like everything that opens a stranger's file.
 */
import { ok, type Result, refuse } from '../base/result.ts'
import { isSecret } from '../check/secret.ts'
import { kindOf } from './readers/kind.ts'
import { runJob } from './worker/pool.ts'

const SHEETS: readonly string[] = ['xlsx', 'xls', 'ods']
const PAPERS: readonly string[] = ['docx', 'doc', 'pdf', 'ofd', 'html', 'text', 'rtf']

/** Refused: `state-secret`. A file without text (a photo, a scan, one that cannot be opened) says nothing here. */
export async function refuseSecret(bytes: Uint8Array, filename: string): Promise<Result<null>> {
  const text = await textOf(bytes, filename)
  return isSecret(text) ? refuse({ code: 'state-secret' }) : ok(null)
}

async function textOf(bytes: Uint8Array, filename: string): Promise<string> {
  const kind = kindOf(bytes)
  if (SHEETS.includes(kind)) {
    const sheets = await runJob('readSheet', { bytes })
    return sheets.ok ? sheets.value.flatMap(s => s.rows.flat().filter(c => typeof c === 'string')).join('\n') : ''
  }
  if (!PAPERS.includes(kind)) return ''
  const read = await runJob('readDocument', { bytes, filename })
  return read.ok ? read.value.text : ''
}
