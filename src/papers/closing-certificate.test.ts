import { getDocumentProxy } from 'unpdf'
import { afterAll, expect, test } from 'vitest'
import { stopWorkers } from '../documents/worker/pool.ts'
import { LINE, PAGE, TEXT_WIDTH } from '../documents/writers/layout.ts'
import { piecesOf, wordsOf } from '../documents/writers/paragraphs.ts'
import { toPdf } from '../documents/writers/pdf.ts'
import { plain } from '../report/paper.ts'
import { type ClosingFacts, closingCertificate } from './closing-certificate.ts'

afterAll(stopWorkers)

/** With the longest that stands in any of its places. */
const longest: ClosingFacts = {
  office: '某某自治县某某经济技术开发区管理委员会',
  sample: true,
  k: 1234,
  day: '2023-12-31',
  at: '2024-01-08T09:30+08:00',
  by: '欧阳某某某',
  matters: 12_345,
  entries: 123_456,
  digest: 'a1b2c3d4'.repeat(8),
  previous: 'f0e1d2c3'.repeat(8),
}

/** Twips that words take at this size, where the font that stands in has wide letters and digits. */
const width = (words: string, size: number): number => [...words].reduce((sum, c) => sum + (c.charCodeAt(0) < 0x80 ? 0.75 : 1), 0) * size
const lines = (words: string, size: number, place: number): number =>
  words.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(width(line, size) / place)), 0)

test('the certificate is one page as .pdf, and as .docx in whatever font an office has', async () => {
  const made = closingCertificate(longest)
  const pdf = await toPdf(made)
  expect(pdf.ok && (await getDocumentProxy(pdf.value)).numPages).toBe(1)
  const heights = piecesOf(made).map(piece => {
    if (piece.kind === 'gap') return LINE
    // A title is 22 pt on lines of 36, the text 16 pt on the grid, a table 12 pt on lines of 20 with 4 around each row.
    if (piece.kind === 'text')
      return piece.role === 'title' ? 720 * lines(wordsOf(piece), 440, TEXT_WIDTH) : LINE * lines(wordsOf(piece), 320, TEXT_WIDTH)
    const share = TEXT_WIDTH / piece.widths.reduce((a, b) => a + b, 0)
    return piece.rows.reduce((sum, row) => {
      const places = row.map(
        (_, i) => (i === row.length - 1 ? piece.widths.slice(i) : [piece.widths[i]!]).reduce((a, b) => a + b, 0) * share,
      )
      return sum + 80 + 400 * Math.max(...row.map((cell, i) => lines(plain(cell), 240, places[i]! - 160)))
    }, 0)
  })
  expect(heights.reduce((a, b) => a + b, 0)).toBeLessThan(PAGE.height - PAGE.top - PAGE.bottom)
})
