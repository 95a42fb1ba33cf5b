import { strToU8, unzipSync, zipSync } from 'fflate'
import { writeXlsx } from 'hucre'
import { expect, test } from 'vitest'
import { docxOf, paragraph, part, run } from '../fixtures/package.ts'
import { writeSheet } from '../sheets/index.ts'
import { type HiddenKind, hiddenContent } from './index.ts'

const kinds = (bytes: Uint8Array): HiddenKind[] => {
  const found = hiddenContent(bytes)
  if (!found.ok) throw new Error(JSON.stringify(found.refused))
  return [...new Set(found.value.map(h => h.kind))].sort()
}

/** A JPEG of nothing but an EXIF block that names a place. */
function jpeg(tag: number): Uint8Array {
  const tiff = [0x49, 0x49, 0x2a, 0, 8, 0, 0, 0, 1, 0, tag & 255, tag >> 8, 4, 0, 1, 0, 0, 0, 26, 0, 0, 0, 0, 0, 0, 0]
  return Uint8Array.from([0xff, 0xd8, 0xff, 0xe1, 0, tiff.length + 8, ...strToU8('Exif'), 0, 0, ...tiff, 0xff, 0xd9])
}

test('trap: hidden sheets and pivot caches in released Excel are found', async () => {
  const visible = {
    name: '汇总',
    rows: [
      ['类别', '件'],
      ['甲', 1],
    ],
  }
  expect(kinds(await writeXlsx({ sheets: [visible] }))).toEqual([])
  expect(kinds(await writeXlsx({ sheets: [visible, { name: '名单', rows: [['某某', '住址']], hidden: true }] }))).toEqual(['hiddenSheet'])
  expect(kinds(await writeXlsx({ sheets: [visible, { name: '名单', rows: [['某某']], veryHidden: true }] }))).toEqual(['hiddenSheet'])
  const cached = {
    ...unzipSync(await writeXlsx({ sheets: [visible] })),
    'xl/pivotCache/pivotCacheRecords1.xml': strToU8('<pivotCacheRecords><r><s v="某某"/></r></pivotCacheRecords>'),
  }
  const found = hiddenContent(zipSync(cached))
  expect(found.ok && found.value).toEqual([{ kind: 'pivotCache', where: 'xl/pivotCache/pivotCacheRecords1.xml', sample: '某某' }])
})

test('hidden rows, comments and links of a workbook are found', async () => {
  const rows = await writeXlsx({ sheets: [{ name: 'a', rows: [['x'], ['某某']], rowDefs: new Map([[1, { hidden: true }]]) }] })
  expect(kinds(rows)).toEqual(['hiddenRows'])
  const comment = await writeXlsx({
    sheets: [
      {
        name: 'a',
        rows: [['x']],
        cells: new Map([['0,0', { value: 'x', type: 'string' as const, comment: { author: '某', text: '批注' } }]]),
      },
    ],
  })
  expect(kinds(comment)).toEqual(['comment'])
})

test('comments, tracked changes, names, hidden words, embedded files and places of photos in a .docx are found', () => {
  const core =
    '<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:creator>某某某</dc:creator><cp:lastModifiedBy>清河镇人民政府</cp:lastModifiedBy></cp:coreProperties>'
  const bytes = docxOf(paragraph(run('明'), run('暗', '<w:vanish/>'), `<w:ins w:id="1" w:author="某">${run('增')}</w:ins>`), {
    'word/comments.xml': part('comments', `<w:comment w:id="0" w:author="某">${paragraph(run('此处不妥'))}</w:comment>`),
    'docProps/core.xml': core,
    'word/embeddings/a.xlsx': Uint8Array.from([1]),
    'word/media/a.jpg': jpeg(0x8825),
    'word/_rels/settings.xml.rels':
      '<Relationships><Relationship Id="r" Type="x/attachedTemplate" Target="file:///C:/某某/a.dotx" TargetMode="External"/></Relationships>',
  })
  const found = hiddenContent(bytes)
  expect(found.ok && found.value.map(h => [h.kind, h.sample]).sort()).toEqual([
    ['author', '某某某'],
    ['comment', '此处不妥'],
    ['embeddedFile', ''],
    ['externalLink', 'file:///C:/某某/a.dotx'],
    ['hiddenText', '暗'],
    ['imageMetadata', '拍摄地点'],
    ['trackedChange', '增'],
  ])
})

test('what we write ourselves hides nothing', async () => {
  expect(kinds(await writeSheet([['名称'], ['甲']]))).toEqual([])
  expect(kinds(docxOf(paragraph(run('文'))))).toEqual([])
  expect(kinds(jpeg(0x0100))).toEqual([])
})
