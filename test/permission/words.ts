/** @module The words of an answer, whatever file it is: of a PDF what stands on its pages, of a packed file all that is packed in it. */
import { strFromU8, unzipSync } from 'fflate'
import { extractText, getDocumentProxy } from 'unpdf'

const begins = (bytes: Uint8Array, sign: string) => [...sign].every((c, i) => bytes[i] === c.charCodeAt(0))

/** As one text; where marks may part a word (runs of a document, lines of a page) a second time without them. */
export async function wordsOf(bytes: Uint8Array): Promise<string> {
  if (begins(bytes, 'PK')) {
    const parts = Object.values(unzipSync(bytes)).map(part => strFromU8(part))
    return [...parts, ...parts.map(part => part.replace(/<[^>]*>/g, ''))].join('\n')
  }
  if (begins(bytes, '%PDF')) return `${new TextDecoder().decode(bytes)}\n${await pagesOf(bytes)}`
  return new TextDecoder().decode(bytes)
}

/** What stands on the pages of a PDF and about it; nothing of one that has no pages, as the papers that are planted. */
async function pagesOf(bytes: Uint8Array): Promise<string> {
  if (bytes.length < 1000) return ''
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
  const { text } = await extractText(pdf, { mergePages: true })
  const about = JSON.stringify((await pdf.getMetadata()).info)
  await pdf.destroy()
  return `${text}\n${text.replace(/\s+/g, '')}\n${about}`
}
