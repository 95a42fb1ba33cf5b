/** @module What a .pdf carries beside what it shows: a person as its author, remarks, attached files, scripts. */
import { getDocumentProxy } from 'unpdf'
import { ok, type Result, refuse } from '../../base/result.ts'
import type { Hidden } from '../../check/hidden.ts'
import { namesPerson, sampleOf } from './part.ts'

/** Remarks that a reader of the page does not see whole; links and fields of a form are no remarks. */
const SHOWN: readonly string[] = ['Link', 'Widget', 'Popup', 'PrinterMark', 'TrapNet', 'Watermark']

/** Everything hidden in it. Refuses what cannot be opened: `document-encrypted`, `document-broken`. */
export async function pdfSecrets(bytes: Uint8Array): Promise<Result<readonly Hidden[]>> {
  try {
    // The parser takes its bytes over: it gets a copy.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
    const found: Hidden[] = []
    const { info } = (await pdf.getMetadata()) as unknown as { readonly info: { readonly [name: string]: unknown } }
    const author = typeof info['Author'] === 'string' ? info['Author'] : ''
    if (namesPerson(author)) found.push({ kind: 'author', where: 'Author', sample: sampleOf(author) })
    const attached = ((await pdf.getAttachments()) ?? {}) as { readonly [name: string]: unknown }
    for (const name of Object.keys(attached)) found.push({ kind: 'embeddedFile', where: name, sample: '' })
    if (await pdf.getJSActions()) found.push({ kind: 'macro', where: 'JavaScript', sample: '' })
    for (let n = 1; n <= pdf.numPages; n++) {
      const page = await pdf.getPage(n)
      const annotations = (await page.getAnnotations()) as readonly {
        readonly subtype: string
        readonly contentsObj?: { readonly str: string }
      }[]
      for (const a of annotations.filter(x => !SHOWN.includes(x.subtype)))
        found.push({
          kind: a.subtype === 'FileAttachment' ? 'embeddedFile' : 'comment',
          where: `p. ${n}`,
          sample: sampleOf(a.contentsObj?.str ?? ''),
        })
      page.cleanup()
    }
    await pdf.destroy()
    return ok(found)
  } catch (error) {
    return refuse({ code: error instanceof Error && error.name === 'PasswordException' ? 'document-encrypted' : 'document-broken' })
  }
}
