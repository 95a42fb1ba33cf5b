import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { check } from '../../../check/check.ts'
import type { OfficialDocument } from '../../official.ts'
import { readDocument } from '../../readers/index.ts'
import { toDocx } from '../../writers/docx.ts'

async function found(bytes: Uint8Array): Promise<string[]> {
  const read = await readDocument(bytes, '文件.docx')
  if (!read.ok) throw new Error(JSON.stringify(read.refused))
  return check(read.value)
    .findings.filter(f => f.rule === 'layout')
    .map(f => f.message)
}

const sentence = '全年“依法行政”工作稳步推进——办理各类事项三百二十五件，群众满意度不断提高，各项任务如期完成。'
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
    { kind: 'paragraph', runs: sentence.repeat(3) },
    { kind: 'heading', level: 3, runs: '1. 排查' },
    { kind: 'paragraph', runs: sentence },
    {
      kind: 'table',
      caption: '表1　主动公开',
      rows: [
        ['类别', '件'],
        ['其他', '500'],
      ],
    },
    { kind: 'list', items: ['一是力量还不够强。', '二是方式还不够活。'] },
    { kind: 'attachmentNote', titles: ['数据表', '工作安排'] },
    { kind: 'annex', label: '附件1', title: '数据表' },
    { kind: 'paragraph', runs: sentence },
  ],
  from: '清河镇人民政府',
  date: '2024-01-08',
  note: '此件公开发布',
  cc: '区司法局',
  printedBy: { unit: '清河镇党政综合办公室', date: '2024-01-09' },
}

test.each([
  ['with a red head', paper],
  ['sent upwards', { ...paper, signers: ['某某'] }],
  ['without a red head', { ...paper, redHead: undefined, number: undefined } as unknown as OfficialDocument],
  ['with a long name', { ...paper, from: '清江区清河镇人民政府综合行政执法办公室' }],
])('a paper that we make, %s, is laid out by the standard', async (_, doc) => {
  expect(await found(await toDocx(doc))).toEqual([])
})

/** The same file with one thing changed in one of its parts. */
async function changed(from: string | RegExp, to: string, part = 'word/document.xml'): Promise<string[]> {
  const parts = unzipSync(await toDocx(paper))
  const source = strFromU8(parts[part]!)
  const edited = source.replace(from, to)
  expect(edited).not.toBe(source)
  return found(zipSync({ ...parts, [part]: strToU8(edited) }))
}
const line = (text: string) => new RegExp(`<w:p>(?:(?!</w:p>)[\\s\\S])*${text}`)
const inLine = (text: string, from: string | RegExp, to: string) => async (): Promise<string[]> => {
  const parts = unzipSync(await toDocx(paper))
  const source = strFromU8(parts['word/document.xml']!)
  const at = line(text).exec(source)![0]
  expect(at.replace(from, to)).not.toBe(at)
  return found(zipSync({ ...parts, 'word/document.xml': strToU8(source.replace(at, at.replace(from, to))) }))
}

test.each([
  ['letter paper', () => changed('w:w="11906" w:h="16838"', 'w:w="12240" w:h="15840"'), '5.1、5.2.1、5.2.3'],
  ['a narrow margin', () => changed('w:top="2098"', 'w:top="1440"'), '5.2.1、5.2.3'],
  ['宋体 in the text', inLine('全年', /仿宋_GB2312/g, '宋体'), '5.2.2'],
  ['小三 in the text', inLine('全年', /w:sz w:val="32"/, 'w:sz w:val="30"'), '5.2.2'],
  [
    'quotes in a Latin font',
    inLine(
      '全年',
      /w:ascii="仿宋_GB2312"(.*?)w:hAnsi="仿宋_GB2312" w:hint="eastAsia"/g,
      'w:ascii="Times New Roman"$1w:hAnsi="Times New Roman" w:hint="default"',
    ),
    '5.2.2',
  ],
  ['lines too far apart', () => changed(/w:line="579"/g, 'w:line="640"'), '5.2.3'],
  ['no tightening', () => changed(/<w:spacing w:val="-5"\/>/g, '<w:spacing w:val="0"/>'), '5.2.3'],
  ['blue text', inLine('全年', '<w:sz ', '<w:color w:val="0000FF"/><w:sz '), '5.2.4'],
  ['a black red head', inLine('人民政府文件', 'FF0000', '000000'), '7.2.4'],
  ['a number at the left', inLine('清府发', 'w:val="center"', 'w:val="left"'), '7.2.5'],
  ['a black rule', inLine('清府发', 'w:color="FF0000"', 'w:color="000000"'), '7.2.7'],
  ['a title in 黑体', inLine('关于2023年', /方正小标宋简体/g, '黑体'), '7.3.1'],
  ['a title at the left', inLine('关于2023年', 'w:val="center"', 'w:val="left"'), '7.3.1'],
  ['an indented addressee', inLine('区人民政府：', '</w:pPr>', '<w:ind w:firstLine="630"/></w:pPr>'), '7.3.2'],
  ['a paragraph without indent', inLine('全年', 'w:firstLine="630"', 'w:firstLine="0"'), '7.3.3'],
  ['a first heading in 仿宋', inLine('一、主要举措', /黑体/g, '仿宋'), '7.3.3'],
  ['（一）、', () => changed('（一）化解', '（一）、化解'), '7.3.3'],
  ['a name of an annex with a full stop', () => changed('数据表<', '数据表。<'), '7.3.4'],
  ['a date at the edge', inLine('2024年1月8日', /<w:ind w:right="\d+"\/>/, '<w:ind w:right="0"/>'), '7.3.5'],
  ['a note without brackets', () => changed('（此件公开发布）', '此件公开发布'), '7.3.6'],
  ['an annex on the same page', () => changed('<w:pageBreakBefore/>', ''), '7.3.7'],
  ['抄送 without a full stop', () => changed('区司法局。', '区司法局'), '7.4'],
  ['a bare page number', () => changed(/— /g, '', 'word/footer1.xml'), '7.5'],
  [
    'no page number',
    async () => found(await toDocx({ ...paper, pageNumbers: false, blocks: [{ kind: 'paragraph', runs: sentence.repeat(40) }] })),
    '7.5',
  ],
  ['one footer for all pages', () => changed('<w:evenAndOddHeaders/>', '', 'word/settings.xml'), '7.5'],
])('%s is told with its clause, and nothing else is', async (_, seeded, clause) => {
  const clauses = (await seeded()).map(m => /第([\d.]+)条/.exec(m)?.[1])
  expect([...new Set(clauses)].sort().join('、')).toBe(clause)
})

/** A paper as somebody sets it who does not know the standard. */
const made = (size: number, font: string, properties: object, ...more: Paragraph[]) =>
  Packer.toArrayBuffer(
    new Document({
      styles: { default: { document: { run: { font, size } } } },
      sections: [
        {
          properties,
          children: [
            new Paragraph({
              alignment: AlignmentType.LEFT,
              children: [new TextRun({ text: '关于2023年法治政府建设情况的报告', bold: true })],
            }),
            new Paragraph({ children: [new TextRun(sentence)] }),
            new Paragraph({ children: [new TextRun('一、主要举措和成效')] }),
            ...more,
          ],
        },
      ],
    }),
  ).then(b => found(new Uint8Array(b)))

test('a paper in 宋体 of size 4 with the margins of the program', async () => {
  expect((await made(28, '宋体', {})).sort()).toEqual(
    [
      '天头（上白边）是25.4毫米（GB/T 9704-2012第5.2.1条）。',
      '订口（左白边）是25.4毫米（GB/T 9704-2012第5.2.1条）。',
      '版心宽是159.2毫米（GB/T 9704-2012第5.2.1条）。',
      '版心高是246.2毫米（GB/T 9704-2012第5.2.1条）。',
      '第2段用“宋体”、4号（GB/T 9704-2012第5.2.2条）。',
      '正文4号，每行32字（GB/T 9704-2012第5.2.3条）。',
      '标题用“宋体”、4号（GB/T 9704-2012第7.3.1条）。',
      '标题没有居中（GB/T 9704-2012第7.3.1条）。',
      '第2、3段首行空0字（GB/T 9704-2012第7.3.3条）。',
      '第3段（第一层）用“宋体”、4号（GB/T 9704-2012第7.3.3条）。',
      '不能判断：文件没有写明行距，随打开它的软件而定。',
    ].sort(),
  )
})

test('a paper signed in the middle, its pages numbered in the middle', async () => {
  const footer = new Footer({
    children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: [PageNumber.CURRENT] })] })],
  })
  const bytes = await Packer.toArrayBuffer(
    new Document({
      sections: [
        {
          footers: { default: footer },
          children: [
            new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun('关于2023年法治政府建设情况的报告')] }),
            new Paragraph({ indent: { firstLine: 640 }, children: [new TextRun(sentence)] }),
            new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun('清河镇人民政府')] }),
            new Paragraph({}),
            new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun('2024年1月8日')] }),
          ],
        },
      ],
    }),
  )
  const messages = await found(new Uint8Array(bytes))
  for (const part of ['成文日期居中', '署名和成文日期之间空了行', '页码写作“1”', '单页、双页的页码在同一侧'])
    expect(
      messages.some(m => m.includes(part)),
      part,
    ).toBe(true)
  expect(messages.at(-1)).toBe('不能判断：文件没有写明正文字体、正文字号、行距，随打开它的软件而定。')
})

test('trap: a theme font overrides: the font of the theme is what is compared', async () => {
  const parts = unzipSync(await toDocx(paper))
  const source = strFromU8(parts['word/document.xml']!)
  const at = line('全年').exec(source)![0]
  const themed = at.replace(/w:eastAsia="仿宋_GB2312"/, 'w:eastAsia="仿宋_GB2312" w:eastAsiaTheme="minorEastAsia"')
  const theme =
    '<a:theme xmlns:a="a"><a:fontScheme><a:minorFont><a:latin typeface="Calibri"/><a:ea typeface=""/><a:font script="Hans" typeface="等线"/></a:minorFont></a:fontScheme></a:theme>'
  const relations = strFromU8(parts['word/_rels/document.xml.rels']!).replace(
    '</Relationships>',
    '<Relationship Id="rIdTheme" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme" Target="theme/theme1.xml"/></Relationships>',
  )
  const messages = await found(
    zipSync({
      ...parts,
      'word/document.xml': strToU8(source.replace(at, themed)),
      'word/theme/theme1.xml': strToU8(theme),
      'word/_rels/document.xml.rels': strToU8(relations),
    }),
  )
  expect(messages).toEqual(['第7段用“等线”（GB/T 9704-2012第5.2.2条）。'])
})

test('a letter, a list, a contract are no official papers: their layout is their own', async () => {
  const bytes = await Packer.toArrayBuffer(new Document({ sections: [{ children: [new Paragraph('买卖合同'), new Paragraph(sentence)] }] }))
  expect(await found(new Uint8Array(bytes))).toEqual([])
})
