import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { extractTextItems, getDocumentProxy } from 'unpdf'
import { afterAll, expect, test } from 'vitest'
import { readFigureBookmarks } from '../docx/returned.ts'
import { hiddenContent } from '../hidden/index.ts'
import { type OfficialDocument, titleLines } from '../official.ts'
import { readDocument } from '../readers/index.ts'
import { stopWorkers } from '../worker/pool.ts'
import { toDocx } from './docx.ts'
import { toHtml } from './html.ts'
import { toPdf } from './pdf.ts'
import { toText } from './text.ts'

afterAll(stopWorkers)

const long = '镇党委政府深入学习贯彻习近平法治思想把法治政府建设摆在全局工作的突出位置与经济社会发展同部署同推进同督促同考核同奖惩'.repeat(
  12,
)
const paper: OfficialDocument = {
  kind: 'report',
  unit: '清河镇人民政府',
  redHead: '清河镇人民政府文件',
  number: '清府发〔2024〕7号',
  title: '清河镇人民政府\n关于2023年法治政府建设情况的报告',
  to: '区人民政府',
  blocks: [
    { kind: 'heading', level: 1, runs: '一、主要举措和成效' },
    { kind: 'heading', level: 2, runs: '（一）化解矛盾纠纷' },
    {
      kind: 'paragraph',
      runs: [
        { text: '全年受理“矛盾纠纷”——' },
        { text: '336', figure: { id: 'f1', ref: 'mediation.accepted' } },
        { text: '件，调解成功' },
        { text: '325', figure: { id: 'f2', ref: 'mediation.agreed' } },
        { text: '件；开展普法活动' },
        { text: '46', figure: { id: 'f3', ref: 'education.held' } },
        { text: '场。' },
      ],
    },
    {
      kind: 'table',
      caption: '表1　主动公开',
      rows: [
        ['类别', '件'],
        ['规范性文件', '3'],
        ['其他', '500'],
      ],
    },
    { kind: 'list', items: ['一是力量还不够强。', '二是方式还不够活。'] },
    { kind: 'paragraph', runs: long },
    { kind: 'paragraph', runs: long },
    { kind: 'attachmentNote', titles: ['数据表', '工作安排'] },
  ],
  from: '清河镇人民政府',
  date: '2024-01-08',
  note: '此件公开发布',
  cc: '区司法局',
  printedBy: { unit: '清河镇党政综合办公室', date: '2024-01-09' },
}

const xml = (bytes: Uint8Array, name = 'word/document.xml') => strFromU8(unzipSync(bytes)[name]!)

/** The file after someone edited its document part. */
function edited(bytes: Uint8Array, edit: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes)
  return zipSync({ ...parts, 'word/document.xml': strToU8(edit(strFromU8(parts['word/document.xml']!))) })
}

/** The figures' bookmarks in a file, as [id, text]. */
function marks(bytes: Uint8Array) {
  const returned = readFigureBookmarks(bytes)
  if (!returned.ok) throw new Error(JSON.stringify(returned.refused))
  return returned.value.bookmarks.map(b => [b.id, b.text])
}

test('the .docx, the .pdf and the plain text hold the same words', async () => {
  const words = (text: string) => text.replace(/[\s\u3000]/g, '')
  const docx = await readDocument(await toDocx(paper), 'a.docx')
  const pdf = await toPdf(paper)
  const read = pdf.ok ? await readDocument(pdf.value, 'a.pdf') : pdf
  expect(docx.ok && words(docx.value.text)).toBe(words(toText(paper)))
  expect(read.ok && words(read.value.text)).toBe(words(toText(paper)))
  expect(docx.ok && docx.value.blocks.filter(b => b.kind === 'heading').map(b => b.level)).toEqual([1, 2])
})

test('trap: quotes and dashes lose 仿宋, a theme font overrides; every run names its font for every script', async () => {
  const bytes = await toDocx(paper)
  for (const part of ['word/document.xml', 'word/styles.xml', 'word/footer1.xml', 'word/footer2.xml'])
    expect(xml(bytes, part)).not.toMatch(/(ascii|hAnsi|eastAsia|cs)Theme=/i)
  for (const run of xml(bytes)
    .match(/<w:r>.*?<\/w:r>/g)!
    .filter(r => r.includes('<w:t'))) {
    const fonts = /<w:rFonts ([^>]*)\/>/.exec(run)?.[1] ?? ''
    const named = ['w:ascii', 'w:hAnsi', 'w:eastAsia', 'w:cs'].map(a => new RegExp(`${a}="([^"]+)"`).exec(fonts)?.[1])
    expect([run, new Set(named).size, named.includes(undefined)]).toEqual([run, 1, false])
    expect(fonts).toContain('w:hint="eastAsia"')
  }
})

test('the page is set by GB/T 9704: A4, its margins, 22 lines, page numbers apart for odd and even pages', async () => {
  const bytes = await toDocx(paper)
  expect(xml(bytes)).toMatch(/<w:pgSz w:w="11906" w:h="16838"/)
  const margin = (name: string) => Number(new RegExp(`<w:pgMar [^>]*w:${name}="(\\d+)"`).exec(xml(bytes))?.[1])
  expect(Math.abs(margin('top') - 2098)).toBeLessThanOrEqual(57)
  expect(Math.abs(margin('left') - 1587)).toBeLessThanOrEqual(57)
  expect(xml(bytes)).toContain('<w:docGrid w:type="lines" w:linePitch="579"')
  expect(xml(bytes, 'word/settings.xml')).toContain('<w:evenAndOddHeaders')
  expect(xml(bytes)).toMatch(/<w:color w:val="FF0000"\/>/)
})

test('a full page of the .pdf has 22 lines of 28 characters', async () => {
  const pdf = await toPdf({ kind: 'report', unit: 'u', title: '标题', blocks: [{ kind: 'paragraph', runs: long.repeat(4) }] })
  if (!pdf.ok) throw new Error('no pdf')
  const { items } = await extractTextItems(await getDocumentProxy(pdf.value))
  const lines = new Map<number, string>()
  for (const item of items[1]!) lines.set(Math.round(item.y), (lines.get(Math.round(item.y)) ?? '') + item.str)
  const full = [...lines.values()].filter(l => !l.includes('—'))
  expect(full).toHaveLength(22)
  expect(full.every(l => l.length === 28)).toBe(true)
})

test('trap: a hash or marker printed in an official document; nothing of a figure is visible, nor in the properties', async () => {
  const bytes = await toDocx(paper)
  const read = await readDocument(bytes, 'a.docx')
  expect(read.ok && /zs_|f1|mediation|[0-9a-f]{16}/.test(read.value.text)).toBe(false)
  const pdf = await toPdf(paper)
  const shown = pdf.ok ? await readDocument(pdf.value, 'a.pdf') : pdf
  expect(shown.ok && /zs_|f1|mediation|[0-9a-f]{16}/.test(shown.value.text)).toBe(false)
  expect(hiddenContent(bytes)).toEqual({ ok: true, value: [] })
  expect(xml(bytes, 'docProps/core.xml')).toContain('<dc:creator>清河镇人民政府</dc:creator>')
})

test('a file of ours says where its figures stand and what it said when it was issued', async () => {
  const returned = readFigureBookmarks(await toDocx(paper))
  if (!returned.ok) throw new Error('not readable')
  const { embedded, document, bookmarks } = returned.value
  expect(bookmarks.map(b => [b.id, b.text])).toEqual([
    ['f1', '336'],
    ['f2', '325'],
    ['f3', '46'],
  ])
  expect(embedded?.text).toBe(document.text)
  expect(embedded?.figures.map(f => [f.ref, embedded.text.slice(f.start, f.end)])).toEqual([
    ['mediation.accepted', '336'],
    ['mediation.agreed', '325'],
    ['education.held', '46'],
  ])
})

test('trap: a bookmark typed over in the file shows what stands in it now, and is gone when its mark is gone', async () => {
  const bytes = await toDocx(paper)
  const withoutMark = (x: string) => {
    const id = /<w:bookmarkStart [^>]*w:name="zs_f1"[^>]*\/>/.exec(x)![0]
    const number = /w:id="(\d+)"/.exec(id)![1]
    return x.replace(id, '').replace(`<w:bookmarkEnd w:id="${number}"/>`, '')
  }
  expect(marks(edited(bytes, x => x.replace('>336<', '>共340余<')))[0]).toEqual(['f1', '共340余'])
  expect(marks(edited(bytes, x => x.replace('>325<', '><')))[1]).toEqual(['f2', ''])
  expect(marks(edited(bytes, withoutMark)).map(m => m[0])).toEqual(['f2', 'f3'])
})

test('the page is self-contained, without script, and safe against hostile words and links', () => {
  const hostile: OfficialDocument = {
    ...paper,
    title: '<script>alert(1)</script>',
    blocks: [{ kind: 'paragraph', runs: [{ text: '"><img src=x>', figure: { id: 'a', ref: 'x' } }] }],
  }
  const page = toHtml(hostile, { figureHref: () => 'javascript:alert(1)' })
  expect(page).not.toMatch(/<script|<img|javascript:|https?:\/\//)
  expect(toHtml(paper, { figureHref: ref => `/figures/${ref}` })).toContain('href="/figures/mediation.accepted">336</a>')
})

test('a title too long for its line breaks after the body that speaks, never inside a word', () => {
  expect(titleLines('清河镇人民政府2023年法治政府建设情况报告')).toBe('清河镇人民政府\n2023年法治政府建设情况报告')
  expect(titleLines('行政处罚听证权利告知书')).toBe('行政处罚听证权利告知书')
  expect(titleLines('清河镇人民政府\n关于2023年法治政府建设情况的报告')).toBe('清河镇人民政府\n关于2023年法治政府建设情况的报告')
  expect(titleLines('关于进一步加强和规范全镇农村集体资产管理工作的通知')).toBe('关于进一步加强和规范全镇农村集体资产管理工作的通知')
})

test('trap: an office program sets the lines of a table as wide as those of the page; every one is set off its grid', async () => {
  const table = /<w:tbl>.*?<\/w:tbl>/s.exec(xml(await toDocx(paper)))![0]
  expect(table.match(/<w:p>/g)!.length).toBe(6)
  expect(table.match(/<w:pPr><w:snapToGrid w:val="0"\/>/g)!.length).toBe(6)
})

test('a draft says so in its name and on its pages, and what is no draft does not', async () => {
  const draft = await toDocx({ ...paper, draft: true })
  expect(xml(draft, 'docProps/core.xml')).toContain('（草稿）')
  expect(Object.keys(unzipSync(draft)).filter(name => name.startsWith('word/header')).length).toBe(2)
  expect([toHtml({ ...paper, draft: true }), toText({ ...paper, draft: true })].every(page => page.includes('草稿（尚未登记）'))).toBe(true)
  const sound = await toDocx(paper)
  expect(Object.values(unzipSync(sound)).some(part => strFromU8(part).includes('草稿'))).toBe(false)
})
