import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { docxOf, paragraph, part, run } from '../fixtures/package.ts'
import { annotateDocx } from './annotate.ts'
import { openDocx } from './open.ts'

const open = (bytes: Uint8Array) => {
  const opened = openDocx(bytes)
  if (!opened.ok) throw new Error(JSON.stringify(opened.refused))
  return opened.value
}

/** Annotates every quote that is given, and returns the file. */
function annotated(bytes: Uint8Array, ...quotes: string[]): Uint8Array {
  const { text } = open(bytes).document
  const remarks = quotes.map(q => ({ start: text.indexOf(q), end: text.indexOf(q) + q.length, author: '准绳', text: `核对：${q}` }))
  const result = annotateDocx(bytes, remarks)
  if (!result.ok) throw new Error(JSON.stringify(result.refused))
  return result.value
}

const source = (bytes: Uint8Array, name = 'word/document.xml') => strFromU8(unzipSync(bytes)[name]!)

/** Takes out what annotating puts in, and joins the runs that it cut: those alike with nothing but marks between them. */
function unmarked(xml: string): string {
  const mark = '(?:<w:comment[^>]*/>|<w:r><w:commentReference[^>]*/></w:r>)'
  const cut = new RegExp(`(<w:r>(?:<w:rPr>(?:<[^/]*/>)*</w:rPr>)?<w:t xml:space="preserve">)([^<]*)</w:t></w:r>${mark}+\\1`)
  let text = xml
  while (cut.test(text)) text = text.replace(cut, '$1$2')
  return text.replace(new RegExp(mark, 'g'), '')
}

/** The words between the marks of comment `id`. */
function marked(bytes: Uint8Array, id: number): string {
  const xml = source(bytes)
  const from = xml.indexOf(`<w:commentRangeStart w:id="${id}"/>`)
  const to = xml.indexOf(`<w:commentRangeEnd w:id="${id}"/>`)
  expect([from > 0, to >= from]).toEqual([true, true])
  return xml
    .slice(from, to)
    .replace(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
}

const link = `<w:hyperlink r:id="rId9">${run('调解成功325件')}</w:hyperlink>`
const body = `${paragraph(run('全年受理336件，', '<w:b/>'), run('A&amp;B共'), link, run('，成功率96.73%。'))}${paragraph(run('两段'))}`

test('a comment stands at its words, inside a run, across runs and a hyperlink; without the marks the document is the original', () => {
  const original = docxOf(body)
  const bytes = annotated(original, '336件', 'B共调解成功', '96.73%', '全年受理336件，', '。\n两')
  expect([0, 1, 2, 3, 4].map(id => marked(bytes, id))).toEqual(['336件', 'B共调解成功', '96.73%', '全年受理336件，', '。两'])
  expect(open(bytes).document).toEqual(open(original).document)
  expect(unmarked(source(bytes))).toBe(source(original))
  expect(source(bytes, 'word/comments.xml')).toContain('核对：336件')
  expect(source(bytes, '[Content_Types].xml')).toContain('/word/comments.xml')
  expect(source(bytes, 'word/_rels/document.xml.rels')).toContain('comments.xml')
})

test('every other part keeps its bytes, existing comments stay, and theirs and our numbers differ', () => {
  const comments = part('comments', '<w:comment w:id="7" w:author="某"><w:p/></w:comment>')
  const original = docxOf(
    `<w:p><w:commentRangeStart w:id="7"/>${run('甲乙丙')}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r></w:p>`,
    {
      'word/comments.xml': comments,
      'word/media/a.bin': Uint8Array.from([1, 2, 3]),
    },
  )
  const bytes = annotated(original, '乙')
  expect(marked(bytes, 8)).toBe('乙')
  const [before, after] = [unzipSync(original), unzipSync(bytes)]
  expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort())
  for (const name of Object.keys(before)) if (!/document\.xml$|comments\.xml$/.test(name)) expect(after[name]).toEqual(before[name])
  expect(source(bytes, 'word/comments.xml').startsWith(comments.replace('</w:comments>', ''))).toBe(true)
})

test('a remark on a footnote or a text box goes to the first paragraph and says where it belongs', () => {
  const original = docxOf(body, {
    'word/footnotes.xml': part('footnotes', `<w:footnote w:id="2">${paragraph(run('脚注说12件'))}</w:footnote>`),
  })
  const bytes = annotated(original, '12件')
  expect(marked(bytes, 0)).toBe('')
  expect(source(bytes, 'word/comments.xml')).toContain('“12件”（在脚注')
  expect(source(bytes, 'word/footnotes.xml')).toBe(source(original, 'word/footnotes.xml'))
})

test('words of a remark are written as words, whatever they hold', () => {
  const result = annotateDocx(docxOf(body), [{ start: 0, end: 2, author: '"<a>', text: '<w:evil/>&\u0000\n第二行' }])
  expect(result.ok && source(result.value, 'word/comments.xml')).toContain('&lt;w:evil/&gt;&amp;</w:t>')
})

test('elements nested beyond all measure are a broken file, not a broken program', () => {
  expect(annotateDocx(docxOf('<w:sdt>'.repeat(60_000)), [])).toEqual({ ok: false, refused: [{ code: 'document-broken' }] })
})
