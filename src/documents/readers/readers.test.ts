import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { writeXlsx } from 'hucre'
import { expect, test } from 'vitest'
import type { TextDocument } from '../../check/text.ts'
import { docxOf, paragraph, part, run } from '../fixtures/package.ts'
import { inReadingOrder } from './columns.ts'
import { kindOf, readDocument } from './index.ts'
import { linesToDocument } from './text.ts'

const read = async (bytes: Uint8Array, name = 'a'): Promise<TextDocument> => {
  const result = await readDocument(bytes, name)
  if (!result.ok) throw new Error(JSON.stringify(result.refused))
  return result.value
}
const code = async (bytes: Uint8Array): Promise<string> => {
  const result = await readDocument(bytes, '文件')
  return result.ok ? 'ok' : result.refused[0]!.code
}
/** Blocks as [kind, words]. */
const shape = (d: TextDocument) => d.blocks.map(b => [b.kind, d.text.slice(b.start, b.end)])

test('a .docx is read with tables by cell, text boxes, footnotes and headers; page numbers are no text', async () => {
  const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx><w:txbxContent>${paragraph(run('框内'))}</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><w:txbxContent>${paragraph(run('框内'))}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`
  const cell = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(run(text))}</w:tc>`
  const table = `<w:tbl><w:tr>${cell('类别')}${cell('件数')}</w:tr><w:tr>${cell('合计', '<w:gridSpan w:val="2"/>')}${cell('5')}</w:tr></w:tbl>`
  const document = await read(
    docxOf(`${paragraph(run('正文'), box, run('继续'))}${table}${paragraph(run('表后'))}`, {
      'word/footnotes.xml': part('footnotes', `<w:footnote w:id="2">${paragraph(run('脚注一'))}</w:footnote>`),
      'word/header1.xml': part('hdr', paragraph(run('内部资料'))),
      'word/footer1.xml': part('ftr', paragraph(run('— 1 —'))),
    }),
  )
  expect(shape(document)).toEqual([
    ['paragraph', '正文继续'],
    ['textbox', '框内'],
    ['cell', '类别'],
    ['cell', '件数'],
    ['cell', '合计'],
    ['cell', '5'],
    ['paragraph', '表后'],
    ['footnote', '脚注一'],
    ['header', '内部资料'],
  ])
  expect(document.text).toBe('正文继续\n框内\n类别\t件数\n合计\t5\n表后\n脚注一\n内部资料')
  expect(document.blocks.filter(b => b.kind === 'cell').map(b => [b.table, b.row, b.col])).toEqual([
    [0, 0, 0],
    [0, 0, 1],
    [0, 1, 0],
    [0, 1, 2],
  ])
})

test('tracked changes are read as accepted, hidden text is left out, a deleted paragraph mark joins', async () => {
  const deleted = '<w:del w:id="1" w:author="某"><w:r><w:delText>旧</w:delText></w:r></w:del>'
  const inserted = `<w:ins w:id="2" w:author="某">${run('新')}</w:ins>`
  const joined = `<w:p><w:pPr><w:rPr><w:del w:id="3" w:author="某"/></w:rPr></w:pPr>${run('上段')}</w:p>${paragraph(run('接下段'))}`
  const document = await read(docxOf(paragraph(run('共'), deleted, inserted, run('藏', '<w:vanish/>'), run('件')) + joined))
  expect(document.text).toBe('共新件\n上段接下段')
})

test('numbers that the office program writes by itself are part of the text', async () => {
  const numbering = part(
    'numbering',
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="%1、"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
  )
  const numbered = (text: string, level = 0) =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr></w:pPr>${run(text)}</w:p>`
  const document = await read(docxOf(numbered('成效') + numbered('细目', 1) + numbered('不足'), { 'word/numbering.xml': numbering }))
  expect(document.text).toBe('一、成效\n一.1细目\n二、不足')
})

test('what a file is, is decided by its content', async () => {
  const docx = docxOf(paragraph(run('文')))
  expect((await read(docx, 'x.pdf')).text).toBe('文')
  expect(kindOf(strToU8('<!DOCTYPE html><html><body>x</body></html>'))).toBe('html')
  expect(kindOf(strToU8('%PDF-1.7\n'))).toBe('pdf')
  expect(kindOf(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]))).toBe('unknown')
})

test('text is read in UTF-8, UTF-16 and GBK', async () => {
  expect((await read(strToU8('\uFEFF共三件。'))).text).toBe('共三件。')
  expect((await read(Uint8Array.from([0xff, 0xfe, 0x71, 0x51, 0x09, 0x4e]))).text).toBe('共三')
  expect((await read(Uint8Array.from([0xb9, 0xb2, 0xc8, 0xfd, 0xbc, 0xfe]))).text).toBe('共三件')
})

test('lines broken inside a sentence are joined, over an empty line and a page break too', () => {
  const words = (text: string) => linesToDocument(text).text
  const long = '组织理论学习中心组学习二十余次，各支部按要求通过主题党日开展学习，覆盖全镇所有党员干部，学习范围包括习近平法'
  expect(words(`${long}\n\n治思想，效果明显。`)).toBe(`${long}治思想，效果明显。`)
  expect(words('共有\n\f\n三件。')).toBe('共有三件。')
  expect(words('一、标题\n\n正文。\n二、标题')).toBe('一、标题\n正文。\n二、标题')
  const wrapped =
    '全镇共受理矛盾纠纷三百三十六件，其中调解成功三\n百二十五件，调解成功率百分之九十六点七，较上年\n上升两个百分点，群众满意度持续提升，基层治理更\n加有效。'
  expect(words(wrapped)).toBe(wrapped.replaceAll('\n', ''))
})

test('rows that bars or tabs part alike, one below the other, are a table; sentences with bars in them are none', () => {
  const cells = (text: string) => linesToDocument(text).blocks.filter(b => b.kind === 'cell').length
  expect(cells('受理情况如下。\n中队｜受理｜办结\n一中队｜42｜40\n二中队｜31｜31\n合计｜73｜71\n全部按期。')).toBe(12)
  expect(cells('中队\t受理\t办结\n一中队\t42\t40\n二中队\t31\t31')).toBe(9)
  expect(cells('（受理｜办结）：东城184｜180；西城92｜91。\n（受理｜办结）：南城184｜180；北城92｜91。')).toBe(0)
  expect(cells('一中队｜42｜40')).toBe(0)
  expect(cells('单位    受理    办结\n城东所    46    44\n城西所    38    38')).toBe(9)
})

test('markdown marks are no words, and its tables are cells', () => {
  const document = linesToDocument('## 标题\n**（一）加强学习。**全年4次。\n| 类别 | 件 |\n|---|---|\n| 甲 | 3 |')
  expect(shape(document)).toEqual([
    ['heading', '标题'],
    ['paragraph', '（一）加强学习。全年4次。'],
    ['cell', '类别'],
    ['cell', '件'],
    ['cell', '甲'],
    ['cell', '3'],
  ])
  expect(document.blocks.at(-1)).toMatchObject({ table: 0, row: 1, col: 1 })
})

test('marks of markdown that only draw are left out, and a line that ends with a comma goes on', () => {
  const source =
    '全镇受理340件，  \n其中婚姻120件、\\\n邻里110件。<br>附：见[附件](http://example.cn/x)，12\\*3。\n\n---\n\n```\n原样\n```\n> 引文\n![图](a.png)'
  expect(linesToDocument(source).text).toBe('全镇受理340件，其中婚姻120件、邻里110件。\n附：见附件，12*3。\n原样\n引文')
})

test('menus, the way to the page, what the page says of itself and further reading are no text', async () => {
  const html = `<html><body><div class="top"><ul><li><a>首页</a></li><li><a>政务公开</a></li></ul></div><div class="crumb">当前位置：<a>首页</a> &gt; 报告</div><div><h1>清河镇报告</h1><div>发布日期：2024-01-09 来源：清河镇 浏览次数：<span>125</span></div><p>受理340件，见<a>附件</a>。</p></div><div class="related"><h3>相关阅读</h3><a>上年报告</a></div><div class="footer">版权所有</div></body></html>`
  expect((await read(strToU8(html))).text).toBe('清河镇报告\n受理340件，见附件。')
})

test('of a PDF in two columns the left one is read before the right one', () => {
  const column = (side: string, x: number, n: number) => ({ text: `${side}栏第${n}行写满了这一行的十几个字，`, x, end: x + 220 })
  const lines = Array.from({ length: 12 }, (_, n) => {
    const chunks = [column('左', 70, n), column('右', 310, n)]
    return { text: chunks.map(c => c.text).join(' '), x: 70, end: 530, y: 100 + n * 18, size: 12, chunks }
  })
  const title = { text: '某镇报告', x: 200, end: 400, y: 60, size: 16 }
  const read = inReadingOrder([title, ...lines]).map(l => l.text)
  expect(read).toEqual(['某镇报告', ...lines.map(l => l.chunks[0]!.text), ...lines.map(l => l.chunks[1]!.text)])
  // Rows of a table stay rows.
  const table = lines.map(l => ({ ...l, chunks: l.chunks.map((c, i) => ({ ...c, text: i ? '12' : '邻里', end: c.x + 30 })) }))
  expect(inReadingOrder(table)).toEqual(table)
})

test('of a page only the main text is read', async () => {
  const words = '2023年全镇共受理矛盾纠纷三百三十六件，调解成功三百二十五件，群众满意度持续提升，基层治理更加有效。'
  const html = `<html><head><title>x</title></head><body><nav>首页</nav><div class="TRS_Editor"><h2>一、成效</h2><p>${words}<span style="display:none">藏</span></p><table><tr><td rowspan="2">甲</td><td>1</td></tr><tr><td>2</td></tr></table><script>alert(1)</script></div><footer>主办单位</footer></body></html>`
  const document = await read(strToU8(html))
  expect(shape(document)).toEqual([
    ['heading', '一、成效'],
    ['paragraph', words],
    ['cell', '甲'],
    ['cell', '1'],
    ['cell', '2'],
  ])
  expect(document.blocks.at(-1)).toMatchObject({ row: 1, col: 1 })
})

test('an .ofd is read in reading order', async () => {
  const page =
    '<ofd:Page xmlns:ofd="x"><ofd:Content><ofd:Layer><ofd:TextObject Boundary="30 60 150 6" Size="5.6"><ofd:TextCode X="0" Y="5">调解成功325件。</ofd:TextCode></ofd:TextObject><ofd:TextObject Boundary="41 50 150 6" Size="5.6"><ofd:TextCode X="0" Y="5">全年受理336件，分别由各村和司法所受理并且</ofd:TextCode></ofd:TextObject></ofd:Layer></ofd:Content></ofd:Page>'
  const ofd = zipSync({
    'OFD.xml': strToU8('<ofd:OFD xmlns:ofd="x"><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>'),
    'Doc_0/Document.xml': strToU8(
      '<ofd:Document xmlns:ofd="x"><ofd:Pages><ofd:Page ID="1" BaseLoc="Pages/Page_0/Content.xml"/></ofd:Pages></ofd:Document>',
    ),
    'Doc_0/Pages/Page_0/Content.xml': strToU8(page),
  })
  expect((await read(ofd)).text).toBe('全年受理336件，分别由各村和司法所受理并且调解成功325件。')
})

test('what cannot or must not be read is refused with its own code', async () => {
  expect(await code(strToU8(''))).toBe('document-empty')
  expect(await code(Uint8Array.from([1, 2, 3, 0, 0, 9]))).toBe('document-type')
  expect(await code(await writeXlsx({ sheets: [{ name: 'a', rows: [['x']] }] }))).toBe('document-type')
  expect(await code(await writeXlsx({ sheets: [{ name: 'a', rows: [['x']] }], encryption: { password: 'p', spinCount: 1000 } }))).toBe(
    'document-encrypted',
  )
  expect(await code(docxOf(paragraph(run('x')), {}, 'document.macroEnabled.main'))).toBe('document-macro')
  expect(await code(docxOf(paragraph(run('x')), { 'word/vbaProject.bin': Uint8Array.from([1]) }))).toBe('document-macro')
  expect(await code(docxOf(paragraph(run('x')), { 'word/styles.xml': '<!DOCTYPE x [<!ENTITY a "b">]><w:styles/>' }))).toBe(
    'document-doctype',
  )
  expect(await code(docxOf(paragraph(run('x')), { 'word/media/a.xml': new Uint8Array(80_000_000) }))).toBe('document-too-large')
  expect(await code(docxOf(paragraph(run('x'))).subarray(0, 300))).toBe('document-type')
  expect(await code(docxOf('<w:p>'.repeat(50_000)))).toBe('document-broken')
  expect(await code(strToU8('%PDF-1.7\nnothing'))).toBe('document-broken')
  expect(await code(strToU8('<?xml version="1.0"?><office:document>全镇340件</office:document>'))).toBe('document-type')
})

test('a PDF of pictures only is told from a broken one', async () => {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>',
  ]
  const body = objects.map((o, i) => `${i + 1} 0 obj${o}endobj`).join('\n')
  expect(await code(strToU8(`%PDF-1.4\n${body}\ntrailer<</Root 1 0 R/Size 4>>\n%%EOF`))).toBe('document-scanned')
})

test('the cost of a long text grows with its length, not with its square', async () => {
  const body = paragraph(run('全年受理矛盾纠纷336件。')).repeat(20_000)
  const started = performance.now()
  expect((await read(docxOf(body))).blocks).toHaveLength(20_000)
  expect((await read(strToU8('全年受理矛盾纠纷336件。\n'.repeat(100_000)))).blocks).toHaveLength(100_000)
  expect(performance.now() - started).toBeLessThan(20_000)
})

test('a .doc gives the same text and cells as the .docx it was saved from: deleted, hidden and tightened runs too', async () => {
  // Saved by an office program; its first run has changed character spacing, then come hidden and deleted words.
  const document = await read(new Uint8Array(readFileSync(join(import.meta.dirname, '../fixtures/paper.doc'))), 'a.wps')
  expect(shape(document)).toEqual([
    ['paragraph', '全年受理矛盾纠纷336件，新数调解成功325件。'],
    ['cell', '类别'],
    ['cell', '件'],
    ['cell', '甲村'],
    ['cell', '乙村'],
    ['cell', '合计'],
    ['cell', '3'],
    ['paragraph', '表后。'],
    ['footnote', '含上年结转。'],
  ])
  expect(document.blocks.filter(b => b.kind === 'cell').map(b => `${b.row},${b.col}`)).toEqual(['0,0', '0,1', '1,0', '1,0', '2,0', '2,1'])
})

test('a file with bytes changed anywhere is read or refused, and never breaks the program', async () => {
  const files = [
    docxOf(paragraph(run('全年受理336件。')).repeat(5)),
    new Uint8Array(readFileSync(join(import.meta.dirname, '../fixtures/paper.doc'))),
  ]
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...files),
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 20 }),
      async (file, changes) => {
        const bytes = file.slice()
        for (const [at, value] of changes) bytes[at % bytes.length] = value
        const result = await readDocument(bytes, '文件')
        if (!result.ok) expect(result.refused[0]!.code).toMatch(/^document-/)
      },
    ),
    { numRuns: 300 },
  )
})
