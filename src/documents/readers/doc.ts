/** @module .doc and .wps of the same container → text. The library gives paragraphs, cells parted by tabs, and footnotes apart. */
import { ok, type Result, refuse } from '../../base/result.ts'
import type { TextDocument } from '../../check/text.ts'
import { builder } from './builder.ts'

export async function readDoc(bytes: Uint8Array): Promise<Result<TextDocument>> {
  const { default: WordExtractor } = await import('word-extractor')
  try {
    const file = await new WordExtractor().extract(Buffer.from(bytes))
    const out = builder()
    const story = (text: string, kind: 'paragraph' | 'footnote' | 'textbox') => {
      for (const line of text.split(/\r\n|\r|\n/)) {
        if (line.includes('\t') && kind === 'paragraph') for (const cell of line.split('\t')) out.add(cell.trim(), { kind })
        else out.add(line.trim(), { kind })
      }
    }
    story(file.getBody(), 'paragraph')
    story(file.getTextboxes({ includeHeadersAndFooters: false }), 'textbox')
    story(file.getFootnotes(), 'footnote')
    story(file.getEndnotes(), 'footnote')
    return ok(out.document())
  } catch {
    return refuse({ code: 'document-broken' })
  }
}
